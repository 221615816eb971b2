using System.Text;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Infrastructure.Evidence;
using NetralitasAsn.Infrastructure.Hosting;
using Xunit;

namespace NetralitasAsn.Application.Tests.Evidence;

/// <summary>ClamAV over its socket, against a real daemon.</summary>
public sealed class ScannerTests(ClamdDaemon daemon) : IClassFixture<ClamdDaemon>
{
    private Task<(ScanVerdict Verdict, string? Threat)> Scan(byte[] content) => new Clamd(daemon.Socket).Scan(new MemoryStream(content), TestContext.Current.CancellationToken);

    [Fact]
    public async Task The_test_file_of_the_industry_is_found() => Assert.Equal((ScanVerdict.Infected, "Eicar-Test-Signature.UNOFFICIAL"), await Scan(Samples.Eicar));

    [Fact]
    public async Task Our_own_signature_is_found_deep_in_a_picture()
    {
        byte[] picture = [0xFF, 0xD8, 0xFF, 0xE0, .. new byte[300_000], .. Encoding.ASCII.GetBytes(ClamdDaemon.OurThreat)];

        Assert.Equal((ScanVerdict.Infected, "Contoh.Uji.UNOFFICIAL"), await Scan(picture));
    }

    [Fact]
    public async Task A_harmless_file_is_clean() => Assert.Equal((ScanVerdict.Clean, null), await Scan(Samples.ScriptedPdf()));

    [Fact]
    public async Task What_is_too_large_for_the_scanner_is_not_called_clean() => Assert.Equal((ScanVerdict.Unscannable, null), await Scan(new byte[3_000_000]));

    [Theory]
    [InlineData("/nowhere/clamd")]
    [InlineData("127.0.0.1:1")]
    public async Task A_scanner_that_is_down_judges_nothing(string address) =>
        await Assert.ThrowsAsync<ScannerAwayException>(() => new Clamd(address).Scan(new MemoryStream([1]), TestContext.Current.CancellationToken));

    [Fact]
    public void In_Production_there_is_no_start_without_a_scanner_and_nothing_is_handed_out_unscanned()
    {
        Assert.Throws<StartFailedException>(() => Settings(Environments.Production));
        Assert.True(Settings(Environments.Production, ("Evidence:Clamd", "clamd:3310")).ScannerRequired);
        Assert.False(Settings("Demo").ScannerRequired);
    }

    private static EvidenceSettings Settings(string environment, params (string Key, string Value)[] settings) => EvidenceSettings.From(
        new ConfigurationBuilder().AddInMemoryCollection(settings.Select(s => KeyValuePair.Create(s.Key, (string?)s.Value))).Build(),
        new HostingEnvironment { EnvironmentName = environment });
}
