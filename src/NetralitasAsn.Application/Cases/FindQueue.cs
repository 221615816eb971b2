using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Application.Work;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Regulations;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Domain.Time;
using NetralitasAsn.Domain.Work;

namespace NetralitasAsn.Application.Cases;

/// <summary>The one queue of an office: what expires first comes first, reports and handling files together.</summary>
/// <param name="Stage">A stage of a report or of a handling file, by its name; null for all.</param>
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

/// <summary>One thing that waits: a report or a handling file.</summary>
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
    AccountId? Responsible = null);

internal sealed class FindQueueValidator : AbstractValidator<FindQueue>
{
    public FindQueueValidator()
    {
        RuleFor(q => q.Size).InclusiveBetween(1, KeysetPage.MaximumSize).WithErrorCode("out-of-range");
        RuleFor(q => q.Text).MaximumLength(200).WithErrorCode("too-long");
        RuleFor(q => q.Stage).Must(s => s is null || Enum.TryParse<ReportStage>(s, out _) || Enum.TryParse<CaseStage>(s, out _)).WithErrorCode("choose");
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
        var reports = records.ReportsFor(actor).Where(r => r.Expires != null);
        var cases = actor.May(Permission.ReadCases)
            ? records.CasesFor(actor).Where(c => c.Expires != null || c.Stage == CaseStage.Stopped || c.Stage == CaseStage.FollowedUp)
            : records.CasesFor(Actor.Public);
        var moment = await clock.At(actor.Office, cancellationToken);
        var counts = await Counts(reports, cases, cancellationToken);
        var due = await DueOf(reports, cases, moment, cancellationToken);
        var narrowed = new Narrowing(records.AssignmentsFor(actor), query.Hands switch
        {
            null or "none" => [],
            "mine" => await scope.Mine(moment.Today, cancellationToken),
            var account => [new AccountId(Guid.Parse(account))],
        }, Narrowing.Between(query.Due, moment));
        var items = await Page(narrowed.Reports(reports, query.Hands), narrowed.Cases(cases, query.Hands), query, actor, narrowed.Assignments, cancellationToken);
        var shown = items.Count > query.Size ? items[..query.Size] : items;
        return new OfficeQueue(
            moment.Now, moment.Zone, due.Sum(d => d.Late), due.Sum(d => d.Today), due.Sum(d => d.Tomorrow), due.Sum(d => d.ThisWeek),
            counts, shown, items.Count > query.Size ? new After(shown[^1].Expires ?? Never, shown[^1].Id).ToString() : null);
    }

    private static async Task<IReadOnlyDictionary<string, int>> Counts(IQueryable<Report> reports, IQueryable<CaseFile> cases, CancellationToken ct)
    {
        var ofReports = await reports.GroupBy(r => r.Stage).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(ct);
        var ofCases = await cases.GroupBy(c => c.Stage).Select(g => new { g.Key, Count = g.Count() }).ToListAsync(ct);
        return ofReports.Select(r => (r.Key.ToString(), r.Count)).Concat(ofCases.Select(c => (c.Key.ToString(), c.Count))).ToDictionary(x => x.Item1, x => x.Count, StringComparer.Ordinal);
    }

    /// <summary>How much is due when, counted by the database between the midnights of the office's own zone.</summary>
    private static async Task<DueCounts[]> DueOf(IQueryable<Report> reports, IQueryable<CaseFile> cases, LegalMoment moment, CancellationToken ct) =>
    [
        .. await CountDue(reports.Select(r => r.Expires!.Value), moment, ct),
        .. await CountDue(cases.Where(c => c.Expires != null).Select(c => c.Expires!.Value), moment, ct),
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

    private static async Task<List<QueueItem>> Page(IQueryable<Report> reports, IQueryable<CaseFile> cases, FindQueue query, Actor actor, IQueryable<Assignment> assignments, CancellationToken ct)
    {
        var after = query.After ?? new After(DateTimeOffset.UnixEpoch, Guid.Empty);
        var ofReports = await Filter(reports, query, actor)
            .Where(r => r.Expires > after.At || r.Expires == after.At && (Guid)(object)r.Id > after.Id)
            .OrderBy(r => r.Expires).ThenBy(r => r.Id).Take(query.Size + 1)
            .Select(r => new QueueItem("report", r.Id.Value, r.Number, r.Stage.ToString(), actor.Offices.Contains(r.HandlingOffice) ? r.Event : "", r.Village, r.Respondents.Select(p => p.Subject).First(), r.Respondents.Count, r.Expires, assignments.Where(a => a.Item == (Guid)(object)r.Id).Select(a => a.Person).FirstOrDefault()))
            .ToListAsync(ct);
        var ofCases = await Filter(cases, query)
            .Where(c => (c.Expires ?? Never) > after.At || (c.Expires ?? Never) == after.At && (Guid)(object)c.Id > after.Id)
            .OrderBy(c => c.Expires ?? Never).ThenBy(c => c.Id).Take(query.Size + 1)
            .Select(c => new QueueItem("case", c.Id.Value, c.Number, c.Stage.ToString(), c.Event, c.Village, c.Persons.Select(p => p.Subject).First(), c.Persons.Count, c.Expires, assignments.Where(a => a.Item == (Guid)(object)c.Id).Select(a => a.Person).FirstOrDefault()))
            .ToListAsync(ct);
        return [.. ofReports.Concat(ofCases).OrderBy(i => i.Expires ?? Never).ThenBy(i => i.Id).Take(query.Size + 1)];
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

    public IQueryable<Report> Reports(IQueryable<Report> reports, string? hands)
    {
        reports = Window is { } w ? reports.Where(r => r.Expires >= w.From && r.Expires < w.Until) : reports;
        return hands switch
        {
            null => reports,
            "none" => reports.Where(r => !Assignments.Any(a => a.Item == (Guid)(object)r.Id && a.Person != null)),
            _ => reports.Where(r => Assignments.Any(a => a.Item == (Guid)(object)r.Id && Persons.Contains(a.Person!.Value))),
        };
    }

    public IQueryable<CaseFile> Cases(IQueryable<CaseFile> cases, string? hands)
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
