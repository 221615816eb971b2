using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NetralitasAsn.Application.Interests;
using NetralitasAsn.Domain.Interests;
using NetralitasAsn.Web.Answers;

namespace NetralitasAsn.Web.Pages.Interests;

/// <summary>The conflict of an office: read by it and by the office that was asked, answered by the chair of the latter.</summary>
internal sealed class OfficeConflictModel(IMediator mediator) : PageModel
{
    public sealed record AnswerForm
    {
        public bool? TakeOver { get; init; }

        public string? Reason { get; init; }
    }

    [BindProperty(SupportsGet = true)]
    public OfficeConflictId Id { get; set; }

    [BindProperty]
    public int Version { get; set; }

    [BindProperty]
    public AnswerForm Form { get; set; } = new();

    public OfficeConflictView Conflict { get; private set; } = null!;

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => Show(ct);

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => mediator.Send(new AnswerOfficeConflict(Id, Version, Form.TakeOver, Form.Reason ?? ""), ct).ToPage(
        this,
        accepted: _ => this.Done($"/kerja/orang-bawaslu/{Id}", "Jawaban dicatat."),
        refused: () => Show(ct));

    private Task<IActionResult> Show(CancellationToken ct) => mediator.Send(new GetOfficeConflict(Id), ct).ToPage(this, accepted: conflict =>
    {
        Conflict = conflict;
        return conflict.Acts.Count == 0 && HttpMethods.IsPost(Request.Method) ? new StatusCodeResult(StatusCodes.Status403Forbidden) : Page();
    });
}
