using NetralitasAsn.Domain.People;

namespace NetralitasAsn.Application;

/// <summary>What somebody got to see.</summary>
public enum AccessKind
{
    IdentityOpened,

    /// <summary>The sealed original left the system.</summary>
    EvidenceOpened,

    /// <summary>A working copy was downloaded.</summary>
    EvidenceDownloaded,

    /// <summary>A working copy or a thumbnail was shown in the page.</summary>
    EvidenceViewed,

    /// <summary>The metadata sheet of a file was shown.</summary>
    MetadataOpened,

    /// <summary>A dossier, or this file in it, left as a ZIP.</summary>
    Exported,
    CodeReplaced,

    /// <summary>An account was made, locked, bound or given new keys.</summary>
    AccountChanged,
}

/// <summary>Who saw what, and why. Written at once, before anything is shown: what cannot be logged is not opened.</summary>
public interface IAccessLog
{
    /// <summary>Appends to the chain of the day; never part of a case's version.</summary>
    Task Write(AccessKind kind, Actor actor, Guid subject, string reason, CancellationToken ct);

    /// <summary>Whether the chain of a day is whole: nothing altered, removed or put in between.</summary>
    Task<bool> IsWhole(DateOnly day, CancellationToken ct);
}
