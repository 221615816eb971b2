using NetralitasAsn.Application.Cases;
using NetralitasAsn.Application.Work;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Time;
using NetralitasAsn.Domain.Work;
using NetralitasAsn.Testing;
using Xunit;

namespace NetralitasAsn.Application.Tests.Work;

public sealed class ForecastTests(WebHost host) : IClassFixture<WebHost>
{
    private readonly WorkDesk desk = new(host);

    [Fact]
    public async Task Each_clock_is_counted_on_its_local_day_and_days_off_are_marked()
    {
        await desk.Case();
        await desk.Report();
        await desk.Journey.Told();

        var forecast = await desk.Journey.As("ketua.33.25", new GetForecast()).Accepted();

        Assert.Equal(7, forecast.Days.Count);
        Assert.Equal("Sabtu", forecast.Days.Single(d => d.Day == new DateOnly(2024, 11, 23)).WhyOff);
        Assert.True(Of(forecast, ClockRule.Handling)[3] >= 1);
        Assert.True(Of(forecast, ClockRule.IdentityVerification)[2] >= 1);
        // Seven days from today end on the eighth local day.
        Assert.DoesNotContain(forecast.Own, r => r.Rule is ClockRule.Tracing);
        Assert.Empty(forecast.Below);
    }

    [Fact]
    public async Task A_province_sees_the_numbers_of_its_regencies_and_of_no_other()
    {
        await desk.Report();
        await desk.Journey.Filed(Journey.Facts("73.15.99.2999"));

        var province = await desk.Journey.As("staf.33", new GetForecast()).Accepted();
        var nation = await desk.Journey.As("staf.ri", new GetForecast()).Accepted();

        Assert.Equal([RegionCode.Of("33.25")], province.Below.Select(b => b.Region));
        Assert.True(province.Below[0].Counts.Sum() >= 1);
        Assert.Equal(["33", "73"], nation.Below.Select(b => b.Region.Value));
    }

    [Fact]
    public async Task Every_clock_says_from_what_it_was_counted()
    {
        var item = await desk.Case(crime: true);

        var clocks = await desk.Journey.As("staf.33.25", new GetItemClocks(WorkKind.Case, item.Id)).Accepted();
        var police = await desk.Journey.As("polisi.33.25", new GetItemClocks(WorkKind.Case, item.Id)).Accepted();

        var handling = clocks.Clocks.Single(c => c.Deadline.Rule is ClockRule.Handling && c.IsOpen);
        Assert.Equal([new(2024, 11, 19), new(2024, 11, 20), new(2024, 11, 21)], handling.Counted.Days);
        Assert.Equal(handling.Deadline.DueOn, handling.Counted.DueOn);
        Assert.Equal(3, clocks.Clocks.Count);
        Assert.Equal(2, police.Clocks.Count);
        Assert.Equal("not-found", (await desk.Journey.As("staf.73.15", new GetItemClocks(WorkKind.Case, item.Id)).Refused()).Code);
    }

    [Fact]
    public async Task The_plan_of_a_file_warns_where_two_hearings_of_the_office_overlap()
    {
        var (first, second) = (await desk.Case(), await desk.Case());
        await desk.Journey.Invited(new(first.Id));
        await desk.Journey.Invited(new(second.Id));

        var plan = await desk.Journey.As("staf.33.25", new GetBackwardPlan(new(first.Id), [4])).Accepted();

        Assert.Contains(plan.Clashes, c => c is { Own.Known: true, Other.Known: true } && c.Other.File.Value == second.Id);
        Assert.Equal(TimeSpan.FromHours(4), plan.Invitees[0].Travel);
        Assert.True(plan.Invitees[0].Invited);
        Assert.Equal("invalid", (await desk.Journey.As("staf.33.25", new GetBackwardPlan(new(first.Id), [99])).Refused()).Code);
        Assert.Equal("not-found", (await desk.Journey.As("staf.73.15", new GetBackwardPlan(new(first.Id))).Refused()).Code);
    }

    [Fact]
    public async Task A_kept_filter_is_ones_own_and_the_same_name_replaces()
    {
        var filter = new QueueFilter("UnderReview", null, null, null, "contoh", "mine", "Late");
        await desk.Journey.As("staf.33.25", new KeepFilter("Punya saya", filter)).Accepted();
        await desk.Journey.As("staf.33.25", new KeepFilter("Punya saya", filter with { Due = null })).Accepted();

        Assert.Equal([new KeptFilter("Punya saya", filter with { Due = null })], await desk.Journey.As("staf.33.25", new FindFilters()).Accepted());
        Assert.Empty(await desk.Journey.As("ketua.33.25", new FindFilters()).Accepted());

        await desk.Journey.As("staf.33.25", new ForgetFilter("Punya saya")).Accepted();
        Assert.Empty(await desk.Journey.As("staf.33.25", new FindFilters()).Accepted());
    }

    [Fact]
    public async Task What_is_taken_away_is_what_was_shown()
    {
        var item = await desk.Report();
        await desk.Report();
        await desk.Assign("ketua.33.25", "penerima.33.25", item);

        var table = await desk.Journey.As("penerima.33.25", new ExportQueue(new FindQueue(Hands: "mine"))).Accepted();

        Assert.Equal([item.Id], table.Items.Select(i => i.Id));
        Assert.True(table.IsWhole);
        Assert.Equal("invalid", (await desk.Journey.As("penerima.33.25", new ExportQueue(new FindQueue(Hands: "siapa"))).Refused()).Code);
    }

    private static IReadOnlyList<int> Of(Forecast forecast, ClockRule rule) => forecast.Own.Single(r => r.Rule == rule).Counts;
}
