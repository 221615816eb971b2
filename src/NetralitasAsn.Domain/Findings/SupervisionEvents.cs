using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Regulations;
using NetralitasAsn.Domain.Reports;

namespace NetralitasAsn.Domain.Findings;

/// <summary>A supervision report (LHP, Form A) was handed in; <paramref name="Content"/> is a salted commitment to what it says.</summary>
public sealed record SupervisionReported(SupervisionId Supervision, string Number, OfficeCode Office, TipId? Tip, ConductKind? Conduct, RegionCode Village, DateOnly OccurredOn, DateOnly FoundOn, string Content) : IDomainEvent;

/// <summary>Somebody of the office withdrew from the supervision report because of an interest (UU 30/2014 Pasal 43); the reason stays outside the chain.</summary>
public sealed record SupervisionRecused(SupervisionId Supervision, AccountId Person, RecusalGround Ground) : IDomainEvent;

/// <summary>A plenary weighed whether the supervision report is a finding.</summary>
public sealed record FindingWeighed(SupervisionId Supervision, DateOnly HeldOn, int Members, int Present, bool QuorumReached, SupervisionStage Stage, ClosingReason? Reason) : IDomainEvent;

/// <summary>The plenary made it a finding (temuan, model A.2): it was registered and a handling file was opened.</summary>
public sealed record FindingRegistered(SupervisionId Supervision, CaseId Opened, string Number) : IDomainEvent;
