using MediatR;
using Microsoft.AspNetCore.Mvc;
using NetralitasAsn.Application.Rulings;
using NetralitasAsn.Web.Answers;
using NetralitasAsn.Web.TagHelpers;

namespace NetralitasAsn.Web.Pages.Rulings;

/// <summary>Tanda terima: the day the letter was received, and the proof.</summary>
internal sealed class ReceiptModel(IMediator mediator, RefusalTexts refusals) : ReferralPage(mediator, refusals)
{
    public sealed record ReceiptForm
    {
        public DateParts ReceivedOn { get; init; } = new();

        public string? Proof { get; init; }
    }

    [BindProperty]
    public ReceiptForm Form { get; set; } = new();

    protected override string Act => nameof(ConfirmReceipt);

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => IsNoDate(nameof(Form.ReceivedOn), Form.ReceivedOn)
        ? ShowUnread(ct)
        : Do(new ConfirmReceipt(Id, Version, Form.ReceivedOn.ToDate() ?? default, Form.Proof ?? ""), "Tanda terima dicatat.", ct);
}
