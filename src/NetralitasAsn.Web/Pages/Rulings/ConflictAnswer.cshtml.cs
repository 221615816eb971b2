using MediatR;
using Microsoft.AspNetCore.Mvc;
using NetralitasAsn.Application.Rulings;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Web.Answers;
using NetralitasAsn.Web.TagHelpers;

namespace NetralitasAsn.Web.Pages.Rulings;

/// <summary>The answer of the authority that was asked: who decides, and the threshold runs on.</summary>
internal sealed class ConflictAnswerModel(IMediator mediator, RefusalTexts refusals) : ReferralPage(mediator, refusals)
{
    public sealed record AnswerForm
    {
        public DateParts AnsweredOn { get; init; } = new();

        public string? AnsweredBy { get; init; }

        public string? LetterNumber { get; init; }

        public string? Decides { get; init; }
    }

    [BindProperty]
    public AnswerForm Form { get; set; } = new();

    protected override string Act => nameof(ResolveConflict);

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => IsNoDate(nameof(Form.AnsweredOn), Form.AnsweredOn)
        ? ShowUnread(ct)
        : Do(
            new ResolveConflict(Id, Version, Form.AnsweredOn.ToDate() ?? default, Form.AnsweredBy ?? "", Form.LetterNumber ?? "", new OfficeCode(Form.Decides?.Trim() ?? "")),
            "Jawaban dicatat. Pejabat yang ditunjuk melihat penerusan ini, dan hitungannya berjalan lagi.",
            ct);
}
