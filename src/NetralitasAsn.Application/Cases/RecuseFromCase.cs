using FluentValidation;
using MediatR;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Application.Work;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.People;

namespace NetralitasAsn.Application.Cases;

/// <summary>Somebody of the office withdraws from a file because of an interest (benturan kepentingan); the file leaves the person's lists at once.</summary>
[Requires(Permission.ReadCases)]
public sealed record RecuseFromCase(CaseId Id, int Version, string Reason) : ICommand<AccountId>;

internal sealed class RecuseFromCaseValidator : AbstractValidator<RecuseFromCase>
{
    public RecuseFromCaseValidator() => RuleFor(c => c.Reason).NotEmpty().WithErrorCode("required").MaximumLength(2000).WithErrorCode("too-long");
}

internal sealed class RecuseFromCaseHandler(CaseStep step, ICurrentActor current, Hands hands) : IRequestHandler<RecuseFromCase, Result<AccountId>>
{
    public async Task<Result<AccountId>> Handle(RecuseFromCase command, CancellationToken cancellationToken) =>
        await (await hands.LetGo(command.Id.Value, current.Actor.Account!.Value, cancellationToken)).Then(_ => step.Run(command.Id, command.Version, (file, moment) => !current.Actor.ActsFor(file.HandlingOffice) ? Refusal.Forbidden : file.Recuse(current.Actor.Account!.Value, current.Actor.Role!.Value, current.Actor.Office, command.Reason.Trim(), moment), cancellationToken));
}
