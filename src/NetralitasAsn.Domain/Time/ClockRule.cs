namespace NetralitasAsn.Domain.Time;

/// <summary>The legal clocks by name; their lengths, units and articles stand in the regulation book.</summary>
public enum ClockRule
{
    ReportFiling, IdentityVerification, InitialReview, Completion, Tracing, Finding,
    Handling, HandlingExtended,

    /// <summary>The first discussion of Sentra Gakkumdu; the outside calls it <c>gakkumdu-1</c>.</summary>
    [Word("gakkumdu-1")]
    GakkumduFirst,

    SatgasVerification, BawasluValidation, PpkFollowUp,
    Summons, SecondSummons, DecisionDelivery, DecisionEffective, ActingHeadReport, ConflictDecision,
    Objection, ObjectionReply, ObjectionDecision, AppealBpasn, AppealReply, BpasnDecision,
    PoliceHandover, PoliceInvestigation, ProsecutorReturn, PoliceCompletion, ProsecutorToCourt,
    CourtVerdict, CourtAppeal, AppealTransfer, HighCourt, VerdictToProsecutor, Execution,
    Reprimand, Rehabilitation, KpuFollowUp,
}
