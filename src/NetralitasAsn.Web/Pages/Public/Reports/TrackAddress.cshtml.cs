using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace NetralitasAsn.Web.Pages.Public.Reports;

/// <summary>A code in an address would stay in histories and logs; nobody is answered there, whatever the code.</summary>
internal sealed class TrackAddressModel : PageModel
{
    public IActionResult OnGet() => StatusCode(StatusCodes.Status410Gone);
}
