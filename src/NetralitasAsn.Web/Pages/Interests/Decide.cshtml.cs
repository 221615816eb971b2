using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NetralitasAsn.Application.Interests;
using NetralitasAsn.Domain.Interests;
using NetralitasAsn.Web.Answers;

namespace NetralitasAsn.Web.Pages.Interests;

/// <summary>Decides whether the person concerned keeps away.</summary>
internal sealed class DecideModel(IMediator mediator) : PageModel
{
    public sealed record DecideForm
    {
        public bool? Withdrawn { get; init; }

        public string? Reason { get; init; }
    }

    [BindProperty]
    public DecideForm Form { get; set; } = new();

    [BindProperty(SupportsGet = true)]
    public InterestReportId Id { get; set; }

    [BindProperty]
    public int Version { get; set; }

    public InterestView Interest { get; private set; } = null!;

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => Show(ct);

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => mediator.Send(new DecideInterest(Id, Version, Form.Withdrawn, Form.Reason ?? ""), ct).ToPage(
        this,
        accepted: _ => this.Done($"/kerja/benturan/{Id}", "Putusan dicatat."),
        refused: () => Show(ct));

    private Task<IActionResult> Show(CancellationToken ct) => mediator.Send(new GetInterest(Id), ct).ToPage(this, accepted: interest =>
    {
        Interest = interest;
        return this.ShowAct(interest.Acts, nameof(DecideInterest));
    });
}
