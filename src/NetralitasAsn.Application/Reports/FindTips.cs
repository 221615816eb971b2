using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.Findings;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Regulations;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Domain.Time;

namespace NetralitasAsn.Application.Reports;

/// <summary>The initial information (informasi awal) of the own office, and what was assigned to the reader to trace, newest first.</summary>
[Requires(Permission.ReadReports)]
public sealed record FindTips(string? Text = null, int Size = 50, After? After = null, TipStage? Stage = null) : IQuery<KeysetPage<TipCard>>;

/// <summary>Initial information in a list.</summary>
/// <param name="Expires">The end of the tracing; null while nobody is assigned, and after it ended.</param>
/// <param name="FromReport">The report it came from, for those who may see that report.</param>
public sealed record TipCard(TipId Id, string Number, TipStage Stage, string Event, RegionCode Village, DateOnly OccurredOn, DateTimeOffset ReceivedAt, DateTimeOffset? Expires, ReportId? FromReport, AccountId? Responsible = null);

internal sealed class FindTipsValidator : AbstractValidator<FindTips>
{
    public FindTipsValidator()
    {
        RuleFor(q => q.Size).InclusiveBetween(1, KeysetPage.MaximumSize).WithErrorCode("out-of-range");
        RuleFor(q => q.Text).MaximumLength(200).WithErrorCode("too-long");
        RuleFor(q => q.Stage).IsInEnum().WithErrorCode("choose");
    }
}

internal sealed class FindTipsHandler(IRecords records, ICurrentActor current) : IRequestHandler<FindTips, Result<KeysetPage<TipCard>>>
{
    public async Task<Result<KeysetPage<TipCard>>> Handle(FindTips query, CancellationToken cancellationToken)
    {
        var text = query.Text?.Trim().ToUpperInvariant();
        var hands = records.AssignmentsFor(current.Actor);
        var reports = records.ReportsFor(current.Actor);
        var found = records.TipsFor(current.Actor).Where(t => query.Stage == null || t.Stage == query.Stage).Where(t => string.IsNullOrEmpty(text) || t.Number.ToUpper().Contains(text) || t.Event.ToUpper().Contains(text));
        var total = await KeysetTotal.Of(found, cancellationToken);
        var page = query.After is { } after
            ? found.Where(t => t.ReceivedAt < after.At || t.ReceivedAt == after.At && (Guid)(object)t.Id < after.Id)
            : found;
        var items = await page
            .OrderByDescending(t => t.ReceivedAt).ThenByDescending(t => t.Id)
            .Take(query.Size + 1)
            .Select(t => new TipCard(t.Id, t.Number, t.Stage, t.Event, t.Village, t.OccurredOn, t.ReceivedAt, t.Expires, reports.Any(r => r.Id == t.FromReport) ? t.FromReport : null, hands.Where(a => a.Item == (Guid)(object)t.Id).Select(a => a.Person).FirstOrDefault()))
            .ToListAsync(cancellationToken);
        return KeysetPage.Of(items, query.Size, total, t => new(t.ReceivedAt, t.Id.Value));
    }
}

