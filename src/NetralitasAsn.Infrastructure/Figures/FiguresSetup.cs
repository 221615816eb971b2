using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using NetralitasAsn.Application.Dashboard;
using NetralitasAsn.Infrastructure.Figures;
using NetralitasAsn.Infrastructure.Persistence;
using Npgsql;

namespace NetralitasAsn.Infrastructure;

internal static class FiguresSetup
{
    public static IServiceCollection AddFigures(this IServiceCollection services, IConfiguration configuration) => services
        .AddSingleton<IPublicFigures>(provider => new PublicFigures(
            NpgsqlDataSource.Create(AddressOf(configuration)), provider.GetRequiredService<TimeProvider>(), provider.GetRequiredService<ILogger<PublicFigures>>()))
        .AddScoped<FigureRound>()
        .AddHostedService<FigureKeeper>();

    /// <summary><c>ConnectionStrings:Public</c>; without one, the application's login takes the role of the reader.</summary>
    private static string AddressOf(IConfiguration configuration) =>
        configuration.GetConnectionString("Public")
        ?? new NpgsqlConnectionStringBuilder(configuration.GetConnectionString("Netralitas")) { Options = $"-c role={DatabaseSetup.PublicRole}" }.ConnectionString;
}
