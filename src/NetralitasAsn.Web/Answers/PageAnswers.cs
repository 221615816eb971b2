using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.Regulations;

namespace NetralitasAsn.Web.Answers;

/// <summary>What the banner of a page says when the answer is no: the sentence, and the article when the law says it.</summary>
public sealed record RefusalBanner(string Code, string Sentence, Article? Basis);

/// <summary>The only place where a refusal becomes a page.</summary>
internal static class PageAnswers
{
    /// <summary>The key of the <see cref="RefusalBanner"/> in ViewData.</summary>
    public const string Banner = "Refusal";

    /// <summary>Opens the answer; a refusal keeps what was typed and shows the same page again through <paramref name="refused"/>.</summary>
    public static async Task<IActionResult> ToPage<T>(
        this Task<Result<T>> answer, PageModel page, Func<T, IActionResult> accepted, Func<Task<IActionResult>>? refused = null)
    {
        var result = await answer;
        return await result.Match(value => Task.FromResult(accepted(value)), refusal => page.Refuse(refusal, refused));
    }

    /// <summary>The same when showing the accepted answer itself has to ask for more.</summary>
    public static async Task<IActionResult> ToPage<T>(
        this Task<Result<T>> answer, PageModel page, Func<T, Task<IActionResult>> accepted, Func<Task<IActionResult>>? refused = null)
    {
        var result = await answer;
        return await result.Match(accepted, refusal => page.Refuse(refusal, refused));
    }

    private static async Task<IActionResult> Refuse(this PageModel page, Refusal refusal, Func<Task<IActionResult>>? refused)
    {
        if (refusal.Kind is RefusalKind.NotFound or RefusalKind.Forbidden)
        {
            return new StatusCodeResult(HttpAnswers.StatusOf(refusal.Kind));
        }

        var texts = page.HttpContext.RequestServices.GetRequiredService<RefusalTexts>();
        foreach (var error in refusal.Fields)
        {
            page.ModelState.AddModelError($"Form.{error.Field}", texts.Sentence(error));
        }

        if (refusal.Kind is not RefusalKind.Invalid || refusal.Fields.Count == 0)
        {
            page.ViewData[Banner] = new RefusalBanner(refusal.Code, texts.Sentence(refusal), refusal.Basis);
        }

        var shown = refused is null ? page.Page() : await refused();
        if (shown is PageResult again)
        {
            again.StatusCode = HttpAnswers.StatusOf(refusal.Kind);
        }

        return shown;
    }
}
