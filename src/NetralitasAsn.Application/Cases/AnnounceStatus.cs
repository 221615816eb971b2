using MediatR;
using Microsoft.EntityFrameworkCore;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Domain.Rulings;

namespace NetralitasAsn.Application.Cases;

/// <summary>Announces the status of a decided file to the parties (pemberitahuan status, A.17); the reporter reads it with the tracking code.</summary>
[Requires(Permission.SignDecisions, Permission.VoteInPlenary)]
public sealed record AnnounceStatus(CaseId Id, int Version) : ICommand<CaseStage>;

internal sealed class AnnounceStatusHandler(IRecords records, CaseStep step) : IRequestHandler<AnnounceStatus, Result<CaseStage>>
{
    public async Task<Result<CaseStage>> Handle(AnnounceStatus command, CancellationToken cancellationToken)
    {
        var released = await records.Released(command.Id, cancellationToken);
        return await step.RunAsSigner(command.Id, command.Version, (file, moment) => file.Announce(released, moment), cancellationToken);
    }
}

/// <summary>Which referrals of a file have left the office.</summary>
internal static class ReleasedReferrals
{
    public static async Task<IReadOnlyCollection<(PersonId Person, Track Track)>> Released(this IRecords records, CaseId file, CancellationToken ct)
    {
        var released = await records.ReferralsFor(Actor.System).Where(r => r.File == file && r.SentAt != null).Select(r => new { r.Person, r.Track }).ToListAsync(ct);
        return [.. released.Select(r => (r.Person, r.Track))];
    }
}

/// <summary>Ends the monitoring of a file whose referrals have all come to their end.</summary>
[Requires(Permission.SignDecisions, Permission.VoteInPlenary)]
public sealed record CloseCase(CaseId Id, int Version) : ICommand<CaseStage>;

internal sealed class CloseCaseHandler(IRecords records, ICurrentActor current, CaseStep step) : IRequestHandler<CloseCase, Result<CaseStage>>
{
    public async Task<Result<CaseStage>> Handle(CloseCase command, CancellationToken cancellationToken)
    {
        var running = await records.ReferralsFor(current.Actor)
            .Where(r => r.File == command.Id && r.Stage != ReferralStage.Executed && r.Stage != ReferralStage.Returned && r.Stage != ReferralStage.WithPolice)
            .CountAsync(cancellationToken);
        return await step.RunAsSigner(command.Id, command.Version, (file, _) => file.Close(running), cancellationToken);
    }
}
