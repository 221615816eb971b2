using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NetralitasAsn.Application;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Application.Rulings;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.Rulings;
using NetralitasAsn.Web.Answers;
using NetralitasAsn.Web.TagHelpers;

namespace NetralitasAsn.Web.Pages.Rulings;

/// <summary>One act on one referral, on a page of its own: shows the referral and the form, sends the command, and goes back to the referral.</summary>
internal abstract class ReferralPage(IMediator mediator, RefusalTexts refusals) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public ReferralId Id { get; set; }

    /// <summary>The version the person saw, as the form carries it.</summary>
    [BindProperty]
    public int Version { get; set; }

    public ReferralView Referral { get; private set; } = null!;

    /// <summary>Why the act cannot be done now; only asked when the page is opened, so that nothing typed is lost.</summary>
    public Refusal? WhyNot { get; private set; }

    public string Address => $"/kerja/penerusan/{Id}";

    /// <summary>The name of the use case.</summary>
    protected abstract string Act { get; }

    /// <summary>Where the person goes after the act.</summary>
    protected virtual string After => Address;

    protected IMediator Mediator => mediator;

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => Show(ct);

    protected Task<IActionResult> Do<T>(ICommand<T> command, string done, CancellationToken ct) => mediator.Send(command, ct).ToPage(
        this,
        accepted: _ =>
        {
            TempData["Flash"] = done;
            return new RedirectResult(After) as IActionResult;
        },
        refused: () => Show(ct));

    protected Task<IActionResult> Show(CancellationToken ct) => mediator.Send(new GetReferral(Id), ct).ToPage(this, async view =>
    {
        if (view.Acts.FirstOrDefault(a => a.Name == Act) is not { } act)
        {
            return new StatusCodeResult(StatusCodes.Status403Forbidden);
        }

        var isOpened = HttpMethods.IsGet(Request.Method);
        Referral = view;
        WhyNot = isOpened ? act.WhyNot : null;
        if (isOpened || ViewData[PageAnswers.Banner] is RefusalBanner { Code: "stale" })
        {
            // Who was overtaken looks at the new state and may send the form again.
            Version = view.Version;
        }

        await Prepare(ct);
        return (IActionResult)Page();
    });

    /// <summary>What the form needs besides the referral.</summary>
    protected virtual Task Prepare(CancellationToken ct) => Task.CompletedTask;

    /// <summary>Something typed is no date, or nothing was chosen: the page again, everything kept.</summary>
    protected async Task<IActionResult> ShowUnread(CancellationToken ct)
    {
        var shown = await Show(ct);
        if (shown is PageResult page)
        {
            page.StatusCode = StatusCodes.Status400BadRequest;
        }

        return shown;
    }

    /// <summary>Says beside the field that what was typed is no date.</summary>
    protected bool IsNoDate(string field, DateParts typed)
    {
        if (typed.IsWrong)
        {
            Complain(field, "malformed");
        }

        return typed.IsWrong;
    }

    /// <summary>Says beside the choice that nothing was chosen.</summary>
    protected bool IsNotChosen(string field, bool isMissing)
    {
        if (isMissing)
        {
            Complain(field, "choose");
        }

        return isMissing;
    }

    protected void Complain(string field, string code) => ModelState.AddModelError($"Form.{field}", refusals.Sentence(new FieldError(field, code)));
}
