using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NetralitasAsn.Application.Regions;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.Regions;

namespace NetralitasAsn.Web.Pages.Public.Reports;

/// <summary>The third card: which supervisors are nearest, and a form to fill in at home.</summary>
internal sealed class HelpModel(IMediator mediator) : PageModel
{
    [BindProperty(SupportsGet = true, Name = "desa")] public string? Words { get; set; }

    public IReadOnlyList<(RegionCard Place, string Office)>? Found { get; private set; }

    public async Task OnGetAsync(CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(Words))
        {
            return;
        }

        var places = await mediator.Send(new FindPlaces(Words.Trim()[..Math.Min(Words.Trim().Length, 80)], RegionLevel.Village, AtMost: 8), ct);
        var found = new List<(RegionCard, string)>();
        foreach (var place in places.Match(cards => cards, _ => []))
        {
            var card = await mediator.Send(new GetPlace(place.Code), ct);
            found.Add((place, card.Match(c => c.OfficeName, _ => "")));
        }

        Found = found;
    }

    public static string District(RegionCard village) => village.FullName.Split(", ") is [_, var district, ..] ? district.Replace("Kec. ", "", StringComparison.Ordinal) : "";
}
