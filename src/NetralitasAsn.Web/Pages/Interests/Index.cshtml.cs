using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NetralitasAsn.Application.Interests;
using NetralitasAsn.Web.Answers;

namespace NetralitasAsn.Web.Pages.Interests;

/// <summary>The reported interests that concern the person, that the person decides, or reported.</summary>
internal sealed class IndexModel(IMediator mediator) : PageModel
{
    public IReadOnlyList<InterestView> Interests { get; private set; } = [];

    public IReadOnlyList<OfficeConflictView> Offices { get; private set; } = [];

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => mediator.Send(new FindInterests(), ct).ToPage(this, async found =>
    {
        Interests = found;
        return await mediator.Send(new FindOfficeConflicts(), ct).ToPage(this, accepted: offices =>
        {
            Offices = offices;
            return Page();
        });
    });
}
