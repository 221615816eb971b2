using MediatR;
using Microsoft.EntityFrameworkCore;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.Findings;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Domain.Time;
using NetralitasAsn.Domain.Work;

namespace NetralitasAsn.Application.Work;

/// <summary>Every clock of one item with its counting laid open: from what it was counted, which days counted, which did not and why.</summary>
[Requires(Permission.ReadReports, Permission.ReadCases)]
public sealed record GetItemClocks(WorkKind Kind, Guid Id) : IQuery<ItemClocks>;

/// <summary>The clocks of one item.</summary>
public sealed record ItemClocks(WorkKind Kind, Guid Id, string Number, IReadOnlyList<ItemClock> Clocks);

/// <summary>One clock.</summary>
/// <param name="Deadline">As it holds.</param>
/// <param name="Counted">As the rule counts today, day by day; another day than the deadline's when a decree came in between.</param>
/// <param name="IsOpen">Still running.</param>
/// <param name="IsShadow">Counted by the letter of the law beside the practice; for the handling office only, nothing goes by it.</param>
public sealed record ItemClock(Deadline Deadline, Counted Counted, bool IsOpen, bool IsShadow);

internal sealed class GetItemClocksHandler(IRecords records, ICurrentActor current, LegalClock clock) : IRequestHandler<GetItemClocks, Result<ItemClocks>>
{
    public async Task<Result<ItemClocks>> Handle(GetItemClocks query, CancellationToken cancellationToken)
    {
        var found = await Find(query, cancellationToken);
        return await found.Then(async item =>
        {
            var moment = await clock.At(item.Office, cancellationToken);
            return Result<ItemClocks>.Accept(new(query.Kind, query.Id, item.Number,
                [.. item.Clocks.OrderByDescending(c => c.IsOpen).ThenBy(c => c.Due.LastMoment).Select(c => new ItemClock(c.Due, moment.Book.Clock(c.Due.Rule).From(c.Due.StartedAt, moment.Zone, moment.Calendar), c.IsOpen, c.IsShadow))]));
        });
    }

    private async Task<Result<Item>> Find(GetItemClocks query, CancellationToken ct)
    {
        var actor = current.Actor;
        return query.Kind switch
        {
            WorkKind.Report when actor.May(Permission.ReadReports) =>
                await records.ReportsFor(actor).SingleOrDefaultAsync(r => r.Id == new ReportId(query.Id), ct) is { } report ? Of(report) : Refusal.NotFound,
            WorkKind.Case when actor.May(Permission.ReadCases) =>
                await records.CasesFor(actor).SingleOrDefaultAsync(c => c.Id == new CaseId(query.Id), ct) is { } file ? Of(file, actor) : Refusal.NotFound,
            WorkKind.Tip when actor.May(Permission.ReadReports) =>
                await records.TipsFor(actor).SingleOrDefaultAsync(t => t.Id == new TipId(query.Id), ct) is { } tip ? new Item(tip.Number, tip.HandlingOffice, tip.TracingDue is { } due ? [(due, tip.Expires is not null, false)] : []) : Refusal.NotFound,
            WorkKind.Supervision when actor.May(Permission.ReadReports) =>
                await records.SupervisionsFor(actor).SingleOrDefaultAsync(r => r.Id == new SupervisionId(query.Id), ct) is { } supervision
                    ? new Item(supervision.Number, supervision.HandlingOffice, [(supervision.FindingDue, supervision.Expires is not null, false)]) : Refusal.NotFound,
            _ => Refusal.NotFound,
        };
    }

    private static Item Of(Report report)
    {
        var open = report.OpenDeadlines;
        return new(report.Number, report.HandlingOffice,
            [.. new[] { report.IdentityDue, report.CompletionDue, report.ReviewDue, report.FilingDue }.OfType<Deadline>().Select(d => (d, open.Contains(d), false))]);
    }

    /// <summary>The counting by the letter of the law is for the handling office only.</summary>
    private static Item Of(CaseFile file, Actor actor) => new(file.Number, file.HandlingOffice,
    [
        .. file.GakkumduDue is { } first ? [(first, file.Expires is not null && file.Meetings.Count == 0, false)] : Array.Empty<(Deadline, bool, bool)>(),
        (file.HandlingDue, file.Expires is not null, false),
        .. file.ShadowDue is { } shadow && actor.ActsFor(file.HandlingOffice) ? [(shadow, false, true)] : Array.Empty<(Deadline, bool, bool)>(),
    ]);

    private sealed record Item(string Number, OfficeCode Office, IReadOnlyList<(Deadline Due, bool IsOpen, bool IsShadow)> Clocks);
}
