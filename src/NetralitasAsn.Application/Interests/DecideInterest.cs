using FluentValidation;
using MediatR;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Application.Vault;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.Interests;
using NetralitasAsn.Domain.People;

namespace NetralitasAsn.Application.Interests;

/// <summary>The chair, or a member when the chair is concerned, takes the person's sight of the matter until the decision.</summary>
[Requires(Permission.SignDecisions, Permission.VoteInPlenary)]
public sealed record PauseInterest(InterestReportId Id, int Version) : ICommand<AccountId>;

internal sealed class PauseInterestHandler(InterestStep step) : IRequestHandler<PauseInterest, Result<AccountId>>
{
    public Task<Result<AccountId>> Handle(PauseInterest command, CancellationToken cancellationToken) => step.Run(
        command.Id,
        command.Version,
        (interest, matter, moment) => interest.Pause(moment).Then(withdrawal => matter.Recuse(withdrawal, moment)),
        cancellationToken);
}

/// <summary>Decides on a reported interest, with the reason: the person loses sight of the matter for good, or goes on and a pause ends.</summary>
[Requires(Permission.SignDecisions, Permission.VoteInPlenary)]
public sealed record DecideInterest(InterestReportId Id, int Version, bool? Withdrawn, string Reason) : ICommand<InterestStage>;

internal sealed class DecideInterestValidator : AbstractValidator<DecideInterest>
{
    public DecideInterestValidator()
    {
        RuleFor(c => c.Withdrawn).NotNull().WithErrorCode("choose");
        RuleFor(c => c.Reason).NotEmpty().WithErrorCode("required").MaximumLength(2000).WithErrorCode("too-long");
    }
}

internal sealed class DecideInterestHandler(InterestStep step, ICurrentActor current) : IRequestHandler<DecideInterest, Result<InterestStage>>
{
    public Task<Result<InterestStage>> Handle(DecideInterest command, CancellationToken cancellationToken) => step.Run(
        command.Id,
        command.Version,
        (interest, matter, moment) => interest.Decide(command.Withdrawn == true, command.Reason.Trim(), current.Actor.Account!.Value, moment).Then(withdrawal =>
        {
            matter.LiftPause(withdrawal.Person, moment);
            return command.Withdrawn == true ? matter.Recuse(withdrawal, moment).Then(_ => Result<InterestStage>.Accept(interest.Stage)) : interest.Stage;
        }),
        cancellationToken);
}

/// <summary>The person concerned answers what was reported about an interest; asked for, never required for the decision.</summary>
[Requires(Permission.ReadReports)]
public sealed record AnswerInterest(InterestReportId Id, int Version, string Statement) : ICommand<InterestStage>;

internal sealed class AnswerInterestValidator : AbstractValidator<AnswerInterest>
{
    public AnswerInterestValidator() => RuleFor(c => c.Statement).NotEmpty().WithErrorCode("required").MaximumLength(4000).WithErrorCode("too-long");
}

internal sealed class AnswerInterestHandler(IRecords records, ICurrentActor current, LegalClock clock, ICommitments commitments) : IRequestHandler<AnswerInterest, Result<InterestStage>>
{
    public async Task<Result<InterestStage>> Handle(AnswerInterest command, CancellationToken cancellationToken)
    {
        var moment = await clock.At(current.Actor.Office, cancellationToken);
        var found = await records.FindInterest(current.Actor, command.Id, command.Version, cancellationToken);
        var words = command.Statement.Trim();

        return await found
            .Then(interest => interest.Answer(words, current.Actor.Account!.Value, commitments.Commit(interest.Key, words), moment))
            .Then(stage => records.Save(stage, cancellationToken));
    }
}
