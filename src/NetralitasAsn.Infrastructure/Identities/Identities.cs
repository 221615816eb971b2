using Microsoft.EntityFrameworkCore;
using NetralitasAsn.Application;
using NetralitasAsn.Application.Reports;
using NetralitasAsn.Application.Vault;
using NetralitasAsn.Domain.Findings;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Infrastructure.Persistence;

namespace NetralitasAsn.Infrastructure.Identities;

/// <summary>The people behind one report or tip, in one sealed box.</summary>
internal sealed class ReporterIdentityRow
{
    /// <summary>The report, the tip or the supervision report.</summary>
    public required Guid ReportId { get; init; }

    public required byte[] Sealed { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }
}

internal sealed class Identities(Records records, SessionKeys session, IVault vault, LegalClock clock) : IIdentities
{
    public void Add(ReportId report, ReporterIdentity reporter, IReadOnlyList<Witness> witnesses) => Add(report.Value, new(reporter, witnesses));

    public void Add(TipId tip, IReadOnlyList<Witness> witnesses)
    {
        if (witnesses.Count > 0)
        {
            Add(tip.Value, new(null, witnesses));
        }
    }

    public void Add(SupervisionId supervision, IReadOnlyList<Witness> witnesses)
    {
        if (witnesses.Count > 0)
        {
            Add(supervision.Value, new(null, witnesses));
        }
    }

    public Task<SealedPeople?> Open(ReportId report, CancellationToken ct) => Open(report.Value, ct);

    public Task<SealedPeople?> Open(TipId tip, CancellationToken ct) => Open(tip.Value, ct);

    public Task<SealedPeople?> Open(SupervisionId supervision, CancellationToken ct) => Open(supervision.Value, ct);

    private void Add(Guid owner, SealedPeople people) => records.Set<ReporterIdentityRow>().Add(new()
    {
        ReportId = owner,
        Sealed = vault.SealRecord(Purpose.Identity, owner, people).Bytes,
        CreatedAt = clock.Now,
    });

    private async Task<SealedPeople?> Open(Guid owner, CancellationToken ct)
    {
        await session.Hold(ct, owner);
        return await records.Set<ReporterIdentityRow>().SingleOrDefaultAsync(r => r.ReportId == owner, ct) is { } row
            ? vault.OpenRecord<SealedPeople>(Purpose.Identity, owner, new(row.Sealed))
            : null;
    }
}
