using NetralitasAsn.Application.Reports;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Regulations;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Domain.Time;

namespace NetralitasAsn.Web.Api;

/// <summary>Who reports. NIK is not asked for and not accepted.</summary>
/// <param name="Name">The full name, as on the identity card.</param>
/// <param name="BirthPlace">The place of birth.</param>
/// <param name="BirthDate">The day of birth.</param>
/// <param name="Sex">The sex as on the identity card.</param>
/// <param name="Occupation">The occupation.</param>
/// <param name="Nationality">The nationality, for example <c>WNI</c>.</param>
/// <param name="Address">The address to which letters are sent.</param>
/// <param name="Phone">A number at which the reporter can safely be reached.</param>
/// <param name="Email">An address for electronic mail, if there is one.</param>
/// <param name="VotesHere">Whether the reporter may vote in the region of the election.</param>
/// <param name="Standing">In which capacity the report is made.</param>
public sealed record ReporterRequest(
    string? Name, string? BirthPlace, DateOnly? BirthDate, Sex? Sex, string? Occupation, string? Nationality,
    string? Address, string? Phone, string? Email, bool? VotesHere, Standing? Standing)
{
    internal ReporterIdentity ToIdentity() => new(
        Name ?? "", BirthPlace ?? "", BirthDate ?? default, Sex ?? (Sex)(-1), Occupation ?? "", Nationality ?? "",
        Address ?? "", Phone ?? "", Email, VotesHere, Standing ?? (Standing)(-1));
}

/// <summary>A reported person; an office and its place are enough.</summary>
/// <param name="Name">The name, if it is known.</param>
/// <param name="Subject">What the person was on the day of the event.</param>
/// <param name="Position">The post: one of the known kinds, or in free words.</param>
/// <param name="AgencyOrVillage">The code of a village, or the name of an agency.</param>
/// <param name="Nip">The employee number of 18 digits, if it is known.</param>
public sealed record RespondentRequest(string? Name, SubjectKind? Subject, string? Position, string? AgencyOrVillage, string? Nip)
{
    internal FiledRespondent ToFiled()
    {
        var isKind = Kebab.TryParse<PositionKind>(Position, out var kind);
        return new(Name, Subject ?? (SubjectKind)(-1), isKind ? kind : null, isKind ? null : Position, AgencyOrVillage ?? "", Nip);
    }
}

/// <summary>A witness.</summary>
/// <param name="Name">The name.</param>
/// <param name="Address">The address, if it is known.</param>
/// <param name="Phone">A telephone number, if it is known.</param>
public sealed record WitnessRequest(string? Name, string? Address, string? Phone);

/// <summary>A report (laporan) by a named person.</summary>
/// <param name="Id">A UUID chosen by the client; the same id with the same content is the same report.</param>
/// <param name="Reporter">Who reports; sealed apart from the report.</param>
/// <param name="Respondents">Who is reported.</param>
/// <param name="Conduct">The conduct; left out when the reporter is not sure.</param>
/// <param name="Event">What happened, in one line.</param>
/// <param name="VillageCode">Where it happened, down to the village: <c>33.25.99.2999</c>.</param>
/// <param name="OccurredOn">The day of the event.</param>
/// <param name="KnownOn">The day it became known to the reporter; the time to file runs from it.</param>
/// <param name="Witnesses">Who else saw it.</param>
/// <param name="Narrative">What was seen or heard.</param>
/// <param name="OccurredTime">The hour of the event by the clock of the place, <c>10.30</c>; left out when not known. It decides on the day the candidates were set.</param>
public sealed record SubmitReportRequest(
    Guid? Id, ReporterRequest? Reporter, IReadOnlyList<RespondentRequest>? Respondents, ConductKind? Conduct, string? Event, RegionCode? VillageCode,
    DateOnly? OccurredOn, DateOnly? KnownOn, IReadOnlyList<WitnessRequest>? Witnesses, string? Narrative, string? OccurredTime = null)
{
    internal SubmitReport ToCommand() => new(
        new ReportId(Id ?? Guid.CreateVersion7()),
        Reporter?.ToIdentity()!,
        Filed.Of(Respondents, Conduct, Event, VillageCode, OccurredOn, KnownOn, Witnesses, Narrative, OccurredTime));
}

/// <summary>Initial information (informasi awal): the same without a reporter.</summary>
/// <param name="Id">A UUID chosen by the client; the same id with the same content is the same information.</param>
/// <param name="Respondents">Who is named.</param>
/// <param name="Conduct">The conduct; left out when the sender is not sure.</param>
/// <param name="Event">What happened, in one line.</param>
/// <param name="VillageCode">Where it happened, down to the village.</param>
/// <param name="OccurredOn">The day of the event.</param>
/// <param name="KnownOn">The day it became known.</param>
/// <param name="Witnesses">Who else saw it.</param>
/// <param name="Narrative">What was seen or heard.</param>
/// <param name="OccurredTime">The hour of the event by the clock of the place, <c>10.30</c>; left out when not known. It decides on the day the candidates were set.</param>
public sealed record SubmitTipRequest(
    Guid? Id, IReadOnlyList<RespondentRequest>? Respondents, ConductKind? Conduct, string? Event, RegionCode? VillageCode,
    DateOnly? OccurredOn, DateOnly? KnownOn, IReadOnlyList<WitnessRequest>? Witnesses, string? Narrative, string? OccurredTime = null)
{
    internal SubmitTip ToCommand() => new(
        new TipId(Id ?? Guid.CreateVersion7()), Filed.Of(Respondents, Conduct, Event, VillageCode, OccurredOn, KnownOn, Witnesses, Narrative, OccurredTime));
}

/// <summary>A tracking code.</summary>
/// <param name="Code">As it was shown; case, spaces and dashes do not matter.</param>
public sealed record TrackingRequest(string? Code);

/// <summary>The answer to a request for completion.</summary>
/// <param name="Code">The tracking code.</param>
/// <param name="Answer">What is added.</param>
public sealed record CompletionRequestBody(string? Code, string? Answer);

/// <summary>Turns initial information into a formal report.</summary>
/// <param name="Code">The tracking code of the information; it leads to the report afterwards.</param>
/// <param name="Reporter">Who reports; sealed apart from the report.</param>
public sealed record UpgradeRequest(string? Code, ReporterRequest? Reporter)
{
    internal UpgradeTip ToCommand() => new(Code ?? "", Reporter?.ToIdentity()!);
}

/// <summary>The tracking code was noted.</summary>
/// <param name="Code">The tracking code.</param>
/// <param name="LastGroup">Its last five characters, typed back.</param>
public sealed record ConfirmationRequest(string? Code, string? LastGroup);

/// <summary>An office of Bawaslu.</summary>
/// <param name="Code">The code of its region.</param>
/// <param name="Name">Its name.</param>
/// <param name="Zone">The time zone in which its days end.</param>
public sealed record OfficeAnswer(string Code, string Name, IndonesianZone Zone);

/// <summary>A deadline.</summary>
/// <param name="Rule">Which clock.</param>
/// <param name="DueOn">The last day, at the office.</param>
/// <param name="LastMoment">The last second.</param>
/// <param name="SetBy">The article that sets it.</param>
public sealed record RunningDeadline(ClockRule Rule, DateOnly DueOn, DateTimeOffset LastMoment, Answers.ProblemArticle SetBy)
{
    internal static RunningDeadline Of(Deadline deadline, IndonesianZone zone) =>
        new(deadline.Rule, deadline.DueOn, deadline.LastMoment.In(zone), new(deadline.SetBy.Instrument, deadline.SetBy.Provision));
}

/// <summary>The receipt (tanda bukti penyampaian). It names nobody.</summary>
/// <param name="Id">The id of what was sent.</param>
/// <param name="SubmissionNumber">The submission number (nomor penyampaian).</param>
/// <param name="TrackingCode">The code to follow it with; null once its holder has confirmed it.</param>
/// <param name="ReceivedAt">The instant at which it was sent.</param>
/// <param name="Office">The office that received it.</param>
/// <param name="Deadlines">What is running now.</param>
/// <param name="UploadToken">For <c>Authorization: Report …</c> when evidence is added; null once the code is confirmed.</param>
public sealed record ReceiptAnswer(
    Guid Id, string SubmissionNumber, string? TrackingCode, DateTimeOffset ReceivedAt, OfficeAnswer Office, IReadOnlyList<RunningDeadline> Deadlines, string? UploadToken)
{
    internal static ReceiptAnswer Of(Receipt receipt) => new(
        receipt.Id, receipt.SubmissionNumber, receipt.TrackingCode, receipt.ReceivedAt,
        new(receipt.Office.Value, receipt.OfficeName, receipt.Office.Zone),
        [.. receipt.Deadlines.Select(d => RunningDeadline.Of(d, receipt.Office.Zone))], receipt.UploadToken);
}

/// <summary>One file of evidence.</summary>
/// <param name="Id">The id of the file.</param>
/// <param name="Name">Its cleaned name.</param>
/// <param name="Kind">What it is, by its content.</param>
/// <param name="MediaType">Its media type, by its content.</param>
/// <param name="Size">In bytes.</param>
/// <param name="Sha256">Of the original, hexadecimal.</param>
public sealed record EvidenceAnswer(Guid Id, string Name, MediaKind Kind, string MediaType, long Size, string Sha256)
{
    internal static EvidenceAnswer Of(EvidenceCard card) => new(card.Id.Value, card.Name, card.Kind, card.MediaType, card.Size, card.Sha256);
}

/// <summary>Where a report stands, for the holder of its code. It names nobody.</summary>
/// <param name="Number">The submission number.</param>
/// <param name="Office">The office in charge now.</param>
/// <param name="Status">The state.</param>
/// <param name="FiledInTime">Whether it was sent within the time to file.</param>
/// <param name="Deadlines">What is running now.</param>
/// <param name="Completion">What the office asks to be completed, if anything.</param>
/// <param name="CrimeSuspected">Whether it is discussed with police and prosecutor.</param>
/// <param name="Reason">Why it was not registered or was stopped.</param>
/// <param name="Outcomes">What was found; only after the status was announced.</param>
/// <param name="Steps">What happened so far.</param>
/// <param name="CodeConfirmed">Whether the code was confirmed.</param>
/// <param name="Upgradable">Information without a name that its author may turn into a formal report: the last day for filing it.</param>
public sealed record TrackingAnswer(
    string Number, string Office, PublicStatus Status, bool FiledInTime, IReadOnlyList<RunningDeadline> Deadlines, CompletionAskedAnswer? Completion, bool CrimeSuspected,
    ClosingReason? Reason, IReadOnlyList<Domain.Cases.OutcomeKind> Outcomes, IReadOnlyList<TrackingStepAnswer> Steps, bool CodeConfirmed, RunningDeadline? Upgradable)
{
    internal static TrackingAnswer Of(TrackedReport tracked) => new(
        tracked.Number, tracked.Office.Value, tracked.Status, tracked.FiledInTime,
        [.. tracked.Deadlines.Select(d => RunningDeadline.Of(d, tracked.Office.Zone))],
        tracked.Completion is { } asked ? new(asked.Missing, asked.Message, RunningDeadline.Of(asked.Due, tracked.Office.Zone)) : null,
        tracked.CrimeSuspected, tracked.Reason, tracked.Outcomes,
        [.. tracked.Steps.Select(s => new TrackingStepAnswer(Kebab.Of(s.Type), s.At.In(tracked.Office.Zone)))], tracked.CodeConfirmed,
        tracked.Upgradable is { } last ? RunningDeadline.Of(last, tracked.Office.Zone) : null);
}

/// <summary>What is asked to be completed (perbaikan).</summary>
/// <param name="Missing">The conditions that are not met.</param>
/// <param name="Message">What the office asks for, in plain words.</param>
/// <param name="Due">Until when.</param>
public sealed record CompletionAskedAnswer(IReadOnlyList<ReviewCondition> Missing, string Message, RunningDeadline Due);

/// <summary>One step on the way.</summary>
/// <param name="Step">What happened.</param>
/// <param name="At">When.</param>
public sealed record TrackingStepAnswer(string Step, DateTimeOffset At);

/// <summary>The new state after a completion.</summary>
/// <param name="Stage">The stage.</param>
public sealed record CompletionAnswer(ReportStage Stage);

/// <summary>What was confirmed.</summary>
/// <param name="Id">The id of the report or information.</param>
public sealed record ConfirmationAnswer(Guid Id);

internal static class Filed
{
    public static FiledFacts Of(
        IReadOnlyList<RespondentRequest>? respondents, ConductKind? conduct, string? happened, RegionCode? village, DateOnly? occurredOn, DateOnly? knownOn,
        IReadOnlyList<WitnessRequest>? witnesses, string? narrative, string? occurredTime) => new(
        [.. (respondents ?? []).Select(r => r.ToFiled())], conduct, happened ?? "", village ?? default, occurredOn ?? default, knownOn ?? default,
        [.. (witnesses ?? []).Select(w => new Witness(w.Name ?? "", w.Address, w.Phone))], narrative ?? "", string.IsNullOrWhiteSpace(occurredTime) ? null : occurredTime.Trim());
}
