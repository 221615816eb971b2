using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NetralitasAsn.Application.Reports;

namespace NetralitasAsn.Web.Pages.Public;

/// <summary>
/// Leaves quickly: forgets the draft on this device, asks the browser to forget the site, and goes to a page that tells nothing.
/// Anybody may press it without a token: the worst a stranger can do with it is to empty a form.
/// </summary>
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class QuickExitModel(IMediator mediator) : PageModel
{
    public const string NeutralPage = "https://id.wikipedia.org/";

    public void OnGet() => Leave();

    public async Task OnPostAsync(CancellationToken ct)
    {
        foreach (var door in new[] { Reports.Door.Report, Reports.Door.Tip })
        {
            if (door.KeyOf(Request) is { } key)
            {
                var discarded = await mediator.Send(new DiscardDraft(key), ct);
                discarded.Match(_ => true, _ => false);
            }
        }

        Leave();
    }

    private void Leave()
    {
        foreach (var name in Request.Cookies.Keys)
        {
            Response.Cookies.Delete(name);
            Response.Cookies.Delete(name, new() { Path = "/en" });
        }

        Response.Headers["Clear-Site-Data"] = "\"cache\", \"cookies\", \"storage\"";
        Response.Headers["Referrer-Policy"] = "no-referrer";

        // Not a Location header: the form may only lead to ourselves (form-action), a refresh may leave.
        Response.Headers["Refresh"] = $"0; url={NeutralPage}";
    }
}
