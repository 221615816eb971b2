using NetralitasAsn.Domain;
using NetralitasAsn.Domain.Findings;
using NetralitasAsn.Domain.Reports;

namespace NetralitasAsn.Application.Reports;

/// <summary>A file on its way in.</summary>
/// <param name="Length">What the sender announced, if it did.</param>
/// <param name="Sha256">What the sender computed, hexadecimal, if it did.</param>
public sealed record IncomingFile(string Name, Stream Content, long? Length = null, string? Sha256 = null);

/// <summary>The sealed originals. A file is on the disk, encrypted and flushed, before the store answers.</summary>
public interface IEvidenceStore
{
    /// <summary>Streams the content in: hashed, recognised by content, encrypted. A refused file leaves nothing behind.</summary>
    Task<Result<KeptFile>> Keep(EvidenceId id, IncomingFile file, long limit, CancellationToken ct);

    /// <summary>The decrypted content as a stream; a chunk that was altered throws instead of being handed out.</summary>
    Stream Open(EvidenceId id, string sha256, byte[] sealedKey);

    /// <summary>Removes a file whose row was not saved or was discarded.</summary>
    void Discard(EvidenceId id, string sha256);
}

/// <summary>The rows of evidence. Whoever asks has found the report or tip in the actor's scope before.</summary>
public interface IEvidence
{
    /// <summary>Joins the next save of the records; what is evidence already is put on the list of work in the same transaction.</summary>
    void Add(Evidence evidence);

    Task<int> Count(EvidenceOwner owner, CancellationToken ct);

    /// <summary>What is there, oldest first, names opened.</summary>
    Task<IReadOnlyList<EvidenceCard>> List(EvidenceOwner owner, CancellationToken ct);

    /// <summary>The files themselves, in the order of <see cref="List"/>.</summary>
    Task<IReadOnlyList<Evidence>> All(EvidenceOwner owner, CancellationToken ct);

    /// <summary>Tracked, for a change that joins the next save; null when it belongs to something else.</summary>
    Task<Evidence?> Find(EvidenceOwner owner, EvidenceId id, CancellationToken ct);

    /// <summary>Tracked, for the system that examines it; null when it is no evidence yet or not any more.</summary>
    Task<Evidence?> FindForExamination(EvidenceId id, CancellationToken ct);

    /// <summary>Takes a file off the list of work; joins the next save of the records.</summary>
    void EndWork(EvidenceId id);

    /// <summary>Makes the files of a draft evidence of its report or tip and puts them on the list of work; joins the next save of the records.</summary>
    Task Adopt(DraftId draft, EvidenceOwner owner, EvidenceSource source, CancellationToken ct);

    /// <summary>The files of initial information go along into the report that its author made of it; joins the next save of the records.</summary>
    Task CarryOver(TipId tip, ReportId report, CancellationToken ct);

    /// <summary>Takes a file out of a draft again, at once; false when the draft has no such file.</summary>
    Task<bool> Remove(DraftId draft, EvidenceId id, CancellationToken ct);

    /// <summary>Cleans a name (folders, control and direction marks, the extension of what the file really is) and seals it.</summary>
    byte[] SealName(EvidenceId id, string name, string mediaType);

    string NameOf(Evidence evidence);

    /// <summary>The same name for a form of another type: the extension of what the form is.</summary>
    string NameOf(string name, string mediaType);

    /// <summary>Opens the metadata sheet; null when none could be read.</summary>
    IReadOnlyList<SheetEntry>? SheetOf(Evidence evidence);
}

/// <summary>What a file belongs to.</summary>
public sealed record EvidenceOwner
{
    private EvidenceOwner(DraftId? draft, ReportId? report, TipId? tip, SupervisionId? supervision = null) => (Draft, Report, Tip, Supervision) = (draft, report, tip, supervision);

    public DraftId? Draft { get; }

    public ReportId? Report { get; }

    public TipId? Tip { get; }

    public SupervisionId? Supervision { get; }

    public static EvidenceOwner Of(DraftId draft) => new(draft, null, null);

    public static EvidenceOwner Of(ReportId report) => new(null, report, null);

    public static EvidenceOwner Of(TipId tip) => new(null, null, tip);

    public static EvidenceOwner Of(SupervisionId supervision) => new(null, null, null, supervision);
}

/// <summary>One file in a list.</summary>
/// <param name="Scan">What the scanner said.</param>
/// <param name="Copy">Whether there is a clean working copy.</param>
public sealed record EvidenceCard(
    EvidenceId Id, string Name, MediaKind Kind, string MediaType, long Size, string Sha256, DateTimeOffset ReceivedAt, EvidenceSource Source, bool ExaminersOnly,
    ScanVerdict Scan, CopyState Copy, bool HasThumbnail)
{
    public static EvidenceCard Of(Evidence file, string name) => new(
        file.Id, name, file.Kind, file.MediaType, file.Size, file.Sha256, file.ReceivedAt, file.Source, file.ExaminersOnly,
        file.Scan, file.Copy, file.Form(FormKind.Thumbnail) is not null);
}
