using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NetralitasAsn.Application.Findings;
using NetralitasAsn.Application.Reports;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Web.Answers;

namespace NetralitasAsn.Web.Pages.Findings;

/// <summary>Proposes to close initial information without a finding.</summary>
internal sealed class ProposeClosingModel(IMediator mediator) : PageModel
{
    public sealed record ProposalForm
    {
        public ClosingReason? Reason { get; init; }

        public string? Note { get; init; }

        internal ProposeTipClosing ToCommand(TipId id, int version) => new(id, version, Reason, Note ?? "");
    }

    /// <summary>Why something that nobody reported formally can end.</summary>
    public static IReadOnlyList<ClosingReason> Reasons { get; } =
        [ClosingReason.MaterialConditions, ClosingReason.NotAViolation, ClosingReason.RespondentNotFound, ClosingReason.InsufficientEvidence, ClosingReason.AlreadyHandled];

    [BindProperty(SupportsGet = true)] public TipId Id { get; set; }

    [BindProperty] public int Version { get; set; }

    [BindProperty] public ProposalForm Form { get; set; } = new();

    public TipView Tip { get; private set; } = null!;

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => Show(ct);

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => mediator.Send(Form.ToCommand(Id, Version), ct).ToPage(
        this,
        accepted: _ => this.Done($"/kerja/informasi/{Id}", "Diusulkan ditutup; ketua atau anggota lain memutuskan."),
        refused: () => Show(ct));

    private Task<IActionResult> Show(CancellationToken ct) => mediator.Send(new GetTip(Id), ct).ToPage(this, accepted: tip =>
    {
        Tip = tip;
        return this.ShowAct(tip.Acts, nameof(ProposeTipClosing));
    });
}
