using Microsoft.EntityFrameworkCore;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Work;

namespace NetralitasAsn.Application.Work;

/// <summary>Puts items into hands; what it changes joins the next save of the records.</summary>
internal sealed class Hands(IRecords records, ICurrentActor current, LegalClock clock)
{
    /// <summary>Puts all of these into somebody's hands, or into nobody's; answers those that were not there already.</summary>
    public async Task<Result<IReadOnlyList<WorkItem>>> Pass(IReadOnlyList<WorkItem> items, OfficeCode office, AccountId? to, string? reason, CancellationToken ct)
    {
        var ids = items.Select(i => i.Id).ToList();
        var known = await records.AssignmentsFor(current.Actor).AsTracking().Where(a => a.Office == office && ids.Contains(a.Item)).ToDictionaryAsync(a => a.Item, ct);
        var passed = Result<IReadOnlyList<WorkItem>>.Accept([]);
        foreach (var item in items)
        {
            var assignment = known.GetValueOrDefault(item.Id) ?? Assignment.Of(AssignmentId.New(), item, office);
            if (assignment.WhyNotPass(to) is null)
            {
                passed = passed.Then(before => assignment.Pass(to, current.Actor.Account, reason, clock.Now).Then(_ => Result<IReadOnlyList<WorkItem>>.Accept([.. before, item])));
                if (!known.ContainsKey(item.Id))
                {
                    records.Add(assignment);
                }
            }
        }

        return passed;
    }

    /// <summary>What came of an item stays in the same hands.</summary>
    public async Task<Result<int>> Follow(WorkItem from, WorkItem to, OfficeCode office, CancellationToken ct)
    {
        var person = await records.AssignmentsFor(current.Actor).Where(a => a.Item == from.Id && a.Office == office).Select(a => a.Person).SingleOrDefaultAsync(ct);
        if (person is null)
        {
            return 0;
        }

        var follows = Assignment.Of(AssignmentId.New(), to, office);
        return follows.Pass(person, null, null, clock.Now).Then(_ =>
        {
            records.Add(follows);
            return Result<int>.Accept(1);
        });
    }

    /// <summary>Takes out of somebody's hands what that person withdrew from.</summary>
    public async Task<Result<int>> LetGo(Guid item, AccountId person, CancellationToken ct)
    {
        var held = await records.AssignmentsFor(current.Actor).AsTracking().Where(a => a.Item == item && a.Person == person).ToListAsync(ct);
        return held.Aggregate(Result<int>.Accept(0), (so, a) => so.Then(n => a.Pass(null, null, null, clock.Now).Then(_ => Result<int>.Accept(n + 1))));
    }
}
