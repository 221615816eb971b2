namespace NetralitasAsn.Domain.Regulations;

/// <summary>What a person was on the day of the incident (status terlapor): it decides which rules apply at all.</summary>
public enum SubjectKind
{
    /// <summary>Pegawai negeri sipil (PNS).</summary>
    CivilServant,

    /// <summary>Pegawai pemerintah dengan perjanjian kerja (PPPK).</summary>
    ContractCivilServant,

    /// <summary>Kepala desa, under the village law.</summary>
    VillageHead,

    /// <summary>Perangkat desa, under the village law.</summary>
    VillageOfficial,

    /// <summary>Anggota Badan Permusyawaratan Desa.</summary>
    VillageCouncilMember,

    /// <summary>Penjabat kepala desa: a civil servant in that post, under both regimes (PP 43/2014 Pasal 57).</summary>
    ActingVillageHead,

    /// <summary>Gubernur, bupati, wali kota and their deputies.</summary>
    RegionalHead,

    /// <summary>Tenaga non-ASN: no catalogue; the agency decides.</summary>
    NonAsnStaff,

    /// <summary>RT, RW, kepala lingkungan and other bodies of the community.</summary>
    CommunityBodyOfficer,

    /// <summary>Pejabat BUMN or BUMD.</summary>
    StateEnterpriseOfficial,

    /// <summary>Anggota TNI or Polri.</summary>
    MilitaryPolice,

    /// <summary>Pejabat daerah other than the heads (MK 136/PUU-XXII/2024).</summary>
    RegionalOfficial,

    /// <summary>A candidate or the candidate's team.</summary>
    Candidate,
}

/// <summary>Questions about a status.</summary>
public static class SubjectKinds
{
    /// <summary>A pegawai ASN: bound by the duty of neutrality of the law on ASN.</summary>
    public static bool IsAsn(this SubjectKind subject) =>
        subject is SubjectKind.CivilServant or SubjectKind.ContractCivilServant or SubjectKind.ActingVillageHead;

    /// <summary>The catalogue of neutrality speaks to this kind of person at all; the others belong to their own bodies.</summary>
    public static bool IsCovered(this SubjectKind subject) => subject.IsAsn() || subject.IsOfVillage() || subject is SubjectKind.RegionalHead;

    /// <summary>Bound by the village law.</summary>
    public static bool IsOfVillage(this SubjectKind subject) =>
        subject is SubjectKind.VillageHead or SubjectKind.VillageOfficial or SubjectKind.VillageCouncilMember or SubjectKind.ActingVillageHead;
}
