using System.Security.Cryptography;
using NetralitasAsn.Infrastructure.Persistence;
using Npgsql;
using Xunit;

namespace NetralitasAsn.Testing;

/// <summary>
/// A database for one test class: a clone of the migrated template, reached as the application's role, never as superuser.
/// The server is the one in NETRALITAS_TEST_DB (a superuser's connection string), otherwise a throw-away one of this process.
/// Use it as a class fixture.
/// </summary>
public sealed class TestDatabase : IAsyncLifetime
{
    private const string Secret = "only for tests";

    private static readonly Lazy<Task<Server>> Shared = new(StartServer);

    private DatabaseAddresses? addresses;
    private string name = "";

    /// <summary>As the application: owns nothing, bypasses nothing.</summary>
    public string App => Ready.App;

    /// <summary>As the owner of the tables: to look at what no request may see.</summary>
    public string Owner => Ready.Owner;

    /// <summary>As the reader of the public figures.</summary>
    public string Public => Ready.Public;

    private DatabaseAddresses Ready => addresses ?? throw new InvalidOperationException("The database is made when the fixture starts.");

    /// <summary>A clone outside a fixture, for a host that lives longer than a class.</summary>
    public static async Task<TestDatabase> Create()
    {
        var database = new TestDatabase();
        await database.InitializeAsync();
        return database;
    }

    public async ValueTask InitializeAsync()
    {
        var server = await Shared.Value;
        name = $"netralitas_{Guid.NewGuid():N}";
        await Execute(server.Admin, $"create database {name} template {server.Template} owner {DatabaseSetup.OwnerRole}");
        addresses = DatabaseSetup.AddressesFrom(On(server.Admin, name), Secret);
    }

    public async ValueTask DisposeAsync()
    {
        var server = await Shared.Value;
        await Execute(server.Admin, $"drop database if exists {name} with (force)");
    }

    private static async Task<Server> StartServer()
    {
        var admin = Environment.GetEnvironmentVariable("NETRALITAS_TEST_DB") is { Length: > 0 } given ? given : await ThrowAwayServer.Start();
        admin = On(admin, "postgres");
        var template = "netralitas_template_" + Version();

        // Several test processes may share one server: the first makes the template, the others wait for it.
        await using var guard = new NpgsqlConnection(admin);
        await guard.OpenAsync();
        await Execute(guard, "select pg_advisory_lock(7236813)");
        await using var known = new NpgsqlCommand($"select 1 from pg_database where datname = '{template}'", guard);
        if (await known.ExecuteScalarAsync() is null)
        {
            var draft = template + "_draft";
            await Execute(guard, $"drop database if exists {draft} with (force)");
            await DatabaseSetup.Prepare(On(admin, draft), Secret, reservedPlaces: true, CancellationToken.None);
            await Execute(guard, $"alter database {draft} rename to {template}");
        }

        return new(admin, template);
    }

    /// <summary>Another model, another script, another template.</summary>
    private static string Version()
    {
        using var assembly = File.OpenRead(typeof(DatabaseSetup).Assembly.Location);
        return Convert.ToHexStringLower(SHA256.HashData(assembly))[..12];
    }

    private static string On(string address, string database) =>
        new NpgsqlConnectionStringBuilder(address) { Database = database, Pooling = database != "postgres" }.ConnectionString;

    private static async Task Execute(string address, string sql)
    {
        await using var connection = new NpgsqlConnection(address);
        await connection.OpenAsync();
        await Execute(connection, sql);
    }

    private static async Task Execute(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 120 };
        await command.ExecuteNonQueryAsync();
    }

    private sealed record Server(string Admin, string Template);
}
