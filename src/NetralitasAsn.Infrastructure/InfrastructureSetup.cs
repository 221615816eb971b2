using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace NetralitasAsn.Infrastructure;

/// <summary>Registers the adapters to the outside. Each subject has its own <c>Add…</c>; this is the table of contents.</summary>
public static class InfrastructureSetup
{
    public static IServiceCollection AddInfrastructure(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddPersistence(configuration);
        services.AddRegulations(configuration);
        services.AddGround(configuration);
        services.AddAccounts();
        services.AddVault(configuration);
        services.AddOutbox();
        services.AddDemo();
        services.AddFigures(configuration);
        return services;
    }
}
