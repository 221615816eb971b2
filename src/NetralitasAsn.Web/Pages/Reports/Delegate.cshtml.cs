using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NetralitasAsn.Application.Reports;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Web.Answers;

namespace NetralitasAsn.Web.Pages.Reports;

/// <summary>The chair delegates a report down to the competent office.</summary>
internal sealed class DelegateModel(IMediator mediator) : PageModel
{
    public sealed record DelegateForm
    {
        public string? To { get; init; }

        public string? Reason { get; init; }

        internal DelegateReport ToCommand(ReportId id, int version) => new(id, version, new OfficeCode(To ?? ""), Reason ?? "");
    }

    [BindProperty(SupportsGet = true)]
    public ReportId Id { get; set; }

    [BindProperty]
    public int Version { get; set; }

    [BindProperty]
    public DelegateForm Form { get; set; } = new();

    public ReportView Report { get; private set; } = null!;

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => Show(ct);

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => mediator.Send(Form.ToCommand(Id, Version), ct).ToPage(
        this,
        accepted: _ => this.Done("/kerja", "Laporan dilimpahkan; kantor Anda tidak lagi melihat isinya."),
        refused: () => Show(ct));

    private Task<IActionResult> Show(CancellationToken ct) => mediator.Send(new GetReport(Id), ct).ToPage(this, accepted: report =>
    {
        Report = report;
        return this.ShowAct(report.Acts, nameof(DelegateReport));
    });
}
