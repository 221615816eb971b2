using NetralitasAsn.Application.Reports;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Testing;
using Xunit;

namespace NetralitasAsn.Application.Tests.Cases;

/// <summary>The register: numbers without a gap and without a double, whoever comes first.</summary>
public sealed class RegisterTests(WebHost host) : IClassFixture<WebHost>
{
    [Fact]
    public async Task Parallel_registrations_give_numbers_without_a_gap_and_without_a_double()
    {
        var chair = OfficeWork.Person(Role.Chair);
        var reports = new List<ReportView>();
        for (var i = 0; i < 8; i++)
        {
            reports.Add(await host.Send(chair, new GetReport(await host.ReadyReport())).Accepted());
        }

        await Task.WhenAll(reports.Select(r => host.Send(chair, new RegisterReport(r.Id, r.Version, false)).Accepted()));

        var files = (await host.Send(chair, new Application.Cases.FindCases()).Accepted()).Items;
        Assert.Equal(Enumerable.Range(1, 8), files.Select(f => int.Parse(f.Number[..3], System.Globalization.CultureInfo.InvariantCulture)).Order());
    }

    [Fact]
    public async Task One_report_is_registered_once_and_a_lost_race_takes_no_number()
    {
        const string Pinrang = "73.15.99.2999";
        var chair = OfficeWork.Person(Role.Chair, "73.15");
        var report = await host.Send(chair, new GetReport(await host.ReadyReport(Pinrang))).Accepted();

        var answers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => host.Send(chair, new RegisterReport(report.Id, report.Version, false))));
        await host.OpenCase(village: Pinrang);

        Assert.Equal(1, answers.Count(a => a.Match(_ => true, _ => false)));
        var files = (await host.Send(chair, new Application.Cases.FindCases()).Accepted()).Items;
        Assert.Equal(["001", "002"], files.Select(f => f.Number[..3]).Order(StringComparer.Ordinal));
    }
}
