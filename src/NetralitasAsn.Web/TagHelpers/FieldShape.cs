using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.Localization;

namespace NetralitasAsn.Web.TagHelpers;

/// <summary>What every kind of field shares: its name, id, label, hint, error and what was typed.</summary>
internal sealed class FieldShape
{
    private readonly ModelExpression expression;
    private readonly ViewContext view;

    public FieldShape(ModelExpression expression, ViewContext view, IStringLocalizer<Texts> texts, string? label, string? hint, bool isOptional)
    {
        this.expression = expression;
        this.view = view;
        Texts = texts;
        Name = view.ViewData.TemplateInfo.GetFullHtmlFieldName(expression.Name);
        Id = TagBuilder.CreateSanitizedId(Name, "_");
        Label = label ?? expression.Metadata.DisplayName ?? LabelOf(texts, Name, expression.Metadata.Name);
        Hint = hint;
        IsOptional = isOptional;
        Errors = [.. Entry?.Errors.Select(e => e.ErrorMessage).Where(m => m.Length > 0) ?? []];
    }

    public IStringLocalizer<Texts> Texts { get; }

    public string Name { get; }

    public string Id { get; }

    public string Label { get; }

    public string? Hint { get; }

    public bool IsOptional { get; }

    public IReadOnlyList<string> Errors { get; }

    public bool HasError => Errors.Count > 0;

    public bool IsRequired => expression.Metadata.ValidatorMetadata.OfType<RequiredAttribute>().Any();

    public int? MaxLength => expression.Metadata.ValidatorMetadata
        .Select(v => v switch { MaxLengthAttribute m => m.Length, StringLengthAttribute s => s.MaximumLength, _ => (int?)null })
        .FirstOrDefault(l => l is not null);

    /// <summary>What was typed, else what the model holds.</summary>
    public string Value => Entry?.AttemptedValue ?? Format(expression.Model);

    public IReadOnlySet<string> Values => Entry is { RawValue: string[] typed }
        ? typed.ToHashSet(StringComparer.Ordinal)
        : expression.Model switch
        {
            null => new HashSet<string>(),
            string one => new HashSet<string> { one },
            System.Collections.IEnumerable many => many.Cast<object?>().Select(Format).ToHashSet(StringComparer.Ordinal),
            var one => new HashSet<string> { Format(one) },
        };

    private ModelStateEntry? Entry => view.ViewData.ModelState.TryGetValue(Name, out var entry) ? entry : null;

    public string Part(string name, string? modelValue) =>
        view.ViewData.ModelState.TryGetValue($"{Name}.{name}", out var entry) && entry.AttemptedValue is { } typed ? typed : modelValue ?? "";

    /// <summary>Ids of hint and error, for <c>aria-describedby</c>.</summary>
    public void Describe(TagBuilder input)
    {
        var ids = new List<string>(2);
        if (Hint is not null)
        {
            ids.Add($"{Id}-hint");
        }

        if (HasError)
        {
            ids.Add($"{Id}-error");
            input.Attributes["aria-invalid"] = "true";
        }

        if (ids.Count > 0)
        {
            input.Attributes["aria-describedby"] = string.Join(' ', ids);
        }
    }

    /// <summary>Hint and, above the input, the error.</summary>
    public IHtmlContent HintAndError()
    {
        var content = new HtmlContentBuilder();
        if (Hint is not null)
        {
            content.AppendHtml(Tag("p", Hint, ("class", "hint"), ("id", $"{Id}-hint")));
        }

        if (HasError)
        {
            content.AppendHtml(Tag("p", string.Join(" ", Errors), ("class", "error"), ("id", $"{Id}-error")));
        }

        return content;
    }

    public TagBuilder LabelFor(string id)
    {
        var label = Caption("label");
        label.Attributes["for"] = id;
        return label;
    }

    public TagBuilder Caption(string tag)
    {
        var caption = Tag(tag, Label);
        if (IsOptional)
        {
            caption.InnerHtml.Append(" ");
            caption.InnerHtml.AppendHtml(Tag("span", Texts["(boleh dikosongkan)"], ("class", "optional")));
        }

        return caption;
    }

    public static TagBuilder Tag(string name, string? text, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        var tag = new TagBuilder(name);
        if (text is not null)
        {
            tag.InnerHtml.Append(text);
        }

        foreach (var (key, value) in attributes)
        {
            tag.Attributes[key] = value;
        }

        if (name == "input")
        {
            tag.TagRenderMode = TagRenderMode.SelfClosing;
        }

        return tag;
    }

    public static string Format(object? value) => value switch
    {
        null => "",
        bool yes => yes ? "true" : "false",
        DateOnly day => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        TimeOnly time => time.ToString("HH:mm", CultureInfo.InvariantCulture),
        IFormattable formattable => formattable.ToString(null, CultureInfo.CurrentCulture),
        _ => value.ToString() ?? "",
    };

    private static string LabelOf(IStringLocalizer texts, string name, string? member) =>
        texts[name] is { ResourceNotFound: false } found ? found.Value
        : texts[$"label.{member}"] is { ResourceNotFound: false } general ? general.Value
        : member ?? name;
}
