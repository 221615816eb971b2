using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NetralitasAsn.Application.Cases;
using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Web.Answers;

namespace NetralitasAsn.Web.Pages.Cases;

/// <summary>Records how a clarification session ended, with the minutes.</summary>
internal sealed class MinutesModel(IMediator mediator) : PageModel
{
    public sealed record MinutesForm
    {
        public SessionOutcome? Outcome { get; init; }

        public bool UnderOath { get; init; }

        public string? Minutes { get; init; }

        internal EndClarification ToCommand(SessionId id, int version) => new(id, version, Outcome ?? (SessionOutcome)(-1), UnderOath, Minutes ?? "");
    }

    [BindProperty(SupportsGet = true)]
    public CaseId Id { get; set; }

    [BindProperty(SupportsGet = true)]
    public SessionId SessionId { get; set; }

    [BindProperty]
    public int Version { get; set; }

    [BindProperty]
    public MinutesForm Form { get; set; } = new();

    public new CaseView File { get; private set; } = null!;

    public SessionLine Session { get; private set; } = null!;

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => Show(ct);

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => mediator.Send(Form.ToCommand(SessionId, Version), ct).ToPage(
        this,
        accepted: _ => this.Done($"/kerja/penanganan/{Id}", "Hasil klarifikasi tercatat."),
        refused: () => Show(ct));

    private Task<IActionResult> Show(CancellationToken ct) => mediator.Send(new GetCaseFile(Id), ct).ToPage(this, accepted: file =>
    {
        if (file.Sessions.FirstOrDefault(s => s.Id == SessionId) is not { } session)
        {
            return NotFound();
        }

        (File, Session) = (file, session);
        return file.Acts.Any(a => a.Name == nameof(InviteToClarification)) ? Page() : new StatusCodeResult(StatusCodes.Status403Forbidden);
    });
}
