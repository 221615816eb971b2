using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NetralitasAsn.Application.Reports;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Web.Answers;

namespace NetralitasAsn.Web.Pages.Reports;

/// <summary>A district or village supervisor hands a report up.</summary>
internal sealed class HandUpModel(IMediator mediator) : PageModel
{
    public sealed record HandUpForm
    {
        public string? Reason { get; init; }

        internal HandUpReport ToCommand(ReportId id, int version) => new(id, version, Reason ?? "");
    }

    [BindProperty(SupportsGet = true)]
    public ReportId Id { get; set; }

    [BindProperty]
    public int Version { get; set; }

    [BindProperty]
    public HandUpForm Form { get; set; } = new();

    public ReportView Report { get; private set; } = null!;

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => Show(ct);

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => mediator.Send(Form.ToCommand(Id, Version), ct).ToPage(
        this,
        accepted: _ => this.Done("/kerja", "Laporan diteruskan ke kantor kabupaten/kota."),
        refused: () => Show(ct));

    private Task<IActionResult> Show(CancellationToken ct) => mediator.Send(new GetReport(Id), ct).ToPage(this, accepted: report =>
    {
        Report = report;
        return this.ShowAct(report.Acts, nameof(HandUpReport));
    });
}
