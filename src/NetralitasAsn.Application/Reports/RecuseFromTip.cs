using FluentValidation;
using MediatR;
using NetralitasAsn.Application.Cases;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Application.Work;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Reports;

namespace NetralitasAsn.Application.Reports;

/// <summary>
/// Somebody of the office withdraws from initial information (informasi awal) because of an interest. It leaves the person's lists, search, files and API
/// at once, and the report it came from too.
/// </summary>
[Requires(Permission.ReadReports)]
public sealed record RecuseFromTip(TipId Id, int Version, string Reason, RecusalGround Ground = RecusalGround.Other) : ICommand<AccountId>;

internal sealed class RecuseFromTipValidator : AbstractValidator<RecuseFromTip>
{
    public RecuseFromTipValidator()
    {
        RuleFor(c => c.Reason).NotEmpty().WithErrorCode("required").MaximumLength(2000).WithErrorCode("too-long");
        RuleFor(c => c.Ground).IsInEnum().WithErrorCode("choose");
    }
}

internal sealed class RecuseFromTipHandler(IRecords records, ICurrentActor current, LegalClock clock, Hands hands) : IRequestHandler<RecuseFromTip, Result<AccountId>>
{
    public async Task<Result<AccountId>> Handle(RecuseFromTip command, CancellationToken cancellationToken)
    {
        var actor = current.Actor;
        var found = await records.FindTip(actor, command.Id, command.Version, cancellationToken);
        var moment = await clock.At(actor.Office, cancellationToken);

        return await found
            .Then(tip => tip.Recuse(actor.Withdraws(command.Ground, command.Reason), moment))
            .Then(async person => await (await hands.LetGo(command.Id.Value, person, cancellationToken)).Then(_ => records.Save(person, cancellationToken)));
    }
}
