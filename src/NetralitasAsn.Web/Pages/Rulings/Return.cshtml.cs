using MediatR;
using Microsoft.AspNetCore.Mvc;
using NetralitasAsn.Application.Rulings;
using NetralitasAsn.Web.Answers;

namespace NetralitasAsn.Web.Pages.Rulings;

/// <summary>Dikembalikan: incomplete, or somebody else's staff.</summary>
internal sealed class ReturnModel(IMediator mediator, RefusalTexts refusals) : ReferralPage(mediator, refusals)
{
    public sealed record ReturnForm
    {
        public string? Reason { get; init; }
    }

    [BindProperty]
    public ReturnForm Form { get; set; } = new();

    protected override string Act => nameof(ReturnReferral);

    public Task<IActionResult> OnPostAsync(CancellationToken ct) =>
        Do(new ReturnReferral(Id, Version, Form.Reason ?? ""), "Penerusan dikembalikan kepada Bawaslu.", ct);
}
