using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using NetralitasAsn.Infrastructure.Accounts;
using NetralitasAsn.Web.Answers;
using NetralitasAsn.Web.Security;

namespace NetralitasAsn.Web.Pages.Account;

/// <summary>The second step of signing in, for accounts with a second factor.</summary>
[EnableRateLimiting(RateLimits.SignIn)]
internal sealed class SecondFactorModel(SignInDesk desk, RefusalTexts texts) : PageModel
{
    public sealed record CodeForm(string? Code = null);

    [BindProperty]
    public CodeForm Form { get; set; } = new();

    [BindProperty(Name = "kembali", SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    public async Task<IActionResult> OnGetAsync() =>
        (await HttpContext.AuthenticateAsync(Schemes.HalfSignedIn)).Succeeded ? Page() : RedirectToPage("/Account/SignIn");

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var half = await HttpContext.AuthenticateAsync(Schemes.HalfSignedIn);
        if (half.Principal is null)
        {
            return RedirectToPage("/Account/SignIn");
        }

        var answer = await desk.Finish(half.Principal, Form.Code ?? "", ct);
        if (answer.Principal is { } principal)
        {
            await HttpContext.SignOutAsync(Schemes.HalfSignedIn);
            await HttpContext.SignInAsync(Schemes.Cookie, principal);
            return Redirect(Doors.After(Url, ReturnUrl));
        }

        ViewData[PageAnswers.Banner] = new RefusalBanner(answer.Code!, texts.Sentence(answer.Code!), null);
        Response.StatusCode = StatusCodes.Status401Unauthorized;
        return Page();
    }
}
