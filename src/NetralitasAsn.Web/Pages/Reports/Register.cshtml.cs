using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NetralitasAsn.Application.Reports;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Web.Answers;

namespace NetralitasAsn.Web.Pages.Reports;

/// <summary>The chair registers a reviewed report.</summary>
internal sealed class RegisterModel(IMediator mediator) : PageModel
{
    public sealed record RegisterForm
    {
        public bool CrimeSuspected { get; init; }

        internal RegisterReport ToCommand(ReportId id, int version) => new(id, version, CrimeSuspected);
    }

    [BindProperty(SupportsGet = true)]
    public ReportId Id { get; set; }

    [BindProperty]
    public int Version { get; set; }

    [BindProperty]
    public RegisterForm Form { get; set; } = new();

    public ReportView Report { get; private set; } = null!;

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => Show(ct);

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => mediator.Send(Form.ToCommand(Id, Version), ct).ToPage(
        this,
        accepted: _ => this.Done($"/kerja/laporan/{Id}", "Laporan diregistrasi; berkas penanganan dibuka dan waktunya mulai berjalan."),
        refused: () => Show(ct));

    private Task<IActionResult> Show(CancellationToken ct) => mediator.Send(new GetReport(Id), ct).ToPage(this, accepted: report =>
    {
        Report = report;
        return this.ShowAct(report.Acts, nameof(RegisterReport));
    });
}
