using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NetralitasAsn.Application;
using NetralitasAsn.Application.Reports;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Web.Answers;
using NetralitasAsn.Web.Pages.Parts;

namespace NetralitasAsn.Web.Pages.Reports;

/// <summary>The reports of the own office, newest first.</summary>
internal sealed class ListModel(IMediator mediator) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public ReportStage? Stage { get; set; }

    [BindProperty(SupportsGet = true)]
    public ListFilter Filter { get; set; } = new();

    [BindProperty(SupportsGet = true, Name = "after")]
    public After? After { get; set; }

    public KeysetPage<ReportCard> Reports { get; private set; } = new([], null, new(0, null));

    public Task<IActionResult> OnGetAsync(CancellationToken ct) =>
        mediator.Send(new FindReports(Stage, Filter.Region, Filter.From, Filter.Until, Filter.Text, After: After), ct).ToPage(
            this,
            accepted: page =>
            {
                Reports = page;
                return Page();
            });
}
