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

    /// <summary>The one member of the office it is for; null for all.</summary>
    public AccountId? Person { get; init; }

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

    /// <summary>The one member of the office it is for; null for all.</summary>
    public AccountId? Person { get; init; }

    public required DateTimeOffset At { get; init; }
}

/// <summary>Somebody read a notice.</summary>
internal sealed class NoticeRead
{
    public required AccountId Person { get; init; }

    public required Guid Notice { get; init; }

    public required DateTimeOffset At { get; init; }
}

internal sealed class Notices(Records records, LegalClock clock, TimeProvider time) : INotices, INoticeBoard
{
    public void Tell(OfficeCode office, NoticeKind kind, Guid about, AccountId? person = null) => records.Set<OutboxMessage>().Add(new()
    {
        Id = Guid.CreateVersion7(),
        Office = office,
        Kind = kind,
        About = about,
        Person = person,
        CreatedAt = clock.Now,
        DueAt = time.GetUtcNow(),
    });

    public async Task<IReadOnlyList<NoticeCard>> List(OfficeCode office, int size, CancellationToken ct) =>
        await records.Set<NoticeRow>().Where(n => n.Office == office).OrderByDescending(n => n.At).ThenByDescending(n => n.Id).Take(size)
            .Select(n => new NoticeCard(n.Id, n.Kind, n.About, n.At)).ToListAsync(ct);

    public async Task<IReadOnlyList<PersonalNotice>> Arrived(Actor actor, DateTimeOffset since, After? after, int size, CancellationToken ct)
    {
        var page = after is { } last ? In(actor, since).Where(n => n.At < last.At || n.At == last.At && n.Id < last.Id) : In(actor, since);
        var me = actor.Account;
        return await page.OrderByDescending(n => n.At).ThenByDescending(n => n.Id).Take(size)
            .Select(n => new PersonalNotice(n.Id, n.Kind, n.About, n.At, records.Set<NoticeRead>().Any(r => r.Person == me && r.Notice == n.Id))).ToListAsync(ct);
    }

    public Task<int> Unread(Actor actor, DateTimeOffset since, int most, CancellationToken ct) => Unread(actor, since).Take(most).CountAsync(ct);

    public async Task<int> MarkRead(Actor actor, IReadOnlyList<Guid>? notices, DateTimeOffset since, CancellationToken ct)
    {
        var unread = await Unread(actor, since).Where(n => notices == null || notices.Contains(n.Id)).Select(n => n.Id).ToListAsync(ct);
        var (me, now) = (actor.Account!.Value.Value, clock.Now);

        // Two open windows may mark the same notice at once.
        return await records.Database.ExecuteSqlAsync($"insert into notice_reads (person, notice, at) select {me}, n, {now} from unnest({unread}) n on conflict do nothing", ct);
    }

    private IQueryable<NoticeRow> Unread(Actor actor, DateTimeOffset since)
    {
        var me = actor.Account;
        return In(actor, since).Where(n => !records.Set<NoticeRead>().Any(r => r.Person == me && r.Notice == n.Id));
    }

    /// <summary>Of one's offices, for all or for oneself, about nothing or about something in one's scope.</summary>
    private IQueryable<NoticeRow> In(Actor actor, DateTimeOffset since)
    {
        var (me, now) = (actor.Account, since.ToUniversalTime());
        var reports = records.ReportsFor(actor.May(Permission.ReadReports) ? actor : Actor.Public);
        var tips = records.TipsFor(actor.May(Permission.ReadReports) ? actor : Actor.Public);
        var cases = records.CasesFor(actor.May(Permission.ReadCases) ? actor : Actor.Public);
        var referrals = records.ReferralsFor(actor.May(Permission.ReadReferrals) ? actor : Actor.Public);
        var assigns = actor.May(Permission.AssignWork);
        return records.Set<NoticeRow>().Where(n => n.At >= now && actor.Offices.Contains(n.Office) && (n.Person == null || n.Person == me)
            && (n.Kind == NoticeKind.MorningDigest || n.Kind == NoticeKind.WorkHandedOver || n.Kind == NoticeKind.WorkLeftBehind && assigns
                || reports.Any(r => (Guid)(object)r.Id == n.About) || cases.Any(c => (Guid)(object)c.Id == n.About)
                || tips.Any(t => (Guid)(object)t.Id == n.About) || referrals.Any(f => (Guid)(object)f.Id == n.About)));
    }
}
