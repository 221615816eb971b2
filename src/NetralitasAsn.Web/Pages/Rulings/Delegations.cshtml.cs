using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NetralitasAsn.Application;
using NetralitasAsn.Application.Rulings;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Rulings;
using NetralitasAsn.Web.Answers;
using NetralitasAsn.Web.TagHelpers;

namespace NetralitasAsn.Web.Pages.Rulings;

/// <summary>Pelimpahan penandatanganan: the authority delegates, the agency sees whether it may sign.</summary>
internal sealed class DelegationsModel(IMediator mediator, ICurrentActor current, RefusalTexts refusals) : PageModel
{
    public sealed record DelegationForm
    {
        /// <summary>Chosen when the form is shown, so that a double click delegates once.</summary>
        public Guid Id { get; init; } = DelegationId.New().Value;

        public string? DecreeNumber { get; init; }

        public DateParts From { get; init; } = new();

        public DateParts Until { get; init; } = new();
    }

    [BindProperty]
    public DelegationForm Form { get; set; } = new();

    public IReadOnlyList<DelegationCard> List { get; private set; } = [];

    public bool MayDelegate => current.Actor.May(Permission.DelegateRuling);

    public DelegationCard? InForce => List.FirstOrDefault(d => d.Covers);

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => Show(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        var isWrong = IsNoDate(nameof(Form.From), Form.From);
        isWrong |= IsNoDate(nameof(Form.Until), Form.Until);
        if (isWrong)
        {
            var shown = await Show(ct);
            if (shown is PageResult page)
            {
                page.StatusCode = StatusCodes.Status400BadRequest;
            }

            return shown;
        }

        var id = Form.Id == Guid.Empty ? DelegationId.New() : new DelegationId(Form.Id);
        return await mediator.Send(new DelegateSigning(id, Form.DecreeNumber ?? "", Form.From.ToDate() ?? default, Form.Until.ToDate() ?? default), ct).ToPage(
            this,
            accepted: _ =>
            {
                TempData["Flash"] = "Pelimpahan dicatat.";
                return new RedirectResult("/kerja/delegasi") as IActionResult;
            },
            refused: () => Show(ct));
    }

    private Task<IActionResult> Show(CancellationToken ct) => mediator.Send(new FindDelegations(), ct).ToPage(this, found =>
    {
        List = found;
        return Page() as IActionResult;
    });

    private bool IsNoDate(string field, DateParts typed)
    {
        if (typed.IsWrong)
        {
            ModelState.AddModelError($"Form.{field}", refusals.Sentence(new FieldError(field, "malformed")));
        }

        return typed.IsWrong;
    }
}
