using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NetralitasAsn.Application.Reports;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Web.Answers;

namespace NetralitasAsn.Web.Pages.Public.Reports;

/// <summary>The receipt (tanda bukti penyampaian), without a name. The code is shown until its last group was typed back.</summary>
internal sealed class ReceiptModel(IMediator mediator) : PageModel
{
    [BindProperty] public ReceiptForm Form { get; set; } = new();

    public Receipt Receipt { get; private set; } = null!;

    public Door Door => Door.Of(HttpContext);

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => Show(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (await Mine(ct) is not { TrackingCode: { } code })
        {
            return LocalRedirect(Door.To("tanda-terima"));
        }

        return await mediator.Send(new ConfirmCode(code, Form.LastGroup ?? ""), ct).ToPage(this,
            _ => LocalRedirect(Door.To("tanda-terima")), () => Show(ct));
    }

    private async Task<IActionResult> Show(CancellationToken ct)
    {
        Response.Headers.CacheControl = "no-cache, no-store";
        if (await Mine(ct) is not { } receipt)
        {
            return LocalRedirect($"~{Door.Start}");
        }

        Receipt = receipt;
        ViewData["NeutralTitle"] = true;
        ViewData["Zone"] = receipt.Office.Zone;
        return Page();
    }

    private async Task<Receipt?> Mine(CancellationToken ct)
    {
        if (Door.KeyOf(Request) is not { } key)
        {
            return null;
        }

        var found = await mediator.Send(new GetReceipt(key), ct);
        return found.Match<Receipt?>(r => r, _ => null);
    }
}

internal sealed record ReceiptForm
{
    public string? LastGroup { get; init; }
}
