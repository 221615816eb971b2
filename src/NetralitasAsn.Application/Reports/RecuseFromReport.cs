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
/// Somebody of the office withdraws from a report because of an interest (benturan kepentingan): kin, a party, another tie.
/// It leaves the person's lists, search, files and API at once, and the handling file that is opened from it later too.
/// </summary>
/// <param name="Ground">The kind of the interest; who does not say it is taken at the words alone.</param>
[Requires(Permission.ReadReports)]
public sealed record RecuseFromReport(ReportId Id, int Version, string Reason, RecusalGround Ground = RecusalGround.Other) : ICommand<AccountId>;

internal sealed class RecuseFromReportValidator : AbstractValidator<RecuseFromReport>
{
    public RecuseFromReportValidator()
    {
        RuleFor(c => c.Reason).NotEmpty().WithErrorCode("required").MaximumLength(2000).WithErrorCode("too-long");
        RuleFor(c => c.Ground).IsInEnum().WithErrorCode("choose");
    }
}

internal sealed class RecuseFromReportHandler(IRecords records, ICurrentActor current, LegalClock clock, Hands hands) : IRequestHandler<RecuseFromReport, Result<AccountId>>
{
    public async Task<Result<AccountId>> Handle(RecuseFromReport command, CancellationToken cancellationToken)
    {
        var actor = current.Actor;
        var found = await records.FindReport(actor, command.Id, command.Version, cancellationToken);
        var moment = await clock.At(actor.Office, cancellationToken);

        return await found
            .Then(report => report.Recuse(actor.Withdraws(command.Ground, command.Reason), moment))
            .Then(async person => await (await hands.LetGo(command.Id.Value, person, cancellationToken)).Then(_ => records.Save(person, cancellationToken)));
    }
}
