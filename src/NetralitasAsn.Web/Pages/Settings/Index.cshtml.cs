using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NetralitasAsn.Application;
using NetralitasAsn.Domain.People;

namespace NetralitasAsn.Web.Pages.Settings;

/// <summary>The doors of the administrator's settings.</summary>
internal sealed class IndexModel(ICurrentActor current) : PageModel
{
    public IActionResult OnGet() => current.Actor.May(Permission.ManageSettings) ? Page() : StatusCode(StatusCodes.Status403Forbidden);
}
