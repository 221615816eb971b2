using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;
using Microsoft.Extensions.Logging.Abstractions;
using NetralitasAsn.Application;
using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Domain.Rulings;
using NetralitasAsn.Infrastructure.Demo;
using NetralitasAsn.Infrastructure.Persistence;
using NetralitasAsn.Infrastructure.Regions;
using NetralitasAsn.Testing;
using Xunit;

namespace NetralitasAsn.Web.Tests.Demo;

/// <summary>A host on which the stories were played: stopped in the middle, started again, and started once more.</summary>
public sealed class PlayedHost : IAsyncLifetime
{
    public WebHost Host { get; } = new();

    public int AfterTheStop { get; private set; }

    public int Again { get; private set; }

    public async ValueTask InitializeAsync()
    {
        await Host.InitializeAsync();
        var loader = Host.Services.GetRequiredService<DemoLoader>();
        using var soon = new CancellationTokenSource(TimeSpan.FromSeconds(3));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => loader.Play(soon.Token));
        AfterTheStop = await loader.Play(CancellationToken.None);
        Again = await loader.Play(CancellationToken.None);
    }

    public ValueTask DisposeAsync() => Host.DisposeAsync();
}

/// <summary>The stories played on PostgreSQL, through the use cases.</summary>
public sealed class DemoLoaderTests(PlayedHost played) : IClassFixture<PlayedHost>
{
    private static readonly DateTimeOffset Now = WebHost.Start.ToUniversalTime();

    [Fact]
    public void What_was_stopped_is_continued_and_what_was_played_is_not_played_again()
    {
        Assert.InRange(played.AfterTheStop, 1, Stories.All.SelectMany(Timetable.Of).Count());
        Assert.Equal(0, played.Again);
    }

    [Fact]
    public async Task Every_story_is_there_in_every_stage_and_nothing_lies_in_the_future()
    {
        var ct = TestContext.Current.CancellationToken;
        await using var scope = AsSystem();
        var records = scope.ServiceProvider.GetRequiredService<Records>();
        var reports = await records.ReportsFor(Actor.System).ToListAsync(ct);
        var cases = await records.CasesFor(Actor.System).ToListAsync(ct);
        var referrals = await records.ReferralsFor(Actor.System).ToListAsync(ct);
        var tips = await records.TipsFor(Actor.System).CountAsync(ct);

        Assert.Equal(Stories.All.Count(s => s.Ending is not Ending.Tip), reports.Count);
        Assert.True(cases.Count >= 60, $"{cases.Count} cases");
        Assert.True(reports.Count - cases.Count + tips >= 40, $"{reports.Count - cases.Count} reports and {tips} tips besides");
        Assert.True(cases.Select(c => c.Village.Province).Distinct().Count() >= 25);
        Assert.Equal(Enum.GetValues<ReportStage>(), reports.Select(r => r.Stage).Distinct().Order());
        Assert.Equal(Enum.GetValues<CaseStage>(), cases.Select(c => c.Stage).Distinct().Order());
        Assert.Equal(Enum.GetValues<ReferralStage>(), referrals.Select(r => r.Stage).Distinct().Order());
        Assert.Equal(Enum.GetValues<Track>(), referrals.Select(r => r.Track).Distinct().Order());
        Assert.Equal(Enum.GetValues<ClosingReason>(), Reasons(reports, cases).Distinct().Order());
        Assert.Equal(0, await records.Set<EventRow>().CountAsync(e => e.At >= Now, ct));
        Assert.Contains(referrals, r => r.Stage is ReferralStage.WithAuthority && r.Expires < Now);
        Assert.Contains(referrals, r => r.Verifier == OfficeCode.Kasn);
        Assert.Contains(referrals, r => r.RouteNote == "masa peralihan");
    }

    [Theory]
    [InlineData("33.25")]
    [InlineData("73.15")]
    [InlineData("82.04")]
    public async Task A_demo_office_has_work_that_is_late_due_today_tomorrow_and_later(string office)
    {
        var ct = TestContext.Current.CancellationToken;
        await using var scope = AsSystem();
        var records = scope.ServiceProvider.GetRequiredService<Records>();
        var code = new OfficeCode(office);
        List<DateTimeOffset> due =
        [
            .. await records.ReportsFor(Actor.System).Where(r => r.HandlingOffice == code && r.Expires != null).Select(r => r.Expires!.Value).ToListAsync(ct),
            .. await records.CasesFor(Actor.System).Where(c => c.HandlingOffice == code && c.Expires != null).Select(c => c.Expires!.Value).ToListAsync(ct),
        ];
        var days = due.Where(d => d >= Now).Select(d => d.DayIn(code.Zone).DayNumber - Now.DayIn(code.Zone).DayNumber).ToList();

        Assert.Contains(due, d => d < Now);
        Assert.Contains(0, days);
        Assert.Contains(1, days);
        Assert.Contains(days, d => d > 1);
    }

    [Fact]
    public async Task In_production_nothing_is_played()
    {
        var loader = new DemoLoader(
            played.Host.Services.GetRequiredService<IServiceScopeFactory>(), new ConfigurationBuilder().Build(),
            new HostingEnvironment { EnvironmentName = Environments.Production }, new ReservedPlaces(true), new Readiness(), NullLogger<DemoLoader>.Instance);

        await Assert.ThrowsAsync<InvalidOperationException>(() => loader.Play(TestContext.Current.CancellationToken));
    }

    private static IEnumerable<ClosingReason> Reasons(List<Report> reports, List<CaseFile> cases) =>
        [.. reports.SelectMany(r => r.Reviews).Select(r => r.Reason).OfType<ClosingReason>(), .. cases.SelectMany(c => c.Persons).Select(p => p.StoppedBecause).OfType<ClosingReason>()];

    private AsyncServiceScope AsSystem()
    {
        var scope = played.Host.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActingAs>().Actor = Actor.System;
        return scope;
    }
}
