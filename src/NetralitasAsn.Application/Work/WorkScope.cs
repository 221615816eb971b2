using Microsoft.EntityFrameworkCore;
using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Work;

namespace NetralitasAsn.Application.Work;

/// <summary>Which items may be shared out, who may hold them, and what counts as somebody's own.</summary>
internal sealed class WorkScope(IRecords records, ICurrentActor current)
{
    public static bool MayHold(Role role) => RolePermissions.Of(role).Contains(Permission.ReadReports);

    /// <summary>Of these, what the own office handles and the actor may see; what is merely lent to the office is not shared out here.</summary>
    public Task<IReadOnlyList<WorkItem>> Here(IReadOnlyList<WorkItem> items, CancellationToken ct) => Visible(current.Actor, items, ct);

    /// <summary>Of these, what a colleague may see: what somebody withdrew from is out of that person's scope, and so is what the role may not read.</summary>
    public Task<IReadOnlyList<WorkItem>> VisibleTo(Colleague colleague, IReadOnlyList<WorkItem> items, CancellationToken ct) =>
        Visible(Actor.SignedIn(colleague.Account, colleague.Role, current.Actor.Offices), items, ct);

    /// <summary>Of these, what is not closed.</summary>
    public async Task<IReadOnlyList<WorkItem>> Open(IReadOnlyList<WorkItem> items, CancellationToken ct)
    {
        var (reports, cases, tips, supervisions) = (Ids(items, WorkKind.Report), Ids(items, WorkKind.Case), Ids(items, WorkKind.Tip), Ids(items, WorkKind.Supervision));
        return
        [
            .. Items(WorkKind.Report, await records.ReportsFor(Actor.System).Where(r => reports.Contains((Guid)(object)r.Id) && r.Expires != null).Select(r => r.Id.Value).ToListAsync(ct)),
            .. Items(WorkKind.Case, await records.CasesFor(Actor.System).Where(c => cases.Contains((Guid)(object)c.Id) && c.Stage != CaseStage.Closed).Select(c => c.Id.Value).ToListAsync(ct)),
            .. Items(WorkKind.Tip, await records.TipsFor(Actor.System).Where(t => tips.Contains((Guid)(object)t.Id) && t.DecidedAt == null).Select(t => t.Id.Value).ToListAsync(ct)),
            .. Items(WorkKind.Supervision, await records.SupervisionsFor(Actor.System).Where(r => supervisions.Contains((Guid)(object)r.Id) && r.Expires != null).Select(r => r.Id.Value).ToListAsync(ct)),
        ];
    }

    /// <summary>The actor and everybody the actor stands in for on a day: their work is one list.</summary>
    public async Task<IReadOnlyList<AccountId>> Mine(DateOnly today, CancellationToken ct)
    {
        if (current.Actor.Account is not { } me)
        {
            return [];
        }

        var absent = await records.SubstitutionsFor(current.Actor).Where(s => s.Substitute == me && s.From <= today && today <= s.Until).Select(s => s.Absent).ToListAsync(ct);
        return [me, .. absent];
    }

    private async Task<IReadOnlyList<WorkItem>> Visible(Actor eyes, IReadOnlyList<WorkItem> items, CancellationToken ct)
    {
        var (reports, cases, tips, supervisions) = (Ids(items, WorkKind.Report), eyes.May(Permission.ReadCases) ? Ids(items, WorkKind.Case) : [], Ids(items, WorkKind.Tip), Ids(items, WorkKind.Supervision));
        return
        [
            .. Items(WorkKind.Report, await records.ReportsFor(eyes).Where(r => reports.Contains((Guid)(object)r.Id) && eyes.Offices.Contains(r.HandlingOffice)).Select(r => r.Id.Value).ToListAsync(ct)),
            .. Items(WorkKind.Case, await records.CasesFor(eyes).Where(c => cases.Contains((Guid)(object)c.Id) && eyes.Offices.Contains(c.HandlingOffice)).Select(c => c.Id.Value).ToListAsync(ct)),
            .. Items(WorkKind.Tip, await records.TipsFor(eyes).Where(t => tips.Contains((Guid)(object)t.Id) && eyes.Offices.Contains(t.HandlingOffice)).Select(t => t.Id.Value).ToListAsync(ct)),
            .. Items(WorkKind.Supervision, await records.SupervisionsFor(eyes).Where(r => supervisions.Contains((Guid)(object)r.Id) && eyes.Offices.Contains(r.HandlingOffice)).Select(r => r.Id.Value).ToListAsync(ct)),
        ];
    }

    private static IEnumerable<WorkItem> Items(WorkKind kind, IEnumerable<Guid> ids) => ids.Select(id => new WorkItem(kind, id));

    private static List<Guid> Ids(IReadOnlyList<WorkItem> items, WorkKind kind) => [.. items.Where(i => i.Kind == kind).Select(i => i.Id)];
}
