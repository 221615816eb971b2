using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NetralitasAsn.Application.Findings;
using NetralitasAsn.Application.Reports;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Web.Answers;

namespace NetralitasAsn.Web.Pages.Findings;

/// <summary>The second pair of eyes: agrees to close initial information, or lets the tracing go on.</summary>
internal sealed class DecideClosingModel(IMediator mediator) : PageModel
{
    public sealed record DecisionForm
    {
        public bool? Agreed { get; init; }

        internal DecideTipClosing ToCommand(TipId id, int version) => new(id, version, Agreed);
    }

    [BindProperty(SupportsGet = true)] public TipId Id { get; set; }

    [BindProperty] public int Version { get; set; }

    [BindProperty] public DecisionForm Form { get; set; } = new();

    public TipView Tip { get; private set; } = null!;

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => Show(ct);

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => mediator.Send(Form.ToCommand(Id, Version), ct).ToPage(
        this,
        accepted: stage => this.Done($"/kerja/informasi/{Id}", stage is TipStage.ClosedWithoutFinding ? "Informasi awal ditutup tanpa temuan." : "Penelusuran dilanjutkan."),
        refused: () => Show(ct));

    private Task<IActionResult> Show(CancellationToken ct) => mediator.Send(new GetTip(Id), ct).ToPage(this, accepted: tip =>
    {
        Tip = tip;
        return this.ShowAct(tip.Acts, nameof(DecideTipClosing));
    });
}
