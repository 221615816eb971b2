using MediatR;
using Microsoft.EntityFrameworkCore;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Work;

namespace NetralitasAsn.Application.Notices;

/// <summary>When the morning of an office begins, by its own clock.</summary>
internal static class Morning
{
    public static readonly TimeOnly Begins = new(7, 0);
}

/// <summary>Sends each office its morning digest from seven o'clock local time on, once a day, and warns once of each last moment that is a day away or has passed. Run by the system; answers how many notices went out.</summary>
[Requires(Permission.AssignWork)]
public sealed record TellOfDeadlines : ICommand<int>;

internal sealed class TellOfDeadlinesHandler(IRecords records, IDigests digests, INotices notices, LegalClock clock) : IRequestHandler<TellOfDeadlines, Result<int>>
{
    private const int MostLines = 1000;
    // Everything of a record day; what was said already must not crowd out what was not.
    private const int MostDue = 100_000;
    private const int MostWarnings = 200;
    private static readonly TimeSpan Ahead = TimeSpan.FromDays(1);

    public async Task<Result<int>> Handle(TellOfDeadlines command, CancellationToken cancellationToken)
    {
        var (now, told) = (clock.Now, 0);
        foreach (var office in await OfficesWithWork(now, cancellationToken))
        {
            told += await Digest(office, now, cancellationToken);
        }

        told += await Warn(NoticeKind.DeadlineNear, now, now + Ahead, cancellationToken);
        told += await Warn(NoticeKind.DeadlinePassed, now - Ahead, now, cancellationToken);
        return told;
    }

    /// <summary>Those where something expires before the day after tomorrow and whose own morning began.</summary>
    private async Task<List<OfficeCode>> OfficesWithWork(DateTimeOffset now, CancellationToken ct)
    {
        var until = now.AddDays(2);
        var reports = await records.ReportsFor(Actor.System).Where(r => r.Expires != null && r.Expires < until).Select(r => r.HandlingOffice).Distinct().ToListAsync(ct);
        var cases = await records.CasesFor(Actor.System).Where(c => c.Expires != null && c.Expires < until).Select(c => c.HandlingOffice).Distinct().ToListAsync(ct);
        var tips = await records.TipsFor(Actor.System).Where(t => t.Expires != null && t.Expires < until).Select(t => t.HandlingOffice).Distinct().ToListAsync(ct);
        var supervisions = await records.SupervisionsFor(Actor.System).Where(r => r.Expires != null && r.Expires < until).Select(r => r.HandlingOffice).Distinct().ToListAsync(ct);
        List<OfficeCode> waiting = [];
        foreach (var day in reports.Concat(cases).Concat(tips).Concat(supervisions).Distinct().Where(o => TimeOnly.FromDateTime(now.In(o.Zone).DateTime) >= Morning.Begins).GroupBy(o => now.DayIn(o.Zone)))
        {
            waiting.AddRange(day.Except(await digests.Sent(day.Key, ct)));
        }

        return waiting;
    }

    private async Task<int> Digest(OfficeCode office, DateTimeOffset now, CancellationToken ct)
    {
        var day = now.DayIn(office.Zone);
        var until = day.AddDays(2).At(TimeOnly.MinValue, office.Zone).ToUniversalTime();
        var lines = await Due(office, DateTimeOffset.UnixEpoch, until, MostLines, ct);
        notices.Tell(office, NoticeKind.MorningDigest, digests.Add(office, day, lines));

        // Another instance that sent it in this very moment makes it stale: then it went out once.
        return (await records.Save(1, ct)).Match(sent => sent, _ => 0);
    }

    private async Task<int> Warn(NoticeKind kind, DateTimeOffset after, DateTimeOffset until, CancellationToken ct)
    {
        var due = await digests.Unsaid(await Due(null, after, until, MostDue, ct), kind, ct);
        var some = due.Take(MostWarnings).ToList();
        var ids = some.Select(d => d.Item).ToList();
        var hands = await records.AssignmentsFor(Actor.System).Where(a => ids.Contains(a.Item) && a.Person != null).Select(a => new { a.Item, a.Office, a.Person }).ToListAsync(ct);
        foreach (var item in some)
        {
            notices.Tell(item.Office, kind, item.Item, hands.Find(h => h.Item == item.Item && h.Office == item.Office)?.Person);
            digests.Say(item, kind);
        }

        return some.Count == 0 ? 0 : (await records.Save(some.Count, ct)).Match(sent => sent, _ => 0);
    }

    private async Task<IReadOnlyList<DueItem>> Due(OfficeCode? office, DateTimeOffset after, DateTimeOffset until, int most, CancellationToken ct)
    {
        var (from, to) = (after.ToUniversalTime(), until.ToUniversalTime());
        var reports = await records.ReportsFor(Actor.System).Where(r => r.Expires >= from && r.Expires < to && (office == null || r.HandlingOffice == office)).OrderBy(r => r.Expires).Take(most)
            .Select(r => new DueItem(WorkKind.Report, r.Id.Value, r.HandlingOffice, r.Expires!.Value)).ToListAsync(ct);
        var cases = await records.CasesFor(Actor.System).Where(c => c.Expires >= from && c.Expires < to && (office == null || c.HandlingOffice == office)).OrderBy(c => c.Expires).Take(most)
            .Select(c => new DueItem(WorkKind.Case, c.Id.Value, c.HandlingOffice, c.Expires!.Value)).ToListAsync(ct);
        var tips = await records.TipsFor(Actor.System).Where(t => t.Expires >= from && t.Expires < to && (office == null || t.HandlingOffice == office)).OrderBy(t => t.Expires).Take(most)
            .Select(t => new DueItem(WorkKind.Tip, t.Id.Value, t.HandlingOffice, t.Expires!.Value)).ToListAsync(ct);
        var supervisions = await records.SupervisionsFor(Actor.System).Where(r => r.Expires >= from && r.Expires < to && (office == null || r.HandlingOffice == office)).OrderBy(r => r.Expires).Take(most)
            .Select(r => new DueItem(WorkKind.Supervision, r.Id.Value, r.HandlingOffice, r.Expires!.Value)).ToListAsync(ct);
        return [.. reports.Concat(cases).Concat(tips).Concat(supervisions).OrderBy(d => d.Expires).Take(most)];
    }
}
