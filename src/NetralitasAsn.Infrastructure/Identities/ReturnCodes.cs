using Microsoft.EntityFrameworkCore;
using NetralitasAsn.Application.Reports;
using NetralitasAsn.Application.Vault;
using NetralitasAsn.Infrastructure.Persistence;

namespace NetralitasAsn.Infrastructure.Identities;

internal sealed class ReturnCodeRow
{
    public required Guid Owner { get; init; }

    public required byte[] Sealed { get; init; }
}

internal sealed class ReturnCodes(Records records, IVault vault) : IReturnCodes
{
    public void Add(Guid owner, ReturnCode code) =>
        records.Set<ReturnCodeRow>().Add(new() { Owner = owner, Sealed = vault.SealRecord(Purpose.ReturnCode, owner, code).Bytes });

    public async Task<ReturnCode?> Open(Guid owner, CancellationToken ct) =>
        await records.Set<ReturnCodeRow>().SingleOrDefaultAsync(r => r.Owner == owner, ct) is { } row
            ? vault.OpenRecord<ReturnCode>(Purpose.ReturnCode, owner, new(row.Sealed))
            : null;

    public async Task Forget(Guid owner, CancellationToken ct)
    {
        if (await records.Set<ReturnCodeRow>().AsTracking().SingleOrDefaultAsync(r => r.Owner == owner, ct) is { } row)
        {
            records.Set<ReturnCodeRow>().Remove(row);
        }
    }
}
