using System.Globalization;
using System.Text;

namespace NetralitasAsn.Infrastructure.Evidence;

/// <summary>A name that a file may be shown and handed out with: no folders, no control or direction marks, and the extension of what it really is.</summary>
internal static class FileName
{
    private const int MaxLength = 100;

    public static string Clean(string? name, FileType type)
    {
        var last = (name ?? "").Split('/', '\\', ':')[^1];
        var text = new StringBuilder();
        foreach (var rune in last.EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
                or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
                || rune == Rune.ReplacementChar || "\"<>|?*%;".Contains((char)Math.Min(rune.Value, char.MaxValue), StringComparison.Ordinal))
            {
                continue;
            }

            text.Append(Rune.IsWhiteSpace(rune) ? " " : rune.ToString());
            if (text.Length >= MaxLength)
            {
                break;
            }
        }

        var stem = Path.GetFileNameWithoutExtension(text.ToString()).Trim(' ', '.');
        return (stem.Length == 0 ? "berkas" : stem.Normalize(NormalizationForm.FormC)) + type.Extension;
    }
}
