using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NetralitasAsn.Application.Work;
using NetralitasAsn.Web.Answers;
using NetralitasAsn.Web.Navigation;

namespace NetralitasAsn.Web.Pages.Work;

/// <summary>Why an item expires when it does.</summary>
internal sealed class ClocksModel(IMediator mediator) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public string Kind { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public ItemClocks Item { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) => WorkAddress.Kind(Kind) is not { } kind
        ? NotFound()
        : await mediator.Send(new GetItemClocks(kind, Id), ct).ToPage(this, accepted: item =>
        {
            Item = item;
            return Page();
        });
}
