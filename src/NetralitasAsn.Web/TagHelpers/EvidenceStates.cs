using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.Extensions.Localization;
using NetralitasAsn.Domain.Reports;

namespace NetralitasAsn.Web.TagHelpers;

/// <summary>What the scanner said, as a tag.</summary>
[HtmlTargetElement("scan-state", Attributes = "of", TagStructure = TagStructure.WithoutEndTag)]
public sealed class ScanStateTagHelper(IStringLocalizer<Texts> texts) : TagHelper
{
    public ScanVerdict Of { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output) => StateTag.Write(output, texts.Word(Of), Of switch
    {
        ScanVerdict.Clean => "fine",
        ScanVerdict.Infected or ScanVerdict.Unscannable => "late",
        _ => "soon",
    });
}

/// <summary>Whether there is a working copy, as a tag.</summary>
[HtmlTargetElement("copy-state", Attributes = "of", TagStructure = TagStructure.WithoutEndTag)]
public sealed class CopyStateTagHelper(IStringLocalizer<Texts> texts) : TagHelper
{
    public CopyState Of { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        // Two times "being processed", or "dangerous" and "withheld", say the same twice.
        if (Of is CopyState.Waiting or CopyState.Withheld)
        {
            output.SuppressOutput();
            return;
        }

        StateTag.Write(output, texts.Word(Of), Of is CopyState.Made ? "fine" : "quiet");
    }
}

internal static class StateTag
{
    public static void Write(TagHelperOutput output, string word, string kind)
    {
        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", $"tag {kind}");
        output.Content.SetContent(word);
    }
}
