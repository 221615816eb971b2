using MediatR;
using Microsoft.EntityFrameworkCore;
using NetralitasAsn.Application.Cases;
using NetralitasAsn.Application.Interests;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Regulations;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Domain.Time;

namespace NetralitasAsn.Application.Reports;

/// <summary>One report of the own office with what can be done next, and why the rest cannot.</summary>
[Requires(Permission.ReadReports)]
public sealed record GetReport(ReportId Id) : IQuery<ReportView>;

/// <summary>A report as its office sees it; the reporter stays sealed.</summary>
public sealed record ReportView(
    ReportId Id,
    int Version,
    string Number,
    ReportStage Stage,
    OfficeCode HandlingOffice,
    OfficeCode ReceivingOffice,
    IntakeChannel Channel,
    DateTimeOffset SentAt,
    DateTimeOffset TakenInAt,
    bool? VotesHere,
    ConductKind? Conduct,
    string Event,
    RegionCode Village,
    DateOnly OccurredOn,
    DateOnly KnownOn,
    string Narrative,
    bool FiledInTime,
    Deadline FilingDue,
    Deadline ReviewDue,
    Deadline? IdentityDue,
    Deadline? CompletionDue,
    DateTimeOffset? IdentityVerifiedAt,
    CaseId? OpenedCase,
    IReadOnlyList<RespondentLine> Respondents,
    IReadOnlyList<ReviewLine> Reviews,
    IReadOnlyList<CompletionLine> Completions,
    IReadOnlyList<MoveLine> Moves,
    IReadOnlyList<EvidenceCard> Evidence,
    IReadOnlyList<TrailEntry> Trail,
    IReadOnlyList<NextAct> Acts)
{
    /// <summary>Until when the reporter can still come in person, where the counters are shut on the last day; null otherwise.</summary>
    public LastVisit? LastVisit { get; init; }

    /// <summary>What clock and book suggest about the conditions of the initial review; empty for those who do not see the story.</summary>
    public IReadOnlyList<ReviewSuggestion> Suggested { get; init; } = [];

    /// <summary>Since when the office stands still, because a reported person belongs to it.</summary>
    public DateTimeOffset? PausedSince { get; init; }

    /// <summary>Who keeps away from the report because of an interest; for the handling office only.</summary>
    public IReadOnlyList<WithdrawalLine> Withdrawals { get; init; } = [];

    /// <summary>Crimes whose elements staff should look at beside what the map finds; a hint, not a finding.</summary>
    public IReadOnlyList<ElementsToCheck> ToCheck { get; init; } = [];

    /// <summary>The hour of the event by the clock of the place; null when not known.</summary>
    public TimeOnly? OccurredTime { get; init; }
}

public sealed record RespondentLine(PersonId Id, string? Name, SubjectKind Subject, PositionKind? Position, string? Title, string AgencyOrVillage, string? Nip);

public sealed record ReviewLine(ReviewOutcome Outcome, IReadOnlyList<ReviewCondition> NotMet, DateOnly PlenaryOn, string Note, ClosingReason? Reason, DateTimeOffset At)
{
    /// <summary>Why conditions were judged otherwise than suggested, and which.</summary>
    public string? DeviationReason { get; init; }

    public IReadOnlyList<ReviewCondition> DepartsFrom { get; init; } = [];
}

public sealed record CompletionLine(IReadOnlyList<ReviewCondition> Missing, string Message, DateTimeOffset RequestedAt, string? Answer, DateTimeOffset? AnsweredAt);

public sealed record MoveLine(MoveKind Kind, OfficeCode From, OfficeCode To, string Reason, DateTimeOffset At);

internal sealed class GetReportHandler(IRecords records, ICurrentActor current, LegalClock clock, IRegulations regulations, IEvidence evidence, IdentityCounters counters, IOfficeMembers people)
    : IRequestHandler<GetReport, Result<ReportView>>
{
    public async Task<Result<ReportView>> Handle(GetReport query, CancellationToken cancellationToken)
    {
        var actor = current.Actor;
        if (await records.ReportsFor(actor).SingleOrDefaultAsync(r => r.Id == query.Id, cancellationToken) is not { } report)
        {
            return Refusal.NotFound;
        }

        // A grant (identity, Gakkumdu) shows that the report exists; its story belongs to the handling office.
        var whole = actor.IsSystem || actor.ActsFor(report.HandlingOffice);
        var files = whole ? await evidence.List(EvidenceOwner.Of(report.Id), cancellationToken) : [];
        var trail = await records.Trail(report.Key, cancellationToken);
        return View(report, whole, files, trail, Acts(report, actor)) with
        {
            LastVisit = await counters.LastVisit(report, cancellationToken),
            Suggested = whole ? ReviewSuggestion.For(report, regulations.Book) : [],
            PausedSince = whole ? report.PausedSince : null,
            Withdrawals = whole ? await people.Lines(report.Recusals, report.WhyNotSign(actor) is null, cancellationToken) : [],
            ToCheck = whole ? [.. ReviewSuggestion.Assess(report, regulations.Book).Select(ElementsToCheck.For).OfType<ElementsToCheck>().DistinctBy(e => e.Code)] : [],
            OccurredTime = whole ? report.OccurredTime : null,
        };
    }

    private NextAct[] Acts(Report report, Actor actor) =>
    [
        .. new NextAct[]
        {
            new(nameof(VerifyIdentity), report.WhyNotVerifyIdentity(), Permission.VerifyIdentity),
            new(nameof(RecordInitialReview), report.WhyNotReview(clock.Now), Permission.RecordInitialReview),
            new(nameof(RegisterReport), report.WhyNotRegister(), report.WhyNotSign(actor) is null ? Permission.VoteInPlenary : Permission.RegisterReport),
            new(nameof(CompleteReport), report.WhyNotComplete(), Permission.TakeInReport),
            new(nameof(DelegateReport), report.WhyNotMove(), Permission.RegisterReport),
            new(nameof(HandUpReport), report.WhyNotMove(), Permission.HandUpReport),
            new(nameof(AcceptWithdrawal), report.WhyNotWithdraw(), Permission.RecordInitialReview),
            new(nameof(DeclareOfficeConflict), report.WhyNotPause(), actor.May(Permission.VoteInPlenary) ? Permission.VoteInPlenary : Permission.RecordInitialReview),
            new(nameof(ReportInterest), report.IsDecided ? ReportRefusals.AlreadyDecided : null, Permission.ReadReports),
            new(nameof(RecuseFromReport), actor.Account is { } person ? report.WhyNotRecuse(person) : null, Permission.ReadReports),
        }.Where(a => actor.May(a.Needs) && (actor.ActsFor(report.HandlingOffice) || a.Name is nameof(VerifyIdentity) or nameof(RecuseFromReport))),
    ];

    private static ReportView View(Report r, bool whole, IReadOnlyList<EvidenceCard> files, IReadOnlyList<TrailEntry> trail, IReadOnlyList<NextAct> acts) => new(
        r.Id, r.Version, r.Number, r.Stage, r.HandlingOffice, r.ReceivingOffice, r.Channel, r.SentAt, r.TakenInAt, whole ? r.VotesHere : null, whole ? r.Conduct : null, whole ? r.Event : "",
        r.Village, r.OccurredOn, r.KnownOn, whole ? r.Narrative : "", r.FiledInTime, r.FilingDue, r.ReviewDue, r.IdentityDue, r.CompletionDue, r.IdentityVerifiedAt,
        whole ? r.OpenedCase : null,
        whole ? [.. r.Respondents.OrderBy(p => p.Id.Value).Select(p => new RespondentLine(p.Id, p.Name, p.Subject, p.Position, p.Title, p.AgencyOrVillage, p.Nip))] : [],
        whole ? [.. r.Reviews.Select(v => new ReviewLine(v.Outcome, v.NotMet, v.PlenaryOn, v.Note, v.Reason, v.At) { DeviationReason = v.DeviationReason, DepartsFrom = v.DepartsFrom })] : [],
        whole ? [.. r.Completions.Select(c => new CompletionLine(c.Missing, c.Message, c.RequestedAt, c.Answer, c.AnsweredAt))] : [],
        whole ? [.. r.Moves.Select(m => new MoveLine(m.Kind, m.From, m.To, m.Reason, m.At))] : [],
        files, whole ? trail : [], acts);
}
