using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NetralitasAsn.Application.Findings;
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

    public IReadOnlyList<ActLink> Acts => [.. Tip.Acts.Select(a => new ActLink(a, AddressOf(a.Name)))];

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => mediator.Send(new GetTip(Id), ct).ToPage(this, accepted: tip =>
    {
        Tip = tip;
        return Page();
    });

    private string AddressOf(string act) => act switch
    {
        nameof(AssignTracing) => $"/kerja/informasi/{Id}/penugasan",
        nameof(WriteSupervisionReport) => $"/kerja/pengawasan/baru?informasi={Id}",
        nameof(ProposeTipClosing) => $"/kerja/informasi/{Id}/usul-tutup",
        nameof(DecideTipClosing) => $"/kerja/informasi/{Id}/tutup",
        nameof(RecuseFromTip) => $"/kerja/informasi/{Id}/mundur",
        _ => throw new ArgumentOutOfRangeException(nameof(act), act, null),
    };
}
