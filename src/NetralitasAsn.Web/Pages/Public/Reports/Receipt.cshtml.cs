using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NetralitasAsn.Application;
using NetralitasAsn.Application.Regions;
using NetralitasAsn.Application.Reports;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Web.Answers;

namespace NetralitasAsn.Web.Pages.Public.Reports;

/// <summary>The receipt (tanda bukti penyampaian), without a name. The code is shown until its last group was typed back.</summary>
internal sealed class ReceiptModel(IMediator mediator, IOffices offices, IElections elections, LegalClock clock) : PageModel
{
    [BindProperty] public ReceiptForm Form { get; set; } = new();

    public SentReceipt Sent { get; private set; } = null!;

    /// <summary>Where the identity can be verified, and when these counters are open.</summary>
    public IReadOnlyList<(string Name, ReceptionHours Hours)> Counters { get; private set; } = [];

    public Door Door => Door.Of(HttpContext);

    public Task<IActionResult> OnGetAsync(CancellationToken ct) => Show(ct);

    public async Task<IActionResult> OnPostAsync(CancellationToken ct)
    {
        if (await Mine(ct) is not { Receipt.TrackingCode: { } code })
        {
            return LocalRedirect(Door.To("tanda-terima"));
        }

        return await mediator.Send(new ConfirmCode(code, Form.LastGroup ?? ""), ct).ToPage(this,
            _ => LocalRedirect(Door.To("tanda-terima")), () => Show(ct));
    }

    private async Task<IActionResult> Show(CancellationToken ct)
    {
        Response.Headers.CacheControl = "no-cache, no-store";
        if (await Mine(ct) is not { } sent)
        {
            return LocalRedirect($"~{Door.Start}");
        }

        Sent = sent;
        Counters = await CountersOf(sent, ct);
        ViewData["NeutralTitle"] = true;
        ViewData["Zone"] = sent.Receipt.Office.Zone;
        return Page();
    }

    private async Task<IReadOnlyList<(string Name, ReceptionHours Hours)>> CountersOf(SentReceipt sent, CancellationToken ct)
    {
        var counters = new List<(string, ReceptionHours)>(2);
        var today = clock.TodayIn(sent.Village);
        foreach (var office in (OfficeCode[])[sent.Receipt.Office, OfficeCode.Bawaslu(sent.Village.District)])
        {
            if (await offices.Find(office, ct) is { } card)
            {
                counters.Add((card.Name, await elections.HoursOf(office, today, ct)));
            }
        }

        return counters;
    }

    private async Task<SentReceipt?> Mine(CancellationToken ct)
    {
        if (Door.KeyOf(Request) is not { } key)
        {
            return null;
        }

        var found = await mediator.Send(new GetReceipt(key), ct);
        return found.Match<SentReceipt?>(r => r, _ => null);
    }
}

internal sealed record ReceiptForm
{
    public string? LastGroup { get; init; }
}
