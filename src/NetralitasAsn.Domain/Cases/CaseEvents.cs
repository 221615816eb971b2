using NetralitasAsn.Domain.Findings;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Regulations;
using NetralitasAsn.Domain.Reports;

namespace NetralitasAsn.Domain.Cases;

/// <summary>A handling file was opened from a registered report or finding; its clock runs until <paramref name="DueOn"/>.</summary>
public sealed record CaseOpened(CaseId File, ReportId? Report, string Number, OfficeCode Office, bool CrimeSuspected, DateOnly DueOn, SupervisionId? Finding = null) : IDomainEvent;

/// <summary>The handling was extended by the days for extra information (keterangan tambahan).</summary>
public sealed record HandlingExtended(CaseId File, DateOnly From, DateOnly To, bool InformationFromReporter) : IDomainEvent;

public sealed record GakkumduMet(CaseId File, int Ordinal, DateTimeOffset HeldAt, GakkumduPosition Bawaslu, GakkumduPosition Police, GakkumduPosition Prosecutor) : IDomainEvent;

public sealed record StudyAdopted(CaseId File, IReadOnlyList<PersonId> Persons, string Content) : IDomainEvent;

/// <summary>The study (kajian) puts a person under another provision than those suggested; the reason stands in the file, outside the chain.</summary>
/// <param name="Suggested">The codes of the catalogue that the book of regulations suggested on that day.</param>
/// <param name="Chosen">The code that the study chose; null when it found no relevant provision.</param>
public sealed record StudyDeviated(CaseId File, PersonId Person, IReadOnlyList<string> Suggested, string? Chosen) : IDomainEvent;

/// <summary>Somebody keeps away from the file because of an interest (benturan kepentingan, UU 30/2014 Pasal 43); the words stay outside the chain.</summary>
public sealed record MemberRecused(CaseId File, AccountId Member, RecusalGround Ground) : IDomainEvent;

/// <summary>Somebody's sight of the file was taken until the report of an interest is decided.</summary>
public sealed record MemberPaused(CaseId File, AccountId Member) : IDomainEvent;

/// <summary>Whether a person is tied to the authority that would punish; null takes the flag back.</summary>
public sealed record AuthorityTieFlagged(CaseId File, PersonId Person, AuthorityTie? Tie) : IDomainEvent;

/// <summary>The handling stands still, because a reported person belongs to the office.</summary>
public sealed record CasePaused(CaseId File, OfficeCode Office) : IDomainEvent;

/// <summary>The handling goes on, at the same office or at the one that took it over.</summary>
public sealed record CaseResumed(CaseId File, OfficeCode From, OfficeCode To) : IDomainEvent;

public sealed record MemberPauseLifted(CaseId File, AccountId Member) : IDomainEvent;

public sealed record PlenaryHeld(CaseId File, DateOnly HeldOn, int Members, int Present, bool QuorumReached, CaseStage Stage) : IDomainEvent;

/// <summary>What the plenary decided for one person.</summary>
public sealed record PersonDecided(CaseId File, PersonId Person, IReadOnlyList<OutcomeKind> Outcomes, ClosingReason? Stopped) : IDomainEvent;

/// <summary>The particulars of a person were completed; <paramref name="Content"/> is a salted commitment to them.</summary>
public sealed record PersonCorrected(CaseId File, PersonId Person, SubjectKind Subject, string Content) : IDomainEvent;

/// <summary>A suspicion of an election crime came up after registration.</summary>
public sealed record CrimeSuspicionRaised(CaseId File, DateOnly FirstDiscussionBy) : IDomainEvent;

/// <summary>A plenary without a quorum: the office above was asked and may look.</summary>
public sealed record HigherOfficeAsked(CaseId File, OfficeCode Office) : IDomainEvent;

public sealed record StatusAnnounced(CaseId File, CaseStage Stage) : IDomainEvent;

public sealed record CaseClosed(CaseId File) : IDomainEvent;

public sealed record InvitedToClarification(SessionId Session, CaseId File, InviteeKind Invitee, PersonId? Person, int Ordinal, DateTimeOffset ScheduledAt, DeliveryWay Way) : IDomainEvent;

public sealed record ClarificationEnded(SessionId Session, CaseId File, SessionOutcome Outcome, bool UnderOath, string Content) : IDomainEvent;

/// <summary>The hour of the event, or the pair that it concerned, was corrected; the reason is kept in the file.</summary>
public sealed record EventCorrected(CaseId File, TimeOnly? OccurredTime, AssessedElection? Election, int? Pair) : IDomainEvent;
