using Microsoft.EntityFrameworkCore;
using NetralitasAsn.Application.Work;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Infrastructure.Persistence;

namespace NetralitasAsn.Infrastructure.Work;

/// <summary>Asks a function of the owner that gives numbers only: who manages accounts sees no file.</summary>
internal sealed class OpenWork(Records records) : IOpenWork
{
    public async Task<IReadOnlyList<HeldWork>> HeldBy(AccountId account, CancellationToken ct)
    {
        var rows = await records.Database.SqlQuery<HeldRow>($"select office, items from open_work_of({account.Value})").ToListAsync(ct);
        return [.. rows.Select(r => new HeldWork(new(r.Office), r.Items))];
    }

    private sealed record HeldRow(string Office, int Items);
}
