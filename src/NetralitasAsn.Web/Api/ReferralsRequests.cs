using NetralitasAsn.Application.Rulings;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Rulings;

namespace NetralitasAsn.Web.Api;

/// <summary>BKN passes a verified referral to the personnel authority.</summary>
/// <param name="LetterNumber">The number of its letter.</param>
/// <param name="Note">What verification found, for the authority.</param>
public sealed record ForwardingRequest(string? LetterNumber, string? Note)
{
    internal ForwardReferral ToCommand(ReferralId id, int version) => new(id, version, LetterNumber ?? "", Note);
}

/// <summary>Sends a referral back to Bawaslu.</summary>
/// <param name="Reason">What is missing, or why the person is somebody else's staff.</param>
public sealed record ReturnRequest(string? Reason)
{
    internal ReturnReferral ToCommand(ReferralId id, int version) => new(id, version, Reason ?? "");
}

/// <summary>The authority received the letter.</summary>
/// <param name="ReceivedOn">The day; the threshold of BKN's control is counted from it.</param>
/// <param name="Proof">How it is proven.</param>
public sealed record ReceiptRequest(DateOnly? ReceivedOn, string? Proof)
{
    internal ConfirmReceipt ToCommand(ReferralId id, int version) => new(id, version, ReceivedOn ?? default, Proof ?? "");
}

/// <summary>The follow-up began.</summary>
/// <param name="BegunOn">The day.</param>
/// <param name="With">The disposition, team decree or summons.</param>
/// <param name="Examiners">Who else may see this referral: <c>inspektorat:33.25</c>, <c>camat:33.25.99</c>.</param>
public sealed record FollowUpRequest(DateOnly? BegunOn, string? With, IReadOnlyList<OfficeCode>? Examiners)
{
    internal BeginFollowUp ToCommand(ReferralId id, int version) => new(id, version, BegunOn ?? default, With ?? "", Examiners ?? []);
}

/// <summary>A decision of the authority.</summary>
/// <param name="Number">The agency's own number.</param>
/// <param name="DecidedOn">Its day.</param>
/// <param name="Verdict">Proven or not.</param>
/// <param name="SanctionKind">The code of a kind that is lawful on that day; absent when not proven.</param>
/// <param name="Reasoning">Why.</param>
/// <param name="DeviationReason">Why the level differs from the one the catalogue suggests.</param>
public sealed record RulingRequest(string? Number, DateOnly? DecidedOn, Verdict Verdict, string? SanctionKind, string? Reasoning, string? DeviationReason)
{
    internal IssueRuling ToCommand(ReferralId id, int version) => new(
        id, version, Number ?? "", DecidedOn ?? default, Verdict, string.IsNullOrWhiteSpace(SanctionKind) ? null : SanctionKind, Reasoning ?? "", DeviationReason);
}

/// <summary>The decision was handed over.</summary>
/// <param name="DeliveredOn">The day.</param>
public sealed record DeliveryRequest(DateOnly? DeliveredOn)
{
    internal DeliverRuling ToCommand(ReferralId id, int version) => new(id, version, DeliveredOn ?? default);
}

/// <summary>The decision was carried out.</summary>
/// <param name="ExecutedOn">The day.</param>
/// <param name="Note">How.</param>
public sealed record ExecutionRequest(DateOnly? ExecutedOn, string? Note)
{
    internal ExecuteRuling ToCommand(ReferralId id, int version) => new(id, version, ExecutedOn ?? default, Note ?? "");
}

/// <summary>The authority delegates the signature to its agency.</summary>
/// <param name="Id">Chosen by the client, so that a repeated request delegates once.</param>
/// <param name="DecreeNumber">The decree.</param>
/// <param name="From">The first day.</param>
/// <param name="Until">The last day.</param>
public sealed record SigningDelegationRequest(Guid? Id, string? DecreeNumber, DateOnly? From, DateOnly? Until)
{
    internal DelegateSigning ToCommand() => new(Id is { } id && id != Guid.Empty ? new(id) : DelegationId.New(), DecreeNumber ?? "", From ?? default, Until ?? default);
}

/// <summary>Where the referral stands now.</summary>
/// <param name="Stage">The stage.</param>
public sealed record ReferralStageAnswer(ReferralStage Stage);

/// <summary>The id of what was made.</summary>
/// <param name="Id">The id.</param>
public sealed record RulingAnswer(Guid Id);

/// <summary>When the decision takes effect.</summary>
/// <param name="EffectiveOn">The later of both readings of "the 15th day", to be confirmed by a lawyer; null when nothing was proven.</param>
public sealed record DeliveryAnswer(DateOnly? EffectiveOn);

/// <summary>A declaration or report of a conflict of interest of the authority.</summary>
/// <param name="Source"><c>own-declaration</c>, <c>staff-report</c> or <c>citizen-report</c>.</param>
/// <param name="Ground">UU 30/2014 Pasal 43(1) a to f: <c>own-interest</c>, <c>kinship</c>, <c>representative</c>, <c>paid-by-party</c>, <c>recommends-party</c>, <c>forbidden-by-law</c>.</param>
/// <param name="DeclaredOn">The day on the declaration.</param>
/// <param name="Explanation">What ties the official to the matter.</param>
public sealed record ConflictRequest(string? Source, string? Ground, DateOnly? DeclaredOn, string? Explanation)
{
    internal Reading<DeclareConflict> Read(ReferralId id, int version)
    {
        var reader = new FieldReader();
        var command = new DeclareConflict(
            id, version, reader.Word<ConflictSource>("source", Source), reader.Word<ConflictGround>("ground", Ground), DeclaredOn ?? default, Explanation ?? "");
        return reader.Read(() => command);
    }
}

/// <summary>The answer of the authority that was asked.</summary>
/// <param name="AnsweredOn">The day of the answer.</param>
/// <param name="AnsweredBy">Who answered.</param>
/// <param name="LetterNumber">The number of the letter.</param>
/// <param name="Decides">The office that decides, for example <c>ppk:33</c>.</param>
public sealed record ConflictAnswerRequest(DateOnly? AnsweredOn, string? AnsweredBy, string? LetterNumber, string? Decides)
{
    internal ResolveConflict ToCommand(ReferralId id, int version) => new(id, version, AnsweredOn ?? default, AnsweredBy ?? "", LetterNumber ?? "", new OfficeCode(Decides ?? ""));
}

/// <summary>Who decides.</summary>
/// <param name="Decides">The office.</param>
public sealed record ConflictResolvedAnswer(OfficeCode Decides);

/// <summary>The report of an acting head to the minister.</summary>
/// <param name="ReportedOn">The day of the letter.</param>
/// <param name="LetterNumber">Its number.</param>
public sealed record MinisterReportRequest(DateOnly? ReportedOn, string? LetterNumber)
{
    internal ReportActingHead ToCommand(ReferralId id, int version) => new(id, version, ReportedOn ?? default, LetterNumber ?? "");
}
