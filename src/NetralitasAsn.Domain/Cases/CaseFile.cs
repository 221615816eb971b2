using NetralitasAsn.Domain.Findings;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Regulations;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Domain.Rulings;
using NetralitasAsn.Domain.Time;

namespace NetralitasAsn.Domain.Cases;

/// <summary>A handling file (berkas penanganan): a registered report or finding on its way from registration through clarification, study and plenary to the announced status.</summary>
public sealed partial class CaseFile : AggregateRoot
{
    private readonly List<CasePerson> persons = [];
    private readonly List<GakkumduMeeting> meetings = [];
    private readonly List<Plenary> plenaries = [];
    private readonly List<Recusal> recusals = [];
    private readonly List<OfficeGrant> grants = [];

    private CaseFile()
    {
    }

    public CaseId Id { get; private set; }

    public override Guid Key => Id.Value;

    /// <summary>The register number (nomor register).</summary>
    public string Number { get; private set; } = "";

    /// <summary>The report (laporan) it was opened from; null when it was opened from a finding.</summary>
    public ReportId? Report { get; private set; }

    /// <summary>The supervision report whose finding (temuan) opened it; null when it was opened from a report.</summary>
    public SupervisionId? Finding { get; private set; }

    public CaseStage Stage { get; private set; }

    public OfficeCode HandlingOffice { get; private set; }

    public DateTimeOffset RegisteredAt { get; private set; }

    public ConductKind? Conduct { get; private set; }

    public string Event { get; private set; } = "";

    public RegionCode Village { get; private set; }

    public DateOnly OccurredOn { get; private set; }

    public bool CrimeSuspected { get; private set; }

    /// <summary>The last day of handling, three days from registration or five when extended.</summary>
    public Deadline HandlingDue { get; private set; } = null!;

    /// <summary>The same three days counted from the receipt of the report, by the letter of UU 8/2015 Pasal 134 ayat (5); shown to staff only. Null for a finding: the text speaks of a report that was received.</summary>
    public Deadline? ShadowDue { get; private set; }

    /// <summary>The first discussion of Sentra Gakkumdu, when a crime is suspected.</summary>
    public Deadline? GakkumduDue { get; private set; }

    public string? ExtensionReason { get; private set; }

    public bool? ExtensionFromReporter { get; private set; }

    /// <summary>The facts as established, the legal basis and the analysis of the study (kajian, model A.11).</summary>
    public string? StudyFacts { get; private set; }

    public string? StudyAnalysis { get; private set; }

    public DateTimeOffset? AnnouncedAt { get; private set; }

    /// <summary>What runs out next; null when the handling is decided.</summary>
    public DateTimeOffset? Expires { get; private set; }

    public DateTimeOffset? DecidedAt { get; private set; }

    public IReadOnlyList<CasePerson> Persons => persons;

    public IReadOnlyList<GakkumduMeeting> Meetings => meetings;

    public IReadOnlyList<Plenary> Plenaries => plenaries;

    public IReadOnlyList<Recusal> Recusals => recusals;

    public IReadOnlyList<OfficeGrant> Grants => grants;

    internal static CaseFile Open(CaseId id, Report report, LegalNumber number, bool crimeSuspected, LegalMoment moment) => new CaseFile
    {
        Id = id,
        Report = report.Id,
        HandlingOffice = report.HandlingOffice,
        Conduct = report.Conduct,
        Event = report.Event,
        Village = report.Village,
        OccurredOn = report.OccurredOn,
        OccurredTime = report.OccurredTime,
        ShadowDue = moment.Due(ClockRule.Handling, report.TakenInAt),
    }.Opened(report.Respondents, report.Recusals, number, crimeSuspected, moment);

    internal static CaseFile Open(CaseId id, SupervisionReport finding, LegalNumber number, bool crimeSuspected, LegalMoment moment) => new CaseFile
    {
        Id = id,
        Finding = finding.Id,
        HandlingOffice = finding.HandlingOffice,
        Conduct = finding.Conduct,
        Event = finding.Event,
        Village = finding.Village,
        OccurredOn = finding.OccurredOn,
        OccurredTime = finding.OccurredTime,
    }.Opened(finding.Respondents, finding.Recusals, number, crimeSuspected, moment);

    private CaseFile Opened(IEnumerable<Respondent> respondents, IEnumerable<Recusal> withdrawn, LegalNumber number, bool crimeSuspected, LegalMoment moment)
    {
        Number = number.Text;
        Stage = CaseStage.Clarification;
        RegisteredAt = moment.Now;
        CrimeSuspected = crimeSuspected;
        HandlingDue = moment.Due(ClockRule.Handling);
        GakkumduDue = crimeSuspected ? moment.Due(ClockRule.GakkumduFirst) : null;
        persons.AddRange(respondents.Select(r => new CasePerson(r)));
        recusals.AddRange(withdrawn.Where(r => r.Holds).Select(r => r.Copy()));
        if (crimeSuspected)
        {
            OpenToGakkumdu(moment);
        }

        Record(new CaseOpened(Id, Report, Number, HandlingOffice, crimeSuspected, HandlingDue.DueOn, Finding));
        Reclock();
        return this;
    }

    private void OpenToGakkumdu(LegalMoment moment)
    {
        if (HandlingOffice.Region is not { } region)
        {
            return;
        }

        var until = moment.Today.AddYears(1);
        grants.Add(new(OfficeCode.Police(region.Regency), moment.Today, until));
        grants.Add(new(OfficeCode.Prosecutor(region.Regency), moment.Today, until));
    }

    private bool InHandling => Stage is CaseStage.Clarification or CaseStage.Study or CaseStage.QuorumMissing;

    /// <summary>Null when somebody may be invited or heard now; otherwise why not.</summary>
    public Refusal? WhyNotClarify() => Paused ?? (InHandling ? null : CaseRefusals.NotInHandling);

    /// <summary>Null when the handling may be extended now; otherwise why not.</summary>
    public Refusal? WhyNotExtend() => PausedSince is not null ? CaseRefusals.Paused : !InHandling ? CaseRefusals.NotInHandling
        : ExtensionReason is not null ? CaseRefusals.AlreadyExtended : null;

    /// <summary>Extends the handling by two days for extra information (keterangan tambahan), UU 8/2015 Pasal 134 ayat (6).</summary>
    /// <param name="fromReporter">The law speaks of information from the reporter; anything else is noted.</param>
    public Result<Deadline> Extend(string reason, bool fromReporter, LegalMoment moment)
    {
        if (WhyNotExtend() is { } refusal)
        {
            return refusal;
        }

        var before = HandlingDue.DueOn;
        ExtensionReason = reason;
        ExtensionFromReporter = fromReporter;
        HandlingDue = moment.Due(ClockRule.HandlingExtended, RegisteredAt);
        Record(new HandlingExtended(Id, before, HandlingDue.DueOn, fromReporter));
        Reclock();
        return HandlingDue;
    }

    /// <summary>Null when a discussion of Sentra Gakkumdu may be recorded now; otherwise why not.</summary>
    public Refusal? WhyNotMeetGakkumdu() => PausedSince is not null ? CaseRefusals.Paused : !InHandling ? CaseRefusals.NotInHandling
        : !CrimeSuspected ? CaseRefusals.NotSuspectedCrime
        : meetings.Count switch
        {
            0 => null,
            1 => Stage is CaseStage.Clarification ? CaseRefusals.SecondMeetingBeforeStudy : null,
            _ => CaseRefusals.BothMeetingsHeld,
        };

    /// <summary>Records a discussion (pembahasan) of Sentra Gakkumdu with the positions of the three institutions.</summary>
    public Result<int> MeetGakkumdu(GakkumduMeeting meeting)
    {
        if (WhyNotMeetGakkumdu() is { } refusal)
        {
            return refusal;
        }

        meetings.Add(meeting);
        meeting.Ordinal = meetings.Count;
        Record(new GakkumduMet(Id, meeting.Ordinal, meeting.HeldAt, meeting.Bawaslu, meeting.Police, meeting.Prosecutor));
        Reclock();
        return meeting.Ordinal;
    }

    /// <summary>Null when the study may be written now; otherwise why not.</summary>
    /// <param name="sessionsEnded">How many clarification sessions ended, with whatever outcome.</param>
    public Refusal? WhyNotStudy(int sessionsEnded) => PausedSince is not null ? CaseRefusals.Paused : !InHandling ? CaseRefusals.NotInHandling
        : sessionsEnded == 0 ? CaseRefusals.NobodyHeard : null;

    /// <summary>Adopts the study (kajian dugaan pelanggaran) with a conclusion for each person; it can be written anew until the plenary.</summary>
    public Result<CaseStage> AdoptStudy(string facts, string analysis, IReadOnlyList<PersonConclusion> conclusions, int sessionsEnded, string commitment)
    {
        if (WhyNotStudy(sessionsEnded) is { } refusal)
        {
            return refusal;
        }

        if (!conclusions.Select(c => c.Person).ToHashSet().SetEquals(persons.Select(p => p.Id)))
        {
            return CaseRefusals.EveryPersonNeedsAConclusion;
        }

        StudyFacts = facts;
        StudyAnalysis = analysis;
        foreach (var conclusion in conclusions)
        {
            persons.Single(p => p.Id == conclusion.Person).Conclude(conclusion);
        }

        Stage = CaseStage.Study;
        Record(new StudyAdopted(Id, [.. persons.Select(p => p.Id)], commitment));
        foreach (var conclusion in conclusions.Where(c => c.DepartsFrom is not null))
        {
            Record(new StudyDeviated(Id, conclusion.Person, conclusion.DepartsFrom!, conclusion.CatalogueCode));
        }

        return Stage;
    }

    /// <summary>Null when the plenary may decide now; otherwise why not.</summary>
    public Refusal? WhyNotHoldPlenary() => PausedSince is not null ? CaseRefusals.Paused : Stage is not (CaseStage.Study or CaseStage.QuorumMissing)
        ? (InHandling ? CaseRefusals.NotStudied : CaseRefusals.NotInHandling)
        : CrimeSuspected && meetings.Count < 2 ? CaseRefusals.SecondMeetingOutstanding : null;

    /// <summary>The plenary (rapat pleno) decides for each person: stopped with a reason, or one or more outcomes. Without a quorum nothing is decided and the higher office is asked.</summary>
    /// <param name="quorum">How many members must be present, by the setting in force on that day.</param>
    /// <param name="members">Who may vote at this office; empty where the office keeps no accounts, and then names stand as they were typed.</param>
    public Result<CaseStage> HoldPlenary(PlenaryRecord record, int quorum, IReadOnlyList<OfficeMember> members, LegalMoment moment)
    {
        if ((WhyNotHoldPlenary() ?? WhyNotOn(record.HeldOn, moment) ?? record.WhyNotThese(members, recusals)) is { } refusal)
        {
            return refusal;
        }

        var reached = record.Votes.Count >= quorum;
        if (reached && WhyNotDecide(record) is { } undecided)
        {
            return undecided;
        }

        plenaries.Add(new(record, reached));
        Stage = !reached ? CaseStage.QuorumMissing
            : record.Decisions.Any(d => d.Outcomes.Count > 0) ? CaseStage.FollowedUp : CaseStage.Stopped;
        Record(new PlenaryHeld(Id, record.HeldOn, record.Members, record.Votes.Count, reached, Stage));
        if (reached)
        {
            Decide(record.Decisions, moment);
        }
        else
        {
            AskAbove(moment);
        }

        Reclock();
        return Stage;
    }

    private Refusal? WhyNotOn(DateOnly heldOn, LegalMoment moment) => heldOn > moment.Today ? CaseRefusals.FutureDay
        : heldOn < RegisteredAt.DayIn(moment.Zone) ? CaseRefusals.PlenaryBeforeRegistration : null;

    private Refusal? WhyNotDecide(PlenaryRecord record) => !DecidesEveryPerson(record.Decisions) ? CaseRefusals.EveryPersonNeedsADecision
        : !record.IsCarried ? CaseRefusals.NotCarried
        : !CrimeSuspected && record.Decisions.Any(d => d.Outcomes.Contains(OutcomeKind.ElectionCrime)) ? CaseRefusals.CrimeNotDiscussed
        : null;

    /// <summary>The office above gets a dated view of a file whose plenary could not decide.</summary>
    private void AskAbove(LegalMoment moment)
    {
        const int DaysOfView = 14;
        if (HandlingOffice.Region is { } region)
        {
            var above = OfficeCode.Bawaslu(region.Parent);
            grants.Add(new(above, moment.Today, moment.Today.AddDays(DaysOfView)));
            Record(new HigherOfficeAsked(Id, above));
        }
    }

    /// <summary>Null when a suspicion of a crime may still be recorded; otherwise why not.</summary>
    public Refusal? WhyNotSuspectCrime() => PausedSince is not null ? CaseRefusals.Paused : !InHandling ? CaseRefusals.NotInHandling : CrimeSuspected ? CaseRefusals.AlreadySuspected : null;

    /// <summary>What was heard raises the suspicion of an election crime: Sentra Gakkumdu is opened now, its first discussion is due within a day.</summary>
    public Result<Deadline> SuspectCrime(LegalMoment moment)
    {
        if (WhyNotSuspectCrime() is { } refusal)
        {
            return refusal;
        }

        CrimeSuspected = true;
        GakkumduDue = moment.Due(ClockRule.GakkumduFirst);
        OpenToGakkumdu(moment);
        Record(new CrimeSuspicionRaised(Id, GakkumduDue.DueOn));
        Reclock();
        return GakkumduDue;
    }

    private bool DecidesEveryPerson(IReadOnlyList<PersonDecision> decisions) =>
        decisions.Select(d => d.Person).ToHashSet().SetEquals(persons.Select(p => p.Id))
        && decisions.All(d => d.Outcomes.Count > 0 != d.Stopped is not null);

    private void Decide(IReadOnlyList<PersonDecision> decisions, LegalMoment moment)
    {
        DecidedAt = moment.Now;
        foreach (var decision in decisions)
        {
            persons.Single(p => p.Id == decision.Person).Decide(decision);
            Record(new PersonDecided(Id, decision.Person, decision.Outcomes, decision.Stopped));
        }
    }

    /// <summary>Null when a person may be referred now; otherwise why not.</summary>
    public Refusal? WhyNotRefer() => Stage is CaseStage.FollowedUp or CaseStage.Monitoring ? null : CaseRefusals.NotDecided;

    /// <summary>Null when the status may be announced now; otherwise why not.</summary>
    /// <param name="released">The persons whose referral left the office, with its track; the parties are not told of a letter that was never sent.</param>
    public Refusal? WhyNotAnnounce(IReadOnlyCollection<(PersonId Person, Track Track)> released) =>
        Stage is not (CaseStage.Stopped or CaseStage.FollowedUp) ? CaseRefusals.NotDecided
        : persons.SelectMany(p => p.Outcomes, (p, outcome) => (Person: p.Id, Track: Referral.TrackOf(outcome)))
            .All(due => due.Track is not { } track || released.Contains((due.Person, track))) ? null : CaseRefusals.ReferralsUnreleased;

    /// <summary>Announces the status (pemberitahuan status, model A.17) to the parties.</summary>
    public Result<CaseStage> Announce(IReadOnlyCollection<(PersonId Person, Track Track)> released, LegalMoment moment)
    {
        if (WhyNotAnnounce(released) is { } refusal)
        {
            return refusal;
        }

        AnnouncedAt = moment.Now;
        Stage = Stage is CaseStage.FollowedUp ? CaseStage.Monitoring : CaseStage.Closed;
        Record(new StatusAnnounced(Id, Stage));
        return Stage;
    }

    /// <summary>Null when the monitoring may end now; otherwise why not.</summary>
    /// <param name="referralsRunning">How many referrals of this file have not come to their end.</param>
    public Refusal? WhyNotClose(int referralsRunning) => Stage is not CaseStage.Monitoring ? CaseRefusals.NotMonitored
        : referralsRunning > 0 ? CaseRefusals.ReferralsOutstanding : null;

    /// <summary>Ends the monitoring: every referral came to its end.</summary>
    public Result<CaseStage> Close(int referralsRunning)
    {
        if (WhyNotClose(referralsRunning) is { } refusal)
        {
            return refusal;
        }

        Stage = CaseStage.Closed;
        Record(new CaseClosed(Id));
        return Stage;
    }

    /// <summary>Null while the particulars of a person may be completed; after the plenary they stand as they were decided upon.</summary>
    public Refusal? WhyNotCorrect() => Paused ?? (InHandling ? null : CaseRefusals.NotInHandling);

    /// <summary>Completes what the office learnt about a reported person: name, employee number, kind and post.</summary>
    public Result<PersonId> CorrectPerson(PersonId person, PersonParticulars particulars, string commitment)
    {
        if (WhyNotCorrect() is { } refusal)
        {
            return refusal;
        }

        if (persons.Find(p => p.Id == person) is not { } found)
        {
            return CaseRefusals.PersonUnknown;
        }

        found.Correct(particulars);
        Record(new PersonCorrected(Id, person, particulars.Subject, commitment));
        return person;
    }

    private void Reclock() => Expires = !InHandling || PausedSince is not null ? null
        : GakkumduDue is { } first && meetings.Count == 0 && first.LastMoment < HandlingDue.LastMoment ? first.LastMoment
        : HandlingDue.LastMoment;
}
