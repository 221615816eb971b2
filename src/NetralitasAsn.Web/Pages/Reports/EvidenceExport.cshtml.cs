using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NetralitasAsn.Application;
using NetralitasAsn.Application.Reports;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Web.Answers;

namespace NetralitasAsn.Web.Pages.Reports;

/// <summary>Exports the files of a dossier as one ZIP after the reason was given and logged.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class EvidenceExportModel(IMediator mediator, ICurrentActor current) : PageModel
{
    public sealed record ExportForm
    {
        public string? Reason { get; init; }

        public bool Originals { get; init; }
    }

    [BindProperty(SupportsGet = true)]
    public Guid Owner { get; set; }

    [BindProperty]
    public ExportForm Form { get; set; } = new();

    public IReadOnlyList<EvidenceCard> Files { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(CancellationToken ct) =>
        current.Actor.May(Permission.PrepareCase) || current.Actor.May(Permission.VoteInPlenary) ? await Show(ct) : new StatusCodeResult(StatusCodes.Status403Forbidden);

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => mediator.Send(new ExportEvidence(Owner, Form.Reason ?? "", Form.Originals), ct).ToPage(
        this, accepted: export => new ArchiveResult(export), refused: () => Show(ct));

    private Task<IActionResult> Show(CancellationToken ct) => mediator.Send(new ListEvidence(Owner), ct).ToPage(this, accepted: files =>
    {
        Files = files;
        return Page();
    });
}
