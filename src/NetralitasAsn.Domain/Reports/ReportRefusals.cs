using NetralitasAsn.Domain.Regulations;

namespace NetralitasAsn.Domain.Reports;

/// <summary>Every way in which a report can say no.</summary>
public static class ReportRefusals
{
    /// <summary>The same id was sent again with other content.</summary>
    public static readonly Refusal AlreadyReceived = new(RefusalKind.Conflict, "report.already-received");

    /// <summary>A reported person belongs to the handling office; it waits for the office that was asked.</summary>
    public static readonly Refusal Paused = new(RefusalKind.Conflict, "report.paused", Provisions.ConflictOfInterest);

    public static readonly Refusal NotAwaitingIdentity = new(RefusalKind.Conflict, "report.not-awaiting-identity");

    public static readonly Refusal NotUnderReview = new(RefusalKind.Conflict, "report.not-under-review");

    /// <summary>The reporter still has time to complete the report.</summary>
    public static readonly Refusal CompletionRunning = new(RefusalKind.Conflict, "report.completion-running");

    public static readonly Refusal NotAwaitingCompletion = new(RefusalKind.Conflict, "report.not-awaiting-completion");

    public static readonly Refusal IdentityNotVerified = new(RefusalKind.Conflict, "report.identity-not-verified");

    public static readonly Refusal ConditionsNotMet = new(RefusalKind.Conflict, "report.conditions-not-met", Provisions.ReportContents);

    public static readonly Refusal ReasonMissing = new(RefusalKind.Invalid, "invalid") { Fields = [new("Reason", "required")] };

    public static readonly Refusal DeviationNeedsReason = new(RefusalKind.Invalid, "invalid") { Fields = [new("DeviationReason", "required")] };

    public static readonly Refusal NothingMissing = new(RefusalKind.Invalid, "invalid") { Fields = [new("NotMet", "choose")] };

    public static readonly Refusal NotReviewed = new(RefusalKind.Conflict, "report.not-reviewed");

    public static readonly Refusal OfficeNotCompetent = new(RefusalKind.Conflict, "report.office-not-competent");

    public static readonly Refusal AlreadyRecused = new(RefusalKind.Conflict, "report.already-recused");

    public static readonly Refusal TipAlreadyRecused = new(RefusalKind.Conflict, "tip.already-recused");

    public static readonly Refusal AlreadyDecided = new(RefusalKind.Conflict, "report.already-decided");

    public static readonly Refusal PlenaryBeforeReport = new(RefusalKind.Invalid, "invalid") { Fields = [new("PlenaryOn", "too-early")] };

    public static readonly Refusal FutureDay = new(RefusalKind.Invalid, "invalid") { Fields = [new("PlenaryOn", "in-future")] };
}
