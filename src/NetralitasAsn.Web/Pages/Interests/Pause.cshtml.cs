using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NetralitasAsn.Application.Interests;
using NetralitasAsn.Domain.Interests;
using NetralitasAsn.Web.Answers;

namespace NetralitasAsn.Web.Pages.Interests;

/// <summary>Takes the sight of the person concerned until the decision.</summary>
internal sealed class PauseModel(IMediator mediator) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public InterestReportId Id { get; set; }

    [BindProperty]
    public int Version { get; set; }

    public InterestView Interest { get; private set; } = null!;

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => Show(ct);

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => mediator.Send(new PauseInterest(Id, Version), ct).ToPage(
        this,
        accepted: _ => this.Done($"/kerja/benturan/{Id}", "Perkara itu tidak lagi terlihat oleh yang bersangkutan sampai diputus."),
        refused: () => Show(ct));

    private Task<IActionResult> Show(CancellationToken ct) => mediator.Send(new GetInterest(Id), ct).ToPage(this, accepted: interest =>
    {
        Interest = interest;
        return this.ShowAct(interest.Acts, nameof(PauseInterest));
    });
}
