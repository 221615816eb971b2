using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NetralitasAsn.Application;

namespace NetralitasAsn.Web.Answers;

/// <summary>How the page of one act opens: forbidden to whom it is not offered, closed with the reason while the law says no.</summary>
internal static class ActPages
{
    /// <summary>The key in ViewData that says the form is not offered now.</summary>
    public const string Closed = "Closed";

    public static IActionResult ShowAct(this PageModel page, IReadOnlyList<NextAct> acts, string name)
    {
        if (acts.FirstOrDefault(a => a.Name == name) is not { } act)
        {
            return new StatusCodeResult(StatusCodes.Status403Forbidden);
        }

        // After a post the form stays, with everything that was typed; the banner says why it was refused.
        if (act.WhyNot is { } refusal && HttpMethods.IsGet(page.Request.Method))
        {
            page.ViewData[Closed] = true;
            page.ViewData[PageAnswers.Banner] = new RefusalBanner(
                refusal.Code, page.HttpContext.RequestServices.GetRequiredService<RefusalTexts>().Sentence(refusal), refusal.Basis);
        }

        return page.Page();
    }

    /// <summary>Post, redirect, get: leads to <paramref name="address"/>, where one sentence says what was done.</summary>
    public static IActionResult Done(this PageModel page, string address, string sentence)
    {
        page.TempData["Flash"] = sentence;
        return new RedirectResult(address);
    }
}
