using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using NetralitasAsn.Application;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Infrastructure.Persistence;

namespace NetralitasAsn.Infrastructure;

internal static class PersistenceSetup
{
    public static IServiceCollection AddPersistence(this IServiceCollection services, IConfiguration configuration) => services
        .AddScoped<UseCase>()
        .AddScoped<SessionWalls>()
        .AddDbContext<Records>((provider, options) => options
            .UseNpgsql(configuration.GetConnectionString("Netralitas"))
            .UseSnakeCaseNamingConvention()
            .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking)
            .AddInterceptors(provider.GetRequiredService<SessionWalls>()))
        .AddScoped<IRecords>(provider => provider.GetRequiredService<Records>());
}
