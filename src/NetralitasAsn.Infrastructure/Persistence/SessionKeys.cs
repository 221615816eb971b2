using Microsoft.EntityFrameworkCore;

namespace NetralitasAsn.Infrastructure.Persistence;

/// <summary>The keys to single rows that this request holds (a report it may open, a draft whose secret it knows); the walls in the database let it see no others.</summary>
internal sealed class SessionKeys(Records records)
{
    private readonly HashSet<Guid> held = [];

    /// <summary>Opens the walls for these rows, on the connection of this request, which stays open with them.</summary>
    public async Task Hold(CancellationToken ct, params Guid[] keys)
    {
        if (records.Database.GetDbConnection().State is not System.Data.ConnectionState.Open)
        {
            await records.Database.OpenConnectionAsync(ct);
        }

        held.UnionWith(keys);
        var list = string.Join(',', held);
        await records.Database.ExecuteSqlAsync($"select set_config('app.report', {list}, false)", ct);
    }
}
