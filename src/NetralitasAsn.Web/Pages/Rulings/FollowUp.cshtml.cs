using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Rendering;
using NetralitasAsn.Application.Regions;
using NetralitasAsn.Application.Rulings;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Web.Answers;
using NetralitasAsn.Web.TagHelpers;

namespace NetralitasAsn.Web.Pages.Rulings;

/// <summary>Tindak lanjut dimulai: disposition, team decree or summons, and who else examines.</summary>
internal sealed class FollowUpModel(IMediator mediator, RefusalTexts refusals, IOffices offices) : ReferralPage(mediator, refusals)
{
    public sealed record FollowUpForm
    {
        public DateParts BegunOn { get; init; } = new();

        public string? With { get; init; }

        public IReadOnlyList<string>? Examiners { get; init; }
    }

    [BindProperty]
    public FollowUpForm Form { get; set; } = new();

    /// <summary>The inspectorate of the authority, and the camat of the village or of the place.</summary>
    public IReadOnlyList<SelectListItem> Examiners { get; private set; } = [];

    protected override string Act => nameof(BeginFollowUp);

    public Task<IActionResult> OnPostAsync(CancellationToken ct) => IsNoDate(nameof(Form.BegunOn), Form.BegunOn)
        ? ShowUnread(ct)
        : Do(
            new BeginFollowUp(Id, Version, Form.BegunOn.ToDate() ?? default, Form.With ?? "", [.. (Form.Examiners ?? []).Where(e => !string.IsNullOrWhiteSpace(e)).Select(e => new OfficeCode(e))]),
            "Tindak lanjut dicatat sebagai dimulai.",
            ct);

    protected override async Task Prepare(CancellationToken ct)
    {
        if (Referral.Authority.Region is not { } region)
        {
            return;
        }

        var village = RegionCode.TryParse(Referral.AgencyOrVillage, null, out var own) && own.Level is RegionLevel.Village ? own : Referral.Place;
        var possible = new List<OfficeCode> { OfficeCode.Inspectorate(region) };
        if (village.Level is RegionLevel.Village && village.Regency == region)
        {
            possible.Add(OfficeCode.DistrictHead(village.Parent));
        }

        var choices = new List<SelectListItem>();
        foreach (var office in possible)
        {
            choices.Add(new((await offices.Find(office, ct))?.Name ?? office.Value, office.Value));
        }

        Examiners = choices;
    }
}
