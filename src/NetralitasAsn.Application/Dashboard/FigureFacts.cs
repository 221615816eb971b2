using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.Findings;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Regulations;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Domain.Rulings;

namespace NetralitasAsn.Application.Dashboard;

/// <summary>What the records say, counted, before the guard: no row is a person, but small counts could still point at one.</summary>
public sealed record FigureFacts(
    IReadOnlyList<ReportFact> Reports,
    IReadOnlyList<PersonFact> Persons,
    IReadOnlyList<ReferralFact> Referrals,
    ClockFact Review,
    ClockFact Handling,
    long OfficesWithReports,
    long OfficesActive)
{
    /// <summary>Supervision reports, apart from the reports of citizens.</summary>
    public IReadOnlyList<FindingFact> Findings { get; init; } = [];
}

/// <summary>So many supervision reports alike; <paramref name="Case"/> is the stage of the handling file of a finding.</summary>
public sealed record FindingFact(SupervisionStage Stage, CaseStage? Case, bool HasOutcome, long Count);

/// <summary>So many reports alike.</summary>
/// <param name="Office">The office that handles them now; each report counts there and nowhere else.</param>
/// <param name="Subject">The first of the kinds of the reported persons, in the order of <see cref="SubjectKind"/>.</param>
/// <param name="Reason">Why they were not registered.</param>
public sealed record ReportFact(OfficeCode Office, SubjectKind? Subject, ConductKind? Conduct, ReportStage Stage, CaseStage? Case, bool HasOutcome, ClosingReason? Reason, long Count);

/// <summary>So many reported persons; <paramref name="Outcome"/> null without one. A person with two outcomes is in two rows.</summary>
public sealed record PersonFact(SubjectKind Subject, OutcomeKind? Outcome, long Count);

/// <summary>So many referrals alike.</summary>
public sealed record ReferralFact(Track Track, ReferralStage Stage, Verdict? Verdict, bool IsOverdue, long Count);

/// <summary>One clock: how many acts were in time, how long they took, how many are open past their day.</summary>
public sealed record ClockFact(long OnTime, long Closed, long OpenOverdue, decimal? MedianDays, decimal? NinetiethDays);
