using NetralitasAsn.Domain.Regulations;

namespace NetralitasAsn.Domain.Rulings;

/// <summary>Every way in which a referral or a ruling can say no.</summary>
public static class RulingRefusals
{
    public static readonly Refusal NotPrepared = new(RefusalKind.Conflict, "referral.not-prepared");

    /// <summary>Nothing leaves without a second pair of eyes: who wrote it may not release it.</summary>
    public static readonly Refusal SameHand = new(RefusalKind.Conflict, "referral.same-hand");

    /// <summary>Who signs for the office leaves the writing to staff; otherwise nobody could release it.</summary>
    public static readonly Refusal SignerPrepares = new(RefusalKind.Conflict, "referral.signer-prepares");

    public static readonly Refusal NotWithVerifier = new(RefusalKind.Conflict, "referral.not-with-verifier");

    public static readonly Refusal NotWithAuthority = new(RefusalKind.Conflict, "referral.not-with-authority");

    public static readonly Refusal NotReceived = new(RefusalKind.Conflict, "referral.not-received");

    public static readonly Refusal AlreadyReceived = new(RefusalKind.Conflict, "referral.already-received");

    public static readonly Refusal AlreadyBegun = new(RefusalKind.Conflict, "referral.already-begun");

    public static readonly Refusal NotAwaitingRuling = new(RefusalKind.Conflict, "referral.not-awaiting-ruling");

    /// <summary>Who has an interest must not decide (UU 30/2014 Pasal 42 ayat (1)); the answer of the superior is awaited.</summary>
    public static readonly Refusal ConflictOpen = new(RefusalKind.Conflict, "referral.conflict-open", Provisions.ConflictOfInterest);

    public static readonly Refusal ConflictDeclared = new(RefusalKind.Conflict, "referral.conflict-declared");

    public static readonly Refusal ConflictTooLate = new(RefusalKind.Conflict, "referral.conflict-too-late");

    public static readonly Refusal NoConflict = new(RefusalKind.Conflict, "referral.no-conflict");

    public static readonly Refusal NotByActingHead = new(RefusalKind.Conflict, "ruling.not-by-acting-head");

    public static readonly Refusal AlreadyReported = new(RefusalKind.Conflict, "ruling.already-reported");

    public static readonly Refusal NotRuled = new(RefusalKind.Conflict, "referral.not-ruled");

    public static readonly Refusal NoDelegation = new(RefusalKind.Conflict, "referral.no-delegation");

    public static readonly Refusal AlreadyDelegated = new(RefusalKind.Conflict, "delegation.already-recorded");

    public static readonly Refusal AlreadyReferred = new(RefusalKind.Conflict, "referral.already-referred");

    public static readonly Refusal NumberTaken = new(RefusalKind.Conflict, "ruling.number-taken");

    public static readonly Refusal NotDelivered = new(RefusalKind.Conflict, "ruling.not-delivered", new Article("PP-94-2021", "Pasal 38 ayat (1)"));

    /// <summary>Nothing is executed before the decision takes effect and the objection window has closed.</summary>
    public static readonly Refusal NotInEffect = new(RefusalKind.Conflict, "ruling.not-in-effect", new Article("PP-94-2021", "Pasal 38 ayat (1)"));

    public static readonly Refusal AlreadyDelivered = new(RefusalKind.Conflict, "ruling.already-delivered");

    public static readonly Refusal SanctionNotLawful = new(RefusalKind.Invalid, "invalid") { Fields = [new("SanctionKind", "not-lawful")] };

    public static readonly Refusal SanctionMissing = new(RefusalKind.Invalid, "invalid") { Fields = [new("SanctionKind", "required")] };

    public static readonly Refusal DeviationNeedsReason = new(RefusalKind.Invalid, "invalid") { Fields = [new("DeviationReason", "required")] };

    public static readonly Refusal FutureDay = new(RefusalKind.Invalid, "invalid") { Fields = [new("DecidedOn", "in-future")] };

    public static readonly Refusal BeforeReferral = new(RefusalKind.Invalid, "invalid") { Fields = [new("DecidedOn", "too-early")] };
}
