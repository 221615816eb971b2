namespace NetralitasAsn.Domain.Reports;

/// <summary>Every way in which a file can be turned away, where the field is always <c>File</c>, or not be handed out.</summary>
public static class EvidenceRefusals
{
    public static readonly Refusal Empty = Of("file.empty");

    public static readonly Refusal TooLarge = Of("file.too-large");

    public static readonly Refusal TooMany = Of("file.too-many");

    /// <summary>Its content is not a picture, PDF, sound or film, whatever its name says.</summary>
    public static readonly Refusal TypeNotAccepted = Of("file.type-not-accepted");

    /// <summary>Less arrived than was announced, or the file ends in the middle.</summary>
    public static readonly Refusal Incomplete = Of("file.incomplete");

    /// <summary>What arrived is not what the sender hashed.</summary>
    public static readonly Refusal HashMismatch = Of("file.hash-mismatch");

    /// <summary>The disk is full or away; nothing was kept.</summary>
    public static readonly Refusal StoreUnavailable = Of("file.store-unavailable");

    /// <summary>It waits for the scanner or for its working copy.</summary>
    public static readonly Refusal BeingExamined = new(RefusalKind.Conflict, "file.being-examined");

    /// <summary>The scanner found something in it or could not look into it.</summary>
    public static readonly Refusal Unsafe = new(RefusalKind.Conflict, "file.unsafe");

    /// <summary>There is the sealed original only.</summary>
    public static readonly Refusal NoWorkingCopy = new(RefusalKind.Conflict, "file.no-working-copy");

    /// <summary>The file tells nothing of itself that could be read here.</summary>
    public static readonly Refusal NoMetadataSheet = new(RefusalKind.Conflict, "file.no-metadata-sheet");

    private static Refusal Of(string code) => new(RefusalKind.Invalid, "invalid") { Fields = [new("File", code)] };
}
