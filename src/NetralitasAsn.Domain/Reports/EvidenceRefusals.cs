namespace NetralitasAsn.Domain.Reports;

/// <summary>Every way in which a file can be turned away; the field is always <c>File</c>.</summary>
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

    private static Refusal Of(string code) => new(RefusalKind.Invalid, "invalid") { Fields = [new("File", code)] };
}
