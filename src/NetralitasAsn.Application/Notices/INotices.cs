using NetralitasAsn.Domain.People;

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
}

/// <summary>One notice of an office, for its members.</summary>
public sealed record NoticeCard(Guid Id, NoticeKind Kind, Guid About, DateTimeOffset At);

/// <summary>Content-free notices ("something changed, sign in"). They wait in the outbox, survive a crash and arrive once.</summary>
public interface INotices
{
    /// <summary>Joins the next save of the records.</summary>
    void Tell(OfficeCode office, NoticeKind kind, Guid about);

    /// <summary>What arrived for an office, newest first.</summary>
    Task<IReadOnlyList<NoticeCard>> List(OfficeCode office, int size, CancellationToken ct);
}
