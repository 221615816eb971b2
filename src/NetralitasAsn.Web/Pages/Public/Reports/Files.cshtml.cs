using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using NetralitasAsn.Application.Reports;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Web.Answers;
using NetralitasAsn.Web.Hosting;
using NetralitasAsn.Web.Security;

namespace NetralitasAsn.Web.Pages.Public.Reports;

/// <summary>Evidence: up to five files, sealed as they arrive; none is a fine answer.</summary>
[RequestSizeLimit(RequestSizes.Evidence)]
[EnableRateLimiting(RateLimits.Submission)]
internal sealed class FilesModel(IMediator mediator) : PageModel
{
    public IReadOnlyList<EvidenceCard> Kept { get; private set; } = [];

    public Door Door => Door.Of(HttpContext);

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => this.WithDraft(mediator, (_, open) => Show(open), ct);

    public Task<IActionResult> OnPostAsync(IFormFileCollection files, string? lagi, CancellationToken ct) => this.WithDraft(mediator, async (key, _) =>
    {
        await this.TakeFiles(files, file => mediator.Send(new AddDraftEvidence(key, file), ct));
        if (ModelState.IsValid)
        {
            return lagi is null ? this.Onward("bukti") : LocalRedirect(Door.To("bukti"));
        }

        return await this.WithDraft(mediator, async (_, open) => this.Invalid(await Show(open)), ct);
    }, ct);

    public Task<IActionResult> OnPostDropAsync(EvidenceId id, CancellationToken ct) => this.WithDraft(mediator, (key, _) =>
        mediator.Send(new DropDraftFile(key, id), ct).ToPage(this, _ => LocalRedirect(Door.To("bukti"))), ct);

    public Task<IActionResult> OnPostReserveAsync(EvidenceId id, CancellationToken ct) => this.WithDraft(mediator, (key, _) =>
        mediator.Send(new ReserveDraftFile(key, id), ct).ToPage(this, _ => LocalRedirect(Door.To("bukti"))), ct);

    private Task<IActionResult> Show(OpenDraft open)
    {
        Kept = open.Files;
        return Task.FromResult<IActionResult>(Page());
    }
}
