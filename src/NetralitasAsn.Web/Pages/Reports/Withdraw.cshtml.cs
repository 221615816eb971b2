using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NetralitasAsn.Application.Reports;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Web.Answers;

namespace NetralitasAsn.Web.Pages.Reports;

/// <summary>Accepts the reporter's request to withdraw, after a confirmation.</summary>
internal sealed class WithdrawModel(IMediator mediator) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public ReportId Id { get; set; }

    [BindProperty]
    public int Version { get; set; }

    public ReportView Report { get; private set; } = null!;

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => Show(ct);

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => mediator.Send(new AcceptWithdrawal(Id, Version), ct).ToPage(
        this,
        accepted: _ => this.Done($"/kerja/laporan/{Id}", "Permohonan penarikan diterima; laporan berakhir."),
        refused: () => Show(ct));

    private Task<IActionResult> Show(CancellationToken ct) => mediator.Send(new GetReport(Id), ct).ToPage(this, accepted: report =>
    {
        Report = report;
        return this.ShowAct(report.Acts, nameof(AcceptWithdrawal));
    });
}
