using Microsoft.EntityFrameworkCore;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Work;

namespace NetralitasAsn.Application.Work;

internal static class WorkNumbers
{
    /// <summary>The numbers of items that were found in scope before.</summary>
    public static async Task<Dictionary<Guid, string>> NumbersOf(this IRecords records, IReadOnlyList<WorkItem> items, CancellationToken ct)
    {
        var ids = items.Select(i => i.Id).ToList();
        var reports = await records.ReportsFor(Actor.System).Where(r => ids.Contains((Guid)(object)r.Id)).Select(r => new { Id = r.Id.Value, r.Number }).ToListAsync(ct);
        var cases = await records.CasesFor(Actor.System).Where(c => ids.Contains((Guid)(object)c.Id)).Select(c => new { Id = c.Id.Value, c.Number }).ToListAsync(ct);
        var tips = await records.TipsFor(Actor.System).Where(t => ids.Contains((Guid)(object)t.Id)).Select(t => new { Id = t.Id.Value, t.Number }).ToListAsync(ct);
        var supervisions = await records.SupervisionsFor(Actor.System).Where(r => ids.Contains((Guid)(object)r.Id)).Select(r => new { Id = r.Id.Value, r.Number }).ToListAsync(ct);
        return reports.Concat(cases).Concat(tips).Concat(supervisions).ToDictionary(x => x.Id, x => x.Number);
    }
}
