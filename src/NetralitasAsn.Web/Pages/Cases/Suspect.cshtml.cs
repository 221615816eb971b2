using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NetralitasAsn.Application.Cases;
using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Web.Answers;

namespace NetralitasAsn.Web.Pages.Cases;

/// <summary>Raises the suspicion of a crime, after a confirmation.</summary>
internal sealed class SuspectModel(IMediator mediator) : PageModel
{
    public sealed record SuspectForm
    {
        internal SuspectCrime ToCommand(CaseId id, int version) => new(id, version);
    }

    [BindProperty(SupportsGet = true)]
    public CaseId Id { get; set; }

    [BindProperty]
    public int Version { get; set; }

    [BindProperty]
    public SuspectForm Form { get; set; } = new();

    public new CaseView File { get; private set; } = null!;

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => Show(ct);

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => mediator.Send(Form.ToCommand(Id, Version), ct).ToPage(
        this,
        accepted: _ => this.Done($"/kerja/penanganan/{Id}", "Dugaan tindak pidana dicatat. Sentra Gakkumdu dibuka."),
        refused: () => Show(ct));

    private Task<IActionResult> Show(CancellationToken ct) => mediator.Send(new GetCaseFile(Id), ct).ToPage(this, accepted: file =>
    {
        File = file;
        return this.ShowAct(file.Acts, nameof(SuspectCrime));
    });
}
