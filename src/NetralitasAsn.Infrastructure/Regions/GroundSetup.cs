using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;
using NetralitasAsn.Application.Regions;
using NetralitasAsn.Application.Registry;
using NetralitasAsn.Infrastructure.Regions;
using NetralitasAsn.Infrastructure.Registry;

namespace NetralitasAsn.Infrastructure;

internal static class GroundSetup
{
    /// <summary>Regions, offices, elections, agencies and personnel authorities.</summary>
    public static IServiceCollection AddGround(this IServiceCollection services, IConfiguration configuration)
    {
        services.TryAddSingleton(provider => new ReservedPlaces(
            provider.GetService<IHostEnvironment>()?.IsProduction() != true
            && !string.Equals(configuration["NETRALITAS_DEMO"], "off", StringComparison.OrdinalIgnoreCase)));
        services.AddSingleton(provider => RegionCatalogue.Of(provider.GetRequiredService<ReservedPlaces>()));
        services.AddSingleton<IRegionNames>(provider => provider.GetRequiredService<RegionCatalogue>());
        services.AddSingleton<IPlaceIndex>(provider => provider.GetRequiredService<RegionCatalogue>());
        services.AddSingleton<GroundCache>();
        services.AddScoped<IGroundTable, GroundTable>();
        services.AddSingleton<IOffices, Offices>();
        services.AddSingleton<IElections, Elections>();
        services.AddSingleton<PersonnelAuthorities>();
        services.AddSingleton<IPersonnelAuthorities>(provider => provider.GetRequiredService<PersonnelAuthorities>());
        services.AddSingleton<IAgencyIndex>(provider => provider.GetRequiredService<PersonnelAuthorities>());
        return services;
    }
}
