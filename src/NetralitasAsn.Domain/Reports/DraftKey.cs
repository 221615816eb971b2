using System.Buffers.Text;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace NetralitasAsn.Domain.Reports;

/// <summary>Identifies a stored draft; derived from its secret key, so that the database does not reveal how to open one.</summary>
public readonly record struct DraftId(Guid Value) : IId<DraftId>
{
    public static DraftId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

/// <summary>The secret of a draft: 128 random bits, held only by the browser that writes it.</summary>
public readonly record struct DraftKey
{
    private DraftKey(string value) => Value = value;

    /// <summary>22 characters of base64url; null for a key that was never made.</summary>
    public string Value { get; }

    public static DraftKey New() => new(Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(16)));

    public static bool TryParse([NotNullWhen(true)] string? text, out DraftKey key)
    {
        var valid = text is { Length: 22 } && Base64Url.IsValid(text, out var length) && length == 16;
        key = valid ? new(text!) : default;
        return valid;
    }

    /// <summary>A secret is not written anywhere by accident.</summary>
    public override string ToString() => "(draft key)";
}
