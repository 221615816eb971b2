using NetralitasAsn.Application.Reports;
using NetralitasAsn.Application.Rulings;
using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.Findings;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Regulations;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Domain.Rulings;
using NetralitasAsn.Domain.Time;

namespace NetralitasAsn.Application.Cases;

/// <summary>A handling file as those who handle it see it; the reporter stays sealed.</summary>
/// <param name="Report">The report it was opened from; null for a finding.</param>
/// <param name="Finding">The supervision report whose finding opened it; null for a report.</param>
/// <param name="OriginNumber">The submission number of the report, or the number of the supervision report.</param>
/// <param name="ShadowDue">By the letter of the law, from receipt; for the handling office only, and never for a finding.</param>
public sealed record CaseView(
    CaseId Id,
    int Version,
    string Number,
    ReportId? Report,
    SupervisionId? Finding,
    string OriginNumber,
    CaseStage Stage,
    OfficeCode HandlingOffice,
    DateTimeOffset RegisteredAt,
    ConductKind? Conduct,
    string Event,
    string Narrative,
    RegionCode Village,
    DateOnly OccurredOn,
    bool CrimeSuspected,
    Deadline HandlingDue,
    Deadline? ShadowDue,
    Deadline? GakkumduDue,
    string? ExtensionReason,
    bool? ExtensionFromReporter,
    string? StudyFacts,
    string? StudyAnalysis,
    DateTimeOffset? DecidedAt,
    DateTimeOffset? AnnouncedAt,
    IReadOnlyList<PersonLine> Persons,
    IReadOnlyList<SessionLine> Sessions,
    IReadOnlyList<GakkumduLine> Meetings,
    IReadOnlyList<PlenaryLine> Plenaries,
    IReadOnlyList<ReferralCard> Referrals,
    IReadOnlyList<EvidenceCard> Evidence,
    IReadOnlyList<TrailEntry> Trail,
    IReadOnlyList<NextAct> Acts)
{
    /// <summary>Who keeps away from the file because of an interest; for the handling office only.</summary>
    public IReadOnlyList<WithdrawalLine> Withdrawals { get; init; } = [];

    /// <summary>Since when the office stands still, because a reported person belongs to it.</summary>
    public DateTimeOffset? PausedSince { get; init; }

    /// <summary>Who may vote in the plenary: the members and the chair without those who keep away; for the handling office only, empty where it keeps no accounts.</summary>
    public IReadOnlyList<PlenaryVoter> Voters { get; init; } = [];

    /// <summary>Deadlines of its referrals that moved: the old day, the new one and why.</summary>
    public IReadOnlyList<CaseMove> Moves { get; init; } = [];

    /// <summary>The hour of the event by the clock of the place; null when not known.</summary>
    public TimeOnly? OccurredTime { get; init; }

    /// <summary>The election that the event concerned; null for that of the region.</summary>
    public AssessedElection? Election { get; init; }

    /// <summary>The serial number of the pair that the event concerned.</summary>
    public int? Pair { get; init; }

    /// <summary>Why hour or pair were corrected last.</summary>
    public string? EventReason { get; init; }

    /// <summary>The instant at which this pair was set, which is the pivot; null leaves the default of the election.</summary>
    public DateTimeOffset? PairSetAt { get; init; }
}

/// <summary>A member or the chair whom the plenary form offers.</summary>
public sealed record PlenaryVoter(string UserName, string Name);

/// <summary>A deadline of a referral of this file that moved.</summary>
/// <param name="Referral">The referral.</param>
/// <param name="Name">Whom it is about, where the name is known.</param>
/// <param name="Move">From which day to which, and why.</param>
public sealed record CaseMove(ReferralId Referral, string? Name, DeadlineMove Move);

/// <summary>A reported person in a file, with what the law suggests.</summary>
public sealed record PersonLine(
    PersonId Id,
    string? Name,
    SubjectKind Subject,
    PositionKind? Position,
    string? Title,
    string AgencyOrVillage,
    string? Nip,
    string? CatalogueCode,
    string? Conclusion,
    string? DeviationReason,
    IReadOnlyList<OutcomeKind> Outcomes,
    ClosingReason? StoppedBecause,
    IReadOnlyList<SuggestedFinding> Suggested,
    string? NotAViolationBecause)
{
    /// <summary>What is to be known beside the suggestions, in Indonesian: which side of the pivot, and why both are given.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>A crime whose elements staff should look at beside the suggestions; a hint, not a finding. Null where nothing is to be added.</summary>
    public ElementsToCheck? ToCheck { get; init; }

    /// <summary>What ties the person to the authority that would punish; a notice, not a decision.</summary>
    public AuthorityTie? Tie { get; init; }

    public string? TieNote { get; init; }

    /// <summary>The tracks that the findings lead to, and who receives on each; who refers otherwise gives a reason.</summary>
    public IReadOnlyList<RouteSuggestion> Routes { get; init; } = [];

    /// <summary>Who usually receives on each track that the plenary decided, and who may be chosen instead.</summary>
    public IReadOnlyList<RouteSuggestion> Receivers { get; init; } = [];
}

/// <summary>A provision that is possibly relevant (kemungkinan ketentuan yang relevan); a suggestion, not a decision.</summary>
public sealed record SuggestedFinding(string Code, FindingRole Role, FindingCategory Category, SanctionLevel Level, Certainty Certainty, IReadOnlyList<Article> Basis, IReadOnlyList<string> Notes);

/// <summary>A clarification session: the invitation, and how it ended.</summary>
public sealed record SessionLine(
    SessionId Id,
    int Version,
    InviteeKind Invitee,
    PersonId? Person,
    string Label,
    int Ordinal,
    DateTimeOffset InvitedAt,
    DateTimeOffset ScheduledAt,
    string Place,
    bool Online,
    DeliveryWay Way,
    string LetterNumber,
    SessionOutcome? Outcome,
    bool UnderOath,
    string? Minutes)
{
    internal static SessionLine Of(ClarificationSession s) =>
        new(s.Id, s.Version, s.Invitee, s.Person, s.Label, s.Ordinal, s.InvitedAt, s.ScheduledAt, s.Place, s.Online, s.Way, s.LetterNumber, s.Outcome, s.UnderOath, s.Minutes);
}

public sealed record GakkumduLine(int Ordinal, DateTimeOffset HeldAt, GakkumduPosition Bawaslu, GakkumduPosition Police, GakkumduPosition Prosecutor, string Minutes);

public sealed record PlenaryLine(DateOnly HeldOn, int Members, bool QuorumReached, string Minutes, IReadOnlyList<MemberBallot> Votes);
