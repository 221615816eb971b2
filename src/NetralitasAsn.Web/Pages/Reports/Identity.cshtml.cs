using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NetralitasAsn.Application.Reports;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Web.Answers;

namespace NetralitasAsn.Web.Pages.Reports;

/// <summary>Opens the sealed identity: asks why, warns, shows it in the one answer, keeps it nowhere.</summary>
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
internal sealed class IdentityModel(IMediator mediator) : PageModel
{
    public sealed record IdentityForm
    {
        public string? Reason { get; init; }
    }

    [BindProperty(SupportsGet = true)]
    public ReportId Id { get; set; }

    [BindProperty]
    public IdentityForm Form { get; set; } = new();

    public ReportView Report { get; private set; } = null!;

    /// <summary>Null until the reason was given.</summary>
    public SealedPeople? People { get; private set; }

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => Show(ct);

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => mediator.Send(new OpenReporterIdentity(Id, Form.Reason ?? ""), ct).ToPage(
        this,
        accepted: people =>
        {
            People = people;
            return Show(ct);
        },
        refused: () => Show(ct));

    private Task<IActionResult> Show(CancellationToken ct) => mediator.Send(new GetReport(Id), ct).ToPage(this, accepted: report =>
    {
        Report = report;
        return Page();
    });
}
