using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NetralitasAsn.Application.Cases;
using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Web.Answers;
using NetralitasAsn.Web.TagHelpers;

namespace NetralitasAsn.Web.Pages.Cases;

/// <summary>Extends the handling once.</summary>
internal sealed class ExtendModel(IMediator mediator) : PageModel
{
    public sealed record ExtendForm
    {
        public string? Reason { get; init; }

        public bool FromReporter { get; init; }

        internal ExtendHandling ToCommand(CaseId id, int version) => new(id, version, Reason ?? "", FromReporter);
    }

    [BindProperty(SupportsGet = true)]
    public CaseId Id { get; set; }

    [BindProperty]
    public int Version { get; set; }

    [BindProperty]
    public ExtendForm Form { get; set; } = new();

    public new CaseView File { get; private set; } = null!;

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => Show(ct);

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => mediator.Send(Form.ToCommand(Id, Version), ct).ToPage(
        this,
        accepted: due => this.Done($"/kerja/penanganan/{Id}", $"Penanganan diperpanjang sampai {Words.Day(due.DueOn)}."),
        refused: () => Show(ct));

    private Task<IActionResult> Show(CancellationToken ct) => mediator.Send(new GetCaseFile(Id), ct).ToPage(this, accepted: file =>
    {
        File = file;
        return this.ShowAct(file.Acts, nameof(ExtendHandling));
    });
}
