using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using NetralitasAsn.Application.Reports;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Time;
using NetralitasAsn.Web.Answers;
using NetralitasAsn.Web.Security;

namespace NetralitasAsn.Web.Pages.Public.Reports;

/// <summary>The author of initial information turns it into a report, adding only who reports. The code comes in the body of a post and stands in no address.</summary>
[EnableRateLimiting(RateLimits.Tracking)]
internal sealed class UpgradeModel(IMediator mediator) : PageModel
{
    [BindProperty] public UpgradeForm Form { get; set; } = new();

    public Receipt? Receipt { get; private set; }

    /// <summary>The last day for filing a report; null when this code leads to nothing that can become one.</summary>
    public Deadline? Last { get; private set; }

    public IndonesianZone Zone { get; private set; }

    public IActionResult OnGet() => LocalRedirect("~/lacak");

    public Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        ModelState.Clear();
        return Show(ct);
    }

    public Task<IActionResult> OnPostSendAsync(CancellationToken ct) => mediator.Send(new UpgradeTip(Form.Code ?? "", Form.Reporter.ToIdentity()), ct).ToPage(
        this,
        receipt =>
        {
            (Receipt, ViewData["NeutralTitle"]) = (receipt, true);
            Response.Headers.CacheControl = "no-cache, no-store";
            return Page();
        },
        () => Show(ct));

    private async Task<IActionResult> Show(CancellationToken ct)
    {
        Response.Headers.CacheControl = "no-cache, no-store";
        ViewData["NeutralTitle"] = true;
        var found = await mediator.Send(new FollowReport(Form.Code ?? ""), ct);
        (Last, Zone) = found.Match(tracked => (tracked.Upgradable, tracked.Office.Zone), _ => (null, IndonesianZone.Wib));
        return Page();
    }
}

internal sealed record UpgradeForm
{
    public string? Code { get; init; }

    public ReporterForm Reporter { get; init; } = new();
}
