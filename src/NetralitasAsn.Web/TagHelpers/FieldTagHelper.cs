using System.Globalization;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;
using static NetralitasAsn.Web.TagHelpers.FieldShape;

namespace NetralitasAsn.Web.TagHelpers;

/// <summary>
/// One field: label, hint, error above the input, and the input. A text line by default; a text area with <c>rows</c>,
/// a list with <c>options</c>, radio buttons with <c>radios</c>, several boxes with <c>checks</c>, one box with <c>type="checkbox"</c>.
/// Other attributes go to the input.
/// </summary>
[HtmlTargetElement("field", Attributes = "for")]
public sealed class FieldTagHelper(IStringLocalizer<Texts> texts) : TagHelper
{
    [HtmlAttributeName("for")]
    public ModelExpression For { get; set; } = null!;

    /// <summary>The label; without it the display name or the resource of the field's name.</summary>
    public string? Label { get; set; }

    public string? Hint { get; set; }

    public string Type { get; set; } = "text";

    public int? Rows { get; set; }

    public int? Maxlength { get; set; }

    public bool Required { get; set; }

    /// <summary>Says beside the label that the field may stay empty.</summary>
    public bool Optional { get; set; }

    public IEnumerable<SelectListItem>? Options { get; set; }

    public IEnumerable<SelectListItem>? Radios { get; set; }

    public IEnumerable<SelectListItem>? Checks { get; set; }

    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var shape = new FieldShape(For, ViewContext, texts, Label, Hint, Optional);
        var extra = output.Attributes.ToList();
        output.Attributes.Clear();
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", shape.HasError ? "field has-error" : "field");

        var choices = Radios ?? Checks;
        if (choices is not null)
        {
            ShowChoices(output, shape, choices, Radios is null ? "checkbox" : "radio");
            return;
        }

        output.TagName = "div";
        var input = Type == "checkbox" ? Box(shape) : Rows is { } rows ? Area(shape, rows) : Options is { } options ? List(shape, options) : Line(shape);
        input.Attributes["id"] = shape.Id;
        input.Attributes["name"] = shape.Name;
        shape.Describe(input);
        Limit(input, shape);
        foreach (var attribute in extra)
        {
            var value = attribute.Value?.ToString() ?? "";
            input.Attributes[attribute.Name] = attribute.Name == "class" && input.Attributes.TryGetValue("class", out var own) ? $"{own} {value}" : value;
        }

        if (Type == "checkbox")
        {
            output.Content.AppendHtml(shape.HintAndError());
            var line = Tag("div", null, ("class", "choice"));
            line.InnerHtml.AppendHtml(input).AppendHtml(shape.LabelFor(shape.Id));
            output.Content.AppendHtml(line);
            output.Content.AppendHtml(Tag("input", null, ("type", "hidden"), ("name", shape.Name), ("value", "false")));
            return;
        }

        output.Content.AppendHtml(shape.LabelFor(shape.Id)).AppendHtml(shape.HintAndError()).AppendHtml(input);
    }

    private static void ShowChoices(TagHelperOutput output, FieldShape shape, IEnumerable<SelectListItem> choices, string type)
    {
        output.TagName = "fieldset";
        output.Attributes.SetAttribute("id", shape.Id);
        var described = new TagBuilder("x");
        shape.Describe(described);
        if (described.Attributes.TryGetValue("aria-describedby", out var ids))
        {
            output.Attributes.SetAttribute("aria-describedby", ids);
        }

        output.Content.AppendHtml(shape.Caption("legend")).AppendHtml(shape.HintAndError());
        var list = Tag("div", null, ("class", "choices"));
        var chosen = shape.Values;
        foreach (var (choice, index) in choices.Select((c, i) => (c, i)))
        {
            var id = $"{shape.Id}-{index}";
            var value = choice.Value ?? choice.Text;
            var box = Tag("input", null, ("type", type), ("name", shape.Name), ("value", value), ("id", id));
            if (chosen.Contains(value) || (chosen.Count == 0 && choice.Selected))
            {
                box.Attributes["checked"] = "checked";
            }

            if (choice.Disabled)
            {
                box.Attributes["disabled"] = "disabled";
            }

            var label = Tag("label", choice.Text, ("for", id));
            if (choice.Group?.Name is { } note)
            {
                label.InnerHtml.AppendHtml(Tag("small", note));
            }

            var line = Tag("div", null, ("class", "choice"));
            line.InnerHtml.AppendHtml(box).AppendHtml(label);
            list.InnerHtml.AppendHtml(line);
        }

        output.Content.AppendHtml(list);
    }

    private static TagBuilder Box(FieldShape shape)
    {
        var box = Tag("input", null, ("type", "checkbox"), ("value", "true"));
        if (shape.Value.Split(',')[0] is "true" or "True")
        {
            box.Attributes["checked"] = "checked";
        }

        return box;
    }

    private static TagBuilder Area(FieldShape shape, int rows) =>
        Tag("textarea", "\n" + shape.Value, ("class", "form-control"), ("rows", rows.ToString(CultureInfo.InvariantCulture)));

    private TagBuilder List(FieldShape shape, IEnumerable<SelectListItem> options)
    {
        var list = Tag("select", null, ("class", "form-select"));
        var items = options.ToList();
        var chosen = shape.Values;
        if (!items.Exists(o => o.Value == ""))
        {
            list.InnerHtml.AppendHtml(Tag("option", texts["Pilih …"], ("value", "")));
        }

        foreach (var group in items.GroupBy(o => o.Group?.Name))
        {
            var target = group.Key is null ? list : Tag("optgroup", null, ("label", group.Key));
            foreach (var item in group)
            {
                var value = item.Value ?? item.Text;
                var option = Tag("option", item.Text, ("value", value));
                if (chosen.Contains(value) || (chosen.Count == 0 && item.Selected))
                {
                    option.Attributes["selected"] = "selected";
                }

                target.InnerHtml.AppendHtml(option);
            }

            if (target != list)
            {
                list.InnerHtml.AppendHtml(target);
            }
        }

        return list;
    }

    private TagBuilder Line(FieldShape shape)
    {
        var line = Tag("input", null, ("type", Type), ("class", "form-control"));
        if (Type is not ("password" or "file"))
        {
            line.Attributes["value"] = shape.Value;
        }

        return line;
    }

    private void Limit(TagBuilder input, FieldShape shape)
    {
        if ((Required || shape.IsRequired) && !Optional)
        {
            input.Attributes["required"] = "required";
        }

        if ((Maxlength ?? shape.MaxLength) is { } length && Type is not ("checkbox" or "file"))
        {
            input.Attributes["maxlength"] = length.ToString(CultureInfo.InvariantCulture);
        }
    }
}
