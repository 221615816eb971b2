using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Localization;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Regulations;
using NetralitasAsn.Domain.Time;
using NetralitasAsn.Web.Answers;
using static NetralitasAsn.Web.TagHelpers.FieldShape;

namespace NetralitasAsn.Web.TagHelpers;

/// <summary>A deadline in words, with its date, time and zone below and the article one tap away.</summary>
[HtmlTargetElement("deadline")]
public sealed class DeadlineTagHelper(IStringLocalizer<Texts> texts) : TagHelper
{
    public Deadline? Value { get; set; }

    public DateTimeOffset Now { get; set; }

    public IndonesianZone Zone { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Value is not { } deadline)
        {
            output.SuppressOutput();
            return;
        }

        var isLate = deadline.HasPassed(Now);
        var isToday = !isLate && deadline.DueOn <= Now.DayIn(Zone);
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", isLate ? "deadline late" : isToday ? "deadline soon" : "deadline");
        var words = Tag("strong", null);
        if (isLate || isToday)
        {
            words.InnerHtml.AppendHtml(Tag("span", isLate ? "▲ " : "● ", ("aria-hidden", "true")));
        }

        words.InnerHtml.Append(Words.Nearness(deadline, Now, Zone));
        var time = Tag("time", Words.Moment(deadline.LastMoment, Zone), ("datetime", deadline.LastMoment.ToString("O")));
        var article = Tag("details", null, ("class", "citation"));
        article.InnerHtml.AppendHtml(Tag("summary", texts["Dasar hukum"])).AppendHtml(Tag("p", Citations.Text(deadline.SetBy)));
        output.Content.AppendHtml(words).AppendHtml(time).AppendHtml(article);
    }
}

/// <summary>An article in the words of a citation.</summary>
public static class Citations
{
    /// <summary><c>PP 94/2021</c>: an id of the register as people write it.</summary>
    public static string Instrument(string id) => Article.InstrumentCited(id);

    /// <summary><c>Pasal 134 ayat (5) UU 8/2015</c>: the instrument's id written as people cite it.</summary>
    public static string Text(Article article) => article.Cited;
}

/// <summary>A citation as a quiet link to the register of law, in the language of the page.</summary>
[HtmlTargetElement("citation", Attributes = "article")]
public sealed class CitationTagHelper : TagHelper
{
    public Article? Article { get; set; }

    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Article is not { } article)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "a";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "citation");
        output.Attributes.SetAttribute("href", $"{ViewContext.HttpContext.Request.PathBase}/aturan/{Uri.EscapeDataString(article.Instrument)}");
        output.Content.SetContent(Citations.Text(article));
    }
}

/// <summary>The stage of something, as a word in a tag; <c>tone</c> is late, soon, fine or quiet.</summary>
[HtmlTargetElement("stage-tag", Attributes = "value")]
public sealed class StageTagHelper(IStringLocalizer<Texts> texts) : TagHelper
{
    public Enum? Value { get; set; }

    public string? Tone { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Value is null)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", Tone is null ? "tag" : $"tag {Tone}");
        output.Content.SetContent(texts.Word(Value));
    }
}

/// <summary>A notice: late, soon, fine or info.</summary>
[HtmlTargetElement("notice")]
public sealed class NoticeTagHelper : TagHelper
{
    public string Kind { get; set; } = "info";

    public string? Title { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", $"notice {Kind}");
        if (Title is not null)
        {
            output.Content.AppendHtml(Tag("strong", Title));
        }

        output.Content.AppendHtml(content);
    }
}

/// <summary>Nothing to show: says so, and what to do.</summary>
[HtmlTargetElement("empty-state", Attributes = "title")]
public sealed class EmptyStateTagHelper : TagHelper
{
    public string Title { get; set; } = "";

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "empty");
        output.Content.AppendHtml(Tag("strong", Title)).AppendHtml(content);
    }
}

/// <summary>A strip of figures; each is a <c>fact</c>.</summary>
[HtmlTargetElement("figure-strip")]
public sealed class FigureStripTagHelper : TagHelper
{
    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        var content = await output.GetChildContentAsync();
        output.TagName = "dl";
        output.Attributes.SetAttribute("class", "figures");
        output.Content.SetHtmlContent(content);
    }
}

/// <summary>One figure with its label and, in the next line, its denominator.</summary>
[HtmlTargetElement("fact", ParentTag = "figure-strip")]
public sealed class FactTagHelper : TagHelper
{
    public string Label { get; set; } = "";

    public string Value { get; set; } = "";

    public string? Note { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Content.AppendHtml(Tag("dt", Label)).AppendHtml(Tag("dd", Value, ("class", "value")));
        if (Note is not null)
        {
            output.Content.AppendHtml(Tag("dd", Note, ("class", "note")));
        }
    }
}

/// <summary>Goes on in a keyset list: keeps the filters of the address and replaces <c>after</c>.</summary>
[HtmlTargetElement("pager")]
public sealed class PagerTagHelper(IStringLocalizer<Texts> texts) : TagHelper
{
    /// <summary>The key of the next page; null on the last one.</summary>
    public string? Next { get; set; }

    /// <summary>What the list says of its size: "1–50 dari 312".</summary>
    public string? Summary { get; set; }

    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var request = ViewContext.HttpContext.Request;
        var isFirst = !request.Query.ContainsKey("after");
        if (string.IsNullOrEmpty(Next) && isFirst && Summary is null)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "nav";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "pager");
        output.Attributes.SetAttribute("aria-label", texts["Halaman daftar"].Value);
        output.Content.AppendHtml(Tag("p", Summary ?? ""));
        var links = Tag("div", null, ("class", "d-flex gap-2"));
        if (!isFirst)
        {
            links.InnerHtml.AppendHtml(Tag("a", texts["Ke awal daftar"], ("class", "btn btn-secondary"), ("href", Address(request, null))));
        }

        if (!string.IsNullOrEmpty(Next))
        {
            links.InnerHtml.AppendHtml(Tag("a", texts["Berikutnya"], ("class", "btn btn-secondary"), ("rel", "next"), ("href", Address(request, Next))));
        }

        output.Content.AppendHtml(links);
    }

    private static string Address(HttpRequest request, string? after)
    {
        var query = new QueryBuilder(request.Query.Where(p => p.Key != "after").SelectMany(p => p.Value, (p, v) => KeyValuePair.Create(p.Key, v ?? "")));
        var address = $"{request.PathBase}{request.Path}{query.ToQueryString()}";
        return after is null ? address : QueryHelpers.AddQueryString(address, "after", after);
    }
}

/// <summary>What is wrong, on top of the form: takes focus and links to the fields. Shows nothing when all is well.</summary>
[HtmlTargetElement("error-summary")]
public sealed class ErrorSummaryTagHelper(IStringLocalizer<Texts> texts) : TagHelper
{
    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var errors = ViewContext.ViewData.ModelState
            .SelectMany(e => e.Value!.Errors, (e, error) => (Field: e.Key, Sentence: error.ErrorMessage))
            .Where(e => e.Sentence.Length > 0).Distinct().ToList();
        var banner = Banner();
        if (errors.Count == 0 && banner is null)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "error-summary");
        output.Attributes.SetAttribute("role", "alert");
        output.Attributes.SetAttribute("tabindex", "-1");
        output.Content.AppendHtml(Tag("h2", errors.Count > 0 ? texts["Ada yang perlu diperbaiki"] : texts["Belum dapat dilakukan"]));
        if (banner is { } refused)
        {
            output.Content.AppendHtml(Tag("p", refused.Sentence));
            if (refused.Basis is { } basis)
            {
                output.Content.AppendHtml(Tag("p", Citations.Text(basis), ("class", "citation")));
            }
        }

        var list = Tag("ul", null);
        foreach (var (field, sentence) in errors)
        {
            var line = Tag("li", null);
            line.InnerHtml.AppendHtml(field.Length == 0
                ? Tag("p", sentence)
                : Tag("a", sentence, ("href", "#" + TagBuilder.CreateSanitizedId(field, "_"))));
            list.InnerHtml.AppendHtml(line);
        }

        output.Content.AppendHtml(list);
    }

    private RefusalBanner? Banner() => ViewContext.ViewData[PageAnswers.Banner] as RefusalBanner;
}
