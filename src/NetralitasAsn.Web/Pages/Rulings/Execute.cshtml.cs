using MediatR;
using Microsoft.AspNetCore.Mvc;
using NetralitasAsn.Application.Rulings;
using NetralitasAsn.Web.Answers;
using NetralitasAsn.Web.TagHelpers;

namespace NetralitasAsn.Web.Pages.Rulings;

/// <summary>Pelaksanaan: the decision was carried out.</summary>
internal sealed class ExecuteModel(IMediator mediator, RefusalTexts refusals) : ReferralPage(mediator, refusals)
{
    public sealed record ExecuteForm
    {
        public DateParts ExecutedOn { get; init; } = new();

        public string? Note { get; init; }
    }

    [BindProperty]
    public ExecuteForm Form { get; set; } = new();

    protected override string Act => nameof(ExecuteRuling);

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => IsNoDate(nameof(Form.ExecutedOn), Form.ExecutedOn)
        ? ShowUnread(ct)
        : Do(new ExecuteRuling(Id, Version, Form.ExecutedOn.ToDate() ?? default, Form.Note ?? ""), "Pelaksanaan keputusan dicatat.", ct);
}
