namespace NetralitasAsn.Domain.Reports;

/// <summary>Where a report (laporan) stands.</summary>
public enum ReportStage
{
    /// <summary>Menunggu verifikasi identitas: sent online, the identity is still to be verified; the review may start meanwhile.</summary>
    AwaitingIdentity,

    /// <summary>Kajian awal: formal and material conditions are checked.</summary>
    UnderReview,

    /// <summary>Menunggu perbaikan laporan: the reporter was told what is missing.</summary>
    AwaitingCompletion,

    /// <summary>Siap diregistrasi: reviewed as complete, waiting for the chair to register.</summary>
    ReadyToRegister,

    /// <summary>Dilimpahkan: handed to another office that has not decided yet.</summary>
    Delegated,

    /// <summary>Diambil alih: taken by a higher office that has not decided yet.</summary>
    TakenOver,

    /// <summary>Tidak diregistrasi, with a reason.</summary>
    NotRegistered,

    /// <summary>Diteruskan tanpa registrasi: only another law is concerned.</summary>
    ForwardedDirectly,

    /// <summary>Menjadi informasi awal.</summary>
    BecameInformation,

    /// <summary>Permohonan penarikan diterima.</summary>
    Withdrawn,

    /// <summary>Diregistrasi: a handling file was opened.</summary>
    Registered,
}

/// <summary>How a report came in.</summary>
public enum IntakeChannel
{
    /// <summary>Daring, through the public form or the API.</summary>
    Online,

    /// <summary>Langsung, on paper at an office.</summary>
    Counter,
}

/// <summary>How an identity was verified.</summary>
public enum IdentityWay
{
    /// <summary>At the office.</summary>
    Office,

    /// <summary>At the Panwaslu Kecamatan.</summary>
    DistrictOffice,

    /// <summary>During a visit by a supervisor.</summary>
    Visit,

    /// <summary>By video call.</summary>
    Video,

    /// <summary>Through the representative (kuasa).</summary>
    Representative,
}

/// <summary>What the initial review (kajian awal) ends in.</summary>
public enum ReviewOutcome
{
    /// <summary>Diregistrasi.</summary>
    Register,

    /// <summary>Minta perbaikan.</summary>
    AskForCompletion,

    /// <summary>Tidak diregistrasi.</summary>
    NotRegister,

    /// <summary>Dijadikan informasi awal.</summary>
    BecomeInformation,

    /// <summary>Diteruskan tanpa registrasi: only another law is concerned.</summary>
    ForwardDirectly,
}

/// <summary>Why a report was not registered or a case was stopped (alasan).</summary>
public enum ClosingReason
{
    /// <summary>Tidak memenuhi syarat formal.</summary>
    FormalConditions,

    /// <summary>Tidak memenuhi syarat materiel.</summary>
    MaterialConditions,

    /// <summary>Tidak dilengkapi dalam waktu perbaikan.</summary>
    NotCompleted,

    /// <summary>Lewat tujuh hari sejak diketahui.</summary>
    FiledTooLate,

    /// <summary>Bukan pelanggaran pemilihan.</summary>
    NotAViolation,

    /// <summary>Terlapor tidak ditemukan.</summary>
    RespondentNotFound,

    /// <summary>Tidak cukup bukti.</summary>
    InsufficientEvidence,

    /// <summary>Sudah ditangani kantor lain.</summary>
    AlreadyHandled,
}
