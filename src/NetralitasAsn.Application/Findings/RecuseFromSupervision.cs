using FluentValidation;
using MediatR;
using NetralitasAsn.Application.Cases;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Application.Work;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.Findings;
using NetralitasAsn.Domain.People;

namespace NetralitasAsn.Application.Findings;

/// <summary>Somebody of the office withdraws from a supervision report because of an interest (benturan kepentingan); the handling file that is opened from it later keeps it.</summary>
[Requires(Permission.ReadReports)]
public sealed record RecuseFromSupervision(SupervisionId Id, int Version, string Reason, RecusalGround Ground = RecusalGround.Other) : ICommand<AccountId>;

internal sealed class RecuseFromSupervisionValidator : AbstractValidator<RecuseFromSupervision>
{
    public RecuseFromSupervisionValidator()
    {
        RuleFor(c => c.Reason).NotEmpty().WithErrorCode("required").MaximumLength(2000).WithErrorCode("too-long");
        RuleFor(c => c.Ground).IsInEnum().WithErrorCode("choose");
    }
}

internal sealed class RecuseFromSupervisionHandler(IRecords records, ICurrentActor current, LegalClock clock, Hands hands) : IRequestHandler<RecuseFromSupervision, Result<AccountId>>
{
    public async Task<Result<AccountId>> Handle(RecuseFromSupervision command, CancellationToken cancellationToken)
    {
        var actor = current.Actor;
        var found = await records.FindSupervision(actor, command.Id, command.Version, cancellationToken);
        var moment = await clock.At(actor.Office, cancellationToken);

        return await found
            .Then(report => report.Recuse(actor.Withdraws(command.Ground, command.Reason), moment))
            .Then(async person => await (await hands.LetGo(command.Id.Value, person, cancellationToken)).Then(_ => records.Save(person, cancellationToken)));
    }
}
