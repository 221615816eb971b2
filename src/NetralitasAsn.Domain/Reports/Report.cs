using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Regulations;
using NetralitasAsn.Domain.Time;

namespace NetralitasAsn.Domain.Reports;

/// <summary>What somebody filed: the facts as told, without the reporter.</summary>
/// <param name="Conduct">The conduct in the catalogue's terms; null when the reporter was not sure.</param>
/// <param name="Event">What happened, in one line.</param>
/// <param name="Village">The place, down to the village.</param>
/// <param name="OccurredOn">The day of the event.</param>
/// <param name="KnownOn">The day it became known to the reporter; the seven days run from it.</param>
/// <param name="Narrative">What was seen or heard (uraian kejadian).</param>
/// <param name="OccurredTime">The hour of the event by the clock of the place; null when not known.</param>
public sealed record Allegation(ConductKind? Conduct, string Event, RegionCode Village, DateOnly OccurredOn, DateOnly KnownOn, string Narrative, TimeOnly? OccurredTime = null);

/// <summary>How a report arrived.</summary>
/// <param name="SentAt">The instant it was sent, or handed over on paper; the seven days are tested against it.</param>
/// <param name="TakenInAt">The next opening of the office; the initial review runs from it.</param>
/// <param name="VotesHere">Whether the reporter says to have the right to vote there (UU 8/2015 Pasal 134 ayat (2) huruf a); null when not said or not known.</param>
public sealed record Arrival(IntakeChannel Channel, OfficeCode Office, DateTimeOffset SentAt, DateTimeOffset TakenInAt, bool? VotesHere = null);

/// <summary>The secrets that let the reporter come back, as keyed hashes.</summary>
public sealed record ReturnKeys(byte[] TrackingHash, byte[] UploadHash, byte[] ContentHash, string Commitment);

/// <summary>A report (laporan) of a suspected breach of neutrality, from its receipt to its registration or its end.</summary>
public sealed partial class Report : AggregateRoot
{
    private readonly List<Respondent> respondents = [];
    private readonly List<InitialReview> reviews = [];
    private readonly List<CompletionRequest> completions = [];
    private readonly List<ReportMove> moves = [];
    private readonly List<OfficeGrant> grants = [];
    private readonly List<Recusal> recusals = [];

    private Report()
    {
    }

    public ReportId Id { get; private set; }

    public override Guid Key => Id.Value;

    /// <summary>The submission number (nomor penyampaian).</summary>
    public string Number { get; private set; } = "";

    public ReportStage Stage { get; private set; }

    /// <summary>The office that is responsible now.</summary>
    public OfficeCode HandlingOffice { get; private set; }

    /// <summary>The office that received it first.</summary>
    public OfficeCode ReceivingOffice { get; private set; }

    public IntakeChannel Channel { get; private set; }

    public DateTimeOffset SentAt { get; private set; }

    public DateTimeOffset TakenInAt { get; private set; }

    /// <summary>Whether the reporter says to have the right to vote in the region; names nobody, so the initial review may see it. Null when not said or not known.</summary>
    public bool? VotesHere { get; private set; }

    public ConductKind? Conduct { get; private set; }

    public string Event { get; private set; } = "";

    public RegionCode Village { get; private set; }

    public DateOnly OccurredOn { get; private set; }

    /// <summary>The hour of the event by the clock of the place; it decides on the day the candidates were set. Null when not known.</summary>
    public TimeOnly? OccurredTime { get; private set; }

    public DateOnly KnownOn { get; private set; }

    public string Narrative { get; private set; } = "";

    /// <summary>The last day for filing: seven days after the event became known.</summary>
    public Deadline FilingDue { get; private set; } = null!;

    public Deadline ReviewDue { get; private set; } = null!;

    public Deadline? IdentityDue { get; private set; }

    public Deadline? CompletionDue { get; private set; }

    /// <summary>What runs out next; null when nothing is due from this report any more.</summary>
    public DateTimeOffset? Expires { get; private set; }

    public DateTimeOffset? IdentityVerifiedAt { get; private set; }

    /// <summary>The initial information that its author turned into this report.</summary>
    public TipId? FromTip { get; private set; }

    /// <summary>The handling file that was opened from it.</summary>
    public CaseId? OpenedCase { get; private set; }

    public byte[] TrackingHash { get; private set; } = [];

    public byte[] UploadHash { get; private set; } = [];

    public byte[] ContentHash { get; private set; } = [];

    /// <summary>The instant at which the reporter confirmed to have noted the tracking code.</summary>
    public DateTimeOffset? CodeConfirmedAt { get; private set; }

    public IReadOnlyList<Respondent> Respondents => respondents;

    public IReadOnlyList<InitialReview> Reviews => reviews;

    public IReadOnlyList<CompletionRequest> Completions => completions;

    public IReadOnlyList<ReportMove> Moves => moves;

    public IReadOnlyList<OfficeGrant> Grants => grants;

    /// <summary>Who of the office withdrew from the report because of an interest; it goes along into the handling file.</summary>
    public IReadOnlyList<Recusal> Recusals => recusals;

    /// <summary>Filed within seven days of knowing (UU 8/2015 Pasal 134 ayat (4)); late is an outcome, not a refusal.</summary>
    public bool FiledInTime => !FilingDue.HasPassed(SentAt);

    /// <summary>What is running for this report now, the next to expire first.</summary>
    public IReadOnlyList<Deadline> OpenDeadlines => IsDecided || PausedSince is not null ? [] :
        [.. new[] { IdentityIsKnown ? null : IdentityDue, Stage is ReportStage.AwaitingCompletion ? CompletionDue : ReviewDue }.OfType<Deadline>().OrderBy(d => d.LastMoment)];

    private bool IdentityIsKnown => Channel is IntakeChannel.Counter || IdentityVerifiedAt is not null;

    /// <summary>Takes a report in. Nothing is refused for being late or incomplete.</summary>
    public static Report Receive(ReportId id, LegalNumber number, Allegation facts, Arrival arrival, IReadOnlyList<Respondent> respondents, ReturnKeys keys, LegalMoment moment)
    {
        var report = new Report
        {
            Id = id,
            Number = number.Text,
            HandlingOffice = arrival.Office,
            ReceivingOffice = arrival.Office,
            Channel = arrival.Channel,
            SentAt = arrival.SentAt,
            TakenInAt = arrival.TakenInAt,
            VotesHere = arrival.VotesHere,
            Conduct = facts.Conduct,
            Event = facts.Event,
            Village = facts.Village,
            OccurredOn = facts.OccurredOn,
            OccurredTime = facts.OccurredTime,
            KnownOn = facts.KnownOn,
            Narrative = facts.Narrative,
            FilingDue = moment.Due(ClockRule.ReportFiling, facts.KnownOn.At(TimeOnly.MinValue, moment.Zone)),
            ReviewDue = moment.Due(ClockRule.InitialReview, arrival.TakenInAt),
            IdentityDue = arrival.Channel is IntakeChannel.Online ? moment.Due(ClockRule.IdentityVerification, arrival.SentAt) : null,
            TrackingHash = keys.TrackingHash,
            UploadHash = keys.UploadHash,
            ContentHash = keys.ContentHash,
            Stage = arrival.Channel is IntakeChannel.Online ? ReportStage.AwaitingIdentity : ReportStage.UnderReview,
        };
        report.respondents.AddRange(respondents);
        report.Record(new ReportReceived(id, number.Text, arrival.Office, arrival.Channel, arrival.SentAt, arrival.TakenInAt, facts.Conduct, facts.OccurredOn, facts.KnownOn, keys.Commitment));
        report.Reclock();
        return report;
    }

    /// <summary>What was told without a name, sent again with one by its author: the same facts, code and files; the code is known to its holder.</summary>
    public static Report Upgraded(ReportId id, LegalNumber number, Tip tip, Arrival arrival, string commitment, LegalMoment moment)
    {
        var report = Receive(
            id, number, new(tip.Conduct, tip.Event, tip.Village, tip.OccurredOn, tip.KnownOn, tip.Narrative, tip.OccurredTime), arrival,
            [.. tip.Respondents.Select(r => new Respondent(PersonId.New(), r.Name, r.Subject, r.Position, r.Title, r.AgencyOrVillage, r.Nip))],
            new(tip.TrackingHash, tip.UploadHash, tip.ContentHash, commitment), moment);
        report.FromTip = tip.Id;
        report.recusals.AddRange(tip.Recusals.Where(r => r.Holds).Select(r => r.Copy()));
        report.ConfirmCode(moment.Now);
        return report;
    }

    /// <summary>Null while the reporter's identity is still to be verified; otherwise why not.</summary>
    public Refusal? WhyNotVerifyIdentity() => PausedSince is not null ? ReportRefusals.Paused : IdentityIsKnown || IsDecided ? ReportRefusals.NotAwaitingIdentity : null;

    /// <summary>Records that the reporter's identity was verified (verifikasi identitas).</summary>
    public Result<ReportStage> VerifyIdentity(IdentityWay way, LegalMoment moment)
    {
        if (WhyNotVerifyIdentity() is { } refusal)
        {
            return refusal;
        }

        IdentityVerifiedAt = moment.Now;
        Stage = Stage is ReportStage.AwaitingIdentity ? ReportStage.UnderReview : Stage;
        return Done(new IdentityVerified(Id, way));
    }

    /// <summary>Null when the initial review may be recorded now; otherwise why not.</summary>
    public Refusal? WhyNotReview(DateTimeOffset now) => PausedSince is not null ? ReportRefusals.Paused : Stage switch
    {
        ReportStage.AwaitingIdentity or ReportStage.UnderReview or ReportStage.Delegated or ReportStage.TakenOver => null,
        ReportStage.AwaitingCompletion => CompletionDue!.HasPassed(now) ? null : ReportRefusals.CompletionRunning,
        ReportStage.ReadyToRegister or ReportStage.NotRegistered or ReportStage.ForwardedDirectly or ReportStage.BecameInformation
            or ReportStage.Withdrawn or ReportStage.Registered => ReportRefusals.NotUnderReview,
        _ => throw new InvalidOperationException($"A stage nobody foresaw: {Stage}"),
    };

    /// <summary>Records the initial review (kajian awal) as adopted by plenary, with its outcome.</summary>
    /// <remarks>Registration itself is the chair's act: <see cref="Register"/>.</remarks>
    public Result<ReviewResult> RecordInitialReview(InitialReview review, string? message, LegalMoment moment)
    {
        if ((WhyNotReview(moment.Now) ?? WhyNotThisOutcome(review, moment)) is { } refusal)
        {
            return refusal;
        }

        var departed = review.Depart(ReviewSuggestion.For(this, moment.Book));
        if (departed.Count > 0 && review.DeviationReason is null)
        {
            return ReportRefusals.DeviationNeedsReason;
        }

        reviews.Add(review);
        Record(new InitialReviewRecorded(Id, review.Outcome, review.PlenaryOn, review.NotMet, review.Reason));
        foreach (var s in departed)
        {
            Record(new ReviewDeviated(Id, s.Condition, s.Holds, !s.Holds));
        }

        var tip = review.Outcome is ReviewOutcome.BecomeInformation ? TipId.New() : (TipId?)null;
        switch (review.Outcome)
        {
            case ReviewOutcome.Register:
                Stage = ReportStage.ReadyToRegister;
                break;
            case ReviewOutcome.AskForCompletion:
                AskForCompletion(review, message ?? "", moment);
                break;
            case ReviewOutcome.NotRegister:
                Stage = ReportStage.NotRegistered;
                break;
            case ReviewOutcome.BecomeInformation:
                Stage = ReportStage.BecameInformation;
                break;
            case ReviewOutcome.ForwardDirectly:
                Stage = ReportStage.ForwardedDirectly;
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(review), review.Outcome, null);
        }

        Reclock();
        return new ReviewResult(Stage, tip);
    }

    private Refusal? WhyNotThisOutcome(InitialReview review, LegalMoment moment) => review switch
    {
        { PlenaryOn: var day } when day > moment.Today => ReportRefusals.FutureDay,
        { PlenaryOn: var day } when day < SentAt.DayIn(moment.Zone) => ReportRefusals.PlenaryBeforeReport,
        { Outcome: ReviewOutcome.Register, NotMet.Count: > 0 } => ReportRefusals.ConditionsNotMet,
        { Outcome: ReviewOutcome.Register } when !IdentityIsKnown => ReportRefusals.IdentityNotVerified,
        { Outcome: ReviewOutcome.Register } when !FiledInTime => ReportRefusals.ConditionsNotMet,
        { Outcome: ReviewOutcome.AskForCompletion, NotMet.Count: 0 } => ReportRefusals.NothingMissing,
        { Outcome: ReviewOutcome.NotRegister, Reason: null } => ReportRefusals.ReasonMissing,
        _ => null,
    };

    private void AskForCompletion(InitialReview review, string message, LegalMoment moment)
    {
        Stage = ReportStage.AwaitingCompletion;
        CompletionDue = moment.Due(ClockRule.Completion);
        completions.Add(new(review.NotMet, message, moment.Now));
        Record(new CompletionRequested(Id, review.NotMet, CompletionDue.DueOn));
    }

    /// <summary>Null when the reporter may complete the report now; a late answer is still taken while the office has not decided.</summary>
    public Refusal? WhyNotComplete() => Stage is ReportStage.AwaitingCompletion ? null : ReportRefusals.NotAwaitingCompletion;

    /// <summary>Takes the completion (perbaikan) in; the initial review starts again.</summary>
    public Result<ReportStage> Complete(string answer, bool atCounter, LegalMoment moment)
    {
        if (WhyNotComplete() is { } refusal)
        {
            return refusal;
        }

        completions[^1].AnswerWith(answer, moment.Now);
        Stage = IdentityIsKnown ? ReportStage.UnderReview : ReportStage.AwaitingIdentity;
        ReviewDue = moment.Due(ClockRule.InitialReview);
        return Done(new ReportCompleted(Id, atCounter));
    }

    /// <summary>Null when the chair may register now; otherwise why not.</summary>
    public Refusal? WhyNotRegister() => PausedSince is not null ? ReportRefusals.Paused : Stage is ReportStage.ReadyToRegister ? null
        : IsDecided ? ReportRefusals.AlreadyDecided : ReportRefusals.NotReviewed;

    /// <summary>Registers the report (registrasi) and opens the handling file; the handling clock starts now.</summary>
    /// <param name="number">The register number.</param>
    /// <param name="crimeSuspected">Adds a suspicion of a crime to what the review held; it never takes one away.</param>
    /// <param name="moment">Now, at the office.</param>
    public Result<CaseFile> Register(LegalNumber number, bool crimeSuspected, LegalMoment moment)
    {
        if (WhyNotRegister() is { } refusal)
        {
            return refusal;
        }

        var opened = CaseFile.Open(CaseId.New(), this, number, crimeSuspected || reviews[^1].CrimeSuspected, moment);
        Stage = ReportStage.Registered;
        OpenedCase = opened.Id;
        Record(new ReportRegistered(Id, opened.Id, number.Text));
        Reclock();
        return opened;
    }

    /// <summary>Null when the report may change office now; otherwise why not.</summary>
    public Refusal? WhyNotMove() => PausedSince is not null ? ReportRefusals.Paused : IsDecided ? ReportRefusals.AlreadyDecided
        : Stage is ReportStage.AwaitingCompletion ? ReportRefusals.CompletionRunning : null;

    /// <summary>Moves the report to another office: delegated down, taken over, or handed up. The old office keeps only the number.</summary>
    public Result<OfficeCode> Move(MoveKind kind, OfficeCode to, string reason, LegalMoment moment)
    {
        if ((WhyNotMove() ?? WhyNotTo(kind, to)) is { } refusal)
        {
            return refusal;
        }

        moves.Add(new(kind, HandlingOffice, to, reason, moment.Now));
        Record(new ReportMoved(Id, kind, HandlingOffice, to));
        HandlingOffice = to;
        Stage = kind switch
        {
            MoveKind.Delegated => ReportStage.Delegated,
            MoveKind.TakenOver => ReportStage.TakenOver,
            MoveKind.HandedUp => IdentityIsKnown ? ReportStage.UnderReview : ReportStage.AwaitingIdentity,
            _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
        };
        Reclock();
        return to;
    }

    private Refusal? WhyNotTo(MoveKind kind, OfficeCode to)
    {
        if (to == HandlingOffice || !to.IsBawaslu || HandlingOffice.Region is not { } here || to.Region is not { } there)
        {
            return ReportRefusals.OfficeNotCompetent;
        }

        var downwards = here.Contains(there);
        return (kind is MoveKind.Delegated ? downwards : there.Contains(here)) ? null : ReportRefusals.OfficeNotCompetent;
    }

    /// <summary>The days for verifying the identity have passed: the report lives on as initial information, it is never deleted.</summary>
    public Result<TipId> ExpireIdentity(LegalMoment moment)
    {
        if (WhyNotVerifyIdentity() is { } refusal)
        {
            return refusal;
        }

        if (!IdentityDue!.HasPassed(moment.Now))
        {
            return ReportRefusals.NotAwaitingIdentity;
        }

        var tip = TipId.New();
        Stage = ReportStage.BecameInformation;
        Record(new IdentityVerificationExpired(Id, tip));
        Reclock();
        return tip;
    }

    /// <summary>Null when a withdrawal may be accepted now; otherwise why not.</summary>
    public Refusal? WhyNotWithdraw() => IsDecided ? ReportRefusals.AlreadyDecided : null;

    /// <summary>The office accepts the reporter's request to withdraw (permohonan penarikan); it may go on with a finding.</summary>
    public Result<ReportStage> AcceptWithdrawal()
    {
        if (WhyNotWithdraw() is { } refusal)
        {
            return refusal;
        }

        Stage = ReportStage.Withdrawn;
        return Done(new WithdrawalAccepted(Id));
    }

    /// <summary>The reporter noted the tracking code; from now on it is not shown again.</summary>
    public void ConfirmCode(DateTimeOffset now) => CodeConfirmedAt ??= now;

    /// <summary>Gives an office a dated view of this report, for example to verify the identity in the reporter's own district.</summary>
    public void Grant(OfficeGrant grant) => grants.Add(grant);

    /// <summary>The office has decided; nothing of the intake is open any more.</summary>
    public bool IsDecided => Stage is ReportStage.NotRegistered or ReportStage.ForwardedDirectly or ReportStage.BecameInformation
        or ReportStage.Withdrawn or ReportStage.Registered;

    private Result<ReportStage> Done(IDomainEvent happened)
    {
        Record(happened);
        Reclock();
        return Stage;
    }

    private void Reclock() => Expires = OpenDeadlines.Count > 0 ? OpenDeadlines[0].LastMoment : null;
}

/// <summary>What a recorded review came to.</summary>
/// <param name="Tip">The initial information that the report became, if it did.</param>
public sealed record ReviewResult(ReportStage Stage, TipId? Tip);
