using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Application.Work;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.Findings;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Regulations;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Domain.Time;
using NetralitasAsn.Domain.Work;

namespace NetralitasAsn.Application.Cases;

/// <summary>The one queue of an office: what expires first comes first, reports, initial information, supervision reports and handling files together.</summary>
/// <param name="Stage">A stage of a report, of initial information, of a supervision report or of a handling file, by its name; null for all.</param>
/// <param name="Hands">Whose: <c>mine</c> (with those one stands in for), <c>none</c>, or an account; null for all.</param>
/// <param name="Due">By how near the last moment is; null for all.</param>
[Requires(Permission.ReadReports)]
public sealed record FindQueue(string? Stage = null, RegionCode? Place = null, DateOnly? From = null, DateOnly? Until = null, string? Text = null, int Size = 50, After? After = null,
    string? Hands = null, QueueDue? Due = null)
    : IQuery<OfficeQueue>;

/// <summary>How near a last moment is, by the local day of the office.</summary>
public enum QueueDue { Late, Today, Tomorrow, Week }

/// <summary>What waits at an office.</summary>
/// <param name="Counts">How many items wait in each stage.</param>
public sealed record OfficeQueue(
    DateTimeOffset Now,
    IndonesianZone Zone,
    int Late,
    int Today,
    int Tomorrow,
    int ThisWeek,
    IReadOnlyDictionary<string, int> Counts,
    IReadOnlyList<QueueItem> Items,
    string? Next);

/// <summary>One thing that waits.</summary>
/// <param name="Kind"><c>report</c>, <c>tip</c>, <c>supervision</c> or <c>case</c>.</param>
/// <param name="Since">When it came in, of what has no clock yet: initial information that nobody was assigned to.</param>
/// <param name="Responsible">Who of the office is responsible; null for nobody.</param>
public sealed record QueueItem(
    string Kind,
    Guid Id,
    string Number,
    string Stage,
    string Event,
    RegionCode Village,
    SubjectKind Subject,
    int Persons,
    DateTimeOffset? Expires,
    AccountId? Responsible = null,
    DateTimeOffset? Since = null);

/// <summary>What waits in an office, within the reader's scope.</summary>
internal sealed record Waiting(IQueryable<Report> Reports, IQueryable<Tip> Tips, IQueryable<SupervisionReport> Supervisions, IQueryable<CaseFile> Cases);

internal sealed class FindQueueValidator : AbstractValidator<FindQueue>
{
    public FindQueueValidator()
    {
        RuleFor(q => q.Size).InclusiveBetween(1, KeysetPage.MaximumSize).WithErrorCode("out-of-range");
        RuleFor(q => q.Text).MaximumLength(200).WithErrorCode("too-long");
        RuleFor(q => q.Stage).Must(s => s is null || Enum.TryParse<ReportStage>(s, out _) || Enum.TryParse<TipStage>(s, out _) || Enum.TryParse<SupervisionStage>(s, out _) || Enum.TryParse<CaseStage>(s, out _)).WithErrorCode("choose");
        RuleFor(q => q.Hands).Must(h => h is null or "mine" or "none" || Guid.TryParse(h, out _)).WithErrorCode("choose");
        RuleFor(q => q.Due).IsInEnum().WithErrorCode("choose");
    }
}

internal sealed class FindQueueHandler(IRecords records, ICurrentActor current, LegalClock clock, WorkScope scope) : IRequestHandler<FindQueue, Result<OfficeQueue>>
{
    // What was decided and only waits to be announced has no clock; it sorts behind all that have one.
    private static readonly DateTimeOffset Never = new(9999, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public async Task<Result<OfficeQueue>> Handle(FindQueue query, CancellationToken cancellationToken)
    {
        var actor = current.Actor;
        var waiting = new Waiting(
            records.ReportsFor(actor).Where(r => r.Expires != null),
            records.TipsFor(actor).Where(t => t.Expires != null || t.Stage == TipStage.Unassigned),
            records.SupervisionsFor(actor).Where(r => r.Expires != null),
            actor.May(Permission.ReadCases)
                ? records.CasesFor(actor).Where(c => c.Expires != null || c.Stage == CaseStage.Stopped || c.Stage == CaseStage.FollowedUp)
                : records.CasesFor(Actor.Public));
        var moment = await clock.At(actor.Office, cancellationToken);
        var counts = await Counts(waiting, cancellationToken);
        var due = await DueOf(waiting, moment, cancellationToken);
        var narrowed = new Narrowing(records.AssignmentsFor(actor), query.Hands switch
        {
            null or "none" => [],
            "mine" => await scope.Mine(moment.Today, cancellationToken),
            var account => [new AccountId(Guid.Parse(account))],
        }, Narrowing.Between(query.Due, moment));
        var items = await Page(narrowed.Of(waiting, query.Hands), query, actor, narrowed.Assignments, cancellationToken);
        var shown = items.Count > query.Size ? items[..query.Size] : items;
        return new OfficeQueue(
            moment.Now, moment.Zone, due.Sum(d => d.Late), due.Sum(d => d.Today), due.Sum(d => d.Tomorrow), due.Sum(d => d.ThisWeek),
            counts, shown, items.Count > query.Size ? new After(shown[^1].Expires ?? Never, shown[^1].Id).ToString() : null);
    }

    private static async Task<IReadOnlyDictionary<string, int>> Counts(Waiting waiting, CancellationToken ct)
    {
        var ofReports = await waiting.Reports.GroupBy(r => r.Stage).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(ct);
        var ofTips = await waiting.Tips.GroupBy(t => t.Stage).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(ct);
        var ofSupervisions = await waiting.Supervisions.GroupBy(r => r.Stage).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(ct);
        var ofCases = await waiting.Cases.GroupBy(c => c.Stage).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(ct);
        return ofReports.Select(r => (Stage: r.Key.ToString(), r.Count))
            .Concat(ofTips.Select(t => (Stage: t.Key.ToString(), t.Count)))
            .Concat(ofSupervisions.Select(r => (Stage: r.Key.ToString(), r.Count)))
            .Concat(ofCases.Select(c => (Stage: c.Key.ToString(), c.Count)))
            .ToDictionary(x => x.Stage, x => x.Count, StringComparer.Ordinal);
    }

    /// <summary>How much is due when, counted by the database between the midnights of the office's own zone.</summary>
    private static async Task<DueCounts[]> DueOf(Waiting waiting, LegalMoment moment, CancellationToken ct) =>
    [
        .. await CountDue(waiting.Reports.Select(r => r.Expires!.Value), moment, ct),
        .. await CountDue(waiting.Tips.Where(t => t.Expires != null).Select(t => t.Expires!.Value), moment, ct),
        .. await CountDue(waiting.Supervisions.Select(r => r.Expires!.Value), moment, ct),
        .. await CountDue(waiting.Cases.Where(c => c.Expires != null).Select(c => c.Expires!.Value), moment, ct),
    ];

    private static Task<List<DueCounts>> CountDue(IQueryable<DateTimeOffset> due, LegalMoment moment, CancellationToken ct)
    {
        var now = moment.Now.ToUniversalTime();
        var (today, tomorrow, dayAfter, nextWeek) = (Midnight(0), Midnight(1), Midnight(2), Midnight(7));
        return due.GroupBy(_ => 1)
            .Select(g => new DueCounts(
                g.Count(d => d < now),
                g.Count(d => d >= now && d < tomorrow),
                g.Count(d => d >= tomorrow && d < dayAfter),
                g.Count(d => d >= today && d < nextWeek)))
            .ToListAsync(ct);

        DateTimeOffset Midnight(int days) => moment.Today.AddDays(days).At(TimeOnly.MinValue, moment.Zone).ToUniversalTime();
    }

    private sealed record DueCounts(int Late, int Today, int Tomorrow, int ThisWeek);

    private static async Task<List<QueueItem>> Page(Waiting waiting, FindQueue query, Actor actor, IQueryable<Assignment> assignments, CancellationToken ct)
    {
        var after = query.After ?? new After(DateTimeOffset.UnixEpoch, Guid.Empty);
        var ofReports = await Filter(waiting.Reports, query, actor)
            .Where(r => r.Expires > after.At || r.Expires == after.At && (Guid)(object)r.Id > after.Id)
            .OrderBy(r => r.Expires).ThenBy(r => r.Id).Take(query.Size + 1)
            .Select(r => new QueueItem("report", r.Id.Value, r.Number, r.Stage.ToString(), actor.Offices.Contains(r.HandlingOffice) ? r.Event : "", r.Village, r.Respondents.Select(p => p.Subject).First(), r.Respondents.Count, r.Expires, assignments.Where(a => a.Item == (Guid)(object)r.Id).Select(a => a.Person).FirstOrDefault(), null))
            .ToListAsync(ct);
        var ofCases = await Filter(waiting.Cases, query)
            .Where(c => (c.Expires ?? Never) > after.At || (c.Expires ?? Never) == after.At && (Guid)(object)c.Id > after.Id)
            .OrderBy(c => c.Expires ?? Never).ThenBy(c => c.Id).Take(query.Size + 1)
            .Select(c => new QueueItem("case", c.Id.Value, c.Number, c.Stage.ToString(), c.Event, c.Village, c.Persons.Select(p => p.Subject).First(), c.Persons.Count, c.Expires, assignments.Where(a => a.Item == (Guid)(object)c.Id).Select(a => a.Person).FirstOrDefault(), null))
            .ToListAsync(ct);
        var ofTips = await Filter(waiting.Tips, query)
            .Where(t => (t.Expires ?? Never) > after.At || (t.Expires ?? Never) == after.At && (Guid)(object)t.Id > after.Id)
            .OrderBy(t => t.Expires ?? Never).ThenBy(t => t.Id).Take(query.Size + 1)
            .Select(t => new QueueItem("tip", t.Id.Value, t.Number, t.Stage.ToString(), t.Event, t.Village, t.Respondents.Select(p => p.Subject).First(), t.Respondents.Count, t.Expires, assignments.Where(a => a.Item == (Guid)(object)t.Id).Select(a => a.Person).FirstOrDefault(), t.Expires == null ? t.ReceivedAt : null))
            .ToListAsync(ct);
        var ofSupervisions = await Filter(waiting.Supervisions, query)
            .Where(r => r.Expires > after.At || r.Expires == after.At && (Guid)(object)r.Id > after.Id)
            .OrderBy(r => r.Expires).ThenBy(r => r.Id).Take(query.Size + 1)
            .Select(r => new QueueItem("supervision", r.Id.Value, r.Number, r.Stage.ToString(), r.Event, r.Village, r.Respondents.Select(p => p.Subject).First(), r.Respondents.Count, r.Expires, assignments.Where(a => a.Item == (Guid)(object)r.Id).Select(a => a.Person).FirstOrDefault(), null))
            .ToListAsync(ct);
        return [.. ofReports.Concat(ofTips).Concat(ofSupervisions).Concat(ofCases).OrderBy(i => i.Expires ?? Never).ThenBy(i => i.Id).Take(query.Size + 1)];
    }

    private static IQueryable<Report> Filter(IQueryable<Report> reports, FindQueue q, Actor actor)
    {
        var stage = Enum.TryParse<ReportStage>(q.Stage, out var s) ? s : (ReportStage?)null;
        var text = q.Text?.Trim().ToUpperInvariant();
        var within = q.Place is { } p && p != RegionCode.Nation ? p.Value : null;
        return reports.Where(r => (q.Stage == null || r.Stage == stage)
            && (q.From == null || r.OccurredOn >= q.From) && (q.Until == null || r.OccurredOn <= q.Until)
            && (within == null || ((string)(object)r.Village).StartsWith(within))
            && (text == null || r.Number.ToUpper().Contains(text) || actor.Offices.Contains(r.HandlingOffice) && (r.Event.ToUpper().Contains(text) || r.Respondents.Any(x => x.Name!.ToUpper().Contains(text) || x.Nip == text || x.AgencyOrVillage.ToUpper().Contains(text)))));
    }

    private static IQueryable<CaseFile> Filter(IQueryable<CaseFile> cases, FindQueue q)
    {
        var stage = Enum.TryParse<CaseStage>(q.Stage, out var s) ? s : (CaseStage?)null;
        var text = q.Text?.Trim().ToUpperInvariant();
        var within = q.Place is { } p && p != RegionCode.Nation ? p.Value : null;
        return cases.Where(c => (q.Stage == null || c.Stage == stage)
            && (q.From == null || c.OccurredOn >= q.From) && (q.Until == null || c.OccurredOn <= q.Until)
            && (within == null || ((string)(object)c.Village).StartsWith(within))
            && (text == null || c.Number.ToUpper().Contains(text) || c.Event.ToUpper().Contains(text) || c.Persons.Any(x => x.Name!.ToUpper().Contains(text) || x.Nip == text || x.AgencyOrVillage.ToUpper().Contains(text))));
    }

    private static IQueryable<Tip> Filter(IQueryable<Tip> tips, FindQueue q)
    {
        var stage = Enum.TryParse<TipStage>(q.Stage, out var s) ? s : (TipStage?)null;
        var text = q.Text?.Trim().ToUpperInvariant();
        var within = q.Place is { } p && p != RegionCode.Nation ? p.Value : null;
        return tips.Where(t => (q.Stage == null || t.Stage == stage)
            && (q.From == null || t.OccurredOn >= q.From) && (q.Until == null || t.OccurredOn <= q.Until)
            && (within == null || ((string)(object)t.Village).StartsWith(within))
            && (text == null || t.Number.ToUpper().Contains(text) || t.Event.ToUpper().Contains(text) || t.Respondents.Any(x => x.Name!.ToUpper().Contains(text) || x.Nip == text || x.AgencyOrVillage.ToUpper().Contains(text))));
    }

    private static IQueryable<SupervisionReport> Filter(IQueryable<SupervisionReport> reports, FindQueue q)
    {
        var stage = Enum.TryParse<SupervisionStage>(q.Stage, out var s) ? s : (SupervisionStage?)null;
        var text = q.Text?.Trim().ToUpperInvariant();
        var within = q.Place is { } p && p != RegionCode.Nation ? p.Value : null;
        return reports.Where(r => (q.Stage == null || r.Stage == stage)
            && (q.From == null || r.OccurredOn >= q.From) && (q.Until == null || r.OccurredOn <= q.Until)
            && (within == null || ((string)(object)r.Village).StartsWith(within))
            && (text == null || r.Number.ToUpper().Contains(text) || r.Event.ToUpper().Contains(text) || r.Respondents.Any(x => x.Name!.ToUpper().Contains(text) || x.Nip == text || x.AgencyOrVillage.ToUpper().Contains(text))));
    }
}

/// <summary>Narrows a queue to somebody's items and to how near they expire.</summary>
internal sealed record Narrowing(IQueryable<Assignment> Assignments, IReadOnlyList<AccountId> Persons, (DateTimeOffset From, DateTimeOffset Until)? Window)
{
    public static (DateTimeOffset From, DateTimeOffset Until)? Between(QueueDue? due, LegalMoment moment)
    {
        return due switch
        {
            null => null,
            QueueDue.Late => (DateTimeOffset.UnixEpoch, moment.Now.ToUniversalTime()),
            QueueDue.Today => (moment.Now.ToUniversalTime(), Midnight(1)),
            QueueDue.Tomorrow => (Midnight(1), Midnight(2)),
            QueueDue.Week => (Midnight(0), Midnight(7)),
            _ => throw new ArgumentOutOfRangeException(nameof(due), due, null),
        };

        DateTimeOffset Midnight(int days) => moment.Today.AddDays(days).At(TimeOnly.MinValue, moment.Zone).ToUniversalTime();
    }

    public Waiting Of(Waiting all, string? hands) => new(Reports(all.Reports, hands), Tips(all.Tips, hands), Supervisions(all.Supervisions, hands), Cases(all.Cases, hands));

    private IQueryable<Tip> Tips(IQueryable<Tip> tips, string? hands)
    {
        tips = Window is { } w ? tips.Where(t => t.Expires >= w.From && t.Expires < w.Until) : tips;
        return hands switch
        {
            null => tips,
            "none" => tips.Where(t => !Assignments.Any(a => a.Item == (Guid)(object)t.Id && a.Person != null)),
            _ => tips.Where(t => Assignments.Any(a => a.Item == (Guid)(object)t.Id && Persons.Contains(a.Person!.Value)) || t.Tracers.Any(x => Persons.Contains(x.Account))),
        };
    }

    private IQueryable<SupervisionReport> Supervisions(IQueryable<SupervisionReport> reports, string? hands)
    {
        reports = Window is { } w ? reports.Where(r => r.Expires >= w.From && r.Expires < w.Until) : reports;
        return hands switch
        {
            null => reports,
            "none" => reports.Where(r => !Assignments.Any(a => a.Item == (Guid)(object)r.Id && a.Person != null)),
            _ => reports.Where(r => Assignments.Any(a => a.Item == (Guid)(object)r.Id && Persons.Contains(a.Person!.Value))),
        };
    }

    private IQueryable<Report> Reports(IQueryable<Report> reports, string? hands)
    {
        reports = Window is { } w ? reports.Where(r => r.Expires >= w.From && r.Expires < w.Until) : reports;
        return hands switch
        {
            null => reports,
            "none" => reports.Where(r => !Assignments.Any(a => a.Item == (Guid)(object)r.Id && a.Person != null)),
            _ => reports.Where(r => Assignments.Any(a => a.Item == (Guid)(object)r.Id && Persons.Contains(a.Person!.Value))),
        };
    }

    private IQueryable<CaseFile> Cases(IQueryable<CaseFile> cases, string? hands)
    {
        cases = Window is { } w ? cases.Where(c => c.Expires >= w.From && c.Expires < w.Until) : cases;
        return hands switch
        {
            null => cases,
            "none" => cases.Where(c => !Assignments.Any(a => a.Item == (Guid)(object)c.Id && a.Person != null)),
            _ => cases.Where(c => Assignments.Any(a => a.Item == (Guid)(object)c.Id && Persons.Contains(a.Person!.Value))),
        };
    }
}
