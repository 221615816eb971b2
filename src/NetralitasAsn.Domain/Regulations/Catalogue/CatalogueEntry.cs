namespace NetralitasAsn.Domain.Regulations;

/// <summary>The column of the catalogue an entry stands in.</summary>
public enum CatalogueSubject { Asn, VillageHead, VillageOfficial, Criminal }

/// <summary>When the form of violation exists, as the catalogue says it.</summary>
public enum CataloguePhase
{
    /// <summary>Before the candidates were set (bakal calon).</summary>
    Before,

    /// <summary>Once they were set (calon).</summary>
    After,

    /// <summary>In the days of the campaign.</summary>
    Campaign,

    /// <summary>At any time.</summary>
    Any,
}

/// <summary>One form of violation (bentuk pelanggaran) with its dates, articles and level.</summary>
/// <param name="Code">The natural key, for example <c>SKB22-DS-06</c>; a later version of the same conduct ends in <c>-V2</c>.</param>
/// <param name="Subject">The column of the catalogue.</param>
/// <param name="Phase">When it exists.</param>
/// <param name="Category">The track.</param>
/// <param name="Level">The level of its sanction.</param>
public sealed record CatalogueEntry(string Code, CatalogueSubject Subject, CataloguePhase Phase, FindingCategory Category, SanctionLevel Level)
{
    /// <summary>The conduct in the words of the instrument.</summary>
    public required string Conduct { get; init; }

    public required string ConductInEnglish { get; init; }

    /// <summary>The citation as the sources print it.</summary>
    public required string LegalBasis { get; init; }

    /// <summary>The same citation, article by article; the duty of neutrality is added by the day of the incident.</summary>
    public required IReadOnlyList<Article> Articles { get; init; }

    public required string SanctionText { get; init; }

    /// <summary>Who recommends and who sanctions, in the words of the sources.</summary>
    public required string Authority { get; init; }

    /// <summary>The first day in force; null when the day was not found.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day in force; null when no end was found.</summary>
    public DateOnly? Until { get; init; }

    public required string Source { get; init; }

    public required Certainty Certainty { get; init; }

    /// <summary>The same conduct on the other side of the day the candidates were set, if the catalogue pairs it.</summary>
    public string? Twin => Twins.Of(Code);

    /// <summary>An entry whose first day was not found stands behind its predecessor, the circular of 2 February 2018.</summary>
    public bool IsInForceOn(DateOnly day) => (From ?? PredecessorFrom) <= day && (Until is null || day <= Until);

    private static readonly DateOnly PredecessorFrom = new(2018, 2, 2);

    /// <summary>The API's subjects the entry speaks about.</summary>
    public bool SpeaksAbout(SubjectKind subject) => Code switch
    {
        _ when Code.StartsWith("UU6-64", StringComparison.Ordinal) => subject == SubjectKind.VillageCouncilMember,
        "UU6-PJ" => subject == SubjectKind.ActingVillageHead,
        _ when Code.StartsWith("PP49", StringComparison.Ordinal) => subject == SubjectKind.ContractCivilServant,
        "UU10-71-1" or "UU10-71-1-V2" => subject.IsAsn() || subject is SubjectKind.VillageHead or SubjectKind.RegionalHead
            || (Code == "UU10-71-1-V2" && subject is SubjectKind.RegionalOfficial or SubjectKind.MilitaryPolice),
        "UU10-71-2" or "UU10-71-3" or "UU7-547" => subject == SubjectKind.RegionalHead,
        "UU10-189" or "UU7-493" => subject == SubjectKind.Candidate,
        "UU7-490" => subject is SubjectKind.VillageHead or SubjectKind.ActingVillageHead,
        "UU7-494" => subject.IsAsn() || subject.IsOfVillage() || subject == SubjectKind.MilitaryPolice,
        _ => Subject switch
        {
            CatalogueSubject.Asn => subject.IsAsn(),
            CatalogueSubject.VillageHead => subject is SubjectKind.VillageHead or SubjectKind.ActingVillageHead,
            CatalogueSubject.VillageOfficial => subject == SubjectKind.VillageOfficial,
            _ => true,
        },
    };
}

/// <summary>The pairs of the joint decree: the same conduct, the pivot decides.</summary>
internal static class Twins
{
    private static readonly Dictionary<string, string> Pairs = new[]
    {
        ("SKB22-KE-01", "SKB22-DS-01"), ("SKB22-KE-02", "SKB22-DS-02"), ("SKB22-KE-03", "SKB22-DS-04"), ("SKB22-KE-04", "SKB22-DS-06"),
        ("SKB22-KE-05a", "SKB22-DS-07a"), ("SKB22-KE-05b", "SKB22-DS-07b"), ("SKB22-KE-05c", "SKB22-DS-07c"), ("SKB22-DS-09", "SKB22-DS-10"),
    }.SelectMany(p => new[] { (p.Item1, p.Item2), (p.Item2, p.Item1) }).ToDictionary(p => p.Item1, p => p.Item2);

    public static string? Of(string code) => Pairs.GetValueOrDefault(code);
}

/// <summary>The catalogue of conducts: ninety-eight forms of violation.</summary>
internal static class Catalogue
{
    public static IReadOnlyList<CatalogueEntry> All { get; } =
    [
        .. JointDecree2022.All, .. SpouseCircular2023.All, .. DisciplineRegulation2021.All, .. DisciplineRegulation2010.All,
        .. EthicsAndCareerRegulations.All, .. LawsOnAsn.All, .. VillageLaws.All, .. PilkadaLaw.All, .. GeneralElectionLaw.All,
    ];

    public static IReadOnlyDictionary<string, CatalogueEntry> ByCode { get; } = All.ToDictionary(e => e.Code);
}
