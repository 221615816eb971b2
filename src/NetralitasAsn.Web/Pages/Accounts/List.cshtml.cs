using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NetralitasAsn.Application.Accounts;
using NetralitasAsn.Web.Answers;

namespace NetralitasAsn.Web.Pages.Accounts;

/// <summary>The accounts of the installation, for its administrator.</summary>
internal sealed class ListModel(IMediator mediator) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "cari")] public string? Text { get; set; }

    [BindProperty(SupportsGet = true, Name = "sesudah")] public string? After { get; set; }

    public AccountPage Found { get; private set; } = new([], null);

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => mediator.Send(new FindAccounts(Text, After), ct).ToPage(this, found =>
    {
        Found = found;
        return Page() as IActionResult;
    });
}
