using NetralitasAsn.Application.Cases;
using NetralitasAsn.Application.Findings;
using NetralitasAsn.Domain.Findings;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Regulations;
using NetralitasAsn.Domain.Reports;

namespace NetralitasAsn.Web.Api;

/// <summary>Assigns who traces initial information (penelusuran).</summary>
/// <param name="LetterNumber">The number of the letter of assignment (surat tugas).</param>
/// <param name="LetterOn">Its day; the seven days run from it.</param>
/// <param name="Tracers">The user names, from <c>/tracers</c>.</param>
public sealed record TracingRequest(string? LetterNumber, DateOnly LetterOn, IReadOnlyList<string>? Tracers)
{
    internal AssignTracing ToCommand(TipId id, int version) => new(id, version, LetterNumber ?? "", LetterOn, Tracers ?? []);
}

/// <summary>Proposes to close initial information without a finding.</summary>
/// <param name="Reason">Why; the sender reads it with the tracking code.</param>
/// <param name="Note">What the tracing found; for the office only.</param>
public sealed record ClosingProposalRequest(ClosingReason? Reason, string? Note)
{
    internal ProposeTipClosing ToCommand(TipId id, int version) => new(id, version, Reason, Note ?? "");
}

/// <summary>Decides on the proposal to close initial information.</summary>
/// <param name="Agreed">True closes it, false lets the tracing go on.</param>
public sealed record ClosingDecisionRequest(bool? Agreed)
{
    internal DecideTipClosing ToCommand(TipId id, int version) => new(id, version, Agreed);
}

/// <summary>A supervision report (laporan hasil pengawasan, Form A).</summary>
/// <param name="Id">Chosen by the client, so that a repeated request makes one report.</param>
/// <param name="Tip">The initial information that was traced; left out for the office's own supervision.</param>
/// <param name="TipVersion">Its version as it was seen.</param>
/// <param name="Supervisors">Name and post of each supervisor.</param>
/// <param name="AssignmentNumber">The number of the letter of assignment (surat tugas).</param>
/// <param name="AssignedOn">Its day.</param>
/// <param name="Activity">What was supervised.</param>
/// <param name="Phase">The phase of the election (tahapan).</param>
/// <param name="Conduct">The conduct; left out when it is not determined.</param>
/// <param name="Event">What happened, in one line.</param>
/// <param name="VillageCode">Where it happened, down to the village.</param>
/// <param name="OccurredOn">The day of the event.</param>
/// <param name="FoundOn">The day it was found; the seven days for the plenary run from it.</param>
/// <param name="Narrative">What the supervisors saw and heard.</param>
/// <param name="Respondents">Who is reported.</param>
/// <param name="Witnesses">Who else saw it; sealed.</param>
/// <param name="Analysis">Facts and analysis.</param>
/// <param name="OccurredTime">The hour of the event by the clock of the place, <c>10.30</c>; left out when it is not known.</param>
public sealed record SupervisionRequest(
    Guid? Id, TipId? Tip, int? TipVersion, IReadOnlyList<string>? Supervisors, string? AssignmentNumber, DateOnly? AssignedOn, string? Activity, string? Phase,
    ConductKind? Conduct, string? Event, RegionCode? VillageCode, DateOnly? OccurredOn, DateOnly? FoundOn, string? Narrative,
    IReadOnlyList<RespondentRequest>? Respondents, IReadOnlyList<WitnessRequest>? Witnesses, string? Analysis, string? OccurredTime = null)
{
    internal WriteSupervisionReport ToCommand() => new(
        new SupervisionId(Id ?? Guid.CreateVersion7()), Tip, TipVersion ?? 0,
        new([.. (Supervisors ?? []).Where(s => !string.IsNullOrWhiteSpace(s)).Select(s => s.Trim())], AssignmentNumber ?? "", AssignedOn ?? default, Activity ?? "", Phase ?? "", Analysis ?? ""),
        Filed.Of(Respondents, Conduct, Event, VillageCode, OccurredOn, FoundOn, Witnesses, Narrative, OccurredTime));
}

/// <summary>A plenary (rapat pleno) on a supervision report.</summary>
/// <param name="HeldOn">The day.</param>
/// <param name="Members">How many members the office has: three, five or seven.</param>
/// <param name="Votes">Who was present, and the votes.</param>
/// <param name="Minutes">The minutes.</param>
/// <param name="Adopt">True makes it a finding (temuan), false closes it.</param>
/// <param name="Reason">Why it is no finding; required then.</param>
/// <param name="CrimeSuspected">Opens Sentra Gakkumdu when it becomes a finding.</param>
public sealed record FindingPlenaryRequest(DateOnly HeldOn, int Members, IReadOnlyList<BallotBody>? Votes, string? Minutes, bool? Adopt, ClosingReason? Reason, bool CrimeSuspected = false)
{
    internal WeighFinding ToCommand(SupervisionId id, int version) => new(
        id, version, HeldOn, Members, [.. (Votes ?? []).Select(v => new MemberBallot(v.Member ?? "", v.Vote))], Minutes ?? "", Adopt, Reason, CrimeSuspected);
}

/// <summary>Somebody who can be assigned to trace.</summary>
/// <param name="UserName">The user name.</param>
/// <param name="Office">The office.</param>
public sealed record TracerAnswer(string UserName, OfficeCode Office)
{
    internal static TracerAnswer Of(Tracer tracer) => new(tracer.UserName, tracer.Office);
}

/// <summary>Where the initial information stands after the act.</summary>
/// <param name="Stage">The stage.</param>
public sealed record TipStageAnswer(TipStage Stage);

/// <summary>Where the supervision report stands after the act.</summary>
/// <param name="Stage">The stage.</param>
public sealed record SupervisionStageAnswer(SupervisionStage Stage);
