using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using NetralitasAsn.Infrastructure.Accounts;
using NetralitasAsn.Web.Answers;
using NetralitasAsn.Web.Security;

namespace NetralitasAsn.Web.Pages.Account;

/// <summary>Sign in with name and password.</summary>
[EnableRateLimiting(RateLimits.SignIn)]
internal sealed class SignInModel(SignInDesk desk, RefusalTexts texts) : PageModel
{
    public sealed record SignInForm(string? UserName = null, string? Password = null);

    [BindProperty]
    public SignInForm Form { get; set; } = new();

    [BindProperty(Name = "kembali", SupportsGet = true)]
    public string? ReturnUrl { get; set; }

    public IActionResult OnGet() => User.Identity?.IsAuthenticated == true ? Redirect(Doors.After(Url, ReturnUrl)) : Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var answer = await desk.SignIn(Form.UserName ?? "", Form.Password ?? "", null, ct);
        if (answer.Principal is { } principal)
        {
            await HttpContext.SignInAsync(Schemes.Cookie, principal);
            return Redirect(Doors.After(Url, ReturnUrl));
        }

        if (answer.Half is { } half)
        {
            await HttpContext.SignInAsync(Schemes.HalfSignedIn, half);
            return RedirectToPage("/Account/SecondFactor", new { kembali = ReturnUrl });
        }

        ViewData[PageAnswers.Banner] = new RefusalBanner(answer.Code!, texts.Sentence(answer.Code!), null);
        Response.StatusCode = StatusCodes.Status401Unauthorized;
        return Page();
    }
}

/// <summary>Where somebody goes after signing in: back, when the address is ours; else to the desk.</summary>
internal static class Doors
{
    public static string After(IUrlHelper url, string? address) => url.IsLocalUrl(address) ? address! : "/kerja";
}
