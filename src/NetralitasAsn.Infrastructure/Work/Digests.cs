using Microsoft.EntityFrameworkCore;
using NetralitasAsn.Application;
using NetralitasAsn.Application.Notices;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Work;
using NetralitasAsn.Infrastructure.Persistence;

namespace NetralitasAsn.Infrastructure.Work;

/// <summary>The digest of one office and morning; office and day are unique, so that there is never a second one.</summary>
internal sealed class DigestRow
{
    public required Guid Id { get; init; }

    public required OfficeCode Office { get; init; }

    public required DateOnly Day { get; init; }

    public required DateTimeOffset At { get; init; }
}

/// <summary>One item of a digest.</summary>
internal sealed class DigestLineRow
{
    public required Guid Digest { get; init; }

    public required WorkKind Kind { get; init; }

    public required Guid Item { get; init; }

    public required DateTimeOffset Expires { get; init; }
}

/// <summary>A last moment of which was said that it is near, or that it passed.</summary>
internal sealed class DeadlineWarning
{
    public required Guid Item { get; init; }

    public required DateTimeOffset Expires { get; init; }

    public required NoticeKind Kind { get; init; }
}

internal sealed class Digests(Records records, LegalClock clock) : IDigests
{
    public async Task<IReadOnlySet<OfficeCode>> Sent(DateOnly day, CancellationToken ct) =>
        (await records.Set<DigestRow>().Where(d => d.Day == day).Select(d => d.Office).ToListAsync(ct)).ToHashSet();

    public Guid Add(OfficeCode office, DateOnly day, IReadOnlyList<DueItem> lines)
    {
        var digest = new DigestRow { Id = Guid.CreateVersion7(), Office = office, Day = day, At = clock.Now };
        records.Set<DigestRow>().Add(digest);
        records.Set<DigestLineRow>().AddRange(lines.Select(l => new DigestLineRow { Digest = digest.Id, Kind = l.Kind, Item = l.Item, Expires = l.Expires }));
        return digest.Id;
    }

    public async Task<IReadOnlyList<DueItem>> Lines(OfficeCode office, DateOnly day, CancellationToken ct) =>
        await records.Set<DigestRow>().Where(d => d.Office == office && d.Day == day)
            .SelectMany(d => records.Set<DigestLineRow>().Where(l => l.Digest == d.Id), (d, l) => new DueItem(l.Kind, l.Item, d.Office, l.Expires)).ToListAsync(ct);

    public async Task<IReadOnlyList<DueItem>> Unsaid(IReadOnlyList<DueItem> items, NoticeKind kind, CancellationToken ct)
    {
        var ids = items.Select(i => i.Item).ToList();
        var said = (await records.Set<DeadlineWarning>().Where(w => w.Kind == kind && ids.Contains(w.Item)).Select(w => new { w.Item, w.Expires }).ToListAsync(ct))
            .Select(w => (w.Item, w.Expires)).ToHashSet();
        return [.. items.Where(i => !said.Contains((i.Item, i.Expires)))];
    }

    public void Say(DueItem item, NoticeKind kind) => records.Set<DeadlineWarning>().Add(new() { Item = item.Item, Expires = item.Expires, Kind = kind });
}
