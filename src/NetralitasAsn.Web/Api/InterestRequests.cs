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

/// <summary>A reported person belongs to the handling Bawaslu office.</summary>
/// <param name="Id">Chosen by the client, so that a repeated request makes one declaration.</param>
/// <param name="Person">The reported person.</param>
/// <param name="Kind">What the person is at the office.</param>
/// <param name="Explanation">How that is known.</param>
/// <param name="Account">The user name of the person at the office, where there is one; it loses sight at once.</param>
public sealed record OfficeConflictRequest(OfficeConflictId? Id, PersonId? Person, string? Kind, string? Explanation, string? Account)
{
    internal Reading<DeclareOfficeConflict> Read(ReportId report)
    {
        var reader = new FieldReader();
        var command = new DeclareOfficeConflict(report, Id ?? OfficeConflictId.New(), Person ?? default, reader.Word<OwnPersonKind>("kind", Kind), Explanation ?? "", Account);
        return reader.Read(() => command);
    }
}

/// <summary>The answer of the office that was asked.</summary>
/// <param name="TakeOver">True: this office takes the matter over. False: the other office goes on.</param>
/// <param name="Reason">Why.</param>
public sealed record OfficeConflictAnswerRequest(bool? TakeOver, string? Reason);

/// <summary>What ties a reported person to the authority that would punish.</summary>
/// <param name="Tie">Kin, superior, or the authority itself; nothing takes the flag back.</param>
/// <param name="Note">How that is known.</param>
public sealed record AuthorityTieRequest(AuthorityTie? Tie, string? Note);
