using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Domain.Time;

namespace NetralitasAsn.Domain.Interests;

/// <summary>Where the report of an interest stands.</summary>
public enum InterestStage
{
    /// <summary>Dilaporkan: the person is asked to answer.</summary>
    Reported,

    /// <summary>Dijawab: the person made a statement; the decision is outstanding.</summary>
    Answered,

    /// <summary>Diputuskan tidak ikut menangani: sight is lost for good.</summary>
    Withdrawn,

    /// <summary>Diputuskan tetap menangani: there is no conflict of interest.</summary>
    Lifted,
}

/// <summary>Whose interest is reported.</summary>
public sealed record ConcernedPerson(AccountId Account, Role Role, OfficeCode Office);

/// <summary>What somebody says about a colleague.</summary>
public sealed record InterestAllegation(RecusalGround Ground, string Explanation);

/// <summary>
/// Somebody of a Bawaslu office reports that a colleague has an interest in a report or its handling file (benturan kepentingan). The colleague answers; the chair decides,
/// or the members when it is the chair. Until then the chair may take the colleague's sight.
/// </summary>
/// <remarks>After UU 30/2014 Pasal 44, which knows the report of a citizen and gives the superior five working days; that it holds inside a Bawaslu office is unread law, see <c>docs/law.md</c>.</remarks>
public sealed class InterestReport : AggregateRoot
{
    private InterestReport()
    {
    }

    public InterestReportId Id { get; private set; }

    public override Guid Key => Id.Value;

    public ReportId Report { get; private set; }

    /// <summary>The number by which the person knows the matter, also when it is no longer found.</summary>
    public string Matter { get; private set; } = "";

    public OfficeCode Office { get; private set; }

    public AccountId Person { get; private set; }

    public Role PersonRole { get; private set; }

    /// <summary>Who reported it; the person never learns it.</summary>
    public AccountId ReportedBy { get; private set; }

    public DateTimeOffset ReportedAt { get; private set; }

    public RecusalGround Ground { get; private set; }

    public string Explanation { get; private set; } = "";

    public InterestStage Stage { get; private set; }

    /// <summary>By when it is decided (UU 30/2014 Pasal 44 ayat (3)); late is shown and blocks nothing.</summary>
    public Deadline DecisionDue { get; private set; } = null!;

    public DateTimeOffset? PausedAt { get; private set; }

    public string? Statement { get; private set; }

    public DateTimeOffset? AnsweredAt { get; private set; }

    public AccountId? DecidedBy { get; private set; }

    public DateTimeOffset? DecidedAt { get; private set; }

    public string? DecisionReason { get; private set; }

    public bool IsOpen => Stage is InterestStage.Reported or InterestStage.Answered;

    /// <summary>Takes the report of an interest in.</summary>
    public static Result<InterestReport> Receive(InterestReportId id, Report report, string matter, ConcernedPerson person, InterestAllegation allegation, AccountId by, string commitment, LegalMoment moment)
    {
        if (person.Account == by)
        {
            return InterestRefusals.OwnInterest;
        }

        var received = new InterestReport
        {
            Id = id,
            Report = report.Id,
            Matter = matter,
            Office = report.HandlingOffice,
            Person = person.Account,
            PersonRole = person.Role,
            ReportedBy = by,
            ReportedAt = moment.Now,
            Ground = allegation.Ground,
            Explanation = allegation.Explanation,
            DecisionDue = moment.Due(ClockRule.ConflictDecision),
        };
        received.Record(new InterestReported(id, report.Id, person.Account, allegation.Ground, received.DecisionDue.DueOn, commitment));
        return received;
    }

    /// <summary>Whether the actor decides: whoever signs on the matter, or any other member when the chair is concerned; never the person, and no member who reported it.</summary>
    /// <param name="signs">Whether the actor signs on the matter: its chair, or a member once the chair keeps away from it.</param>
    public bool IsDecidedBy(Actor actor, bool signs) => actor.ActsFor(Office) && actor.Account is { } account && account != Person
        && (PersonRole is Role.Chair ? actor.May(Permission.VoteInPlenary) && account != ReportedBy : signs);

    /// <summary>Null when the person may answer now; otherwise why not.</summary>
    public Refusal? WhyNotAnswer(AccountId by) => by != Person ? Refusal.Forbidden
        : Stage is InterestStage.Answered ? InterestRefusals.AlreadyAnswered : IsOpen ? null : InterestRefusals.AlreadyDecided;

    /// <summary>The person's statement; it stays with this report and changes no sight.</summary>
    public Result<InterestStage> Answer(string statement, AccountId by, string commitment, LegalMoment moment)
    {
        if (WhyNotAnswer(by) is { } refusal)
        {
            return refusal;
        }

        (Statement, AnsweredAt, Stage) = (statement, moment.Now, InterestStage.Answered);
        Record(new InterestAnswered(Id, commitment));
        return Stage;
    }

    /// <summary>Null when sight may be taken until the decision; otherwise why not.</summary>
    public Refusal? WhyNotPause() => !IsOpen ? InterestRefusals.AlreadyDecided : PausedAt is not null ? InterestRefusals.AlreadyPaused : null;

    /// <summary>Interim measure: the person's sight is taken until the decision. The matter itself is paused by who calls this.</summary>
    public Result<Withdrawal> Pause(LegalMoment moment)
    {
        if (WhyNotPause() is { } refusal)
        {
            return refusal;
        }

        PausedAt = moment.Now;
        Record(new InterestPaused(Id, Person));
        return Withdraws(RecusalKind.Paused, "");
    }

    /// <summary>Null when it may be decided now; the person's answer is awaited, not required.</summary>
    public Refusal? WhyNotDecide() => IsOpen ? null : InterestRefusals.AlreadyDecided;

    /// <summary>Decides: the person keeps away for good, or there is no conflict and a pause ends.</summary>
    public Result<Withdrawal> Decide(bool withdrawn, string reason, AccountId by, LegalMoment moment)
    {
        if (WhyNotDecide() is { } refusal)
        {
            return refusal;
        }

        (DecisionReason, DecidedBy, DecidedAt) = (reason, by, moment.Now);
        Stage = withdrawn ? InterestStage.Withdrawn : InterestStage.Lifted;
        Record(new InterestDecided(Id, Person, Stage));
        return Withdraws(RecusalKind.Decided, reason);
    }

    private Withdrawal Withdraws(RecusalKind kind, string reason) => new(Person, PersonRole, Office, Ground, reason, kind);
}
