using NetralitasAsn.Domain.Regions;

namespace NetralitasAsn.Web.Pages.Parts;

/// <summary>What every list of a desk can be narrowed by.</summary>
public sealed record ListFilter
{
    /// <summary>Number, event, name of a person or agency.</summary>
    public string? Text { get; init; }

    public string? Place { get; init; }

    public DateOnly? From { get; init; }

    public DateOnly? Until { get; init; }

    public RegionCode? Region => RegionCode.TryParse(Place, null, out var code) ? code : null;

    public bool IsEmpty => string.IsNullOrWhiteSpace(Text) && string.IsNullOrWhiteSpace(Place) && From is null && Until is null;
}
