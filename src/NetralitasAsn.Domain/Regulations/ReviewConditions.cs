using NetralitasAsn.Domain.Reports;

namespace NetralitasAsn.Domain.Regulations;

/// <summary>Whether a condition is about the report as a paper (syarat formal), about what it says (syarat materiel), or about whether these rules speak of it at all (cakupan).</summary>
public enum ConditionKind { Formal, Material, Coverage }

/// <summary>A condition of the initial review (kajian awal) with the article that asks for it.</summary>
/// <param name="Condition">The condition.</param>
/// <param name="Kind">Formal or material.</param>
/// <param name="Basis">The article.</param>
/// <param name="Certainty">How sure we are of it.</param>
public sealed record ReviewConditionRule(ReviewCondition Condition, ConditionKind Kind, Article Basis, Certainty Certainty);

/// <summary>The formal and material conditions of a report. The statute names the minimum (UU 8/2015 Pasal 134 ayat (3)); signature and evidence follow Bawaslu's regulation, whose text is to be confirmed.</summary>
public static class ReviewConditions
{
    public static IReadOnlyList<ReviewConditionRule> All { get; } =
    [
        Statute(ReviewCondition.ReporterNameAndAddress, ConditionKind.Formal, "Pasal 134 ayat (3)"),
        Statute(ReviewCondition.ReporterStanding, ConditionKind.Formal, "Pasal 134 ayat (2)"),
        Statute(ReviewCondition.RespondentNamed, ConditionKind.Formal, "Pasal 134 ayat (3)"),
        Statute(ReviewCondition.FiledInTime, ConditionKind.Formal, "Pasal 134 ayat (4)"),
        Practice(ReviewCondition.SignatureMatches, ConditionKind.Formal),
        Statute(ReviewCondition.TimeAndPlace, ConditionKind.Material, "Pasal 134 ayat (3)"),
        Statute(ReviewCondition.Description, ConditionKind.Material, "Pasal 134 ayat (3)"),
        Practice(ReviewCondition.Evidence, ConditionKind.Material),
        Practice(ReviewCondition.SubjectCovered, ConditionKind.Coverage),
        Practice(ReviewCondition.ConductCovered, ConditionKind.Coverage),
    ];

    public static ReviewConditionRule Of(ReviewCondition condition) => All.Single(r => r.Condition == condition);

    /// <summary>The conditions that the reporter can meet.</summary>
    public static IEnumerable<ReviewConditionRule> OfReporter => All.Where(c => c.Kind is not ConditionKind.Coverage);

    private static ReviewConditionRule Statute(ReviewCondition condition, ConditionKind kind, string provision) =>
        new(condition, kind, new("UU-8-2015", provision), Certainty.Found);

    private static ReviewConditionRule Practice(ReviewCondition condition, ConditionKind kind) =>
        new(condition, kind, new("PBWS-8-2020", "kajian awal"), Certainty.ToConfirm);
}
