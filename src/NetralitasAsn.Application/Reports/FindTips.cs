using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using NetralitasAsn.Application.Cases;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Regulations;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Domain.Time;

namespace NetralitasAsn.Application.Reports;

/// <summary>The initial information (informasi awal) of the own office, newest first.</summary>
[Requires(Permission.ReadReports)]
public sealed record FindTips(string? Text = null, int Size = 50, After? After = null) : IQuery<KeysetPage<TipCard>>;

/// <summary>Initial information in a list.</summary>
public sealed record TipCard(TipId Id, string Number, string Event, RegionCode Village, DateOnly OccurredOn, DateTimeOffset ReceivedAt, DateTimeOffset Expires, ReportId? FromReport, AccountId? Responsible = null);

internal sealed class FindTipsValidator : AbstractValidator<FindTips>
{
    public FindTipsValidator()
    {
        RuleFor(q => q.Size).InclusiveBetween(1, KeysetPage.MaximumSize).WithErrorCode("out-of-range");
        RuleFor(q => q.Text).MaximumLength(200).WithErrorCode("too-long");
    }
}

internal sealed class FindTipsHandler(IRecords records, ICurrentActor current) : IRequestHandler<FindTips, Result<KeysetPage<TipCard>>>
{
    public async Task<Result<KeysetPage<TipCard>>> Handle(FindTips query, CancellationToken cancellationToken)
    {
        var text = query.Text?.Trim().ToUpperInvariant();
        var hands = records.AssignmentsFor(current.Actor);
        var found = records.TipsFor(current.Actor).Where(t => string.IsNullOrEmpty(text) || t.Number.ToUpper().Contains(text) || t.Event.ToUpper().Contains(text));
        var total = await KeysetTotal.Of(found, cancellationToken);
        var page = query.After is { } after
            ? found.Where(t => t.ReceivedAt < after.At || t.ReceivedAt == after.At && (Guid)(object)t.Id < after.Id)
            : found;
        var items = await page
            .OrderByDescending(t => t.ReceivedAt).ThenByDescending(t => t.Id)
            .Take(query.Size + 1)
            .Select(t => new TipCard(t.Id, t.Number, t.Event, t.Village, t.OccurredOn, t.ReceivedAt, t.TracingDue.LastMoment, t.FromReport, hands.Where(a => a.Item == (Guid)(object)t.Id).Select(a => a.Person).FirstOrDefault()))
            .ToListAsync(cancellationToken);
        return KeysetPage.Of(items, query.Size, total, t => new(t.ReceivedAt, t.Id.Value));
    }
}

/// <summary>One piece of initial information of the own office.</summary>
[Requires(Permission.ReadReports)]
public sealed record GetTip(TipId Id) : IQuery<TipView>;

/// <summary>Initial information as its office sees it. It has no reporter; witnesses stay sealed.</summary>
/// <param name="FromReport">The report it came from, when it was not sent without a name.</param>
public sealed record TipView(
    TipId Id,
    int Version,
    string Number,
    OfficeCode HandlingOffice,
    DateTimeOffset ReceivedAt,
    ConductKind? Conduct,
    string Event,
    RegionCode Village,
    DateOnly OccurredOn,
    DateOnly KnownOn,
    string Narrative,
    Deadline TracingDue,
    ReportId? FromReport,
    IReadOnlyList<RespondentLine> Respondents,
    IReadOnlyList<EvidenceCard> Evidence,
    IReadOnlyList<NextAct> Acts)
{
    /// <summary>Who keeps away from it because of an interest.</summary>
    public IReadOnlyList<WithdrawalLine> Withdrawals { get; init; } = [];

    /// <summary>The hour of the event by the clock of the place; null when not known.</summary>
    public TimeOnly? OccurredTime { get; init; }
}

internal sealed class GetTipHandler(IRecords records, ICurrentActor current, IEvidence evidence, IOfficeMembers people) : IRequestHandler<GetTip, Result<TipView>>
{
    public async Task<Result<TipView>> Handle(GetTip query, CancellationToken cancellationToken)
    {
        if (await records.TipsFor(current.Actor).SingleOrDefaultAsync(t => t.Id == query.Id, cancellationToken) is not { } tip)
        {
            return Refusal.NotFound;
        }

        var owner = tip.FromReport is { } report ? EvidenceOwner.Of(report) : EvidenceOwner.Of(tip.Id);
        return new TipView(
            tip.Id, tip.Version, tip.Number, tip.HandlingOffice, tip.ReceivedAt, tip.Conduct, tip.Event, tip.Village, tip.OccurredOn, tip.KnownOn, tip.Narrative, tip.TracingDue, tip.FromReport,
            [.. tip.Respondents.Select(p => new RespondentLine(p.Id, p.Name, p.Subject, p.Position, p.Title, p.AgencyOrVillage, p.Nip))],
            await evidence.List(owner, cancellationToken),
            [new(nameof(RecuseFromTip), current.Actor.Account is { } person ? tip.WhyNotRecuse(person) : null, Permission.ReadReports)])
        {
            Withdrawals = await people.Lines(tip.Recusals, current.Actor.May(Permission.SignDecisions), cancellationToken),
            OccurredTime = tip.OccurredTime,
        };
    }
}
