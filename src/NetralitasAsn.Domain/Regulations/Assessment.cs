using NetralitasAsn.Domain.Regions;

namespace NetralitasAsn.Domain.Regulations;

/// <summary>What is known of a conduct. Substance goes by <see cref="OccurredOn"/>, procedure and sanction kinds by <see cref="AssessedOn"/>.</summary>
public sealed record AssessmentFacts(SubjectKind Subject, ConductKind Conduct, DateOnly OccurredOn, RegionCode Region)
{
    /// <summary>The post held on the day of the incident; "pejabat ASN" (Pasal 71(1)) is an element of the crime.</summary>
    public PositionKind? Position { get; init; }

    /// <summary>The level of the personnel authority; when missing, that of the region.</summary>
    public AuthorityLevel? AuthorityLevel { get; init; }

    /// <summary>On unpaid leave outside state dependency (CLTN).</summary>
    public bool OnUnpaidLeave { get; init; }

    /// <summary>A photo was meant as support: an element only once the candidates are set.</summary>
    public bool PurposeOfSupport { get; init; } = true;

    /// <summary>The election it concerned; when missing, that of the region.</summary>
    public AssessedElection? Election { get; init; }

    /// <summary>The instant, which decides on the day the candidates were set.</summary>
    public DateTimeOffset? OccurredAt { get; init; }

    /// <summary>The day of the act of procedure; the incident's own day when missing.</summary>
    public DateOnly? AssessedOn { get; init; }

    /// <summary>The pivot of this pair, where it is not the default.</summary>
    public DateOnly? CandidatesSetOn { get; init; }

    /// <summary>The instant of that decision, where it is known.</summary>
    public DateTimeOffset? CandidatesSetAt { get; init; }

    public DateOnly? CampaignFrom { get; init; }

    public DateOnly? CampaignUntil { get; init; }

    /// <summary>An official was appointed to act in a vacancy (Plt), which is no replacement under Pasal 71(2).</summary>
    public bool FillsVacancy { get; init; }

    /// <summary>The minister approved the replacement in writing.</summary>
    public bool ApprovedByMinister { get; init; }
}

/// <summary>One catalogue entry that fits the facts.</summary>
public sealed record Finding(CatalogueEntry Entry, FindingRole Role, Certainty Certainty)
{
    public string Code => Entry.Code;

    public FindingCategory Category => Entry.Category;

    public SanctionLevel SanctionLevel => Entry.Level;

    /// <summary>The kinds that are lawful on the day of the act.</summary>
    public required IReadOnlyList<SanctionKind> SanctionKinds { get; init; }

    /// <summary>The lowest officer who may impose that level, and the others.</summary>
    public required Imposers ImposedBy { get; init; }

    /// <summary>The articles, with the duty of neutrality in the law in force on the day of the incident.</summary>
    public required IReadOnlyList<Article> Basis { get; init; }

    /// <summary>In Indonesian.</summary>
    public required IReadOnlyList<string> Notes { get; init; }
}

/// <summary>Why it is no violation, with the article that says so.</summary>
/// <param name="Reason">In Indonesian.</param>
/// <param name="Basis">The articles.</param>
/// <param name="Certainty">How sure it is.</param>
public sealed record NotAViolation(string Reason, IReadOnlyList<Article> Basis, Certainty Certainty);

/// <summary>The same conduct on the other side of the day the candidates were set.</summary>
public sealed record Twin(string Code, AssessedPhase When);

/// <summary>A suggestion with its reasons; people decide.</summary>
public sealed record Assessment
{
    public required AssessmentFacts Facts { get; init; }

    public required AssessedElection Election { get; init; }

    public required AssessedPhase Phase { get; init; }

    /// <summary>The pivot; null when the day is outside every known election.</summary>
    public DateOnly? CandidatesSetOn { get; init; }

    public required IReadOnlyList<Finding> Findings { get; init; }

    public required IReadOnlyList<ReferralTarget> ReferTo { get; init; }

    public NotAViolation? NotAViolationBecause { get; init; }

    public Twin? Twin { get; init; }

    /// <summary>What would be found on the other side of the pivot, for people who ask before they act.</summary>
    public IReadOnlyList<Finding> OtherSide { get; init; } = [];

    /// <summary>In Indonesian.</summary>
    public required IReadOnlyList<string> Notes { get; init; }

    /// <summary>The specific findings, at most one per category.</summary>
    public IEnumerable<Finding> Primary => Findings.Where(f => f.Role == FindingRole.Primary);
}
