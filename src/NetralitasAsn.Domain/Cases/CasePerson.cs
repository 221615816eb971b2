using NetralitasAsn.Domain.Regulations;
using NetralitasAsn.Domain.Reports;

namespace NetralitasAsn.Domain.Cases;

/// <summary>A reported person (terlapor) in a handling file, with the conclusion of the study and the decision of the plenary.</summary>
public sealed class CasePerson
{
    private CasePerson()
    {
    }

    internal CasePerson(Respondent from)
    {
        Id = from.Id;
        Name = from.Name;
        Subject = from.Subject;
        Position = from.Position;
        Title = from.Title;
        AgencyOrVillage = from.AgencyOrVillage;
        Nip = from.Nip;
    }

    public PersonId Id { get; private set; }

    public string? Name { get; private set; }

    public SubjectKind Subject { get; private set; }

    public PositionKind? Position { get; private set; }

    public string? Title { get; private set; }

    public string AgencyOrVillage { get; private set; } = "";

    public string? Nip { get; private set; }

    /// <summary>The catalogue code that the study holds to be relevant; null when it found none.</summary>
    public string? CatalogueCode { get; private set; }

    /// <summary>The analysis and conclusion of the study for this person.</summary>
    public string? Conclusion { get; private set; }

    /// <summary>Why the study departed from what the catalogue suggests, if it did.</summary>
    public string? DeviationReason { get; private set; }

    /// <summary>What the plenary found; empty while undecided or when stopped.</summary>
    public List<OutcomeKind> Outcomes { get; private set; } = [];

    /// <summary>Why the plenary stopped the handling for this person.</summary>
    public ClosingReason? StoppedBecause { get; private set; }

    /// <summary>What ties the person to the authority that would punish, if anything does.</summary>
    public AuthorityTie? Tie { get; private set; }

    /// <summary>How that is known.</summary>
    public string? TieNote { get; private set; }

    internal void FlagTie(AuthorityTie? tie, string? note) => (Tie, TieNote) = (tie, tie is null ? null : note);

    internal void Correct(PersonParticulars p) =>
        (Name, Nip, Subject, Position, Title, AgencyOrVillage) = (p.Name, p.Nip, p.Subject, p.Position, p.Title, p.AgencyOrVillage);

    internal void Conclude(PersonConclusion conclusion) =>
        (CatalogueCode, Conclusion, DeviationReason) = (conclusion.CatalogueCode, conclusion.Text, conclusion.DeviationReason);

    internal void Decide(PersonDecision decision) =>
        (Outcomes, StoppedBecause) = ([.. decision.Outcomes], decision.Stopped);
}

/// <summary>What is known of a reported person: the kind decides the law, the agency or village the authority.</summary>
public sealed record PersonParticulars(string? Name, string? Nip, SubjectKind Subject, PositionKind? Position, string? Title, string AgencyOrVillage);

/// <summary>The conclusion of the study (kajian) for one person.</summary>
public sealed record PersonConclusion(PersonId Person, string? CatalogueCode, string Text, string? DeviationReason)
{
    /// <summary>The codes that were suggested, when the chosen one is none of them or none was chosen; null when nothing was departed from.</summary>
    public IReadOnlyList<string>? DepartsFrom { get; init; }
}

/// <summary>The decision of the plenary for one person: outcomes, or a reason to stop.</summary>
public sealed record PersonDecision(PersonId Person, IReadOnlyList<OutcomeKind> Outcomes, ClosingReason? Stopped);
