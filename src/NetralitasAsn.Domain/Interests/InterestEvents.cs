using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Regulations;
using NetralitasAsn.Domain.Reports;

namespace NetralitasAsn.Domain.Interests;

/// <summary>Somebody reported a colleague's interest in a matter; <paramref name="Content"/> is a salted commitment to the words.</summary>
public sealed record InterestReported(InterestReportId Interest, ReportId Report, AccountId Person, RecusalGround Ground, DateOnly DueOn, string Content) : IDomainEvent;

/// <summary>The person answered; the words stay outside the chain.</summary>
public sealed record InterestAnswered(InterestReportId Interest, string Content) : IDomainEvent;

/// <summary>The person's sight was taken until the decision.</summary>
public sealed record InterestPaused(InterestReportId Interest, AccountId Person) : IDomainEvent;

/// <summary>It was decided whether the person keeps away.</summary>
public sealed record InterestDecided(InterestReportId Interest, AccountId Person, InterestStage Stage) : IDomainEvent;

/// <summary>A reported person belongs to the handling office: it stands still, and another office is asked. <paramref name="ReferTo"/> names DKPP for a commissioner.</summary>
public sealed record OfficeConflictDeclared(OfficeConflictId Conflict, ReportId Report, PersonId Person, OwnPersonKind Kind, OfficeCode Office, OfficeCode Asked, DateOnly DueOn, ReferralTarget? ReferTo, string Content) : IDomainEvent;

/// <summary>The office that was asked took the matter over or gave it back.</summary>
public sealed record OfficeConflictAnswered(OfficeConflictId Conflict, OfficeConflictStage Stage) : IDomainEvent;
