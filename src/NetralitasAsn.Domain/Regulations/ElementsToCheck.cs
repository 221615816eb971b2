namespace NetralitasAsn.Domain.Regulations;

/// <summary>
/// A crime whose elements staff should look at beside what the map finds (unsur yang perlu diperiksa): support shown by an office holder can be
/// an act that favours a pair (UU 10/2016 Pasal 71 ayat (1)), which the map names for favouring conducts and, as inferred, for village heads only.
/// It is a hint for staff and no finding: no answer of the public assessment changes, and Sentra Gakkumdu decides.
/// </summary>
/// <param name="Code">The entry in the catalogue, by the day of the act.</param>
/// <param name="Basis">The articles.</param>
/// <param name="Elements">What must be proven, in Indonesian.</param>
/// <param name="Certainty">Inferred, and on the list for lawyers.</param>
/// <param name="Note">What it is and who decides, in Indonesian.</param>
public sealed record ElementsToCheck(string Code, IReadOnlyList<Article> Basis, IReadOnlyList<string> Elements, Certainty Certainty, string Note)
{
    private static readonly DateOnly CourtExtended = new(2024, 11, 14);
    private static readonly DateOnly ElectionLaw = new(2016, 7, 1);

    private static readonly HashSet<ConductKind> Support =
    [
        ConductKind.Props, ConductKind.OnlineCampaign, ConductKind.DeclarationActive, ConductKind.CampaignAttendanceWithAttributes, ConductKind.CampaignParticipation,
        ConductKind.SocialMediaReaction, ConductKind.PhotoWithCandidate, ConductKind.PhotoWithTeam, ConductKind.PhotoWithProps, ConductKind.IntroductionActivity,
        ConductKind.PartisanActivity, ConductKind.StateFacilities, ConductKind.UsingProgrammes, ConductKind.MobilisingCivilServants,
    ];

    /// <summary>What staff should check beside an assessment; null where nothing is to be added.</summary>
    public static ElementsToCheck? For(Assessment assessment)
    {
        var facts = assessment.Facts;
        var mayBeAfter = assessment.Phase is not AssessedPhase.BeforeCandidatesSet || assessment.CandidatesSetOn == facts.OccurredOn && facts.OccurredAt is null;
        return facts.Subject.IsAsn() && facts.Position.IsOfficeHolder() && mayBeAfter && facts.OccurredOn >= ElectionLaw
            && Support.Contains(facts.Conduct) && facts.PurposeOfSupport
            && assessment.Election is AssessedElection.Governor or AssessedElection.Regency
            && !assessment.Findings.Any(f => f.Code.StartsWith("UU10-71-1", StringComparison.Ordinal))
            ? Of(facts.OccurredOn)
            : null;
    }

    private static ElementsToCheck Of(DateOnly day) => new(
        day >= CourtExtended ? "UU10-71-1-V2" : "UU10-71-1",
        [Provisions.FavouringAPair, Provisions.CrimeOfOfficials],
        [
            "Pelaku pejabat ASN pada hari kejadian: pejabat pimpinan tinggi, administrator, atau pengawas",
            "Membuat keputusan dan/atau melakukan tindakan",
            "Menguntungkan atau merugikan salah satu pasangan calon",
            "Sesudah pasangan calon itu ditetapkan",
            "Dengan sengaja",
        ],
        Certainty.Inferred,
        "Disimpulkan, belum dipastikan: peta perbuatan tidak memuat tindak pidana ini untuk dukungan pejabat ASN. Jalur disiplin tetap berjalan; ada tidaknya tindak pidana dinilai Sentra Gakkumdu.");
}
