using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using NetralitasAsn.Application.Reports;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.Regulations;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Web.Security;

namespace NetralitasAsn.Web.Pages.Public.Reports;

/// <summary>Everything once more before it is sent. Sending twice makes one report: its id comes from the draft.</summary>
[EnableRateLimiting(RateLimits.Submission)]
internal sealed class CheckModel(IMediator mediator) : PageModel
{
    public OpenDraft Open { get; private set; } = null!;

    /// <summary>What kinds of rules may be concerned; a hint for the sender, no judgement.</summary>
    public IReadOnlyList<FindingCategory> Likely { get; private set; } = [];

    public Door Door => Door.Of(HttpContext);

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => this.WithDraft(mediator, (_, open) => Show(open, ct), ct);

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => this.WithDraft(mediator, async (key, open) =>
    {
        if (!open.Draft.IsComplete(Door.Kind))
        {
            return this.Invalid(await Show(open, ct));
        }

        var sent = await Send(key, open, ct);
        return await sent.Match(
            _ => Task.FromResult<IActionResult>(LocalRedirect(Door.To("tanda-terima"))),
            refusal => Refused(key, open, refusal, ct));
    }, ct);

    private Task<Result<Receipt>> Send(DraftKey key, OpenDraft open, CancellationToken ct) => Door.IsReport
        ? mediator.Send(new SubmitReport(new ReportId(open.Id), open.Draft.Reporter!, open.Draft.Facts(), key), ct)
        : mediator.Send(new SubmitTip(new TipId(open.Id), open.Draft.Facts(), key), ct);

    /// <summary>When the same draft was sent a moment before, its receipt is the answer to this sending as well.</summary>
    private async Task<IActionResult> Refused(DraftKey key, OpenDraft open, Refusal refusal, CancellationToken ct)
    {
        var before = await mediator.Send(new GetReceipt(key), ct);
        return await before.Match(
            _ => Task.FromResult<IActionResult>(LocalRedirect(Door.To("tanda-terima"))),
            async _ =>
            {
                var texts = HttpContext.RequestServices.GetRequiredService<Answers.RefusalTexts>();
                ModelState.AddModelError("", refusal.Fields.Count > 0 ? texts.Sentence(refusal.Fields[0]) : texts.Sentence(refusal));
                return this.Invalid(await Show(open, ct));
            });
    }

    private async Task<IActionResult> Show(OpenDraft open, CancellationToken ct)
    {
        Open = open;
        Likely = await LikelyRules.Of(mediator, open.Draft, ct);
        return Page();
    }
}
