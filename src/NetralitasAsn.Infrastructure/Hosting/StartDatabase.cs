using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NetralitasAsn.Infrastructure.Persistence;

namespace NetralitasAsn.Infrastructure.Hosting;

/// <summary>
/// The database before anything else. Reads, in this order:
/// <c>Database:Prepare=off</c>: the connection strings are used as they are (a web instance beside a migrator, a test);
/// <c>ConnectionStrings:Netralitas</c>: an existing server, with credentials that may migrate; requests then run as netralitas_app,
/// through <c>ConnectionStrings:App</c> and <c>ConnectionStrings:Public</c> when they are given, otherwise by taking the role on the same login;
/// neither: a private PostgreSQL in <c>NETRALITAS_DATA</c>, never in Production.
/// </summary>
public static class StartDatabase
{
    /// <summary>Makes the database ready and leaves the addresses of the three roles in the configuration (Netralitas is the application's).</summary>
    public static async Task AddDatabase(this IHostApplicationBuilder builder, CancellationToken ct = default)
    {
        // The migration tool only wants the model.
        if (EF.IsDesignTime || string.Equals(builder.Configuration["Database:Prepare"], "off", StringComparison.OrdinalIgnoreCase))
        {
            return;
        }

        var addresses = builder.Configuration.GetConnectionString("Netralitas") is { } existing
            ? await DatabaseSetup.Prepare(existing, secret: null, HasReservedPlaces(builder), ct)
            : await PrepareOwn(builder, ct);
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["ConnectionStrings:Owner"] = addresses.Owner,
            ["ConnectionStrings:Netralitas"] = builder.Configuration.GetConnectionString("App") ?? addresses.App,
            ["ConnectionStrings:Public"] = builder.Configuration.GetConnectionString("Public") ?? addresses.Public,
        });
    }

    private static bool HasReservedPlaces(IHostApplicationBuilder builder) =>
        !builder.Environment.IsProduction() && !string.Equals(builder.Configuration["NETRALITAS_DEMO"], "off", StringComparison.OrdinalIgnoreCase);

    private static async Task<DatabaseAddresses> PrepareOwn(IHostApplicationBuilder builder, CancellationToken ct)
    {
        if (builder.Environment.IsProduction())
        {
            throw new StartFailedException("ConnectionStrings__Netralitas is not set: in Production the database is yours to name (./netralitas run starts the demonstration).");
        }

        var server = await PrivatePostgres.Start(builder.Configuration["NETRALITAS_DATA"] ?? ".data", builder.Configuration["NETRALITAS_POSTGRES"], ct);
        builder.Services.AddHostedService(_ => new StopDatabase(server));
        return await DatabaseSetup.Prepare(server.Address, server.Secret, HasReservedPlaces(builder), ct);
    }

    /// <summary>Registered before every other hosted service and therefore stopped after them.</summary>
    private sealed class StopDatabase(PrivatePostgres server) : IHostedService, IAsyncDisposable
    {
        public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

        public ValueTask DisposeAsync() => server.DisposeAsync();
    }
}
