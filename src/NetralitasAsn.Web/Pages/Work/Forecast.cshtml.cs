using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NetralitasAsn.Application.Work;
using NetralitasAsn.Web.Answers;

namespace NetralitasAsn.Web.Pages.Work;

/// <summary>What expires in the coming week.</summary>
internal sealed class ForecastModel(IMediator mediator) : PageModel
{
    public Forecast Forecast { get; private set; } = null!;

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => mediator.Send(new GetForecast(), ct).ToPage(this, accepted: forecast =>
    {
        Forecast = forecast;
        return Page();
    });
}
