using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NetralitasAsn.Application.Findings;
using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.Findings;
using NetralitasAsn.Web.Answers;

namespace NetralitasAsn.Web.Pages.Findings;

/// <summary>Somebody withdraws from a supervision report, after a warning.</summary>
internal sealed class RecuseModel(IMediator mediator) : PageModel
{
    public sealed record RecuseForm
    {
        public RecusalGround? Ground { get; init; }

        public string? Reason { get; init; }

        internal RecuseFromSupervision ToCommand(SupervisionId id, int version) => new(id, version, Reason ?? "", Ground ?? (RecusalGround)(-1));
    }

    [BindProperty(SupportsGet = true)] public SupervisionId Id { get; set; }

    [BindProperty] public int Version { get; set; }

    [BindProperty] public RecuseForm Form { get; set; } = new();

    public SupervisionView Report { get; private set; } = null!;

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => Show(ct);

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => mediator.Send(Form.ToCommand(Id, Version), ct).ToPage(
        this,
        accepted: _ => this.Done("/kerja", "Anda mundur dari laporan hasil pengawasan itu; laporannya tidak lagi terlihat oleh Anda."),
        refused: () => Show(ct));

    private Task<IActionResult> Show(CancellationToken ct) => mediator.Send(new GetSupervision(Id), ct).ToPage(this, accepted: report =>
    {
        Report = report;
        return this.ShowAct(report.Acts, nameof(RecuseFromSupervision));
    });
}
