using MediatR;
using Microsoft.EntityFrameworkCore;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Rulings;

namespace NetralitasAsn.Application.Rulings;

/// <summary>The delegations of the signature by the own authority, the latest first; the agency sees whether it may sign.</summary>
[Requires(Permission.IssueRuling)]
public sealed record FindDelegations : IQuery<IReadOnlyList<DelegationCard>>;

/// <summary>One dated delegation.</summary>
/// <param name="Covers">True when it covers today.</param>
public sealed record DelegationCard(DelegationId Id, OfficeCode Authority, Role To, string DecreeNumber, DateOnly From, DateOnly Until, bool Covers);

internal sealed class FindDelegationsHandler(IRecords records, ICurrentActor current, LegalClock clock) : IRequestHandler<FindDelegations, Result<IReadOnlyList<DelegationCard>>>
{
    private const int Most = 100;

    public async Task<Result<IReadOnlyList<DelegationCard>>> Handle(FindDelegations query, CancellationToken cancellationToken)
    {
        var today = (await clock.At(current.Actor.Office, cancellationToken)).Today;
        return await records.DelegationsFor(current.Actor)
            .OrderByDescending(d => d.Until).ThenByDescending(d => d.From)
            .Take(Most)
            .Select(d => new DelegationCard(d.Id, d.Authority, d.To, d.DecreeNumber, d.From, d.Until, d.From <= today && today <= d.Until))
            .ToListAsync(cancellationToken);
    }
}
