using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NetralitasAsn.Application.Interests;
using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.Interests;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Web.Answers;

namespace NetralitasAsn.Web.Pages.Interests;

/// <summary>Somebody reports a colleague's interest in a report or its file.</summary>
internal sealed class ReportModel(IMediator mediator) : PageModel
{
    public sealed record InterestForm
    {
        public InterestReportId Key { get; init; } = InterestReportId.New();

        public string? Person { get; init; }

        public RecusalGround? Ground { get; init; }

        public string? Explanation { get; init; }

        internal ReportInterest ToCommand(ReportId id) => new(id, Key, Person ?? "", Ground ?? (RecusalGround)(-1), Explanation ?? "");
    }

    [BindProperty(SupportsGet = true)]
    public ReportId Id { get; set; }

    [BindProperty]
    public InterestForm Form { get; set; } = new();

    public ColleagueChoice Choice { get; private set; } = null!;

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => Show(ct);

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => mediator.Send(Form.ToCommand(Id), ct).ToPage(
        this,
        accepted: made => this.Done($"/kerja/benturan/{made}", "Laporan Anda disampaikan kepada pemutus."),
        refused: () => Show(ct));

    private Task<IActionResult> Show(CancellationToken ct) => mediator.Send(new FindColleagues(Id), ct).ToPage(this, accepted: choice =>
    {
        Choice = choice;
        return Page();
    });
}
