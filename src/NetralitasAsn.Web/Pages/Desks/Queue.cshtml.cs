using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NetralitasAsn.Application;
using NetralitasAsn.Application.Cases;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Web.Answers;
using NetralitasAsn.Web.Navigation;
using NetralitasAsn.Web.Pages.Parts;

namespace NetralitasAsn.Web.Pages.Desks;

/// <summary>The desk: what waits at the own office, what expires first on top. Who has no queue is led to the own desk.</summary>
internal sealed class QueueModel(IMediator mediator, ICurrentActor current, Menu menu) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Stage { get; set; }

    [BindProperty(SupportsGet = true)]
    public ListFilter Filter { get; set; } = new();

    [BindProperty(SupportsGet = true, Name = "after")]
    public After? After { get; set; }

    /// <summary>Null for a role without a queue and without another desk.</summary>
    public OfficeQueue? Queue { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!current.Actor.May(Permission.ReadReports))
        {
            return menu.ForDesk(current.Actor).FirstOrDefault(i => i.Address != "/kerja") is { } own ? Redirect(own.Address) : Page();
        }

        return await mediator.Send(new FindQueue(Stage, Filter.Region, Filter.From, Filter.Until, Filter.Text, After: After), ct).ToPage(
            this,
            accepted: queue =>
            {
                Queue = queue;
                return Page();
            });
    }
}
