namespace NetralitasAsn.Domain.Cases;

/// <summary>Where a handling file stands.</summary>
public enum CaseStage
{
    /// <summary>Klarifikasi: those concerned are heard.</summary>
    Clarification,

    /// <summary>Kajian: the study is written, the plenary is next.</summary>
    Study,

    /// <summary>Kuorum tidak tercapai: the plenary could not decide; the higher office was asked.</summary>
    QuorumMissing,

    /// <summary>Dihentikan, with a reason for each person.</summary>
    Stopped,

    /// <summary>Ditindaklanjuti: with one or more outcomes.</summary>
    FollowedUp,

    /// <summary>Pemantauan tindak lanjut: announced, and referrals are running.</summary>
    Monitoring,

    /// <summary>Selesai.</summary>
    Closed,
}

/// <summary>What a plenary can find for one person; one person can have several (UU 1/2015 Pasal 135).</summary>
public enum OutcomeKind
{
    /// <summary>Kode etik penyelenggara, to DKPP.</summary>
    OrganiserEthics,

    /// <summary>Administrasi pemilihan, to KPU.</summary>
    Administrative,

    /// <summary>Tindak pidana pemilihan, to Sentra Gakkumdu and the police.</summary>
    ElectionCrime,

    /// <summary>Hukum lainnya: ASN, to BKN (KASN until 23 August 2024).</summary>
    CivilServantLaw,

    /// <summary>Hukum lainnya: kepala desa dan perangkat desa, to the regent or mayor.</summary>
    VillageLaw,

    /// <summary>Hukum lainnya yang lain: non-ASN staff, directors of regional companies, military, police.</summary>
    OtherLaw,
}

/// <summary>Who is heard in a clarification.</summary>
public enum InviteeKind
{
    /// <summary>Pelapor.</summary>
    Reporter,

    /// <summary>Terlapor.</summary>
    Respondent,

    /// <summary>Saksi.</summary>
    Witness,

    /// <summary>Ahli.</summary>
    Expert,
}

/// <summary>How an invitation was delivered.</summary>
public enum DeliveryWay
{
    ByHand, WhatsApp, Email, Post,
}

/// <summary>How a clarification session ended.</summary>
public enum SessionOutcome
{
    /// <summary>Hadir dan memberi keterangan.</summary>
    Heard,

    /// <summary>Tidak hadir.</summary>
    Absent,

    /// <summary>Hadir dan menolak memberi keterangan.</summary>
    Refused,
}

/// <summary>The position of one institution in Sentra Gakkumdu.</summary>
public enum GakkumduPosition
{
    /// <summary>Dugaan tindak pidana pemilihan.</summary>
    Crime,

    /// <summary>Bukan tindak pidana pemilihan.</summary>
    NotCrime,

    /// <summary>Tidak hadir.</summary>
    Absent,
}

/// <summary>How a member voted on the proposal of the study.</summary>
public enum Vote
{
    /// <summary>Setuju.</summary>
    For,

    /// <summary>Tidak setuju.</summary>
    Against,

    /// <summary>Berbeda pendapat, with reasons in the minutes.</summary>
    Dissent,
}
