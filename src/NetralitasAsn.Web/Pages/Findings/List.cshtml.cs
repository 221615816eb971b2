using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NetralitasAsn.Application;
using NetralitasAsn.Application.Findings;
using NetralitasAsn.Domain.Findings;
using NetralitasAsn.Web.Answers;

namespace NetralitasAsn.Web.Pages.Findings;

/// <summary>The supervision reports that the own office wrote or decides, newest first.</summary>
internal sealed class ListModel(IMediator mediator) : PageModel
{
    [BindProperty(SupportsGet = true)] public string? Text { get; set; }

    [BindProperty(SupportsGet = true)] public SupervisionStage? Stage { get; set; }

    [BindProperty(SupportsGet = true, Name = "after")] public After? After { get; set; }

    public KeysetPage<SupervisionCard> Reports { get; private set; } = new([], null, new(0, null));

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => mediator.Send(new FindSupervisions(Stage, Text, After: After), ct).ToPage(
        this,
        accepted: page =>
        {
            Reports = page;
            return Page();
        },
        refused: () => Task.FromResult<IActionResult>(Page()));
}
