using NetralitasAsn.Application.Regions;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Registry;

namespace NetralitasAsn.Infrastructure.Regions;

/// <summary>Cards of offices: Bawaslu's from the catalogue and the table of numbers, the others by their name alone.</summary>
internal sealed class Offices(RegionCatalogue regions, GroundCache cache) : IOffices
{
    public async Task<OfficeCard?> Find(OfficeCode code, CancellationToken ct)
    {
        if (string.IsNullOrEmpty(code.Value))
        {
            return null;
        }

        if (!code.IsBawaslu)
        {
            var name = await NameOf(code, ct);
            return name is null ? null : new(code, name, code.Region?.Level ?? RegionLevel.Nation, code.Zone, null, false, NumberSlot.None);
        }

        var region = code.Region!.Value;
        var named = region == RegionCode.Nation ? new Region(region, "Indonesia") : regions.RegionOf(region);
        if (named is null)
        {
            return null;
        }

        var office = Office.Of(region, named.Name);
        var ground = await cache.Get(ct);
        var number = ground.Numbers.GetValueOrDefault(region.Regency);
        return new(code, office.Name, office.Level, office.Zone, number?.Code, number?.IsConfirmed ?? false, office.NumberSlot);
    }

    private async Task<string?> NameOf(OfficeCode code, CancellationToken ct)
    {
        var ground = await cache.Get(ct);
        if (ground.Authorities.TryGetValue(code, out var authority))
        {
            return authority.Title;
        }

        if (code.Region is { } place && regions.RegionOf(place) is { } region)
        {
            return code.Value[..code.Value.IndexOf(':', StringComparison.Ordinal)] switch
            {
                "polri" => $"Kepolisian Resor {region.Name}",
                "kejaksaan" => $"Kejaksaan Negeri {region.Name}",
                "inspektorat" => $"Inspektorat {Region.TitleOf(region.Code, region.Name)}",
                "camat" => $"Camat {region.Name}",
                "ppk" => PersonnelAuthority.TitleOf(region.Code, region.Name),
                _ => null,
            };
        }

        return code.Value switch
        {
            "kasn" => "Komisi Aparatur Sipil Negara",
            var central when ground.Agencies.TryGetValue(central, out var agency) => agency.Name,
            _ => null,
        };
    }
}
