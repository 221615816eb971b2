using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using NetralitasAsn.Application;
using NetralitasAsn.Application.Notices;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Application.Work;
using NetralitasAsn.Infrastructure.Deadlines;
using NetralitasAsn.Infrastructure.Persistence;
using NetralitasAsn.Infrastructure.Work;

namespace NetralitasAsn.Infrastructure;

internal static class PersistenceSetup
{
    public static IServiceCollection AddPersistence(this IServiceCollection services, IConfiguration configuration) => services
        .AddScoped<UseCase>()
        .AddScoped<SessionWalls>()
        .AddDbContext<Records>((provider, options) => options
            .OnPostgres(configuration.GetConnectionString("Netralitas"))
            .AddInterceptors(provider.GetRequiredService<SessionWalls>()))
        .AddScoped<IRecords>(provider => provider.GetRequiredService<Records>())
        .AddScoped<IKeptFilters, KeptFilters>()
        .AddScoped<IOpenWork, OpenWork>()
        .AddScoped<IDigests, Digests>()
        .AddHostedService<MorningRound>()
        .AddHostedService<IdentityExpiry>();

    /// <summary>The options of a context outside the container: for migrating as the owner, and for tests.</summary>
    public static DbContextOptions<TContext> Options<TContext>(string address) where TContext : DbContext
    {
        var options = new DbContextOptionsBuilder<TContext>();
        options.OnPostgres(address);
        return options.Options;
    }

    public static DbContextOptionsBuilder OnPostgres(this DbContextOptionsBuilder options, string? address) => options
        .UseNpgsql(address)
        // An aggregate is loaded whole in one query: its children are few, and one query sees one state.
        .ConfigureWarnings(warnings => warnings.Ignore(RelationalEventId.MultipleCollectionIncludeWarning))
        .UseSnakeCaseNamingConvention()
        .UseQueryTrackingBehavior(QueryTrackingBehavior.NoTracking);
}
