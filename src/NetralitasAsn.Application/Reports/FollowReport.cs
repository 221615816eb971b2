using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Domain.Time;

namespace NetralitasAsn.Application.Reports;

/// <summary>Where a report stands, in the words that its reporter reads (wording, no. 14 to 22).</summary>
public enum PublicStatus
{
    AwaitingIdentity, UnderReview, AwaitingCompletion, Delegated, NotRegistered, BecameInformation, ForwardedDirectly, Withdrawn,
    Clarification, Plenary, Stopped, Forwarded, InformationReceived, InformationTraced, InformationAwaitingPlenary, InformationClosed,
}

/// <summary>Follows a report or initial information with its code.</summary>
[OpenToPublic]
public sealed record FollowReport(string Code) : IQuery<TrackedReport>;

/// <summary>What the holder of a code sees: state, deadlines and steps, never a person.</summary>
/// <param name="Next">The next deadline that concerns the holder, if any.</param>
/// <param name="Deadlines">Everything that is running now, the next to expire first.</param>
/// <param name="Outcomes">What was found; only after the status was announced.</param>
/// <param name="Upgradable">Its author may turn this information into a formal report; the last day for filing it.</param>
public sealed record TrackedReport(
    string Number,
    OfficeCode Office,
    PublicStatus Status,
    bool FiledInTime,
    Deadline? Next,
    Deadline? Latest,
    CompletionAsked? Completion,
    bool CrimeSuspected,
    ClosingReason? Reason,
    IReadOnlyList<OutcomeKind> Outcomes,
    IReadOnlyList<TrackedStep> Steps,
    bool CodeConfirmed,
    IReadOnlyList<Deadline> Deadlines,
    Deadline? Upgradable = null)
{
    /// <summary>Until when the reporter can still come in person, where the counters are shut on the last day; null otherwise.</summary>
    public LastVisit? LastVisit { get; init; }
}

/// <summary>What the office asks to be completed.</summary>
public sealed record CompletionAsked(IReadOnlyList<ReviewCondition> Missing, string Message, Deadline Due);

/// <summary>One step on the way; the type is the name of the event.</summary>
public sealed record TrackedStep(string Type, DateTimeOffset At);

internal sealed class FollowReportValidator : AbstractValidator<FollowReport>
{
    public FollowReportValidator() => RuleFor(q => q.Code).NotEmpty().WithErrorCode("required").MaximumLength(60).WithErrorCode("mistyped");
}

internal sealed class FollowReportHandler(IRecords records, ReporterReturn reporter, IdentityCounters counters, LegalClock clock) : IRequestHandler<FollowReport, Result<TrackedReport>>
{
    private static readonly HashSet<string> ShownSteps =
    [
        nameof(ReportReceived), nameof(IdentityVerified), nameof(IdentityVerificationExpired), nameof(CompletionRequested), nameof(ReportCompleted),
        nameof(ReportMoved), nameof(ReportRegistered), nameof(WithdrawalAccepted), nameof(HandlingExtended), nameof(StatusAnnounced), nameof(TipReceived),
        nameof(TracingAssigned), nameof(TipTraced), nameof(TipClosed), nameof(TipBecameFinding), nameof(TipUpgraded),
    ];

    public async Task<Result<TrackedReport>> Handle(FollowReport query, CancellationToken cancellationToken)
    {
        var report = await reporter.Report(query.Code, cancellationToken);

        return await report.Match(
            async found => Result<TrackedReport>.Accept(await Tracked(found, cancellationToken)),
            async refusal => refusal.Kind is RefusalKind.NotFound
                ? await (await reporter.Tip(query.Code, cancellationToken)).Then(async tip => Result<TrackedReport>.Accept(await Tracked(tip, cancellationToken)))
                : refusal);
    }

    private async Task<TrackedReport> Tracked(Report report, CancellationToken ct)
    {
        var file = report.OpenedCase is { } opened
            ? await records.CasesFor(Actor.System).SingleOrDefaultAsync(c => c.Id == opened, ct)
            : null;
        var steps = await Steps(report.Key, ct);
        if (file is not null)
        {
            steps.AddRange(await Steps(file.Key, ct));
        }

        var announced = file?.AnnouncedAt is not null;
        return new(
            report.Number,
            report.HandlingOffice,
            StatusOf(report, file),
            report.FiledInTime,
            file is { DecidedAt: null } ? file.HandlingDue : report.OpenDeadlines.Count > 0 ? report.OpenDeadlines[0] : null,
            file is { DecidedAt: null } ? file.HandlingDue : null,
            report.Stage is ReportStage.AwaitingCompletion ? new(report.Completions[^1].Missing, report.Completions[^1].Message, report.CompletionDue!) : null,
            file?.CrimeSuspected ?? false,
            announced ? file!.Persons.Select(p => p.StoppedBecause).FirstOrDefault(r => r is not null)
                : report.Reviews.Count > 0 && report.IsDecided ? report.Reviews[^1].Reason : null,
            announced ? [.. file!.Persons.SelectMany(p => p.Outcomes).Distinct()] : [],
            [.. steps.OrderBy(s => s.At)],
            report.CodeConfirmedAt is not null,
            file is { DecidedAt: null } ? [file.HandlingDue] : report.OpenDeadlines)
        {
            LastVisit = await counters.LastVisit(report, ct),
        };
    }

    /// <summary>Initial information, and the handling file of the finding that came of it.</summary>
    private async Task<TrackedReport> Tracked(Tip tip, CancellationToken ct)
    {
        var file = tip.Stage is TipStage.BecameFinding ? await records.CasesFor(Actor.System).SingleOrDefaultAsync(c => c.Finding == tip.Supervision, ct) : null;
        List<TrackedStep> steps = [.. await Steps(tip.Key, ct), .. file is null ? [] : await Steps(file.Key, ct)];
        Deadline[] running = file is { DecidedAt: null } ? [file.HandlingDue] : tip is { Expires: not null, TracingDue: { } due } ? [due] : [];
        var announced = file?.AnnouncedAt is not null;
        var moment = await clock.At(tip.HandlingOffice, ct);
        return new(
            tip.Number, tip.HandlingOffice, StatusOf(tip, file), true, running.FirstOrDefault(), file is { DecidedAt: null } ? file.HandlingDue : null, null, file?.CrimeSuspected ?? false,
            announced ? file!.Persons.Select(p => p.StoppedBecause).FirstOrDefault(r => r is not null) : tip.Stage is TipStage.ClosedWithoutFinding ? tip.ClosingReason : null,
            announced ? [.. file!.Persons.SelectMany(p => p.Outcomes).Distinct()] : [],
            [.. steps.OrderBy(s => s.At)], tip.CodeConfirmedAt is not null, running,
            tip.WhyNotUpgrade() is null ? moment.Due(ClockRule.ReportFiling, tip.KnownOn.At(TimeOnly.MinValue, moment.Zone)) : null);
    }

    private static PublicStatus StatusOf(Tip tip, CaseFile? file) => tip.Stage switch
    {
        TipStage.Unassigned => PublicStatus.InformationReceived,
        TipStage.UnderTracing or TipStage.ClosingProposed => PublicStatus.InformationTraced,
        TipStage.AwaitingPlenary => PublicStatus.InformationAwaitingPlenary,
        TipStage.ClosedWithoutFinding => PublicStatus.InformationClosed,
        TipStage.BecameFinding => StatusOf(file),
        // The code leads to the report before it leads here.
        TipStage.BecameReport => PublicStatus.AwaitingIdentity,
        _ => throw new InvalidOperationException($"A stage nobody foresaw: {tip.Stage}"),
    };

    private static PublicStatus StatusOf(CaseFile? file) => file switch
    {
        { AnnouncedAt: not null } => file.Persons.Any(p => p.Outcomes.Count > 0) ? PublicStatus.Forwarded : PublicStatus.Stopped,
        { Stage: CaseStage.Clarification } => PublicStatus.Clarification,
        _ => PublicStatus.Plenary,
    };

    private async Task<List<TrackedStep>> Steps(Guid aggregate, CancellationToken ct) =>
        [.. (await records.Trail(aggregate, ct)).Where(e => ShownSteps.Contains(e.Type)).Select(e => new TrackedStep(e.Type, e.At))];

    private static PublicStatus StatusOf(Report report, CaseFile? file) => report.Stage switch
    {
        ReportStage.AwaitingIdentity => PublicStatus.AwaitingIdentity,
        ReportStage.UnderReview or ReportStage.ReadyToRegister => PublicStatus.UnderReview,
        ReportStage.AwaitingCompletion => PublicStatus.AwaitingCompletion,
        ReportStage.Delegated or ReportStage.TakenOver => PublicStatus.Delegated,
        ReportStage.NotRegistered => PublicStatus.NotRegistered,
        ReportStage.BecameInformation => PublicStatus.BecameInformation,
        ReportStage.ForwardedDirectly => PublicStatus.ForwardedDirectly,
        ReportStage.Withdrawn => PublicStatus.Withdrawn,
        ReportStage.Registered => StatusOf(file),
        _ => throw new InvalidOperationException($"A stage nobody foresaw: {report.Stage}"),
    };
}
