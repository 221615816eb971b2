using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NetralitasAsn.Application.Cases;
using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Web.Answers;

namespace NetralitasAsn.Web.Pages.Cases;

/// <summary>A member withdraws from the file, after a warning.</summary>
internal sealed class RecuseModel(IMediator mediator) : PageModel
{
    public sealed record RecuseForm
    {
        public RecusalGround? Ground { get; init; }

        public string? Reason { get; init; }

        internal RecuseFromCase ToCommand(CaseId id, int version) => new(id, version, Reason ?? "", Ground ?? (RecusalGround)(-1));
    }

    [BindProperty(SupportsGet = true)]
    public CaseId Id { get; set; }

    [BindProperty]
    public int Version { get; set; }

    [BindProperty]
    public RecuseForm Form { get; set; } = new();

    public new CaseView File { get; private set; } = null!;

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => Show(ct);

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => mediator.Send(Form.ToCommand(Id, Version), ct).ToPage(
        this,
        accepted: _ => this.Done("/kerja", "Anda mundur dari berkas itu; berkasnya tidak lagi terlihat oleh Anda."),
        refused: () => Show(ct));

    private Task<IActionResult> Show(CancellationToken ct) => mediator.Send(new GetCaseFile(Id), ct).ToPage(this, accepted: file =>
    {
        File = file;
        return this.ShowAct(file.Acts, nameof(RecuseFromCase));
    });
}
