using MediatR;
using Microsoft.AspNetCore.Mvc;
using NetralitasAsn.Application.Rulings;
using NetralitasAsn.Web.Answers;

namespace NetralitasAsn.Web.Pages.Rulings;

/// <summary>BKN verified and passes the matter to the personnel authority.</summary>
internal sealed class ForwardModel(IMediator mediator, RefusalTexts refusals) : ReferralPage(mediator, refusals)
{
    public sealed record ForwardForm
    {
        public string? LetterNumber { get; init; }

        public string? Note { get; init; }
    }

    [BindProperty]
    public ForwardForm Form { get; set; } = new();

    protected override string Act => nameof(ForwardReferral);

    public Task<IActionResult> OnPostAsync(CancellationToken ct) =>
        Do(new ForwardReferral(Id, Version, Form.LetterNumber ?? "", string.IsNullOrWhiteSpace(Form.Note) ? null : Form.Note.Trim()), "Penerusan disampaikan kepada PPK.", ct);
}
