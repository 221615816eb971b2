using System.Globalization;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;

namespace NetralitasAsn.Web.TagHelpers;

/// <summary>The name in the other language, small beside the one of the page: the law is Indonesian, readers may not be.</summary>
[HtmlTargetElement("other-name", TagStructure = TagStructure.WithoutEndTag)]
public sealed class OtherNameTagHelper(IStringLocalizer<Texts> texts) : TagHelper
{
    /// <summary>A member of an enumeration, by its word in the other language.</summary>
    public Enum? Of { get; set; }

    /// <summary>A sentence of the book, which is the key of its English.</summary>
    public string? Sentence { get; set; }

    public string? Indonesian { get; set; }

    public string? English { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var name = Of is { } member ? InOther(() => texts.Word(member))
            : Sentence is { } sentence ? Words.IsEnglish ? sentence : InOther(() => texts[sentence].Value)
            : Words.IsEnglish ? Indonesian : English;
        var own = Of is { } shown ? texts.Word(shown) : Sentence is { } said ? texts[said].Value : Words.IsEnglish ? English : Indonesian;
        if (string.IsNullOrEmpty(name) || name == own)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "small";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "other-name");
        output.Attributes.SetAttribute("lang", Words.IsEnglish ? "id" : "en");
        output.Content.SetContent(name);
    }

    private static string InOther(Func<string> say)
    {
        var here = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(Words.IsEnglish ? "id" : "en");
        try
        {
            return say();
        }
        finally
        {
            CultureInfo.CurrentUICulture = here;
        }
    }
}
