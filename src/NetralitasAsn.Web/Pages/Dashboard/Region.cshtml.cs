using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NetralitasAsn.Application.Dashboard;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Web.Answers;

namespace NetralitasAsn.Web.Pages.Dashboard;

public sealed class RegionModel(IMediator mediator) : PageModel
{
    public RegionFigures Shown { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(string code, CancellationToken ct) => RegionCode.TryParse(code, null, out var region)
        ? await mediator.Send(new GetRegionFigures(region), ct).ToPage(this, accepted: shown =>
        {
            Shown = shown;
            return Page();
        })
        : NotFound();
}
