using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.Findings;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Regulations;
using NetralitasAsn.Domain.Time;

namespace NetralitasAsn.Domain.Reports;

/// <summary>A report was received; <paramref name="Content"/> is a salted commitment to what was filed.</summary>
public sealed record ReportReceived(ReportId Report, string Number, OfficeCode Office, IntakeChannel Channel, DateTimeOffset SentAt, DateTimeOffset TakenInAt, ConductKind? Conduct, DateOnly OccurredOn, DateOnly KnownOn, string Content) : IDomainEvent;

public sealed record IdentityVerified(ReportId Report, IdentityWay Way) : IDomainEvent;

public sealed record IdentityVerificationExpired(ReportId Report, TipId BecameTip) : IDomainEvent;

public sealed record InitialReviewRecorded(ReportId Report, ReviewOutcome Outcome, DateOnly PlenaryOn, IReadOnlyList<ReviewCondition> NotMet, ClosingReason? Reason) : IDomainEvent;

/// <summary>The plenary judged a condition of the initial review otherwise than clock or book suggest; the reason is kept with the review.</summary>
public sealed record ReviewDeviated(ReportId Report, ReviewCondition Condition, bool Suggested, bool Chosen) : IDomainEvent;

public sealed record CompletionRequested(ReportId Report, IReadOnlyList<ReviewCondition> Missing, DateOnly DueOn) : IDomainEvent;

public sealed record ReportCompleted(ReportId Report, bool AtCounter) : IDomainEvent;

public sealed record ReportRegistered(ReportId Report, CaseId Opened, string Number) : IDomainEvent;

public sealed record ReportMoved(ReportId Report, MoveKind Kind, OfficeCode From, OfficeCode To) : IDomainEvent;

public sealed record WithdrawalAccepted(ReportId Report) : IDomainEvent;

/// <summary>Somebody of the office withdrew from the report because of an interest (benturan kepentingan, UU 30/2014 Pasal 43); the reason stays outside the chain.</summary>
public sealed record ReportRecused(ReportId Report, AccountId Person, RecusalGround Ground) : IDomainEvent;

/// <summary>Somebody's sight of the report was taken until the report of an interest is decided.</summary>
public sealed record ReportPaused(ReportId Report, AccountId Person) : IDomainEvent;

/// <summary>The report stands still, because a reported person belongs to the office.</summary>
public sealed record ReportHeld(ReportId Report, OfficeCode Office) : IDomainEvent;

/// <summary>The report goes on, at the same office or at the one that took it over.</summary>
public sealed record ReportReleased(ReportId Report, OfficeCode To) : IDomainEvent;

public sealed record ReportPauseLifted(ReportId Report, AccountId Person) : IDomainEvent;

/// <summary>Somebody of the office withdrew from initial information because of an interest (benturan kepentingan).</summary>
public sealed record TipRecused(TipId Tip, AccountId Person, RecusalGround Ground) : IDomainEvent;

/// <summary>A holiday was declared or taken back later: an open deadline got another day.</summary>
public sealed record DeadlineRedated(Guid Aggregate, ClockRule Rule, DateOnly From, DateOnly To, string Reason) : IDomainEvent;

/// <summary>Initial information (informasi awal) was received.</summary>
public sealed record TipReceived(TipId Tip, string Number, OfficeCode Office, ConductKind? Conduct, RegionCode Village, DateOnly OccurredOn, ReportId? FromReport, string Content) : IDomainEvent;

/// <summary>Tracers were assigned to initial information by a letter (surat tugas); the seven days run until <paramref name="DueOn"/>.</summary>
public sealed record TracingAssigned(TipId Tip, DateOnly LetterOn, IReadOnlyList<AccountId> Tracers, DateOnly DueOn) : IDomainEvent;

/// <summary>The tracing ended in a supervision report (laporan hasil pengawasan).</summary>
public sealed record TipTraced(TipId Tip, SupervisionId Supervision) : IDomainEvent;

public sealed record TipClosingProposed(TipId Tip, ClosingReason Reason) : IDomainEvent;

public sealed record TipClosingDeclined(TipId Tip) : IDomainEvent;

/// <summary>Initial information was closed without a finding.</summary>
public sealed record TipClosed(TipId Tip, ClosingReason Reason) : IDomainEvent;

/// <summary>The plenary made initial information a finding (temuan).</summary>
public sealed record TipBecameFinding(TipId Tip, SupervisionId Supervision) : IDomainEvent;

/// <summary>The author of initial information turned it into a formal report (laporan).</summary>
public sealed record TipUpgraded(TipId Tip, ReportId Report) : IDomainEvent;
