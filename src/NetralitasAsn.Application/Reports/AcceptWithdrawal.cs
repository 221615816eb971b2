using MediatR;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Reports;

namespace NetralitasAsn.Application.Reports;

/// <summary>The office accepts the reporter's request to withdraw the report (permohonan penarikan laporan).</summary>
[Requires(Permission.RecordInitialReview)]
public sealed record AcceptWithdrawal(ReportId Id, int Version) : ICommand<ReportStage>;

internal sealed class AcceptWithdrawalHandler(IRecords records, ICurrentActor current) : IRequestHandler<AcceptWithdrawal, Result<ReportStage>>
{
    public async Task<Result<ReportStage>> Handle(AcceptWithdrawal command, CancellationToken cancellationToken)
    {
        var found = await records.FindReport(current.Actor, command.Id, command.Version, cancellationToken);

        return await found
            .Then(report => current.Actor.ActsFor(report.HandlingOffice) ? report.AcceptWithdrawal() : Refusal.Forbidden)
            .Then(stage => records.Save(stage, cancellationToken));
    }
}
