using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Regulations;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Domain.Time;

namespace NetralitasAsn.Domain.Findings;

/// <summary>Where a supervision report stands.</summary>
public enum SupervisionStage
{
    /// <summary>Menunggu rapat pleno.</summary>
    AwaitingPlenary,

    /// <summary>Ditetapkan sebagai temuan: registered, a handling file was opened.</summary>
    Adopted,

    /// <summary>Ditutup tanpa temuan, with a reason.</summary>
    NotAdopted,
}

/// <summary>The supervision behind a report: who went with which letter, and to what (Form A, parts 1 and 2).</summary>
/// <param name="Supervisors">Name and post, one for each supervisor.</param>
/// <param name="AssignmentNumber">The number of the letter of assignment (surat tugas).</param>
/// <param name="AssignedOn">Its day.</param>
/// <param name="Activity">What was supervised (kegiatan dan bentuk pengawasan).</param>
/// <param name="Phase">The phase of the election (tahapan).</param>
/// <param name="Facts">The facts and what follows from them (fakta dan analisa).</param>
public sealed record SupervisionWork(IReadOnlyList<string> Supervisors, string AssignmentNumber, DateOnly AssignedOn, string Activity, string Phase, string Facts);

/// <summary>From where a supervision report comes.</summary>
/// <param name="Office">The office that decides.</param>
/// <param name="WrittenAt">The office of the writer: the same, or one below it.</param>
/// <param name="Tip">The initial information that was traced; null for the office's own supervision.</param>
/// <param name="Recusals">Who withdrew from that information.</param>
public sealed record SupervisionOrigin(OfficeCode Office, OfficeCode WrittenAt, AccountId Writer, TipId? Tip, IReadOnlyList<Recusal> Recusals);

/// <summary>
/// A supervision report (laporan hasil pengawasan, LHP, Form A): what supervisors saw themselves or traced. The plenary makes it a finding
/// (temuan, Form A.2) within seven days of the day it was found, or closes it.
/// </summary>
public sealed class SupervisionReport : AggregateRoot
{
    private readonly List<Respondent> respondents = [];
    private readonly List<Plenary> plenaries = [];
    private readonly List<Recusal> recusals = [];

    private SupervisionReport()
    {
    }

    public SupervisionId Id { get; private set; }

    public override Guid Key => Id.Value;

    public string Number { get; private set; } = "";

    public SupervisionStage Stage { get; private set; }

    /// <summary>The office whose plenary decides.</summary>
    public OfficeCode HandlingOffice { get; private set; }

    /// <summary>The office of the supervisor who wrote it; it goes on seeing it.</summary>
    public OfficeCode WritingOffice { get; private set; }

    public AccountId Writer { get; private set; }

    public DateTimeOffset HandedInAt { get; private set; }

    /// <summary>The initial information that was traced, if any.</summary>
    public TipId? Tip { get; private set; }

    /// <summary>Name and post of each supervisor.</summary>
    public List<string> Supervisors { get; private set; } = [];

    public string AssignmentNumber { get; private set; } = "";

    public DateOnly AssignedOn { get; private set; }

    public string Activity { get; private set; } = "";

    public string Phase { get; private set; } = "";

    public ConductKind? Conduct { get; private set; }

    public string Event { get; private set; } = "";

    public RegionCode Village { get; private set; }

    public DateOnly OccurredOn { get; private set; }

    /// <summary>The hour of the event by the clock of the place; null when not known.</summary>
    public TimeOnly? OccurredTime { get; private set; }

    /// <summary>The day on which the suspected breach was found; the seven days run from it.</summary>
    public DateOnly FoundOn { get; private set; }

    public string Narrative { get; private set; } = "";

    /// <summary>Facts and analysis (fakta dan analisa).</summary>
    public string Facts { get; private set; } = "";

    /// <summary>The last day for the plenary, seven days from the day it was found. Late is marked and counted; it holds nothing up.</summary>
    public Deadline FindingDue { get; private set; } = null!;

    /// <summary>What runs out next; null when decided.</summary>
    public DateTimeOffset? Expires { get; private set; }

    public ClosingReason? NotAdoptedBecause { get; private set; }

    public DateTimeOffset? DecidedAt { get; private set; }

    /// <summary>The handling file that was opened from the finding.</summary>
    public CaseId? OpenedCase { get; private set; }

    public IReadOnlyList<Respondent> Respondents => respondents;

    public IReadOnlyList<Plenary> Plenaries => plenaries;

    public IReadOnlyList<Recusal> Recusals => recusals;

    /// <summary>Hands a supervision report in; nothing is refused for being late.</summary>
    public static SupervisionReport HandIn(
        SupervisionId id, LegalNumber number, Allegation facts, SupervisionWork work, SupervisionOrigin origin, IReadOnlyList<Respondent> respondents, string commitment, LegalMoment moment)
    {
        var report = new SupervisionReport
        {
            Id = id,
            Number = number.Text,
            HandlingOffice = origin.Office,
            WritingOffice = origin.WrittenAt,
            Writer = origin.Writer,
            HandedInAt = moment.Now,
            Tip = origin.Tip,
            Supervisors = [.. work.Supervisors],
            AssignmentNumber = work.AssignmentNumber,
            AssignedOn = work.AssignedOn,
            Activity = work.Activity,
            Phase = work.Phase,
            Conduct = facts.Conduct,
            Event = facts.Event,
            Village = facts.Village,
            OccurredOn = facts.OccurredOn,
            OccurredTime = facts.OccurredTime,
            FoundOn = facts.KnownOn,
            Narrative = facts.Narrative,
            Facts = work.Facts,
            FindingDue = moment.Due(ClockRule.Finding, facts.KnownOn.At(TimeOnly.MinValue, moment.Zone)),
        };
        report.respondents.AddRange(respondents);
        report.recusals.AddRange(origin.Recusals.Where(r => r.Holds).Select(r => r.Copy()));
        report.Expires = report.FindingDue.LastMoment;
        report.Record(new SupervisionReported(id, number.Text, origin.Office, origin.Tip, facts.Conduct, facts.Village, facts.OccurredOn, facts.KnownOn, commitment));
        return report;
    }

    /// <summary>Null while the plenary may weigh it; otherwise why not.</summary>
    public Refusal? WhyNotWeigh() => Stage is SupervisionStage.AwaitingPlenary ? null : SupervisionRefusals.AlreadyDecided;

    /// <summary>Null while files may be added; otherwise why not.</summary>
    public Refusal? WhyNotAddEvidence() => WhyNotWeigh();

    /// <summary>Null when the actor may sign: the chair of the office that decides, or a member of it once that chair withdrew.</summary>
    public Refusal? WhyNotSign(Actor actor) =>
        actor.May(Permission.SignDecisions) && actor.ActsFor(HandlingOffice) || recusals.LetSign(actor, HandlingOffice) ? null : Refusal.Forbidden;

    /// <summary>
    /// The plenary (rapat pleno) weighs it: a finding, or closed with a reason. Without a quorum nothing is decided and it goes on waiting.
    /// A finding is not opened yet: <see cref="Register"/> follows in the same transaction.
    /// </summary>
    /// <param name="reason">Why it is no finding; null when it is one.</param>
    /// <param name="quorum">How many members must be present, by the setting in force on that day.</param>
    /// <param name="members">Who may vote at this office; empty where the office keeps no accounts.</param>
    public Result<SupervisionStage> Weigh(PlenaryRecord record, ClosingReason? reason, int quorum, IReadOnlyList<OfficeMember> members, LegalMoment moment)
    {
        if ((WhyNotWeigh() ?? WhyNotOn(record.HeldOn, moment) ?? record.WhyNotThese(members, recusals)) is { } refusal)
        {
            return refusal;
        }

        var reached = record.Votes.Count >= quorum;
        if (reached && !record.IsCarried)
        {
            return CaseRefusals.NotCarried;
        }

        plenaries.Add(new(record, reached));
        if (reached)
        {
            Stage = reason is null ? SupervisionStage.Adopted : SupervisionStage.NotAdopted;
            NotAdoptedBecause = reason;
            (DecidedAt, Expires) = (moment.Now, null);
        }

        Record(new FindingWeighed(Id, record.HeldOn, record.Members, record.Votes.Count, reached, Stage, reached ? reason : null));
        return Stage;
    }

    private Refusal? WhyNotOn(DateOnly heldOn, LegalMoment moment) => heldOn > moment.Today ? SupervisionRefusals.FutureDay
        : heldOn < HandedInAt.DayIn(moment.Zone) ? SupervisionRefusals.PlenaryBeforeReport : null;

    /// <summary>Registers the finding (register temuan) and opens the handling file; the handling clock starts now.</summary>
    public Result<CaseFile> Register(LegalNumber number, bool crimeSuspected, LegalMoment moment)
    {
        if (Stage is not SupervisionStage.Adopted || OpenedCase is not null)
        {
            return SupervisionRefusals.NotAdopted;
        }

        var opened = CaseFile.Open(CaseId.New(), this, number, crimeSuspected, moment);
        OpenedCase = opened.Id;
        Record(new FindingRegistered(Id, opened.Id, number.Text));
        return opened;
    }

    /// <summary>Null when somebody of the office may withdraw now; after the registration one withdraws from the handling file.</summary>
    public Refusal? WhyNotRecuse(AccountId person) => recusals.Hold(person) ? SupervisionRefusals.AlreadyRecused : WhyNotWeigh();

    /// <summary>Somebody of the office withdraws because of an interest (benturan kepentingan); from now on it is not found for that person.</summary>
    public Result<AccountId> Recuse(Withdrawal withdrawal, LegalMoment moment)
    {
        if (WhyNotRecuse(withdrawal.Person) is { } refusal)
        {
            return refusal;
        }

        recusals.Add(new(withdrawal, moment.Now));
        Record(new SupervisionRecused(Id, withdrawal.Person, withdrawal.Ground));
        return withdrawal.Person;
    }
}
