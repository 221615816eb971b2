using NetralitasAsn.Domain.People;

namespace NetralitasAsn.Domain.Work;

/// <summary>An item went from one pair of hands into another; null stands for nobody's.</summary>
public sealed record WorkAssigned(AssignmentId Id, WorkKind Kind, Guid Item, OfficeCode Office, AccountId? From, AccountId? To) : IDomainEvent;

/// <summary>Somebody was named to stand in for a colleague.</summary>
public sealed record SubstituteNamed(SubstitutionId Id, OfficeCode Office, AccountId Absent, AccountId Substitute, DateOnly From, DateOnly Until) : IDomainEvent;

/// <summary>A substitution ended earlier than it was named for.</summary>
public sealed record SubstitutionEnded(SubstitutionId Id, DateOnly LastDay) : IDomainEvent;
