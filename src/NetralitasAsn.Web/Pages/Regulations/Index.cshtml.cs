using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NetralitasAsn.Application.Regulations;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.Regulations;
using NetralitasAsn.Web.Answers;
using NetralitasAsn.Web.TagHelpers;

namespace NetralitasAsn.Web.Pages.Regulations;

/// <summary>The register of instruments, all or those in force on a day.</summary>
internal sealed class IndexModel(IMediator mediator, RefusalTexts refusals) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public DateParts? Tanggal { get; set; }

    public InstrumentList List { get; private set; } = null!;

    /// <summary>The instruments by who made them, the highest first.</summary>
    public IEnumerable<IGrouping<string, Instrument>> Groups => List.Instruments.GroupBy(i => GroupOf(i.Id.Split('-')[0])).OrderBy(g => Array.IndexOf(GroupNames, g.Key));

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

    private static readonly string[] GroupNames =
    [
        "Undang-undang dan putusan Mahkamah Konstitusi", "Peraturan pemerintah dan peraturan presiden", "Peraturan Bawaslu", "Peraturan, keputusan, dan surat edaran lembaga lain",
    ];

    private static string GroupOf(string kind) => GroupNames[kind switch { "UU" or "MK" => 0, "PP" or "PERPRES" => 1, "PBWS" => 2, _ => 3 }];
}
