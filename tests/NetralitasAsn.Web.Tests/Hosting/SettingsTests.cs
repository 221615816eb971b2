using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Time.Testing;
using NetralitasAsn.Web.Hosting;
using Xunit;

namespace NetralitasAsn.Web.Tests.Hosting;

public sealed class SettingsTests
{
    private static readonly DateTimeOffset RealNow = new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("NETRALITAS_DEMO", "on")]
    [InlineData("NETRALITAS_NOW", "2024-11-18T09:00:00+07:00")]
    public void Production_refuses_the_settings_of_the_demonstration(string name, string value)
    {
        var checkedSettings = Check("Production", (name, value));

        Assert.True(checkedSettings.Failed);
        Assert.Contains(name, checkedSettings.FailureMessage, StringComparison.Ordinal);
    }

    [Fact]
    public void Production_without_settings_is_fine_and_has_no_demonstration()
    {
        Assert.True(Check("Production").Succeeded);
        Assert.False(Read("Production").Demo);
    }

    [Fact]
    public void The_demonstration_is_on_unless_it_is_switched_off()
    {
        Assert.True(Read("Demo").Demo);
        Assert.False(Read("Demo", ("NETRALITAS_DEMO", "off")).Demo);
    }

    [Fact]
    public void An_address_that_is_none_is_refused() => Assert.True(Check("Demo", ("NETRALITAS_URL", "nowhere")).Failed);

    [Fact]
    public void The_first_start_of_a_demonstration_is_a_monday_before_the_election()
    {
        var offset = DemoClock.Read(Read("Demo"), isProduction: false, new FakeTimeProvider(RealNow)).Offset;

        Assert.Equal(new DateTimeOffset(2024, 11, 18, 9, 0, 0, TimeSpan.FromHours(7)), RealNow + offset);
    }

    [Fact]
    public void A_restarted_demonstration_goes_on_where_it_was()
    {
        var settings = Read("Demo");
        var first = DemoClock.Read(settings, isProduction: false, new FakeTimeProvider(RealNow));

        var second = DemoClock.Read(settings, isProduction: false, new FakeTimeProvider(RealNow.AddHours(5)));

        Assert.Equal(first, second);
    }

    [Fact]
    public void The_clock_can_be_set_and_stays_set()
    {
        var settings = Read("Demo", ("NETRALITAS_NOW", "2024-11-27T07:00:00+09:00"));
        var set = DemoClock.Read(settings, isProduction: false, new FakeTimeProvider(RealNow));

        settings.Now = null;

        Assert.Equal(set, DemoClock.Read(settings, isProduction: false, new FakeTimeProvider(RealNow)));
        Assert.Equal(new DateTimeOffset(2024, 11, 27, 7, 0, 0, TimeSpan.FromHours(9)), RealNow + set.Offset);
    }

    [Fact]
    public void In_production_the_legal_clock_is_the_real_one() =>
        Assert.Equal(TimeSpan.Zero, DemoClock.Read(Read("Production"), isProduction: true, new FakeTimeProvider(RealNow)).Offset);

    private static NetralitasSettings Read(string environment, params (string Name, string Value)[] values)
    {
        var settings = new NetralitasSettings();
        var data = Path.Combine(Path.GetTempPath(), "netralitas-settings", Guid.NewGuid().ToString("N"));
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(values.Append(("NETRALITAS_DATA", data)).Select(v => KeyValuePair.Create(v.Item1, (string?)v.Item2)))
            .Build();
        NetralitasSettings.Read(settings, configuration, environment == Environments.Production);
        return settings;
    }

    private static Microsoft.Extensions.Options.ValidateOptionsResult Check(string environment, params (string Name, string Value)[] values) =>
        new NetralitasSettingsCheck(new HostingEnvironment { EnvironmentName = environment }).Validate(null, Read(environment, values));
}
