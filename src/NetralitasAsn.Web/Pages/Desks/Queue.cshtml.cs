using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NetralitasAsn.Application;
using NetralitasAsn.Application.Cases;
using NetralitasAsn.Application.Work;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Web.Answers;
using NetralitasAsn.Web.Navigation;
using NetralitasAsn.Web.Pages.Parts;

namespace NetralitasAsn.Web.Pages.Desks;

/// <summary>The desk: what waits at the own office, what expires first on top. Who has no queue is led to the own desk.</summary>
internal sealed class QueueModel(IMediator mediator, ICurrentActor current, Menu menu, QueueCsv csv) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Stage { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Hands { get; set; }

    [BindProperty(SupportsGet = true)]
    public QueueDue? Due { get; set; }

    [BindProperty(SupportsGet = true)]
    public ListFilter Filter { get; set; } = new();

    [BindProperty(SupportsGet = true, Name = "after")]
    public After? After { get; set; }

    /// <summary>Null for a role without a queue and without another desk.</summary>
    public OfficeQueue? Queue { get; private set; }

    public Workload Work { get; private set; } = new(0, 0, [], []);

    public IReadOnlyList<KeptFilter> Kept { get; private set; } = [];

    /// <summary>What is shown, as it can be kept.</summary>
    public QueueFilter Shown => new(Stage, Filter.Place, Filter.From, Filter.Until, Filter.Text, Hands, Due?.ToString());

    private FindQueue Query => new(Stage, Filter.Region, Filter.From, Filter.Until, Filter.Text, After: After, Hands: Hands, Due: Due);

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (!current.Actor.May(Permission.ReadReports))
        {
            return menu.ForDesk(current.Actor).FirstOrDefault(i => i.Address != "/kerja") is { } own ? Redirect(own.Address) : Page();
        }

        Work = (await mediator.Send(new GetWorkload(), ct)).Match(work => work, _ => Work);
        Kept = (await mediator.Send(new FindFilters(), ct)).Match(kept => kept, _ => Kept);
        return await mediator.Send(Query, ct).ToPage(
            this,
            accepted: queue =>
            {
                Queue = queue;
                return Page();
            });
    }

    public Task<IActionResult> OnGetCsvAsync(CancellationToken ct) =>
        mediator.Send(new ExportQueue(Query with { After = null }), ct).ToPage(this, table => File(csv.Of(table), QueueCsv.MediaType, QueueCsv.FileName(table)));
}
