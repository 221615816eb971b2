namespace NetralitasAsn.Domain.Rulings;

/// <summary>The track on which a person is referred; one person can be on several.</summary>
public enum Track
{
    /// <summary>ASN: to BKN (KASN until 23 August 2024), then to the personnel authority.</summary>
    CivilServant,

    /// <summary>Kepala desa dan perangkat desa: to the regent or mayor, for officials through the village head.</summary>
    Village,

    /// <summary>Tindak pidana pemilihan: to the police in Sentra Gakkumdu.</summary>
    Crime,

    /// <summary>Hukum lainnya: non-ASN staff and others, to the head of their body.</summary>
    Other,
}

/// <summary>Where a referral stands.</summary>
public enum ReferralStage
{
    /// <summary>Disiapkan: written by staff, waiting for the second pair of eyes.</summary>
    Prepared,

    /// <summary>Menunggu verifikasi BKN.</summary>
    WithVerifier,

    /// <summary>Disampaikan kepada PPK: waiting for the personnel authority, the regent or the mayor.</summary>
    WithAuthority,

    /// <summary>Tindak lanjut dimulai: disposition, team decree or summons.</summary>
    UnderExamination,

    /// <summary>Diputus: the authority issued its decision.</summary>
    Ruled,

    /// <summary>Dilaksanakan: the decision was executed, or nothing had to be.</summary>
    Executed,

    /// <summary>Dikembalikan: sent back for completion or because it concerns somebody else's staff.</summary>
    Returned,

    /// <summary>Diserahkan kepada Polri.</summary>
    WithPolice,
}

/// <summary>What the personnel authority decided.</summary>
public enum Verdict
{
    /// <summary>Terbukti.</summary>
    Proven,

    /// <summary>Tidak terbukti.</summary>
    NotProven,
}
