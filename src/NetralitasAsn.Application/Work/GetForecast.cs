using MediatR;
using Microsoft.EntityFrameworkCore;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.Findings;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Domain.Time;

namespace NetralitasAsn.Application.Work;

/// <summary>What expires in the coming week: at the own office by clock, and by numbers only at the offices below.</summary>
[Requires(Permission.ReadReports)]
public sealed record GetForecast : IQuery<Forecast>;

/// <summary>Seven local days from today on.</summary>
/// <param name="Own">One row a clock.</param>
/// <param name="Below">One row for each region a level below, in that office's own local days; offices under it are counted with it. Without reports that nobody expects there, a region is absent.</param>
public sealed record Forecast(IndonesianZone Zone, IReadOnlyList<ForecastDay> Days, IReadOnlyList<ForecastRow> Own, IReadOnlyList<RegionForecast> Below);

/// <summary>A local day; with the reason when no work is done on it.</summary>
public sealed record ForecastDay(DateOnly Day, string? WhyOff);

/// <summary>How many items of one clock expire on each day.</summary>
/// <param name="Late">How many are overdue already.</param>
public sealed record ForecastRow(ClockRule Rule, int Late, IReadOnlyList<int> Counts);

/// <summary>The same for a region below, all clocks together.</summary>
public sealed record RegionForecast(RegionCode Region, int Late, IReadOnlyList<int> Counts);

internal sealed class GetForecastHandler(IRecords records, ICurrentActor current, LegalClock clock) : IRequestHandler<GetForecast, Result<Forecast>>
{
    private const int Week = 7;

    public async Task<Result<Forecast>> Handle(GetForecast query, CancellationToken cancellationToken)
    {
        var actor = current.Actor;
        var moment = await clock.At(actor.Office, cancellationToken);
        var until = moment.Now.ToUniversalTime().AddDays(Week + 1);
        var own = await Due(records.ReportsFor(actor), actor.May(Permission.ReadCases) ? records.CasesFor(actor) : null, records.TipsFor(actor), records.SupervisionsFor(actor).Where(r => actor.Offices.Contains(r.HandlingOffice)), until, cancellationToken);
        var below = actor.Office.Region is { Level: RegionLevel.Nation or RegionLevel.Province } region ? await Below(region, until, cancellationToken) : [];
        return new Forecast(
            moment.Zone,
            [.. Enumerable.Range(0, Week).Select(i => moment.Today.AddDays(i)).Select(d => new ForecastDay(d, moment.Calendar.WhyOff(d)))],
            [.. own.GroupBy(d => d.Rule).OrderBy(g => g.Key).Select(g => Row(g.Key, g, moment.Now)).Where(r => r.Late > 0 || r.Counts.Any(c => c > 0))],
            below.Count == 0 ? [] : [.. below.GroupBy(d => RegionBelow(d.Office)).OrderBy(g => g.Key).Select(g => Of(g.Key, Row(default, g, moment.Now)))]);
    }

    private static RegionForecast Of(RegionCode region, ForecastRow row) => new(region, row.Late, row.Counts);

    /// <summary>The region that stands directly below the one who asks; what lies deeper is counted with it.</summary>
    private RegionCode RegionBelow(OfficeCode office) =>
        current.Actor.Office.Region is { Level: RegionLevel.Nation } ? office.Region!.Value.Province : office.Region!.Value.Regency;

    private async Task<List<DueGroup>> Below(RegionCode region, DateTimeOffset until, CancellationToken ct)
    {
        var (under, own) = (region == RegionCode.Nation ? "" : region.Value + ".", current.Actor.Office);
        return await Due(
            records.ReportsFor(Actor.System).Where(r => ((string)(object)r.HandlingOffice).StartsWith(under) && r.HandlingOffice != own),
            records.CasesFor(Actor.System).Where(c => ((string)(object)c.HandlingOffice).StartsWith(under) && c.HandlingOffice != own),
            records.TipsFor(Actor.System).Where(t => ((string)(object)t.HandlingOffice).StartsWith(under) && t.HandlingOffice != own),
            records.SupervisionsFor(Actor.System).Where(r => ((string)(object)r.HandlingOffice).StartsWith(under) && r.HandlingOffice != own), until, ct);
    }

    /// <summary>Last moments mostly are ends of days, so the database counts them together and few rows come back.</summary>
    private static async Task<List<DueGroup>> Due(IQueryable<Report> reports, IQueryable<CaseFile>? cases, IQueryable<Tip> tips, IQueryable<SupervisionReport> supervisions, DateTimeOffset until, CancellationToken ct)
    {
        var due = await reports.Where(r => r.Expires != null && r.Expires < until)
            .Select(r => new
            {
                r.HandlingOffice,
                r.Expires,
                Rule = r.Stage == ReportStage.AwaitingCompletion && r.CompletionDue!.LastMoment == r.Expires ? ClockRule.Completion
                    : r.IdentityVerifiedAt == null && r.Channel != IntakeChannel.Counter && r.IdentityDue!.LastMoment == r.Expires ? ClockRule.IdentityVerification
                    : ClockRule.InitialReview,
            })
            .GroupBy(x => new { x.HandlingOffice, x.Expires, x.Rule }).Select(g => new DueGroup(g.Key.HandlingOffice, g.Key.Expires!.Value, g.Key.Rule, g.Count())).ToListAsync(ct);
        if (cases is not null)
        {
            due.AddRange(await cases.Where(c => c.Expires != null && c.Expires < until)
                .Select(c => new
                {
                    c.HandlingOffice,
                    c.Expires,
                    Rule = c.GakkumduDue!.LastMoment == c.Expires ? ClockRule.GakkumduFirst : c.ExtensionReason != null ? ClockRule.HandlingExtended : ClockRule.Handling,
                })
                .GroupBy(x => new { x.HandlingOffice, x.Expires, x.Rule }).Select(g => new DueGroup(g.Key.HandlingOffice, g.Key.Expires!.Value, g.Key.Rule, g.Count())).ToListAsync(ct));
        }

        due.AddRange(await tips.Where(t => t.Expires != null && t.Expires < until)
            .GroupBy(t => new { t.HandlingOffice, t.Expires }).Select(g => new DueGroup(g.Key.HandlingOffice, g.Key.Expires!.Value, ClockRule.Tracing, g.Count())).ToListAsync(ct));
        due.AddRange(await supervisions.Where(r => r.Expires != null && r.Expires < until)
            .GroupBy(r => new { r.HandlingOffice, r.Expires }).Select(g => new DueGroup(g.Key.HandlingOffice, g.Key.Expires!.Value, ClockRule.Finding, g.Count())).ToListAsync(ct));
        return due;
    }

    private static ForecastRow Row(ClockRule rule, IEnumerable<DueGroup> due, DateTimeOffset now)
    {
        var (late, counts) = (0, new int[Week]);
        foreach (var one in due)
        {
            var day = one.Expires.DayIn(one.Office.Zone).DayNumber - now.DayIn(one.Office.Zone).DayNumber;
            if (one.Expires < now)
            {
                late += one.Count;
            }
            else if (day < Week)
            {
                counts[day] += one.Count;
            }
        }

        return new(rule, late, counts);
    }

    private sealed record DueGroup(OfficeCode Office, DateTimeOffset Expires, ClockRule Rule, int Count);
}
