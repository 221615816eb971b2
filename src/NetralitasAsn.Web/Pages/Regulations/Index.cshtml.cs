using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NetralitasAsn.Application.Regulations;
using NetralitasAsn.Domain;
using NetralitasAsn.Web.Answers;
using NetralitasAsn.Web.TagHelpers;

namespace NetralitasAsn.Web.Pages.Regulations;

/// <summary>The register of instruments, all or those in force on a day.</summary>
internal sealed class IndexModel(IMediator mediator, RefusalTexts refusals) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public DateParts? Tanggal { get; set; }

    public InstrumentList List { get; private set; } = null!;

    public Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        if (Tanggal is { IsWrong: true })
        {
            ModelState.AddModelError(nameof(Tanggal), refusals.Sentence(new FieldError(nameof(Tanggal), "malformed")));
        }

        return mediator.Send(new FindInstruments(Tanggal?.ToDate()), ct).ToPage(this, accepted: found =>
        {
            List = found;
            return Page();
        });
    }
}
