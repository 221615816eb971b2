using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NetralitasAsn.Web.Security;

namespace NetralitasAsn.Web.Pages.Account;

/// <summary>Sign out; only by a form, so that no link of somebody else can do it.</summary>
internal sealed class SignOutModel : PageModel
{
    public async Task<IActionResult> OnPostAsync()
    {
        await HttpContext.SignOutAsync(Schemes.Cookie);
        return RedirectToPage();
    }
}
