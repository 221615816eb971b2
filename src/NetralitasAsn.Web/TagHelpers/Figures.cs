using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.Extensions.Localization;

namespace NetralitasAsn.Web.TagHelpers;

/// <summary>Public numbers on a page: shown, withheld, or drawn. Withheld and zero are two different marks.</summary>
public static class Figures
{
    private const int Width = 600;

    /// <summary>The number, or the mark of one that is withheld with its meaning for those who listen.</summary>
    public static IHtmlContent Figure(this IStringLocalizer texts, long? value) => value is { } known
        ? new HtmlString(Words.Number(known))
        : new HtmlString($"<span class=\"withheld\"><span aria-hidden=\"true\">•</span><span class=\"visually-hidden\">{texts["tidak ditampilkan"].Value}</span></span>");

    /// <summary>The number in a sentence, or the mark of one that is withheld. It may be large: another one could be computed from it.</summary>
    public static string Said(this IStringLocalizer _, long? value) => value is { } known ? Words.Number(known) : "•";

    /// <summary>One bar in up to three tints, as wide as its share of <paramref name="whole"/>; drawn without text, which stands beside it.</summary>
    public static IHtmlContent Bar(string title, string description, long whole, params long[] parts)
    {
        var encode = System.Text.Encodings.Web.HtmlEncoder.Default;
        var bar = new HtmlContentBuilder().AppendHtml(
            $"<svg viewBox=\"0 0 {Width} 24\" preserveAspectRatio=\"none\" role=\"img\"><title>{encode.Encode(title)}</title><desc>{encode.Encode(description)}</desc>");
        var left = 0m;
        for (var i = 0; i < parts.Length; i++)
        {
            var width = whole == 0 ? 0 : Math.Round((decimal)parts[i] * Width / whole, 1);
            if (width > 0)
            {
                bar.AppendHtml(string.Create(CultureInfo.InvariantCulture, $"<rect class=\"fill-{i + 1}\" x=\"{left}\" y=\"0\" width=\"{width}\" height=\"24\"/>"));
            }

            left += width;
        }

        return bar.AppendHtml("</svg>");
    }

    /// <summary>A circle whose area is the number's share of the largest one.</summary>
    public static IHtmlContent Symbol(long value, long largest)
    {
        var radius = largest == 0 || value == 0 ? 0 : Math.Max(2, Math.Round(19 * Math.Sqrt((double)value / largest), 1));
        return new HtmlString(string.Create(CultureInfo.InvariantCulture,
            $"<svg viewBox=\"0 0 40 40\" aria-hidden=\"true\">{(radius > 0 ? $"<circle class=\"fill-2\" cx=\"20\" cy=\"20\" r=\"{radius.ToString(CultureInfo.InvariantCulture)}\"/>" : "")}</svg>"));
    }
}
