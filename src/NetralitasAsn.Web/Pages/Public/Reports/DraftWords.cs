using Microsoft.Extensions.Localization;
using NetralitasAsn.Application.Regions;
using NetralitasAsn.Application.Reports;
using NetralitasAsn.Web.TagHelpers;

namespace NetralitasAsn.Web.Pages.Public.Reports;

/// <summary>What was told, as people read it back.</summary>
internal static class DraftWords
{
    /// <summary><c>Kepala desa · Desa Contoh, Kec. Contoh, …</c></summary>
    public static string Of(FiledRespondent person, IStringLocalizer texts, IRegionNames regions) =>
        string.Join(" · ", new[] { texts.Word(person.Subject), person.Title, PlaceOf(person.AgencyOrVillage, regions), person.Nip is { } nip ? $"NIP {nip}" : null }
            .Where(w => !string.IsNullOrWhiteSpace(w)));

    private static string PlaceOf(string agencyOrVillage, IRegionNames regions) =>
        DraftPages.Place(agencyOrVillage) is { Value: not null } code ? regions.FullName(code) : agencyOrVillage;
}
