using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NetralitasAsn.Application.Reports;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Web.Answers;

namespace NetralitasAsn.Web.Pages.Reports;

/// <summary>The working copy or the thumbnail itself, as the page of a dossier shows it. Rewritten by us, so the browser may show it.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class EvidenceCopyModel(IMediator mediator) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid Owner { get; set; }

    [BindProperty(SupportsGet = true)]
    public EvidenceId Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public string Form { get; set; } = "";

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var answer = await mediator.Send(new ViewEvidence(Owner, Id, Form == "kecil" ? FormKind.Thumbnail : FormKind.WorkingCopy), ct);
        return answer.Match<IActionResult>(file => File(file.Content, file.MediaType), refusal => new StatusCodeResult(HttpAnswers.StatusOf(refusal.Kind)));
    }
}
