using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;
using NetralitasAsn.Application.Reports;
using NetralitasAsn.Domain;
using NetralitasAsn.Web.Answers;
using NetralitasAsn.Web.Security;

namespace NetralitasAsn.Web.Pages.Public.Reports;

/// <summary>Asks whose phone it is and begins a draft; the first page of both doors.</summary>
[EnableRateLimiting(RateLimits.Submission)]
internal sealed class StartModel(IMediator mediator) : PageModel
{
    [BindProperty] public string? Phone { get; set; }

    [BindProperty(SupportsGet = true, Name = "hilang")] public string? Lost { get; set; }

    public bool HasDraft { get; private set; }

    public Door Door => Door.Of(HttpContext);

    public async Task OnGetAsync(CancellationToken ct)
    {
        Response.Headers.CacheControl = "no-cache, no-store";
        if (Door.KeyOf(Request) is { } key)
        {
            var draft = await mediator.Send(new GetDraft(key, Door.Kind), ct);
            HasDraft = draft.Match(_ => true, _ => false);
        }
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (Phone is not ("own" or "shared"))
        {
            ModelState.AddModelError(nameof(Phone), HttpContext.RequestServices.GetRequiredService<RefusalTexts>().Sentence(new FieldError(nameof(Phone), "choose")));
            await OnGetAsync(ct);
            var again = Page();
            again.StatusCode = StatusCodes.Status400BadRequest;
            return again;
        }

        return await mediator.Send(new StartDraft(Door.Kind, Phone == "shared"), ct).ToPage(this, key =>
        {
            Door.Remember(Response, key, Phone == "shared");
            return LocalRedirect(Door.To(Door.Steps[0]));
        });
    }

    public async Task<IActionResult> OnPostAgainAsync(CancellationToken ct)
    {
        if (Door.KeyOf(Request) is { } key)
        {
            var discarded = await mediator.Send(new DiscardDraft(key), ct);
            discarded.Match(_ => true, _ => false);
            Door.Forget(Response);
        }

        return LocalRedirect($"~{Door.Start}");
    }
}
