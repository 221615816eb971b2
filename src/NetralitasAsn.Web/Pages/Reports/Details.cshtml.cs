using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NetralitasAsn.Application;
using NetralitasAsn.Application.Interests;
using NetralitasAsn.Application.Reports;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Web.Answers;
using NetralitasAsn.Web.Pages.Parts;

namespace NetralitasAsn.Web.Pages.Reports;

/// <summary>One report: what was filed, what is due, what can be done, what happened.</summary>
internal sealed class DetailsModel(IMediator mediator) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public ReportId Id { get; set; }

    public ReportView Report { get; private set; } = null!;

    public IReadOnlyList<ActLink> Acts => [.. Report.Acts.Select(a => new ActLink(a, $"/kerja/laporan/{Id}/{AddressOf(a.Name)}"))];

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => mediator.Send(new GetReport(Id), ct).ToPage(this, accepted: report =>
    {
        Report = report;
        return Page();
    });

    private static string AddressOf(string act) => act switch
    {
        nameof(VerifyIdentity) => "verifikasi",
        nameof(RecordInitialReview) => "kajian-awal",
        nameof(RegisterReport) => "registrasi",
        nameof(CompleteReport) => "perbaikan",
        nameof(DelegateReport) => "pelimpahan",
        nameof(HandUpReport) => "teruskan",
        nameof(AcceptWithdrawal) => "penarikan",
        nameof(RecuseFromReport) => "mundur",
        nameof(ReportInterest) => "benturan",
        nameof(DeclareOfficeConflict) => "orang-bawaslu",
        _ => throw new ArgumentOutOfRangeException(nameof(act), act, null),
    };
}
