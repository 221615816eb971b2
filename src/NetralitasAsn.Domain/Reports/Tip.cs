using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.Findings;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Regulations;
using NetralitasAsn.Domain.Time;

namespace NetralitasAsn.Domain.Reports;

/// <summary>Where initial information stands.</summary>
public enum TipStage
{
    /// <summary>Belum ditugaskan: received, nobody traces it yet.</summary>
    Unassigned,

    /// <summary>Ditelusuri: tracers were assigned, the seven days run.</summary>
    UnderTracing,

    /// <summary>Diusulkan ditutup: somebody else must agree.</summary>
    ClosingProposed,

    /// <summary>Laporan hasil pengawasan menunggu rapat pleno.</summary>
    AwaitingPlenary,

    /// <summary>Menjadi temuan.</summary>
    BecameFinding,

    /// <summary>Ditutup tanpa temuan, with a reason.</summary>
    ClosedWithoutFinding,

    /// <summary>Dijadikan laporan oleh penyampainya.</summary>
    BecameReport,
}

/// <summary>Initial information (informasi awal): told without a name, or what is left of a report that could not be registered. It can be traced and adopted as a finding, never registered as it is.</summary>
public sealed class Tip : AggregateRoot
{
    private readonly List<Respondent> respondents = [];
    private readonly List<Recusal> recusals = [];
    private readonly List<TipTracer> tracers = [];

    private Tip()
    {
    }

    public TipId Id { get; private set; }

    public override Guid Key => Id.Value;

    public string Number { get; private set; } = "";

    public TipStage Stage { get; private set; }

    public OfficeCode HandlingOffice { get; private set; }

    public DateTimeOffset ReceivedAt { get; private set; }

    /// <summary>The report it came from, when it was not sent without a name.</summary>
    public ReportId? FromReport { get; private set; }

    public ConductKind? Conduct { get; private set; }

    public string Event { get; private set; } = "";

    public RegionCode Village { get; private set; }

    public DateOnly OccurredOn { get; private set; }

    /// <summary>The hour of the event by the clock of the place; null when not known.</summary>
    public TimeOnly? OccurredTime { get; private set; }

    public DateOnly KnownOn { get; private set; }

    public string Narrative { get; private set; } = "";

    /// <summary>The number of the letter of assignment (surat tugas); null until somebody was assigned.</summary>
    public string? AssignmentNumber { get; private set; }

    public DateOnly? AssignedOn { get; private set; }

    /// <summary>The last day of tracing (penelusuran), seven days from the letter of assignment; null until somebody was assigned.</summary>
    public Deadline? TracingDue { get; private set; }

    /// <summary>What runs out next; null when nothing runs.</summary>
    public DateTimeOffset? Expires { get; private set; }

    /// <summary>Why it is proposed to be closed, or was closed.</summary>
    public ClosingReason? ClosingReason { get; private set; }

    /// <summary>What the tracing found, in the words of who proposed to close it; for the office only.</summary>
    public string? ClosingNote { get; private set; }

    public AccountId? ClosingProposedBy { get; private set; }

    public DateTimeOffset? DecidedAt { get; private set; }

    /// <summary>The supervision report in which the tracing ended.</summary>
    public SupervisionId? Supervision { get; private set; }

    /// <summary>The formal report into which its author turned it.</summary>
    public ReportId? UpgradedTo { get; private set; }

    public byte[] TrackingHash { get; private set; } = [];

    public byte[] UploadHash { get; private set; } = [];

    public byte[] ContentHash { get; private set; } = [];

    public DateTimeOffset? CodeConfirmedAt { get; private set; }

    public IReadOnlyList<Respondent> Respondents => respondents;

    /// <summary>Who of the office withdrew because of an interest.</summary>
    public IReadOnlyList<Recusal> Recusals => recusals;

    public IReadOnlyList<TipTracer> Tracers => tracers;

    /// <summary>Takes in information without a name.</summary>
    public static Tip Receive(TipId id, LegalNumber number, Allegation facts, OfficeCode office, IReadOnlyList<Respondent> respondents, ReturnKeys keys, LegalMoment moment)
    {
        var tip = new Tip
        {
            Id = id,
            Number = number.Text,
            HandlingOffice = office,
            ReceivedAt = moment.Now,
            Conduct = facts.Conduct,
            Event = facts.Event,
            Village = facts.Village,
            OccurredOn = facts.OccurredOn,
            OccurredTime = facts.OccurredTime,
            KnownOn = facts.KnownOn,
            Narrative = facts.Narrative,
            TrackingHash = keys.TrackingHash,
            UploadHash = keys.UploadHash,
            ContentHash = keys.ContentHash,
        };
        tip.respondents.AddRange(respondents);
        tip.Record(new TipReceived(id, number.Text, office, facts.Conduct, facts.Village, facts.OccurredOn, null, keys.Commitment));
        return tip;
    }

    /// <summary>Keeps what a report said, after it failed its formal conditions or its reporter was not verified in time. The reporter's code goes on leading to the report.</summary>
    public static Tip FromUnregistered(TipId id, LegalNumber number, Report report, string commitment, LegalMoment moment)
    {
        var tip = new Tip
        {
            Id = id,
            Number = number.Text,
            HandlingOffice = report.HandlingOffice,
            ReceivedAt = moment.Now,
            FromReport = report.Id,
            Conduct = report.Conduct,
            Event = report.Event,
            Village = report.Village,
            OccurredOn = report.OccurredOn,
            OccurredTime = report.OccurredTime,
            KnownOn = report.KnownOn,
            Narrative = report.Narrative,
        };
        tip.respondents.AddRange(report.Respondents.Select(r => new Respondent(PersonId.New(), r.Name, r.Subject, r.Position, r.Title, r.AgencyOrVillage, r.Nip)));
        tip.Record(new TipReceived(id, number.Text, report.HandlingOffice, report.Conduct, report.Village, report.OccurredOn, report.Id, commitment));
        return tip;
    }

    /// <summary>Null when somebody of the office may withdraw now; otherwise why not.</summary>
    /// <remarks>Once something came of it, one withdraws from that; this information then goes out of sight too.</remarks>
    public Refusal? WhyNotRecuse(AccountId person) => recusals.Hold(person) ? ReportRefusals.TipAlreadyRecused
        : Supervision is not null || UpgradedTo is not null ? TipRefusals.LivesOn : null;

    /// <summary>Somebody of the office withdraws because of an interest (UU 30/2014 Pasal 43); from now on neither this nor the report it came from is found for that person.</summary>
    public Result<AccountId> Recuse(Withdrawal withdrawal, LegalMoment moment)
    {
        if (WhyNotRecuse(withdrawal.Person) is { } refusal)
        {
            return refusal;
        }

        recusals.Add(new(withdrawal, moment.Now));
        Record(new TipRecused(Id, withdrawal.Person, withdrawal.Ground));
        return withdrawal.Person;
    }

    /// <summary>The sender noted the tracking code.</summary>
    public void ConfirmCode(DateTimeOffset now) => CodeConfirmedAt ??= now;

    /// <summary>Null when tracers may be assigned now; otherwise why not.</summary>
    public Refusal? WhyNotAssign() => Stage is TipStage.ClosingProposed ? TipRefusals.ClosingProposed : WhyNotTouch();

    /// <summary>Assigns tracers by a letter (surat tugas); the seven days run from its day. Assigned anew, the people change and the clock goes on.</summary>
    public Result<Deadline> Assign(AssignmentLetter letter, IReadOnlyList<Tracer> chosen, LegalMoment moment)
    {
        if ((WhyNotAssign() ?? WhyNotOn(letter.On, moment)) is { } refusal)
        {
            return refusal;
        }

        tracers.Clear();
        tracers.AddRange(chosen.Select(t => new TipTracer(t)));
        (AssignmentNumber, AssignedOn) = (letter.Number, letter.On);
        TracingDue ??= moment.Due(ClockRule.Tracing, letter.On.At(TimeOnly.MinValue, moment.Zone));
        Go(TipStage.UnderTracing, new TracingAssigned(Id, letter.On, [.. chosen.Select(t => t.Account)], TracingDue.DueOn));
        return TracingDue;
    }

    private Refusal? WhyNotOn(DateOnly letterOn, LegalMoment moment) => letterOn > moment.Today ? TipRefusals.LetterInFuture
        : letterOn < ReceivedAt.DayIn(moment.Zone) ? TipRefusals.LetterBeforeReceipt : null;

    /// <summary>Null when the tracing may end in a supervision report now; otherwise why not.</summary>
    public Refusal? WhyNotReport() => Stage switch
    {
        TipStage.Unassigned => TipRefusals.NotAssigned,
        TipStage.ClosingProposed => TipRefusals.ClosingProposed,
        _ => WhyNotTouch(),
    };

    /// <summary>The tracing ended in a supervision report (LHP); the plenary decides now.</summary>
    public Result<TipStage> EndInReport(SupervisionId supervision)
    {
        if (WhyNotReport() is { } refusal)
        {
            return refusal;
        }

        Supervision = supervision;
        return Go(TipStage.AwaitingPlenary, new TipTraced(Id, supervision));
    }

    /// <summary>Null when somebody may propose to close it now; otherwise why not.</summary>
    public Refusal? WhyNotProposeClosing() => Stage is TipStage.ClosingProposed ? TipRefusals.ClosingProposed : WhyNotTouch();

    /// <summary>Proposes to close it without a finding; somebody else decides.</summary>
    public Result<TipStage> ProposeClosing(ClosingReason reason, string note, AccountId by)
    {
        if (WhyNotProposeClosing() is { } refusal)
        {
            return refusal;
        }

        (ClosingReason, ClosingNote, ClosingProposedBy) = (reason, note, by);
        return Go(TipStage.ClosingProposed, new TipClosingProposed(Id, reason));
    }

    /// <summary>Null when the person may decide on the proposal to close it; otherwise why not.</summary>
    public Refusal? WhyNotDecideClosing(AccountId by) => Stage is not TipStage.ClosingProposed ? WhyNotTouch() ?? TipRefusals.NoClosingProposed
        : ClosingProposedBy == by ? TipRefusals.ProposerDecides : null;

    /// <summary>Agrees to close it, or lets the tracing go on.</summary>
    public Result<TipStage> DecideClosing(bool agreed, AccountId by, LegalMoment moment)
    {
        if (WhyNotDecideClosing(by) is { } refusal)
        {
            return refusal;
        }

        if (agreed)
        {
            return Close(ClosingReason!.Value, moment);
        }

        (ClosingReason, ClosingNote, ClosingProposedBy) = (null, null, null);
        return Go(TracingDue is null ? TipStage.Unassigned : TipStage.UnderTracing, new TipClosingDeclined(Id));
    }

    /// <summary>What the plenary decided on the supervision report: a finding, or closed with a reason.</summary>
    public Result<TipStage> Settle(ClosingReason? notAdopted, LegalMoment moment)
    {
        if (Stage is not TipStage.AwaitingPlenary)
        {
            return TipRefusals.AlreadyDecided;
        }

        if (notAdopted is { } reason)
        {
            return Close(reason, moment);
        }

        DecidedAt = moment.Now;
        return Go(TipStage.BecameFinding, new TipBecameFinding(Id, Supervision!.Value));
    }

    /// <summary>Null when its author may turn it into a formal report now; otherwise why not.</summary>
    public Refusal? WhyNotUpgrade() => FromReport is not null ? TipRefusals.CameFromReport : WhyNotTouch();

    /// <summary>Its author turned it into a formal report (laporan); the code leads there now.</summary>
    public Result<TipStage> UpgradeTo(ReportId report, LegalMoment moment)
    {
        if (WhyNotUpgrade() is { } refusal)
        {
            return refusal;
        }

        (UpgradedTo, DecidedAt) = (report, moment.Now);
        return Go(TipStage.BecameReport, new TipUpgraded(Id, report));
    }

    private Refusal? WhyNotTouch() => Stage switch
    {
        TipStage.Unassigned or TipStage.UnderTracing or TipStage.ClosingProposed => null,
        TipStage.AwaitingPlenary => TipRefusals.AwaitingPlenary,
        TipStage.BecameFinding or TipStage.ClosedWithoutFinding or TipStage.BecameReport => TipRefusals.AlreadyDecided,
        _ => throw new InvalidOperationException($"A stage nobody foresaw: {Stage}"),
    };

    private Result<TipStage> Close(ClosingReason reason, LegalMoment moment)
    {
        (ClosingReason, DecidedAt) = (reason, moment.Now);
        return Go(TipStage.ClosedWithoutFinding, new TipClosed(Id, reason));
    }

    private TipStage Go(TipStage stage, IDomainEvent happened)
    {
        Stage = stage;
        Expires = stage is TipStage.UnderTracing or TipStage.ClosingProposed ? TracingDue?.LastMoment : null;
        Record(happened);
        return stage;
    }
}
