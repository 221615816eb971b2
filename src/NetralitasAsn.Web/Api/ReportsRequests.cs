using NetralitasAsn.Application.Reports;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Reports;

namespace NetralitasAsn.Web.Api;

/// <summary>How the identity of an online reporter was verified.</summary>
/// <param name="Way">For example <c>office</c> or <c>video</c>.</param>
public sealed record IdentityVerificationRequest(IdentityWay Way)
{
    internal VerifyIdentity ToCommand(ReportId id, int version) => new(id, version, Way);
}

/// <summary>The initial review (kajian awal) as the plenary adopted it.</summary>
/// <param name="Outcome">What the review ends in.</param>
/// <param name="NotMet">The conditions that are not met; empty when all are.</param>
/// <param name="PlenaryOn">The day of the plenary.</param>
/// <param name="Note">The note of the review.</param>
/// <param name="Reason">Why it is not registered; required for that outcome.</param>
/// <param name="Message">What the reporter is asked to complete; required for that outcome.</param>
/// <param name="CrimeSuspected">Opens Sentra Gakkumdu when the report is registered.</param>
/// <param name="DeviationReason">Why a condition is judged otherwise than <c>suggested</c> of the report says; required then, beside the event <c>ReviewDeviated</c>.</param>
public sealed record InitialReviewRequest(
    ReviewOutcome Outcome,
    IReadOnlyList<ReviewCondition>? NotMet,
    DateOnly PlenaryOn,
    string? Note,
    ClosingReason? Reason,
    string? Message,
    bool CrimeSuspected = false,
    string? DeviationReason = null)
{
    internal RecordInitialReview ToCommand(ReportId id, int version) =>
        new(id, version, Outcome, NotMet ?? [], PlenaryOn, Note ?? "", Reason, Message, CrimeSuspected, DeviationReason);
}

/// <summary>Registers a reviewed report.</summary>
/// <param name="CrimeSuspected">Opens Sentra Gakkumdu.</param>
public sealed record RegistrationRequest(bool CrimeSuspected = false)
{
    internal RegisterReport ToCommand(ReportId id, int version) => new(id, version, CrimeSuspected);
}

/// <summary>Delegates a report down (pelimpahan).</summary>
/// <param name="To">The code of the Bawaslu office, which is the code of its region.</param>
/// <param name="Reason">Why.</param>
public sealed record DelegationRequest(OfficeCode To, string? Reason)
{
    internal DelegateReport ToCommand(ReportId id, int version) => new(id, version, To, Reason ?? "");
}

/// <summary>Takes a report over from an office below (pengambilalihan).</summary>
/// <param name="Number">The submission number.</param>
/// <param name="Reason">Why.</param>
public sealed record TakeOverRequest(string? Number, string? Reason)
{
    internal TakeOverReport ToCommand() => new(Number ?? "", Reason ?? "");
}

/// <summary>An act that only needs its reason.</summary>
/// <param name="Reason">Why; it is kept in the trail or the access log.</param>
public sealed record ReasonRequest(string? Reason);

/// <summary>What the reporter added at the counter (perbaikan laporan).</summary>
/// <param name="Answer">The answer to what was missing.</param>
public sealed record CounterCompletionRequest(string? Answer)
{
    internal CompleteReport ToCommand(ReportId id, int version) => new(id, version, Answer ?? "");
}

/// <summary>Where the report stands after the act.</summary>
/// <param name="Stage">The stage.</param>
public sealed record ReportStageAnswer(ReportStage Stage);

/// <summary>The office that is responsible after the act.</summary>
/// <param name="Office">Its code.</param>
public sealed record HandlingOfficeAnswer(OfficeCode Office);

/// <summary>The report that was taken over.</summary>
/// <param name="Id">Its id.</param>
public sealed record TakenOverAnswer(ReportId Id);
