using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using NetralitasAsn.Application.Reports;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Web.Answers;
using NetralitasAsn.Web.Hosting;
using NetralitasAsn.Web.Security;

namespace NetralitasAsn.Web.Pages.Public.Reports;

/// <summary>Follows a report with its code. The code comes in the body of a post and stands in no address.</summary>
[RequestSizeLimit(RequestSizes.Evidence)]
[EnableRateLimiting(RateLimits.Tracking)]
internal sealed class TrackModel(IMediator mediator) : PageModel
{
    [BindProperty] public TrackForm Form { get; set; } = new();

    public TrackedReport? Tracked { get; private set; }

    public IReadOnlyList<int> WrongGroups { get; private set; } = [];

    public bool Completed { get; private set; }

    public void OnGet() => Response.Headers.CacheControl = "no-cache, no-store";

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => Show(ct);

    public async Task<IActionResult> OnPostCompleteAsync(IFormFileCollection files, CancellationToken ct)
    {
        await this.TakeFiles(files, file => mediator.Send(new AddEvidenceWithCode(Form.Code ?? "", file), ct));
        if (!ModelState.IsValid)
        {
            return this.Invalid(await Show(ct));
        }

        return await mediator.Send(new CompleteWithCode(Form.Code ?? "", Form.Answer ?? ""), ct).ToPage(this,
            _ =>
            {
                Completed = true;
                ModelState.Clear();
                return Show(ct);
            },
            () => Show(ct));
    }

    private async Task<IActionResult> Show(CancellationToken ct)
    {
        Response.Headers.CacheControl = "no-cache, no-store";
        ViewData["NeutralTitle"] = true;
        var found = await mediator.Send(new FollowReport(Form.Code ?? ""), ct);
        return found.Match<IActionResult>(
            tracked =>
            {
                Tracked = tracked;
                ViewData["Zone"] = tracked.Office.Zone;
                return Page();
            },
            refusal => NotFollowed(refusal));
    }

    /// <summary>A slip of the pen is named by its group; an unknown code and anybody else's are the same sentence.</summary>
    private PageResult NotFollowed(Refusal refusal)
    {
        var texts = HttpContext.RequestServices.GetRequiredService<RefusalTexts>();
        var error = refusal.Fields.Count > 0 ? refusal.Fields[0] : new FieldError("Code", "unknown");
        WrongGroups = error.Code == "mistyped" ? TrackingCode.Read(Form.Code).WrongGroups : [];
        ModelState.AddModelError("Form.Code", texts.Sentence(error));
        var again = Page();
        again.StatusCode = HttpAnswers.StatusOf(refusal.Kind);
        return again;
    }
}

internal sealed record TrackForm
{
    public string? Code { get; init; }

    public string? Answer { get; init; }
}
