using NetralitasAsn.Application.Interests;
using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.Interests;
using NetralitasAsn.Domain.Reports;

namespace NetralitasAsn.Web.Api;

/// <summary>Withdraws from a matter because of an interest (benturan kepentingan, UU 30/2014 Pasal 43).</summary>
/// <param name="Reason">The words; only who signs on the matter reads them.</param>
/// <param name="Ground">The kind of the interest; <c>other</c> when it is not said.</param>
public sealed record RecusalRequest(string? Reason, RecusalGround? Ground = null);

/// <summary>Reports a colleague's interest in a matter. The colleague reads ground and words, and never learns who reported.</summary>
/// <param name="Id">Chosen by the client, so that a repeated request makes one report.</param>
/// <param name="Person">The user name of the colleague.</param>
/// <param name="Ground">The kind of the interest.</param>
/// <param name="Explanation">What ties the colleague to the matter.</param>
public sealed record InterestRequest(InterestReportId? Id, string? Person, string? Ground, string? Explanation)
{
    internal Reading<ReportInterest> Read(ReportId report)
    {
        var reader = new FieldReader();
        var command = new ReportInterest(report, Id ?? InterestReportId.New(), Person ?? "", reader.Word<RecusalGround>("ground", Ground), Explanation ?? "");
        return reader.Read(() => command);
    }
}

/// <summary>The statement of the person concerned.</summary>
/// <param name="Statement">The words; only who decides reads them.</param>
public sealed record InterestAnswerRequest(string? Statement);

/// <summary>The decision on a reported interest.</summary>
/// <param name="Withdrawn">True: the person keeps away for good. False: there is no conflict, a pause ends.</param>
/// <param name="Reason">Why; the person concerned reads it.</param>
public sealed record InterestDecisionRequest(bool? Withdrawn, string? Reason);

/// <summary>Where a reported interest stands.</summary>
public sealed record InterestStageAnswer(InterestStage Stage);
