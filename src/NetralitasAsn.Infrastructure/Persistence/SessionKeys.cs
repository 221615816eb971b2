using Microsoft.EntityFrameworkCore;

namespace NetralitasAsn.Infrastructure.Persistence;

/// <summary>The keys to single rows that this request holds: a report it may open, a draft whose secret it knows.</summary>
internal sealed class HeldKeys
{
    private readonly HashSet<Guid> held = [];

    public string Text => string.Join(',', held);

    public void Add(IEnumerable<Guid> keys) => held.UnionWith(keys);
}

/// <summary>Opens the walls in the database for single rows, for the rest of this request.</summary>
internal sealed class SessionKeys(Records records, HeldKeys held)
{
    public async Task Hold(CancellationToken ct, params Guid[] keys)
    {
        held.Add(keys);
        // A closed connection hears it when it opens.
        if (records.Database.GetDbConnection().State is System.Data.ConnectionState.Open)
        {
            await records.Database.ExecuteSqlAsync($"select set_config('app.report', {held.Text}, false)", ct);
        }
    }
}
