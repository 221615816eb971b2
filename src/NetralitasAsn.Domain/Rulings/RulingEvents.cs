using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Regulations;
using NetralitasAsn.Domain.Reports;

namespace NetralitasAsn.Domain.Rulings;

public sealed record ReferralPrepared(ReferralId Referral, CaseId File, PersonId Person, Track Track, OfficeCode Authority, string Content) : IDomainEvent;

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

public sealed record SignatureDelegated(DelegationId Delegation, OfficeCode Authority, Role To, DateOnly From, DateOnly Until) : IDomainEvent;
