using NetralitasAsn.Application.Cases;
using NetralitasAsn.Application.Rulings;
using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.Regulations;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Domain.Rulings;
using NetralitasAsn.Domain.Time;

namespace NetralitasAsn.Web.Api;

/// <summary>Invites somebody to be heard. The label is what the papers call the invitee; it never says who reported.</summary>
/// <param name="Id">Chosen by the client, so that a repeated request makes one invitation.</param>
/// <param name="Invitee">Who is heard.</param>
/// <param name="Person">The reported person, when the invitee is one.</param>
/// <param name="Label">For example "Saksi 1".</param>
/// <param name="ScheduledAt">When.</param>
/// <param name="Place">Where.</param>
/// <param name="Online">By video.</param>
/// <param name="Way">How the invitation is delivered.</param>
/// <param name="LetterNumber">The number of the letter.</param>
public sealed record ClarificationRequest(
    SessionId? Id, InviteeKind Invitee, PersonId? Person, string? Label, DateTimeOffset ScheduledAt, string? Place, bool Online, DeliveryWay Way, string? LetterNumber)
{
    internal InviteToClarification ToCommand(CaseId file) =>
        new(file, Id ?? SessionId.New(), Invitee, Person, Label ?? "", ScheduledAt, Place ?? "", Online, Way, LetterNumber ?? "");
}

/// <summary>How a session ended, with its minutes.</summary>
/// <param name="Outcome">Heard, absent or refused.</param>
/// <param name="UnderOath">Whether the statement was given under oath.</param>
/// <param name="Minutes">The questions and answers as read back.</param>
public sealed record MinutesRequest(SessionOutcome Outcome, bool UnderOath, string? Minutes)
{
    internal EndClarification ToCommand(SessionId id, int version) => new(id, version, Outcome, UnderOath, Minutes ?? "");
}

/// <summary>Extends the handling by the days for extra information.</summary>
/// <param name="Reason">Why.</param>
/// <param name="FromReporter">Whether the reporter is asked; the law speaks of the reporter.</param>
public sealed record ExtensionRequest(string? Reason, bool FromReporter)
{
    internal ExtendHandling ToCommand(CaseId id, int version) => new(id, version, Reason ?? "", FromReporter);
}

/// <summary>A discussion of Sentra Gakkumdu.</summary>
/// <param name="HeldAt">When.</param>
/// <param name="Bawaslu">The position of Bawaslu.</param>
/// <param name="Police">The position of the police.</param>
/// <param name="Prosecutor">The position of the prosecutor.</param>
/// <param name="Minutes">The minutes, with reasons and dissent.</param>
public sealed record GakkumduMeetingRequest(DateTimeOffset HeldAt, GakkumduPosition Bawaslu, GakkumduPosition Police, GakkumduPosition Prosecutor, string? Minutes)
{
    internal MeetGakkumdu ToCommand(CaseId id, int version) => new(id, version, HeldAt, Bawaslu, Police, Prosecutor, Minutes ?? "");
}

/// <summary>The conclusion of the study for one person.</summary>
/// <param name="Person">The person.</param>
/// <param name="CatalogueCode">The code of the catalogue, where one applies.</param>
/// <param name="Text">The conclusion.</param>
/// <param name="DeviationReason">Why it departs from what is suggested.</param>
public sealed record ConclusionBody(PersonId Person, string? CatalogueCode, string? Text, string? DeviationReason);

/// <summary>The study (kajian dugaan pelanggaran).</summary>
/// <param name="Facts">The facts as established.</param>
/// <param name="Analysis">The analysis.</param>
/// <param name="Conclusions">One for each person.</param>
public sealed record StudyRequest(string? Facts, string? Analysis, IReadOnlyList<ConclusionBody>? Conclusions)
{
    internal AdoptStudy ToCommand(CaseId id, int version) =>
        new(id, version, Facts ?? "", Analysis ?? "", [.. (Conclusions ?? []).Select(c => new PersonConclusion(c.Person, c.CatalogueCode, c.Text ?? "", c.DeviationReason))]);
}

/// <summary>One member's vote, by user name.</summary>
/// <param name="Member">The user name.</param>
/// <param name="Vote">The vote.</param>
public sealed record BallotBody(string? Member, Vote Vote);

/// <summary>The decision for one person: outcomes, or a reason to stop.</summary>
/// <param name="Person">The person.</param>
/// <param name="Outcomes">What was found.</param>
/// <param name="Stopped">Why the handling stops, when nothing was found.</param>
public sealed record DecisionBody(PersonId Person, IReadOnlyList<OutcomeKind>? Outcomes, ClosingReason? Stopped);

/// <summary>A plenary (rapat pleno) on a file.</summary>
/// <param name="HeldOn">The day.</param>
/// <param name="Members">How many members the office has: three, five or seven.</param>
/// <param name="Votes">Who was present, and the votes.</param>
/// <param name="Minutes">The minutes.</param>
/// <param name="Decisions">One for each person; ignored without a quorum.</param>
public sealed record PlenaryRequest(DateOnly HeldOn, int Members, IReadOnlyList<BallotBody>? Votes, string? Minutes, IReadOnlyList<DecisionBody>? Decisions)
{
    internal HoldPlenary ToCommand(CaseId id, int version) => new(
        id, version, HeldOn, Members, [.. (Votes ?? []).Select(v => new MemberBallot(v.Member ?? "", v.Vote))], Minutes ?? "",
        [.. (Decisions ?? []).Select(d => new PersonDecision(d.Person, d.Outcomes ?? [], d.Stopped))]);
}

/// <summary>The referral of one person on one track.</summary>
/// <param name="Id">Chosen by the client, so that a repeated request makes one referral.</param>
/// <param name="Person">The person.</param>
/// <param name="Track">The track.</param>
/// <param name="Facts">The narrative for the receiver; it never names the reporter.</param>
/// <param name="LegalBasis">The articles in words.</param>
/// <param name="Receiver">Who receives the letter, one of <c>choices</c> in <c>routes</c> of the person; absent follows the suggestion. Between 24 August and 3 September 2024 (masa peralihan) <c>bkn</c> is suggested and <c>kasn</c> may be chosen.</param>
/// <param name="DeviationReason">Required when the receiver or the track is not as suggested, or a suggested track (such as <c>crime</c>) was left out; the deviation becomes the event <c>ReferralDeviated</c>.</param>
public sealed record ReferralRequest(
    ReferralId? Id, PersonId Person, Track Track, string? Facts, string? LegalBasis, ReferralTarget? Receiver = null, string? DeviationReason = null)
{
    internal PrepareReferral ToCommand(CaseId file) => new(file, Id ?? ReferralId.New(), Person, Track, Facts ?? "", LegalBasis ?? "", Receiver, DeviationReason);
}

/// <summary>The hour of the event and the pair of candidates that it concerned.</summary>
/// <param name="OccurredTime">By the clock of the place, <c>10.30</c>; absent when nobody knows.</param>
/// <param name="Election"><c>governor</c> or <c>regency</c>; absent for that of the region.</param>
/// <param name="Pair">The serial number (nomor urut), never a name.</param>
/// <param name="Reason">Where it is known from.</param>
public sealed record EventRequest(string? OccurredTime, AssessedElection? Election, int? Pair, string? Reason)
{
    internal CorrectEvent ToCommand(CaseId id, int version) => new(id, version, OccurredTime, Election, Pair, Reason ?? "");
}

/// <summary>What the office learnt about a reported person.</summary>
/// <param name="Name">The name, where known.</param>
/// <param name="Nip">The employee number, where known.</param>
/// <param name="Subject">The kind of person on the day of the event; it decides the law.</param>
/// <param name="Position">The kind of post, where known.</param>
/// <param name="Title">The post in words.</param>
/// <param name="AgencyOrVillage">The code of the agency or of the village.</param>
public sealed record PersonRequest(string? Name, string? Nip, SubjectKind Subject, PositionKind? Position, string? Title, string? AgencyOrVillage)
{
    internal CorrectPerson ToCommand(CaseId id, int version, PersonId person) => new(id, version, person, Name, Nip, Subject, Position, Title, AgencyOrVillage ?? "");
}

/// <summary>Where the file stands after the act.</summary>
/// <param name="Stage">The stage.</param>
public sealed record CaseStageAnswer(CaseStage Stage);

/// <summary>How the session ended.</summary>
/// <param name="Outcome">The outcome.</param>
public sealed record SessionOutcomeAnswer(SessionOutcome Outcome);

/// <summary>The new last day.</summary>
/// <param name="Due">The deadline with its article.</param>
public sealed record ExtensionAnswer(Deadline Due);

/// <summary>Which discussion it was.</summary>
/// <param name="Ordinal">1 for the first, 2 for the second.</param>
public sealed record GakkumduMeetingAnswer(int Ordinal);

/// <summary>What was made.</summary>
/// <param name="Id">Its id.</param>
public sealed record MadeAnswer(Guid Id);
