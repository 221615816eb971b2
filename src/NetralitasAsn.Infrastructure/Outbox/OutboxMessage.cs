using Microsoft.EntityFrameworkCore;
using NetralitasAsn.Application;
using NetralitasAsn.Application.Notices;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Infrastructure.Persistence;

namespace NetralitasAsn.Infrastructure.Outbox;

/// <summary>A notice on its way, written in the transaction that gave the reason for it. It says that something changed, never what.</summary>
internal sealed class OutboxMessage
{
    public required Guid Id { get; init; }

    public required OfficeCode Office { get; init; }

    public required NoticeKind Kind { get; init; }

    public required Guid About { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When to try next; the real clock, not the legal one.</summary>
    public required DateTimeOffset DueAt { get; set; }

    public int Attempts { get; set; }

    public DateTimeOffset? DeliveredAt { get; set; }

    /// <summary>The type of the last failure, never its text.</summary>
    public string? Failure { get; set; }
}

/// <summary>A notice that arrived at an office.</summary>
internal sealed class NoticeRow
{
    /// <summary>The id of the message: a second arrival is impossible.</summary>
    public required Guid Id { get; init; }

    public required OfficeCode Office { get; init; }

    public required NoticeKind Kind { get; init; }

    public required Guid About { get; init; }

    public required DateTimeOffset At { get; init; }
}

internal sealed class Notices(Records records, LegalClock clock, TimeProvider time) : INotices
{
    public void Tell(OfficeCode office, NoticeKind kind, Guid about) => records.Set<OutboxMessage>().Add(new()
    {
        Id = Guid.CreateVersion7(),
        Office = office,
        Kind = kind,
        About = about,
        CreatedAt = clock.Now,
        DueAt = time.GetUtcNow(),
    });

    public async Task<IReadOnlyList<NoticeCard>> List(OfficeCode office, int size, CancellationToken ct) =>
        await records.Set<NoticeRow>().Where(n => n.Office == office).OrderByDescending(n => n.At).ThenByDescending(n => n.Id).Take(size)
            .Select(n => new NoticeCard(n.Id, n.Kind, n.About, n.At)).ToListAsync(ct);
}
