using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NetralitasAsn.Application.Cases;
using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Web.Answers;

namespace NetralitasAsn.Web.Pages.Cases;

/// <summary>The last possible moment of each step, worked back from the end of the handling.</summary>
internal sealed class PlanModel(IMediator mediator) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public CaseId Id { get; set; }

    /// <summary>Hours on the way to each invitee, in the order of the plan.</summary>
    [BindProperty(SupportsGet = true)]
    public List<int?> Travel { get; set; } = [];

    public BackwardPlanView Plan { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) =>
        await mediator.Send(new GetBackwardPlan(Id, [.. Travel.Select(t => t ?? 0)]), ct).ToPage(this, accepted: Show, refused: () => Show(ct));

    /// <summary>A wrong number of hours is said above the plan without travel.</summary>
    private Task<IActionResult> Show(CancellationToken ct) => mediator.Send(new GetBackwardPlan(Id), ct).ToPage(this, accepted: Show);

    private IActionResult Show(BackwardPlanView plan)
    {
        Plan = plan;
        return Page();
    }
}
