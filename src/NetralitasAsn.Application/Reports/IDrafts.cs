using NetralitasAsn.Domain.Reports;

namespace NetralitasAsn.Application.Reports;

/// <summary>What a draft will become.</summary>
public enum DraftKind
{
    Report,
    Tip,
    CounterReport,
    Completion,
}

/// <summary>Drafts: encrypted from the first row, deleted fourteen days after the last change.</summary>
public interface IDrafts
{
    /// <summary>The id under which the draft and its files are stored.</summary>
    DraftId IdOf(DraftKey key);

    /// <summary>Null when there is none, it has expired or it is of another kind.</summary>
    Task<T?> Load<T>(DraftKey key, DraftKind kind, CancellationToken ct) where T : class;

    /// <summary>Whether there is a live draft of any kind.</summary>
    Task<bool> Exists(DraftKey key, CancellationToken ct);

    /// <summary>Writes at once, apart from any pending save.</summary>
    Task Save<T>(DraftKey key, DraftKind kind, T content, CancellationToken ct) where T : class;

    /// <summary>Forgets the draft with the next save of the records, so that it goes in the transaction that makes it a report. Its files stay for adoption.</summary>
    Task Delete(DraftKey key, CancellationToken ct);

    /// <summary>Throws draft and files away at once: "Mulai lagi" and the quick exit.</summary>
    Task Discard(DraftKey key, CancellationToken ct);
}
