using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Regulations;
using NetralitasAsn.Domain.Reports;

namespace NetralitasAsn.Domain.Rulings;

public sealed record ReferralPrepared(ReferralId Referral, CaseId File, PersonId Person, Track Track, OfficeCode Authority, string Content) : IDomainEvent;

/// <summary>A track or receiver other than suggested was chosen, or a suggested track left out; the reason is kept with the referral.</summary>
/// <param name="Suggested">Null when the track was not suggested.</param>
/// <param name="Chosen">Null when the track was left out.</param>
public sealed record ReferralDeviated(ReferralId Referral, Track Track, ReferralTarget? Suggested, ReferralTarget? Chosen) : IDomainEvent;

public sealed record ReferralReleased(ReferralId Referral, OfficeCode Addressee, string LetterNumber) : IDomainEvent;

/// <summary>BKN verified the referral and passed it to the personnel authority (disampaikan kepada PPK).</summary>
public sealed record ReferralForwarded(ReferralId Referral, OfficeCode Authority, string LetterNumber) : IDomainEvent;

public sealed record ReferralReturned(ReferralId Referral, OfficeCode By) : IDomainEvent;

/// <summary>The authority received the letter; the threshold of 14 working days runs from here.</summary>
public sealed record ReferralReceived(ReferralId Referral, DateOnly ReceivedOn, DateOnly? ThresholdOn) : IDomainEvent;

public sealed record FollowUpBegun(ReferralId Referral, DateOnly BegunOn) : IDomainEvent;

public sealed record RulingIssued(ReferralId Referral, RulingId Ruling, Verdict Verdict, SanctionLevel? Level, string? SanctionKind, bool Deviates, DateOnly DecidedOn) : IDomainEvent;

public sealed record RulingDelivered(ReferralId Referral, RulingId Ruling, DateOnly DeliveredOn, DateOnly? EffectiveOn) : IDomainEvent;

public sealed record RulingExecuted(ReferralId Referral, RulingId Ruling, DateOnly ExecutedOn) : IDomainEvent;

/// <summary>The authority is in conflict of interest: it lost sight of the referral, the threshold stands still, and a superior is asked who decides.</summary>
public sealed record ConflictDeclared(ReferralId Referral, OfficeCode Office, ConflictSource Source, ConflictGround Ground, DateOnly DeclaredOn, DateOnly AnswerDueOn) : IDomainEvent;

/// <summary>The superior answered who decides; the threshold runs on.</summary>
public sealed record ConflictResolved(ReferralId Referral, OfficeCode Office, OfficeCode Decides, DateOnly AnsweredOn) : IDomainEvent;

/// <summary>An acting head reported the decision to the minister of home affairs.</summary>
public sealed record ActingHeadReported(ReferralId Referral, RulingId Ruling, DateOnly ReportedOn) : IDomainEvent;

public sealed record SignatureDelegated(DelegationId Delegation, OfficeCode Authority, Role To, DateOnly From, DateOnly Until) : IDomainEvent;
