using NetralitasAsn.Application.Registry;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Registry;
using NetralitasAsn.Infrastructure.Regions;

namespace NetralitasAsn.Infrastructure.Registry;

internal sealed class PersonnelAuthorities(RegionCatalogue regions, GroundCache cache) : IPersonnelAuthorities, IAgencyIndex
{
    public async Task<AuthorityCard?> AuthorityOf(string agencyCode, DateOnly day, CancellationToken ct) =>
        await FindAgency(agencyCode, ct) is { } agency ? await Find(agency.Authority, day, ct) : null;

    public async Task<AuthorityCard?> Find(OfficeCode authority, DateOnly day, CancellationToken ct)
    {
        var ground = await cache.Get(ct);
        return ground.Authorities.TryGetValue(authority, out var found)
            ? new(found.Office, found.Title, ground.Holders[authority].On(authority, day))
            : null;
    }

    public async Task<Agency?> FindAgency(string code, CancellationToken ct) => (await cache.Get(ct)).Agencies.GetValueOrDefault(code);

    public async Task<IReadOnlyList<AgencyCard>> Find(string text, RegionCode? within, int atMost, CancellationToken ct)
    {
        var ground = await cache.Get(ct);
        var words = RegionCatalogue.Fold(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var found =
            from agency in ground.Agencies.Values
            where within is null || agency.Region is null || within.Value.Contains(agency.Region.Value) || agency.Region.Value.Contains(within.Value)
            let place = agency.Region is { } region ? regions.FullName(region) : null
            let name = $" {RegionCatalogue.Fold($"{agency.Name} {place} {agency.Code}")}"
            where Array.TrueForAll(words, w => name.Contains($" {w}", StringComparison.Ordinal))
            orderby within is null == (agency.Region is null) ? 0 : 1, agency.IsReserved, agency.Region?.Value.Length descending, agency.Name, agency.Code
            select new AgencyCard(
                agency.Code,
                agency.Name,
                agency.Region,
                place,
                agency.Authority,
                ground.Authorities.GetValueOrDefault(agency.Authority)?.Title ?? agency.Authority.Value,
                agency.IsReserved);
        return [.. found.Take(atMost)];
    }
}
