using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NetralitasAsn.Application;
using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Domain.Rulings;
using NetralitasAsn.Infrastructure.Demo;
using NetralitasAsn.Infrastructure.Persistence;
using NetralitasAsn.Testing;
using Xunit;

namespace NetralitasAsn.Web.Tests.Demo;

/// <summary>The stories played on PostgreSQL, through the use cases.</summary>
public sealed class DemoLoaderTests(WebHost host) : IClassFixture<WebHost>
{
    [Fact]
    public async Task All_stories_are_played_once_in_every_stage_and_nothing_lies_in_the_future()
    {
        var ct = TestContext.Current.CancellationToken;
        var loader = host.Services.GetRequiredService<DemoLoader>();

        await Cut(loader, ct);
        Assert.True(await loader.Play(ct) > 0);
        Assert.Equal(0, await loader.Play(ct));

        var acting = Scope(out var records);
        await using (acting)
        {
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
            Assert.True(await records.Set<EventRow>().AllAsync(e => e.At < WebHost.Start.ToUniversalTime(), ct));
            Assert.Contains(referrals, r => r.Stage is ReferralStage.WithAuthority && r.Expires < WebHost.Start);
        }
    }

    [Theory]
    [InlineData("33.25")]
    [InlineData("73.15")]
    [InlineData("82.04")]
    public async Task A_demo_office_finds_a_full_queue(string office)
    {
        var ct = TestContext.Current.CancellationToken;
        await host.Services.GetRequiredService<DemoLoader>().Play(ct);
        var acting = Scope(out var records);
        await using (acting)
        {
            var code = new OfficeCode(office);
            var now = WebHost.Start.ToUniversalTime();
            var due = await records.ReportsFor(Actor.System).Where(r => r.HandlingOffice == code && r.Expires != null).Select(r => r.Expires!.Value)
                .Concat(records.CasesFor(Actor.System).Where(c => c.HandlingOffice == code && c.Expires != null).Select(c => c.Expires!.Value))
                .ToListAsync(ct);
            var days = due.Select(d => DateOnly.FromDateTime(d.ToOffset(Domain.Regions.IndonesianZones.Offset(code.Zone)).DateTime).DayNumber - new DateOnly(2024, 11, 18).DayNumber).ToList();

            Assert.Contains(due, d => d < now);
            Assert.Contains(0, days);
            Assert.Contains(1, days);
            Assert.Contains(days, d => d > 1);
        }
    }

    /// <summary>Somebody stops the system in the middle.</summary>
    private static async Task Cut(DemoLoader loader, CancellationToken ct)
    {
        using var soon = CancellationTokenSource.CreateLinkedTokenSource(ct);
        soon.CancelAfter(TimeSpan.FromSeconds(3));
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => loader.Play(soon.Token));
    }

    private static IEnumerable<ClosingReason> Reasons(List<Report> reports, List<CaseFile> cases) =>
        [.. reports.SelectMany(r => r.Reviews).Select(r => r.Reason).OfType<ClosingReason>(), .. cases.SelectMany(c => c.Persons).Select(p => p.StoppedBecause).OfType<ClosingReason>()];

    private AsyncServiceScope Scope(out Records records)
    {
        var scope = host.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActingAs>().Actor = Actor.System;
        records = scope.ServiceProvider.GetRequiredService<Records>();
        return scope;
    }
}
