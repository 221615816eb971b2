using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NetralitasAsn.Application.Regions;
using NetralitasAsn.Application.Reports;
using NetralitasAsn.Web.Answers;

namespace NetralitasAsn.Web.Pages.Public.Reports;

/// <summary>Who cannot vote there, or does not know, is shown the second door; one button takes everything along that was typed.</summary>
internal sealed class VotingRightModel(IMediator mediator, IRegionNames regions) : PageModel
{
    /// <summary>Where it happened, once that was told.</summary>
    public string? Regency { get; private set; }

    public Door Door => Door.Report;

    /// <summary>The way on with a name; nobody is held up.</summary>
    public string Onward => Door.After("pelapor", Request);

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => this.WithDraft(mediator, async (_, open) =>
    {
        if (!open.Draft.MayLackVote)
        {
            return LocalRedirect(Onward);
        }

        Regency = open.Draft.Place is { } place ? (await regions.Find(place.VillageCode.Regency))?.FullName : null;
        return Page();
    }, ct);

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => this.WithDraft(mediator, (key, _) =>
        mediator.Send(new TurnIntoTip(key), ct).ToPage(this, draft =>
        {
            Door.Report.Forget(Response);
            Door.Tip.Remember(Response, key, draft.SharedPhone);
            return LocalRedirect(Door.Tip.To(draft.IsComplete(DraftKind.Tip) ? "periksa" : Door.Tip.Steps[0]));
        }), ct);
}
