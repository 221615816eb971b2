using NetralitasAsn.Application.Regions;
using NetralitasAsn.Application.Registry;
using NetralitasAsn.Domain.Regions;

namespace NetralitasAsn.Application.Rulings;

/// <summary>The name of the agency or village a person belongs to.</summary>
internal sealed class AgencyNames(IRegionNames regions, IPersonnelAuthorities authorities)
{
    public async Task<string> Of(string code, CancellationToken ct) =>
        RegionCode.TryParse(code, null, out var village) ? regions.FullName(village) : (await authorities.FindAgency(code, ct))?.Name ?? code;
}
