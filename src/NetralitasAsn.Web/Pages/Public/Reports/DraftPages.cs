using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using NetralitasAsn.Application.Regions;
using NetralitasAsn.Application.Reports;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Web.TagHelpers;

namespace NetralitasAsn.Web.Pages.Public.Reports;

/// <summary>What every page of the two chains does: open the draft, or lead to where the visitor belongs.</summary>
internal static class DraftPages
{
    /// <summary>Shows or changes a page of the chain with its draft. What was sent leads to its receipt, what is gone to the start.</summary>
    public static async Task<IActionResult> WithDraft(this PageModel page, IMediator mediator, Func<DraftKey, OpenDraft, Task<IActionResult>> go, CancellationToken ct)
    {
        page.Response.Headers.CacheControl = "no-cache, no-store";
        var door = Door.Of(page.HttpContext);
        if (door.KeyOf(page.Request) is not { } key)
        {
            return page.LocalRedirect($"~{door.Start}?hilang=1");
        }

        var opened = await mediator.Send(new GetDraft(key, door.Kind), ct);
        return await opened.Match(
            draft =>
            {
                page.ViewData["NeutralTitle"] = draft.Draft.SharedPhone;
                return go(key, draft);
            },
            async _ =>
            {
                var receipt = await mediator.Send(new GetReceipt(key), ct);
                return receipt.Match<IActionResult>(
                    _ => page.LocalRedirect(door.To("tanda-terima")),
                    _ => page.LocalRedirect($"~{door.Start}?hilang=1"));
            });
    }

    /// <summary>Goes on to the page after this step.</summary>
    public static IActionResult Onward(this PageModel page, string step) =>
        page.LocalRedirect(Door.Of(page.HttpContext).After(step, page.Request));

    /// <summary>What a visitor typed into the search of a place-field; null when the button "Cari" was not meant.</summary>
    public static string? SearchWords(this PageModel page, string field) =>
        page.Request.HasFormContentType && page.Request.Form[$"{field}Search"].ToString().Trim() is { Length: > 0 } words ? words : null;

    public static bool AsksForSearch(this PageModel page, string field) =>
        page.Request.HasFormContentType && page.Request.Form["search"] == field && page.SearchWords(field) is not null;

    /// <summary>The villages that a place-field offers: those found by its words, else the one already chosen.</summary>
    public static async Task<IReadOnlyList<PlaceChoice>?> Villages(this PageModel page, IMediator mediator, string field, string? chosen, CancellationToken ct)
    {
        if (page.SearchWords(field) is { } words && (chosen is null || page.AsksForSearch(field)))
        {
            var found = await mediator.Send(new FindPlaces(words, RegionLevel.Village, AtMost: 12), ct);
            return found.Match(cards => cards.Select(c => new PlaceChoice(c.Code.Value, c.FullName)).ToList(), _ => []);
        }

        if (!RegionCode.TryParse(chosen, null, out var code))
        {
            return null;
        }

        var place = await mediator.Send(new GetPlace(code), ct);
        return place.Match<IReadOnlyList<PlaceChoice>?>(p => [new(p.Place.Code.Value, p.Place.FullName)], _ => null);
    }

    /// <summary>The day that was said; nothing typed is no day, and what is no day is one that nobody can mean.</summary>
    public static DateOnly Said(this DateParts parts) => parts.ToDate() ?? (parts.IsEmpty ? default : DateOnly.MinValue.AddDays(1));

    public static RegionCode Place(string? code) => RegionCode.TryParse(code, null, out var place) ? place : default;
}
