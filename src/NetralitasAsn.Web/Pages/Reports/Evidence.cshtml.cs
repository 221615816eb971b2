using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NetralitasAsn.Application.Reports;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Web.Answers;

namespace NetralitasAsn.Web.Pages.Reports;

/// <summary>One file: its working copy at once, its original and its metadata sheet after a reason was given and logged.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class EvidenceModel(IMediator mediator) : PageModel
{
    public sealed record EvidenceForm
    {
        public string? Reason { get; init; }

        public string? What { get; init; }

        public FormKind Kind => What == nameof(FormKind.WorkingCopy) ? FormKind.WorkingCopy : FormKind.Original;
    }

    [BindProperty(SupportsGet = true)]
    public Guid Owner { get; set; }

    [BindProperty(SupportsGet = true)]
    public EvidenceId Id { get; set; }

    [BindProperty]
    public EvidenceForm Form { get; set; } = new();

    public EvidenceView View { get; private set; } = null!;

    /// <summary>Null until the reason was given.</summary>
    public IReadOnlyList<SheetEntry>? Sheet { get; private set; }

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => Show(ct);

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => Form.What == "Sheet"
        ? mediator.Send(new OpenMetadataSheet(Owner, Id, Form.Reason ?? ""), ct).ToPage(this, accepted: sheet =>
        {
            Sheet = sheet;
            return Show(ct);
        }, refused: () => Show(ct))
        : mediator.Send(new OpenEvidence(Owner, Id, Form.Reason ?? "", Form.Kind), ct).ToPage(
            this, accepted: file => File(file.Content, file.MediaType, file.Name), refused: () => Show(ct));

    private Task<IActionResult> Show(CancellationToken ct) => mediator.Send(new GetEvidence(Owner, Id), ct).ToPage(this, accepted: view =>
    {
        View = view;
        return Page();
    });
}
