using FluentValidation;
using MediatR;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Application.Vault;
using NetralitasAsn.Application.Work;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Domain.Time;

namespace NetralitasAsn.Application.Reports;

/// <summary>Records the initial review (kajian awal) as the plenary adopted it. A chair's outcome "register" registers in the same transaction.</summary>
/// <param name="NotMet">The formal and material conditions that are not met.</param>
/// <param name="Message">What the reporter is asked to complete, in plain words.</param>
/// <param name="CrimeSuspected">Opens Sentra Gakkumdu when the report is registered.</param>
/// <param name="DeviationReason">Why a condition is judged otherwise than clock or book suggest; required then.</param>
[Requires(Permission.RecordInitialReview)]
public sealed record RecordInitialReview(
    ReportId Id,
    int Version,
    ReviewOutcome Outcome,
    IReadOnlyList<ReviewCondition> NotMet,
    DateOnly PlenaryOn,
    string Note,
    ClosingReason? Reason,
    string? Message,
    bool CrimeSuspected,
    string? DeviationReason = null) : ICommand<ReportStage>;

internal sealed class RecordInitialReviewValidator : AbstractValidator<RecordInitialReview>
{
    public RecordInitialReviewValidator()
    {
        RuleFor(c => c.Outcome).IsInEnum().WithErrorCode("choose");
        RuleFor(c => c.Reason).IsInEnum().WithErrorCode("choose");
        RuleForEach(c => c.NotMet).IsInEnum().WithErrorCode("choose");
        RuleFor(c => c.PlenaryOn).NotEmpty().WithErrorCode("required");
        RuleFor(c => c.Note).NotEmpty().WithErrorCode("required").MaximumLength(4000).WithErrorCode("too-long");
        RuleFor(c => c.Message).MaximumLength(2000).WithErrorCode("too-long");
        RuleFor(c => c.DeviationReason).MaximumLength(2000).WithErrorCode("too-long");
        RuleFor(c => c.Message).NotEmpty().WithErrorCode("required").When(c => c.Outcome is ReviewOutcome.AskForCompletion);
    }
}

internal sealed class RecordInitialReviewHandler(IRecords records, ICurrentActor current, LegalClock clock, ICommitments commitments, Hands hands)
    : IRequestHandler<RecordInitialReview, Result<ReportStage>>
{
    public async Task<Result<ReportStage>> Handle(RecordInitialReview command, CancellationToken cancellationToken)
    {
        var actor = current.Actor;
        var found = await records.FindReport(actor, command.Id, command.Version, cancellationToken);
        var moment = await clock.At(actor.Office, cancellationToken);
        var review = new InitialReview(command.Outcome, command.NotMet, command.PlenaryOn, command.Note, command.Reason, actor.Account!.Value, moment.Now, command.CrimeSuspected, command.DeviationReason);

        return await found.Then(report => report
            .RecordInitialReview(review, command.Message, moment)
            .Then(result => result switch
            {
                { Tip: { } tip } => KeepAsInformation(report, tip, moment, cancellationToken),
                { Stage: ReportStage.ReadyToRegister } when actor.May(Permission.RegisterReport) =>
                    records.Registered(report, command.CrimeSuspected, moment, hands, cancellationToken),
                _ => records.Save(result.Stage, cancellationToken),
            }));
    }

    private Task<Result<ReportStage>> KeepAsInformation(Report report, TipId tip, LegalMoment moment, CancellationToken ct) =>
        records.Numbered(report.HandlingOffice, NumberKind.InitialInformation, moment.Today, number =>
        {
            records.Add(Tip.FromUnregistered(tip, number, report, commitments.Commit(tip.Value, report.Narrative), moment));
            return records.Save(report.Stage, ct);
        }, ct);
}
