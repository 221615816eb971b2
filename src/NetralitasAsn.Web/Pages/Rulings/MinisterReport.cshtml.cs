using MediatR;
using Microsoft.AspNetCore.Mvc;
using NetralitasAsn.Application.Rulings;
using NetralitasAsn.Web.Answers;
using NetralitasAsn.Web.TagHelpers;

namespace NetralitasAsn.Web.Pages.Rulings;

/// <summary>An acting head reported the decision to the minister of home affairs.</summary>
internal sealed class MinisterReportModel(IMediator mediator, RefusalTexts refusals) : ReferralPage(mediator, refusals)
{
    public sealed record MinisterReportForm
    {
        public DateParts ReportedOn { get; init; } = new();

        public string? LetterNumber { get; init; }
    }

    [BindProperty]
    public MinisterReportForm Form { get; set; } = new();

    protected override string Act => nameof(ReportActingHead);

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => IsNoDate(nameof(Form.ReportedOn), Form.ReportedOn)
        ? ShowUnread(ct)
        : Do(new ReportActingHead(Id, Version, Form.ReportedOn.ToDate() ?? default, Form.LetterNumber ?? ""), "Laporan kepada Mendagri dicatat.", ct);
}
