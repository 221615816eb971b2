using MediatR;
using Microsoft.EntityFrameworkCore;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Application.Vault;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Reports;

namespace NetralitasAsn.Application.Reports;

/// <summary>Reports whose identity was not verified in time live on as initial information (informasi awal); nothing is deleted. Run by the system; answers how many.</summary>
[Requires(Permission.RecordInitialReview)]
public sealed record ExpireIdentityVerification : ICommand<int>;

internal sealed class ExpireIdentityVerificationHandler(IRecords records, ICurrentActor current, LegalClock clock, ICommitments commitments)
    : IRequestHandler<ExpireIdentityVerification, Result<int>>
{
    private const int Batch = 100;

    public async Task<Result<int>> Handle(ExpireIdentityVerification command, CancellationToken cancellationToken)
    {
        var now = clock.Now;
        var due = await records.ReportsFor(current.Actor)
            .Where(r => r.Stage == ReportStage.AwaitingIdentity && r.IdentityDue!.LastMoment < now)
            .OrderBy(r => r.Id)
            .Select(r => new { r.Id, r.Version, r.HandlingOffice })
            .Take(Batch)
            .ToListAsync(cancellationToken);
        var expired = 0;
        foreach (var one in due)
        {
            var answer = await Expire(one.Id, one.Version, one.HandlingOffice, cancellationToken);
            expired += answer.Match(_ => 1, _ => 0);
        }

        return expired;
    }

    private async Task<Result<ReportStage>> Expire(ReportId id, int version, OfficeCode office, CancellationToken ct)
    {
        var found = await records.FindReport(current.Actor, id, version, ct);
        var moment = await clock.At(office, ct);

        return await found.Then(report => report.ExpireIdentity(moment).Then(tip =>
            records.Numbered(office, NumberKind.InitialInformation, moment.Today, number =>
            {
                records.Add(Tip.FromUnregistered(tip, number, report, commitments.Commit(tip.Value, report.Narrative), moment));
                return records.Save(report.Stage, ct);
            }, ct)));
    }
}
