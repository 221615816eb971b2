using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NetralitasAsn.Application.Rulings;
using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.Rulings;
using NetralitasAsn.Web.Answers;

namespace NetralitasAsn.Web.Pages.Cases;

/// <summary>The four-eyes check before a referral leaves the office.</summary>
internal sealed class ReleaseModel(IMediator mediator) : PageModel
{
    public sealed record ReleaseForm
    {
        public string? LetterNumber { get; init; }

        public bool CheckedForLeaks { get; init; }

        internal ReleaseReferral ToCommand(ReferralId id, int version) => new(id, version, LetterNumber ?? "", CheckedForLeaks);
    }

    [BindProperty(SupportsGet = true)]
    public CaseId Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public ReferralId ReferralId { get; set; }

    [BindProperty]
    public int Version { get; set; }

    [BindProperty]
    public ReleaseForm Form { get; set; } = new();

    public ReferralView Referral { get; private set; } = null!;

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => Show(ct);

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => mediator.Send(Form.ToCommand(ReferralId, Version), ct).ToPage(
        this,
        accepted: _ => this.Done($"/kerja/penanganan/{Id}", "Penerusan dirilis; surat keluar dari kantor Anda."),
        refused: () => Show(ct));

    private Task<IActionResult> Show(CancellationToken ct) => mediator.Send(new GetReferral(ReferralId), ct).ToPage(this, accepted: referral =>
    {
        Referral = referral;
        return referral.File != Id ? NotFound()
            : referral.Acts.Any(a => a.Name == nameof(ReleaseReferral)) ? this.ShowAct(referral.Acts, nameof(ReleaseReferral))
            : Page();
    });
}
