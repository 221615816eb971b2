using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;
using static NetralitasAsn.Web.TagHelpers.FieldShape;

namespace NetralitasAsn.Web.TagHelpers;

/// <summary>A place that can be chosen: its code and the chain of its names.</summary>
public sealed record PlaceChoice(string Code, string Name);

/// <summary>
/// Search for a place, then choose it. Without JavaScript the button "Cari" posts the form with <c>search</c> = the field's name and
/// the words in <c>{Name}Search</c>; the page shows itself again with <c>results</c>. With it, the list follows the typing.
/// </summary>
[HtmlTargetElement("place-field", Attributes = "for")]
public sealed class PlaceFieldTagHelper(IStringLocalizer<Texts> texts) : TagHelper
{
    [HtmlAttributeName("for")]
    public ModelExpression For { get; set; } = null!;

    public string? Label { get; set; }

    public string? Hint { get; set; }

    public bool Optional { get; set; }

    /// <summary>Limits the search to a level: <c>village</c>, <c>district</c>, <c>regency</c>, <c>province</c>.</summary>
    public string? Level { get; set; }

    /// <summary>What was searched for.</summary>
    public string? Words { get; set; }

    /// <summary>The places found, or the one already chosen.</summary>
    public IEnumerable<PlaceChoice>? Results { get; set; }

    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var shape = new FieldShape(For, ViewContext, texts, Label, Hint ?? texts["Ketik namanya, tekan Cari, lalu pilih dari daftar."], Optional);
        var found = Results?.ToList();
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", shape.HasError ? "field has-error" : "field");
        output.Attributes.SetAttribute("id", $"{shape.Id}-place");
        output.Attributes.SetAttribute("data-place", "");
        output.Attributes.SetAttribute("data-url", "/api/v1/regions");
        output.Attributes.SetAttribute("data-name", shape.Name);
        output.Attributes.SetAttribute("data-none", texts["Tidak ada yang cocok. Coba sebagian namanya saja."].Value);
        output.Attributes.SetAttribute("data-found", texts["place.found"].Value);
        if (Level is not null)
        {
            output.Attributes.SetAttribute("data-level", Level);
        }

        var input = Tag(
            "input", null, ("type", "search"), ("class", "form-control"), ("id", shape.Id), ("name", $"{shape.Name}Search"), ("value", Words ?? ""),
            ("maxlength", "80"), ("autocomplete", "off"));
        shape.Describe(input);
        var button = Tag(
            "button", texts["Cari"], ("type", "submit"), ("class", "btn btn-secondary"), ("name", "search"), ("value", shape.Name), ("formnovalidate", "formnovalidate"));
        var search = Tag("div", null, ("class", "place-search"));
        search.InnerHtml.AppendHtml(input).AppendHtml(button);

        var list = Tag("div", null, ("class", "place-results"), ("data-results", ""), ("role", "group"), ("aria-label", shape.Label));
        if (found is null or [])
        {
            list.Attributes["hidden"] = "hidden";
        }

        foreach (var (place, index) in (found ?? []).Select((p, i) => (p, i)))
        {
            list.InnerHtml.AppendHtml(Choice(shape, place, index, found!.Count == 1 && place.Code == shape.Value));
        }

        var status = found is [] ? texts["Tidak ada yang cocok. Coba sebagian namanya saja."].Value : null;
        output.Content.AppendHtml(shape.LabelFor(shape.Id)).AppendHtml(shape.HintAndError()).AppendHtml(search)
            .AppendHtml(Tag("p", status, ("role", "status"), ("class", "hint"))).AppendHtml(list);
    }

    private static TagBuilder Choice(FieldShape shape, PlaceChoice place, int index, bool isOnly)
    {
        var id = $"{shape.Id}-{index}";
        var radio = Tag("input", null, ("type", "radio"), ("name", shape.Name), ("value", place.Code), ("id", id));
        if (isOnly || place.Code == shape.Value)
        {
            radio.Attributes["checked"] = "checked";
        }

        var line = Tag("div", null, ("class", "choice"));
        line.InnerHtml.AppendHtml(radio).AppendHtml(Tag("label", place.Name, ("for", id)));
        return line;
    }
}
