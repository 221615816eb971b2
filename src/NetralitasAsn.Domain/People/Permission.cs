namespace NetralitasAsn.Domain.People;

/// <summary>What a role may do at all; on which rows is a question of responsibility, and whether now is a question of the law.</summary>
public enum Permission
{
    /// <summary>See reports and initial information of the own office.</summary>
    ReadReports,

    /// <summary>Type in a report handed over on paper at the counter.</summary>
    TakeInReport,

    /// <summary>Record that the reporter's identity was verified.</summary>
    VerifyIdentity,

    /// <summary>Open the sealed identity of a reporter, with a reason that is logged.</summary>
    OpenReporterIdentity,

    /// <summary>Record the initial review (kajian awal).</summary>
    RecordInitialReview,

    /// <summary>Register, delegate or take over a report (ketua).</summary>
    RegisterReport,

    /// <summary>Hand a report up to the regency office.</summary>
    HandUpReport,

    /// <summary>Share the work of the own office out: responsible persons, hand-over, substitutes.</summary>
    AssignWork,

    /// <summary>Assign the tracing of initial information by a letter (surat tugas).</summary>
    AssignTracing,

    /// <summary>Trace, and write a supervision report (laporan hasil pengawasan).</summary>
    WriteSupervision,

    /// <summary>See handling files (berkas penanganan).</summary>
    ReadCases,

    /// <summary>Prepare clarification, study and referral of a case.</summary>
    PrepareCase,

    /// <summary>Hold a discussion of Sentra Gakkumdu or state a position in it.</summary>
    JoinGakkumdu,

    /// <summary>Take part and vote in plenary.</summary>
    VoteInPlenary,

    /// <summary>Sign: close the plenary, release a referral, announce a status.</summary>
    SignDecisions,

    /// <summary>See referrals addressed to the own authority.</summary>
    ReadReferrals,

    /// <summary>Verify a referral and pass it to the personnel authority (BKN).</summary>
    VerifyReferral,

    /// <summary>Confirm the receipt of a referral addressed to the own office: the authority that decides, or the police.</summary>
    ReceiveReferral,

    /// <summary>Examine a referred person: follow-up begun, examination.</summary>
    ExamineReferral,

    /// <summary>Issue the decision (keputusan) of the personnel authority.</summary>
    IssueRuling,

    /// <summary>Delegate the signature of rulings to the own agency, with dates.</summary>
    DelegateRuling,

    /// <summary>Read the ledger of what was not done.</summary>
    ReadLedger,

    /// <summary>Manage accounts and their bindings.</summary>
    ManageAccounts,

    /// <summary>Manage holidays, reception hours, office codes and settings.</summary>
    ManageSettings,

    /// <summary>Read event and access logs, without names.</summary>
    ReadLogs,

    /// <summary>Decide data-subject requests and identity openings.</summary>
    ProtectData,
}
