namespace NetralitasAsn.Domain.Regulations;

/// <summary>The track a finding belongs to (jenis pelanggaran).</summary>
public enum FindingCategory
{
    /// <summary>Kode etik dan kode perilaku (PP 42/2004).</summary>
    CodeOfEthics,

    /// <summary>Disiplin (PP 94/2021, PP 53/2010).</summary>
    Discipline,

    /// <summary>Administratif desa (UU 6/2014).</summary>
    Village,

    /// <summary>Tindak pidana pemilihan (UU 10/2016, UU 7/2017).</summary>
    ElectionCrime,
}

/// <summary>How a finding stands beside the others.</summary>
public enum FindingRole
{
    /// <summary>The specific provision; at most one per category.</summary>
    Primary,

    /// <summary>Applies besides.</summary>
    Also,

    /// <summary>A crime whose elements (act, favouring one pair, intent, after the pair was set) must be proven.</summary>
    Possible,

    /// <summary>Depends on a fact that was not given.</summary>
    Conditional,
}

/// <summary>The level of a sanction, as the catalogue names it.</summary>
public enum SanctionLevel
{
    /// <summary>Sanksi moral (PP 42/2004 Pasal 15).</summary>
    Moral,

    /// <summary>Hukuman disiplin ringan.</summary>
    Light,

    /// <summary>Hukuman disiplin sedang.</summary>
    Medium,

    /// <summary>Hukuman disiplin berat.</summary>
    Heavy,

    /// <summary>Pemberhentian.</summary>
    Dismissal,

    /// <summary>The regulation assigns no level.</summary>
    Unassigned,

    /// <summary>Discussed and decided by the task force (Satgas).</summary>
    Satgas,

    /// <summary>The ladder of the village law: reprimand, suspension, dismissal.</summary>
    Ladder,

    /// <summary>Pidana, by a court.</summary>
    Criminal,

    /// <summary>The person must resign.</summary>
    Resignation,

    /// <summary>No sanction of its own.</summary>
    None,
}

/// <summary>The post of a civil servant (jenis jabatan); with the level of the authority it decides who may punish.</summary>
public enum PositionKind { JptUtama, JptMadya, JptPratama, Administrator, Pengawas, Pelaksana, Fungsional }

/// <summary>Questions about a post.</summary>
public static class PositionKinds
{
    /// <summary>A pejabat ASN, the element of UU 10/2016 Pasal 71 ayat (1): high leadership, administrator or pengawas; nobody while the post is not known.</summary>
    public static bool IsOfficeHolder(this PositionKind? position) => position is PositionKind.JptUtama or PositionKind.JptMadya or PositionKind.JptPratama
        or PositionKind.Administrator or PositionKind.Pengawas;
}

/// <summary>The level of the personnel authority (tingkat PPK).</summary>
public enum AuthorityLevel { Central, Province, Regency }

/// <summary>Which election the conduct concerned.</summary>
public enum AssessedElection { Governor, Regency, General, None }

/// <summary>Where an election stood on a day.</summary>
public enum AssessedPhase { BeforeCandidatesSet, AfterCandidatesSet, Campaign, Quiet, VotingDay, AfterVoting }

/// <summary>Who may impose a sanction (pejabat yang berwenang menghukum).</summary>
public enum Imposer { President, PersonnelAuthority, JptMadya, JptPratama, Administrator, Pengawas, Regent, VillageHead, Court }

/// <summary>Who receives the referral (tujuan penerusan).</summary>
public enum ReferralTarget { Kasn, Bkn, Regent, VillageHead, Gakkumdu, Dkpp, Agency }

/// <summary>One kind of sanction that is lawful on a day, and the instrument that makes it so.</summary>
/// <param name="Code">A stable code, for example <c>PP94-8-4B</c>.</param>
/// <param name="Level">The level it belongs to.</param>
/// <param name="Name">Its name as the regulation prints it.</param>
/// <param name="Instrument">The instrument in the register.</param>
public sealed record SanctionKind(string Code, SanctionLevel Level, string Name, string Instrument)
{
    /// <summary>Its name in English, for readers.</summary>
    public string NameInEnglish => EnglishNames.OfSanctionKinds[Name];
}
