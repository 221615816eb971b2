using NetralitasAsn.Domain.Regions;

namespace NetralitasAsn.Application.Regions;

/// <summary>
/// A place with the names of all it lies in: <c>Desa Contoh, Kec. Contoh, Kab. Batang, Jawa Tengah</c>.
/// <paramref name="Kind"/> is null above the village.
/// </summary>
public sealed record RegionCard(
    RegionCode Code,
    string Name,
    RegionLevel Level,
    VillageKind? Kind,
    string FullName,
    bool IsReserved);

/// <summary>The names of all regions, in memory.</summary>
public interface IRegionNames
{
    /// <summary>The card of a region; null when there is no such region.</summary>
    ValueTask<RegionCard?> Find(RegionCode code);

    /// <summary>The full chain of names; the code itself when there is no such region.</summary>
    string FullName(RegionCode code);
}
