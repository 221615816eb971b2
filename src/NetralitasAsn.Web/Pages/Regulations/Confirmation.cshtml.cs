using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NetralitasAsn.Application.Regulations;
using NetralitasAsn.Domain.Regulations;
using NetralitasAsn.Web.Answers;

namespace NetralitasAsn.Web.Pages.Regulations;

/// <summary>Every parameter that a lawyer must still confirm, and what the product does meanwhile.</summary>
internal sealed class ConfirmationModel(IMediator mediator) : PageModel
{
    public IReadOnlyList<OpenParameter> Parameters { get; private set; } = [];

    public Task<IActionResult> OnGetAsync(CancellationToken ct) =>
        mediator.Send(new FindInstruments(), ct).ToPage(this, accepted: found =>
        {
            Parameters = found.OpenParameters;
            return Page();
        });
}
