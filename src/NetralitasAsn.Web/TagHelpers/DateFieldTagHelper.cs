using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;
using static NetralitasAsn.Web.TagHelpers.FieldShape;

namespace NetralitasAsn.Web.TagHelpers;

/// <summary>A date as three inputs, bound to <see cref="DateParts"/>; a calendar is added where there is JavaScript.</summary>
[HtmlTargetElement("date-field", Attributes = "for")]
public sealed class DateFieldTagHelper(IStringLocalizer<Texts> texts) : TagHelper
{
    [HtmlAttributeName("for")]
    public ModelExpression For { get; set; } = null!;

    public string? Label { get; set; }

    public string? Hint { get; set; }

    public bool Required { get; set; }

    public bool Optional { get; set; }

    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var shape = new FieldShape(For, ViewContext, texts, Label, Hint, Optional);
        var parts = For.Model as DateParts;
        output.TagName = "fieldset";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", shape.HasError ? "field has-error" : "field");
        output.Attributes.SetAttribute("id", shape.Id);

        var line = Tag("div", null, ("class", "date-parts"), ("data-date", texts["Kalender"]));
        line.InnerHtml
            .AppendHtml(Part(shape, "Day", texts["Hari"], parts?.Day, 2))
            .AppendHtml(Part(shape, "Month", texts["Bulan"], parts?.Month, 2))
            .AppendHtml(Part(shape, "Year", texts["Tahun"], parts?.Year, 4));
        output.Content.AppendHtml(shape.Caption("legend")).AppendHtml(shape.HintAndError()).AppendHtml(line);
    }

    private TagBuilder Part(FieldShape shape, string part, string label, string? value, int length)
    {
        var id = $"{shape.Id}_{part}";
        var input = Tag(
            "input", null, ("type", "text"), ("inputmode", "numeric"), ("class", part == "Year" ? "form-control year" : "form-control"), ("id", id),
            ("name", $"{shape.Name}.{part}"), ("value", shape.Part(part, value)), ("maxlength", length == 2 ? "2" : "4"),
            ("autocomplete", "off"), ("data-part", part.ToLowerInvariant()));
        shape.Describe(input);
        if (Required)
        {
            input.Attributes["required"] = "required";
        }

        var box = Tag("div", null);
        box.InnerHtml.AppendHtml(Tag("label", label, ("for", id))).AppendHtml(input);
        return box;
    }
}
