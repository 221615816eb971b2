using MediatR;
using Microsoft.EntityFrameworkCore;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Regulations;
using NetralitasAsn.Domain.Rulings;
using NetralitasAsn.Domain.Time;

namespace NetralitasAsn.Application.Rulings;

/// <summary>One referral as its receiver may see it: the matter as referred, never the reporter and never the handling file.</summary>
[Requires(Permission.ReadReferrals)]
public sealed record GetReferral(ReferralId Id) : IQuery<ReferralView>;

/// <summary>A referral with the ruling, if there is one, and the sanction kinds that are lawful today.</summary>
public sealed record ReferralView(
    ReferralId Id,
    int Version,
    string CaseNumber,
    CaseId? File,
    Track Track,
    ReferralStage Stage,
    OfficeCode Office,
    OfficeCode? Verifier,
    OfficeCode Authority,
    string AddressedTo,
    string? RouteNote,
    string? Name,
    string? Nip,
    SubjectKind Subject,
    PositionKind? Position,
    string? Title,
    string AgencyOrVillage,
    string Facts,
    string LegalBasis,
    string? CatalogueCode,
    SanctionLevel? SuggestedLevel,
    DateOnly OccurredOn,
    RegionCode Place,
    DateTimeOffset PreparedAt,
    DateTimeOffset? SentAt,
    string? LetterNumber,
    DateTimeOffset? ForwardedAt,
    string? VerifierLetterNumber,
    string? VerifierNote,
    DateOnly? ReceivedOn,
    string? ReceiptProof,
    Deadline? Threshold,
    DateOnly? BegunOn,
    string? BegunWith,
    string? ReturnReason,
    RulingView? Ruling,
    IReadOnlyList<SanctionKind> LawfulKinds,
    IReadOnlyList<TrailEntry> Trail,
    IReadOnlyList<NextAct> Acts);

/// <summary>The decision (keputusan) on a referral.</summary>
/// <param name="EffectiveOn">The later of both readings of "the 15th day"; to be confirmed by a lawyer.</param>
public sealed record RulingView(
    RulingId Id,
    string Number,
    DateOnly DecidedOn,
    Verdict Verdict,
    SanctionLevel? Level,
    string? SanctionKind,
    string? SanctionName,
    string Reasoning,
    string? DeviationReason,
    Deadline DeliveryDue,
    DateOnly? DeliveredOn,
    DateOnly? EffectiveOn,
    DateOnly? ExecutedOn,
    string? ExecutionNote);

internal sealed class GetReferralHandler(IRecords records, ICurrentActor current, LegalClock clock) : IRequestHandler<GetReferral, Result<ReferralView>>
{
    public async Task<Result<ReferralView>> Handle(GetReferral query, CancellationToken cancellationToken)
    {
        var actor = current.Actor;
        if (await records.ReferralsFor(actor).SingleOrDefaultAsync(r => r.Id == query.Id, cancellationToken) is not { } r)
        {
            return Refusal.NotFound;
        }

        var ruling = await records.RulingsFor(actor).SingleOrDefaultAsync(x => x.Referral == r.Id, cancellationToken);
        var trail = await records.Trail(r.Key, cancellationToken);
        var moment = await clock.At(actor.Office, cancellationToken);
        return new ReferralView(
            r.Id, r.Version, r.CaseNumber, actor.ActsFor(r.Office) ? r.File : null, r.Track, r.Stage, r.Office, r.Verifier, r.Authority, r.AddressedTo, r.RouteNote,
            r.Name, r.Nip, r.Subject, r.Position, r.Title, r.AgencyOrVillage, r.Facts, r.LegalBasis, r.CatalogueCode, r.SuggestedLevel, r.OccurredOn, r.Place,
            r.PreparedAt, r.SentAt, r.LetterNumber, r.ForwardedAt, r.VerifierLetterNumber, r.VerifierNote, r.ReceivedOn, r.ReceiptProof, r.Threshold, r.BegunOn, r.BegunWith, r.ReturnReason,
            ruling is null ? null : View(ruling), LawfulSanctions.On(moment, r), trail, Acts(r, ruling, actor));
    }

    private static RulingView View(Ruling r) => new(
        r.Id, r.Number, r.DecidedOn, r.Verdict, r.Level, r.SanctionKind, r.SanctionName, r.Reasoning, r.DeviationReason, r.DeliveryDue, r.DeliveredOn, r.EffectiveOn, r.ExecutedOn, r.ExecutionNote);

    private static NextAct[] Acts(Referral r, Ruling? ruling, Actor actor) =>
    [
        .. Own(r, actor),
        .. new NextAct[]
        {
            new(nameof(ConfirmReceipt), r.WhyNotConfirmReceipt(), Permission.ExamineReferral),
            new(nameof(BeginFollowUp), r.WhyNotBegin(), Permission.ExamineReferral),
            new(nameof(ReturnReferral), r.WhyNotReturn(), Permission.ExamineReferral),
            new(nameof(IssueRuling), r.WhyNotRule(), Permission.IssueRuling),
            new(nameof(DeliverRuling), ruling is null ? RulingRefusals.NotRuled : ruling.WhyNotDeliver(), Permission.IssueRuling),
            new(nameof(ExecuteRuling), ruling is null ? RulingRefusals.NotRuled : ruling.WhyNotExecute(), Permission.IssueRuling),
        }.Where(a => actor.May(a.Needs) && actor.ActsFor(r.Authority)),
    ];

    private static IEnumerable<NextAct> Own(Referral r, Actor actor)
    {
        if (actor.ActsFor(r.Office) && actor.May(Permission.SignDecisions))
        {
            yield return new(nameof(ReleaseReferral), actor.Account is { } by ? r.WhyNotRelease(by) : null, Permission.SignDecisions);
        }

        if (actor.May(Permission.VerifyReferral))
        {
            yield return new(nameof(ForwardReferral), r.WhyNotVerify(), Permission.VerifyReferral);
            yield return new(nameof(ReturnReferral), r.WhyNotVerify(), Permission.VerifyReferral);
        }
    }
}
