using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace NetralitasAsn.Web.Answers;

/// <summary>
/// The version of a file as the client saw it, sent back in <c>If-Match</c>.
/// An endpoint that changes an existing resource takes <c>[FromHeader(Name = "If-Match")] ETag version</c>; without the header the answer is 428.
/// </summary>
public readonly record struct ETag(int Version) : IParsable<ETag>
{
    public static implicit operator int(ETag tag) => tag.Version;

    public static ETag Parse(string s, IFormatProvider? provider) =>
        TryParse(s, provider, out var tag) ? tag : throw new FormatException("Not an entity tag.");

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out ETag result)
    {
        result = default;
        var text = s.AsSpan().Trim();
        if (text.StartsWith("W/", StringComparison.Ordinal))
        {
            text = text[2..];
        }

        if (text.Length < 3 || text[0] != '"' || text[^1] != '"'
            || !int.TryParse(text[1..^1], NumberStyles.None, CultureInfo.InvariantCulture, out var version))
        {
            return false;
        }

        result = new(version);
        return true;
    }

    /// <summary>The header value: <c>"7"</c>.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"\"{Version}\"");
}
