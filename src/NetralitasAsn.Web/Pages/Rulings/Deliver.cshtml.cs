using MediatR;
using Microsoft.AspNetCore.Mvc;
using NetralitasAsn.Application.Rulings;
using NetralitasAsn.Web.Answers;
using NetralitasAsn.Web.TagHelpers;

namespace NetralitasAsn.Web.Pages.Rulings;

/// <summary>Penyampaian keputusan: the day it was handed over, and when it takes effect by either reading.</summary>
internal sealed class DeliverModel(IMediator mediator, RefusalTexts refusals) : ReferralPage(mediator, refusals)
{
    public sealed record DeliverForm
    {
        public DateParts DeliveredOn { get; init; } = new();
    }

    [BindProperty]
    public DeliverForm Form { get; set; } = new();

    /// <summary>Both readings for the day that was typed; null before, and when the decision is no discipline punishment.</summary>
    public EffectiveReadings? Readings { get; private set; }

    protected override string Act => nameof(DeliverRuling);

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => IsNoDate(nameof(Form.DeliveredOn), Form.DeliveredOn)
        ? ShowUnread(ct)
        : Do(new DeliverRuling(Id, Version, Form.DeliveredOn.ToDate() ?? default), "Penyampaian keputusan dicatat.", ct);

    /// <summary>Counts, and records nothing.</summary>
    public Task<IActionResult> OnPostCountAsync(CancellationToken ct)
    {
        if (Form.DeliveredOn.ToDate() is null)
        {
            Complain(nameof(Form.DeliveredOn), Form.DeliveredOn.IsEmpty ? "required" : "malformed");
            return ShowUnread(ct);
        }

        return Show(ct);
    }

    protected override async Task Prepare(CancellationToken ct)
    {
        if (Form.DeliveredOn.ToDate() is { } day && Referral.Ruling is { IsDiscipline: true })
        {
            var counted = await Mediator.Send(new ReadEffectiveDay(day), ct);
            Readings = counted.Match<EffectiveReadings?>(readings => readings, _ => null);
        }
    }
}
