namespace NetralitasAsn.Domain.Regulations;

/// <summary>When a row of the map holds: <c>After</c> from the day the candidates are set to the end, <c>Window</c> from six months before.</summary>
public enum MapPhase { Before, After, Campaign, Window, Any }

/// <summary>A fact that must be there besides.</summary>
public enum MapCondition { None, NotOnUnpaidLeave, PurposeOfSupport, OfficeHolder }

/// <summary>One row of the normative map.</summary>
/// <param name="Conduct">The conduct; null for every conduct.</param>
/// <param name="Subject">The status; null for every pegawai ASN.</param>
/// <param name="From">The first day of the incident it speaks about.</param>
/// <param name="Until">The last one.</param>
/// <param name="Phase">The phase of the election it needs.</param>
/// <param name="Condition">The fact it needs.</param>
/// <param name="Code">The catalogue entry it leads to.</param>
/// <param name="Role">How the finding stands beside others.</param>
/// <param name="Certainty">How sure the row is.</param>
/// <param name="Note">What goes with it, in Indonesian.</param>
public sealed record ConductRule(
    ConductKind? Conduct,
    SubjectKind? Subject,
    DateOnly? From,
    DateOnly? Until,
    MapPhase Phase,
    MapCondition Condition,
    string Code,
    FindingRole Role,
    Certainty Certainty,
    string? Note)
{
    /// <summary>An acting village head stands in the rows of civil servants, of village heads and in the own ones.</summary>
    public bool SpeaksAbout(SubjectKind subject) =>
        Subject == subject
        || (Subject is null && subject.IsAsn())
        || (Subject == SubjectKind.VillageHead && subject == SubjectKind.ActingVillageHead);
}
