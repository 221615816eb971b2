using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Work;

namespace NetralitasAsn.Application.Notices;

/// <summary>Why somebody is told that something changed; the notice itself carries no content.</summary>
public enum NoticeKind
{
    ReportReceived,
    CompletionReceived,
    MessageReceived,
    DeadlineNear,
    DeadlinePassed,
    DeadlineMoved,
    ReportMoved,
    ReferralReceived,
    RulingIssued,
    GakkumduOpened,
    ConflictDeclared,
    ConflictResolved,

    /// <summary>An item was put into the reader's hands.</summary>
    WorkAssigned,

    /// <summary>Many items were put into the reader's hands at once.</summary>
    WorkHandedOver,

    /// <summary>The account of somebody who still holds open work was locked: it has to be handed over.</summary>
    WorkLeftBehind,

    /// <summary>The morning digest of what expires.</summary>
    MorningDigest,
}

/// <summary>One notice of an office, for its members.</summary>
public sealed record NoticeCard(Guid Id, NoticeKind Kind, Guid About, DateTimeOffset At);

/// <summary>Content-free notices ("something changed, sign in"). They wait in the outbox, survive a crash and arrive once.</summary>
public interface INotices
{
    /// <summary>Joins the next save of the records.</summary>
    /// <param name="person">The one member of the office it is for; null for all.</param>
    void Tell(OfficeCode office, NoticeKind kind, Guid about, AccountId? person = null);

    /// <summary>What arrived for an office, newest first.</summary>
    Task<IReadOnlyList<NoticeCard>> List(OfficeCode office, int size, CancellationToken ct);
}

/// <summary>What arrived for a person, and what that person read. Never about something outside the person's scope, so never about what somebody withdrew from.</summary>
public interface INoticeBoard
{
    /// <summary>Newest first.</summary>
    Task<IReadOnlyList<PersonalNotice>> Arrived(Actor actor, DateTimeOffset since, After? after, int size, CancellationToken ct);

    /// <summary>How many are unread, counted up to <paramref name="most"/>.</summary>
    Task<int> Unread(Actor actor, DateTimeOffset since, int most, CancellationToken ct);

    /// <summary>Marks these as read, or all; answers how many were not before.</summary>
    Task<int> MarkRead(Actor actor, IReadOnlyList<Guid>? notices, DateTimeOffset since, CancellationToken ct);
}

/// <summary>A notice as one person sees it.</summary>
public sealed record PersonalNotice(Guid Id, NoticeKind Kind, Guid About, DateTimeOffset At, bool IsRead);

/// <summary>Something that expires.</summary>
public sealed record DueItem(WorkKind Kind, Guid Item, OfficeCode Office, DateTimeOffset Expires);

/// <summary>The morning digests and warnings that went out, so that none goes out twice.</summary>
public interface IDigests
{
    /// <summary>The offices that have their digest of a day.</summary>
    Task<IReadOnlySet<OfficeCode>> Sent(DateOnly day, CancellationToken ct);

    /// <summary>Keeps a digest; joins the next save of the records, and a second one of the office and day makes that save stale.</summary>
    Guid Add(OfficeCode office, DateOnly day, IReadOnlyList<DueItem> lines);

    /// <summary>The items in the digest of an office and day; ask for each in scope before showing it.</summary>
    Task<IReadOnlyList<DueItem>> Lines(OfficeCode office, DateOnly day, CancellationToken ct);

    /// <summary>Of these, those about whose last moment nothing of this kind was said.</summary>
    Task<IReadOnlyList<DueItem>> Unsaid(IReadOnlyList<DueItem> items, NoticeKind kind, CancellationToken ct);

    /// <summary>Remembers that it was said; joins the next save.</summary>
    void Say(DueItem item, NoticeKind kind);
}
