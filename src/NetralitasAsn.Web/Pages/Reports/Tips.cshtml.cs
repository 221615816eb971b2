using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NetralitasAsn.Application;
using NetralitasAsn.Application.Reports;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Web.Answers;

namespace NetralitasAsn.Web.Pages.Reports;

/// <summary>The initial information of the own office, newest first.</summary>
internal sealed class TipsModel(IMediator mediator) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string? Text { get; set; }

    [BindProperty(SupportsGet = true)]
    public TipStage? Stage { get; set; }

    [BindProperty(SupportsGet = true, Name = "after")]
    public After? After { get; set; }

    public KeysetPage<TipCard> Tips { get; private set; } = new([], null, new(0, null));

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => mediator.Send(new FindTips(Text, After: After, Stage: Stage), ct).ToPage(
        this,
        accepted: page =>
        {
            Tips = page;
            return Page();
        },
        refused: () => Task.FromResult<IActionResult>(Page()));
}
