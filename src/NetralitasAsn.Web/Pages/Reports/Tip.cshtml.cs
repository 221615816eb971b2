using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NetralitasAsn.Application.Reports;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Web.Answers;
using NetralitasAsn.Web.Pages.Parts;

namespace NetralitasAsn.Web.Pages.Reports;

/// <summary>One piece of initial information.</summary>
internal sealed class TipModel(IMediator mediator) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public TipId Id { get; set; }

    public TipView Tip { get; private set; } = null!;

    public IReadOnlyList<ActLink> Acts => [.. Tip.Acts.Select(a => new ActLink(a, $"/kerja/informasi/{Id}/mundur"))];

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => mediator.Send(new GetTip(Id), ct).ToPage(this, accepted: tip =>
    {
        Tip = tip;
        return Page();
    });
}
