using FluentValidation;
using MediatR;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Application.Work;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.People;

namespace NetralitasAsn.Application.Cases;

/// <summary>
/// Somebody who sees a file withdraws from it because of an interest (benturan kepentingan), in the handling office or under a view; until it is closed, also
/// between plenary and signing. The file leaves the person's lists at once.
/// </summary>
/// <param name="Ground">The kind of the interest; who does not say it is taken at the words alone.</param>
[Requires(Permission.ReadCases)]
public sealed record RecuseFromCase(CaseId Id, int Version, string Reason, RecusalGround Ground = RecusalGround.Other) : ICommand<AccountId>;

internal sealed class RecuseFromCaseValidator : AbstractValidator<RecuseFromCase>
{
    public RecuseFromCaseValidator()
    {
        RuleFor(c => c.Reason).NotEmpty().WithErrorCode("required").MaximumLength(2000).WithErrorCode("too-long");
        RuleFor(c => c.Ground).IsInEnum().WithErrorCode("choose");
    }
}

internal sealed class RecuseFromCaseHandler(CaseStep step, ICurrentActor current, Hands hands) : IRequestHandler<RecuseFromCase, Result<AccountId>>
{
    public async Task<Result<AccountId>> Handle(RecuseFromCase command, CancellationToken cancellationToken) =>
        await (await hands.LetGo(command.Id.Value, current.Actor.Account!.Value, cancellationToken))
            .Then(_ => step.Run(command.Id, command.Version, (file, moment) => file.Recuse(current.Actor.Withdraws(command.Ground, command.Reason), moment), cancellationToken));
}
