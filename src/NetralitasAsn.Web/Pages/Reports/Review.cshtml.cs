using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NetralitasAsn.Application.Reports;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Web.Answers;
using NetralitasAsn.Web.TagHelpers;

namespace NetralitasAsn.Web.Pages.Reports;

/// <summary>Records the initial review as the plenary adopted it.</summary>
internal sealed class ReviewModel(IMediator mediator) : PageModel
{
    public sealed record ReviewForm
    {
        public IReadOnlyList<ReviewCondition>? NotMet { get; init; }

        public ReviewOutcome? Outcome { get; init; }

        public ClosingReason? Reason { get; init; }

        public DateParts? PlenaryOn { get; init; }

        public string? Note { get; init; }

        public string? Message { get; init; }

        public bool CrimeSuspected { get; init; }

        public string? DeviationReason { get; init; }

        internal RecordInitialReview ToCommand(ReportId id, int version) => new(
            id, version, Outcome ?? (ReviewOutcome)(-1), NotMet ?? [], PlenaryOn?.ToDate() ?? default, Note ?? "", Reason, Message, CrimeSuspected, DeviationReason);
    }

    [BindProperty(SupportsGet = true)]
    public ReportId Id { get; set; }

    [BindProperty]
    public int Version { get; set; }

    [BindProperty]
    public ReviewForm Form { get; set; } = new();

    public ReportView Report { get; private set; } = null!;

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => Show(ct);

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => mediator.Send(Form.ToCommand(Id, Version), ct).ToPage(
        this,
        accepted: _ => this.Done($"/kerja/laporan/{Id}", "Kajian awal tercatat."),
        refused: () => Show(ct));

    private Task<IActionResult> Show(CancellationToken ct) => mediator.Send(new GetReport(Id), ct).ToPage(this, accepted: report =>
    {
        Report = report;
        Form = HttpMethods.IsGet(Request.Method) ? new() { NotMet = [.. report.Suggested.Where(s => !s.Holds).Select(s => s.Condition)] } : Form;
        return this.ShowAct(report.Acts, nameof(RecordInitialReview));
    });
}
