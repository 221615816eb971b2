using Microsoft.Extensions.DependencyInjection;
using NetralitasAsn.Infrastructure.Demo;

namespace NetralitasAsn.Infrastructure;

internal static class DemoSetup
{
    /// <summary>The stories of the demonstration; they are played only where the reserved places exist, which is never in Production.</summary>
    public static IServiceCollection AddDemo(this IServiceCollection services) => services
        .AddSingleton<DemoLoader>()
        .AddHostedService(provider => provider.GetRequiredService<DemoLoader>());
}
