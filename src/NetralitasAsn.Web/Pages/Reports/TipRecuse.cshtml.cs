using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NetralitasAsn.Application.Reports;
using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Web.Answers;

namespace NetralitasAsn.Web.Pages.Reports;

/// <summary>Somebody of the office withdraws from initial information, after a warning.</summary>
internal sealed class TipRecuseModel(IMediator mediator) : PageModel
{
    public sealed record RecuseForm
    {
        public RecusalGround? Ground { get; init; }

        public string? Reason { get; init; }

        internal RecuseFromTip ToCommand(TipId id, int version) => new(id, version, Reason ?? "", Ground ?? (RecusalGround)(-1));
    }

    [BindProperty(SupportsGet = true)]
    public TipId Id { get; set; }

    [BindProperty]
    public int Version { get; set; }

    [BindProperty]
    public RecuseForm Form { get; set; } = new();

    public TipView Tip { get; private set; } = null!;

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => Show(ct);

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => mediator.Send(Form.ToCommand(Id, Version), ct).ToPage(
        this,
        accepted: _ => this.Done("/kerja", "Anda mundur dari informasi itu; informasinya tidak lagi terlihat oleh Anda."),
        refused: () => Show(ct));

    private Task<IActionResult> Show(CancellationToken ct) => mediator.Send(new GetTip(Id), ct).ToPage(this, accepted: tip =>
    {
        Tip = tip;
        return this.ShowAct(tip.Acts, nameof(RecuseFromTip));
    });
}
