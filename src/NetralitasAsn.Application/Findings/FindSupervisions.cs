using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.Findings;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Reports;

namespace NetralitasAsn.Application.Findings;

/// <summary>The supervision reports (LHP) that the own office wrote or decides, newest first.</summary>
[Requires(Permission.ReadReports)]
public sealed record FindSupervisions(SupervisionStage? Stage = null, string? Text = null, int Size = 50, After? After = null) : IQuery<KeysetPage<SupervisionCard>>;

/// <summary>A supervision report in a list.</summary>
public sealed record SupervisionCard(
    SupervisionId Id, string Number, SupervisionStage Stage, OfficeCode HandlingOffice, OfficeCode WritingOffice, TipId? Tip, string Event, RegionCode Village, DateOnly FoundOn, DateTimeOffset HandedInAt, DateTimeOffset? Expires);

internal sealed class FindSupervisionsValidator : AbstractValidator<FindSupervisions>
{
    public FindSupervisionsValidator()
    {
        RuleFor(q => q.Size).InclusiveBetween(1, KeysetPage.MaximumSize).WithErrorCode("out-of-range");
        RuleFor(q => q.Text).MaximumLength(200).WithErrorCode("too-long");
        RuleFor(q => q.Stage).IsInEnum().WithErrorCode("choose");
    }
}

internal sealed class FindSupervisionsHandler(IRecords records, ICurrentActor current) : IRequestHandler<FindSupervisions, Result<KeysetPage<SupervisionCard>>>
{
    public async Task<Result<KeysetPage<SupervisionCard>>> Handle(FindSupervisions query, CancellationToken cancellationToken)
    {
        var text = string.IsNullOrWhiteSpace(query.Text) ? null : query.Text.Trim().ToUpperInvariant();
        var found = records.SupervisionsFor(current.Actor).Where(r => (query.Stage == null || r.Stage == query.Stage)
            && (text == null || r.Number.ToUpper().Contains(text) || r.Event.ToUpper().Contains(text)
                || r.Respondents.Any(x => x.Name!.ToUpper().Contains(text) || x.Nip == text || x.AgencyOrVillage.ToUpper().Contains(text))));
        var total = await KeysetTotal.Of(found, cancellationToken);
        var page = query.After is { } after
            ? found.Where(r => r.HandedInAt < after.At || r.HandedInAt == after.At && (Guid)(object)r.Id < after.Id)
            : found;
        var items = await page
            .OrderByDescending(r => r.HandedInAt).ThenByDescending(r => r.Id)
            .Take(query.Size + 1)
            .Select(r => new SupervisionCard(r.Id, r.Number, r.Stage, r.HandlingOffice, r.WritingOffice, r.Tip, r.Event, r.Village, r.FoundOn, r.HandedInAt, r.Expires))
            .ToListAsync(cancellationToken);
        return KeysetPage.Of(items, query.Size, total, r => new(r.HandedInAt, r.Id.Value));
    }
}
