using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using NetralitasAsn.Infrastructure.Accounts;
using NetralitasAsn.Infrastructure.Hosting;
using NetralitasAsn.Infrastructure.Regions;
using Npgsql;

namespace NetralitasAsn.Infrastructure.Persistence;

/// <summary>How each of the three roles reaches the database.</summary>
/// <param name="Owner">Migrates and loads reference data; never serves a request.</param>
/// <param name="App">Serves requests: owns nothing, bypasses nothing.</param>
/// <param name="Public">Reads the public figures, nothing else.</param>
internal sealed record DatabaseAddresses(string Owner, string App, string Public);

/// <summary>Brings a server to the state this version needs: database, three roles, migrations, scripts. Safe to repeat and to race.</summary>
internal static class DatabaseSetup
{
    public const string OwnerRole = "netralitas_owner";
    public const string AppRole = "netralitas_app";
    public const string PublicRole = "netralitas_public";

    private const string ScriptPrefix = "NetralitasAsn.Infrastructure.Persistence.Sql.";

    /// <summary>The contexts whose migrations make up the schema, in order.</summary>
    private static readonly IReadOnlyList<Func<string, DbContext>> Contexts =
    [
        // Only the model is asked here: nobody acts, so nothing else is needed.
        address => new Records(PersistenceSetup.Options<Records>(address), null!, null!, null!, null!),
        address => new AccountsContext(AccountsSetup.Options(address)),
    ];

    /// <summary>Prepares the database named in <paramref name="admin"/>, the connection string of a superuser or of somebody who may create roles and databases.</summary>
    /// <param name="admin">Where the database is, or shall be.</param>
    /// <param name="secret">Given for a server of our own: each role then gets a login of its own with a password derived from it.</param>
    /// <param name="reservedPlaces">Whether the places of the demonstration exist.</param>
    /// <param name="ct">Stops waiting.</param>
    public static async Task<DatabaseAddresses> Prepare(string admin, string? secret, bool reservedPlaces, CancellationToken ct)
    {
        await CreateDatabase(admin, secret, ct);
        var addresses = AddressesFrom(admin, secret);
        await using var guard = await Open(Unpooled(admin), ct);
        await Execute(guard, "select pg_advisory_lock(7236812)", ct);
        await Execute(guard, $"alter default privileges for role {OwnerRole} grant select, insert, update, delete on tables to {AppRole}", ct);
        await Execute(guard, $"alter default privileges for role {OwnerRole} grant usage, select on sequences to {AppRole}", ct);
        await Execute(guard, $"alter default privileges for role {OwnerRole} grant usage on schemas to {AppRole}", ct);
        foreach (var context in Contexts)
        {
            await using var db = context(Unpooled(addresses.Owner));
            await db.Database.MigrateAsync(ct);
        }

        await RunScripts(addresses.Owner, ct);
        await using var loading = await Open(Unpooled(addresses.Owner), ct);
        await GroundLoader.Load(loading, reservedPlaces, ct);
        return addresses;
    }

    /// <summary>The three addresses: three logins on a server of our own, otherwise one login whose connections take a role from their first breath.</summary>
    public static DatabaseAddresses AddressesFrom(string admin, string? secret) =>
        new(As(OwnerRole, admin, secret), As(AppRole, admin, secret), As(PublicRole, admin, secret));

    private static string As(string role, string admin, string? secret) =>
        (secret is null
            ? new NpgsqlConnectionStringBuilder(admin) { Options = $"-c role={role}" }
            : new NpgsqlConnectionStringBuilder(admin) { Username = role, Password = PasswordOf(role, secret) }).ConnectionString;

    private static string PasswordOf(string role, string secret) =>
        Convert.ToHexString(HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret), Encoding.UTF8.GetBytes(role)));

    private static string Unpooled(string address) => new NpgsqlConnectionStringBuilder(address) { Pooling = false }.ConnectionString;

    private static async Task CreateDatabase(string admin, string? secret, CancellationToken ct)
    {
        var wanted = new NpgsqlConnectionStringBuilder(admin) { Pooling = false };
        var name = wanted.Database ?? throw new StartFailedException("ConnectionStrings__Netralitas names no database.");
        await using var server = await Reach(wanted, ct);
        foreach (var role in (string[])[OwnerRole, AppRole, PublicRole])
        {
            await CreateRole(server, role, ct);
            if (secret is not null)
            {
                await Execute(server, $"alter role {role} login password '{PasswordOf(role, secret)}'", ct);
            }
        }

        // Creating needs the maintenance database only when ours is not there yet.
        if (!string.Equals(server.Database, name, StringComparison.Ordinal))
        {
            try
            {
                await Execute(server, $"create database {Quoted(name)} owner {OwnerRole} encoding 'UTF8' template template0", ct);
            }
            catch (PostgresException e) when (e.SqlState is PostgresErrorCodes.DuplicateDatabase or PostgresErrorCodes.UniqueViolation)
            {
                // Another instance was a moment faster.
            }
        }

        await using var database = await Open(wanted.ConnectionString, ct);
        await using var settled = new NpgsqlCommand("select nspowner::regrole::text from pg_namespace where nspname = 'public'", database);
        if (await settled.ExecuteScalarAsync(ct) is not OwnerRole)
        {
            await Execute(database, $"alter schema public owner to {OwnerRole}; grant create on database {Quoted(name)} to {OwnerRole}; revoke create on schema public from public; grant usage on schema public to {AppRole}, {PublicRole}", ct);
        }
    }

    private static async Task CreateRole(NpgsqlConnection server, string role, CancellationToken ct)
    {
        try
        {
            await Execute(server, $"do $$ begin if not exists (select from pg_roles where rolname = '{role}') then create role {role} nologin noinherit nobypassrls; end if; exception when duplicate_object or unique_violation then null; end $$", ct);
            await Execute(server, $"do $$ begin if not pg_has_role(current_user, '{role}', 'member') then grant {role} to current_user; end if; end $$", ct);
        }
        catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.InsufficientPrivilege)
        {
            throw new StartFailedException($"The database user may neither use nor create the role {role}: use a user with CREATEROLE once, or create netralitas_owner, netralitas_app and netralitas_public and grant them to it.", e);
        }
    }

    private static async Task<NpgsqlConnection> Reach(NpgsqlConnectionStringBuilder wanted, CancellationToken ct)
    {
        try
        {
            return await Open(wanted.ConnectionString, ct);
        }
        catch (PostgresException e) when (e.SqlState == PostgresErrorCodes.InvalidCatalogName)
        {
            return await Open(new NpgsqlConnectionStringBuilder(wanted.ConnectionString) { Database = "postgres" }.ConnectionString, ct);
        }
    }

    private static async Task<NpgsqlConnection> Open(string address, CancellationToken ct)
    {
        var connection = new NpgsqlConnection(address);
        try
        {
            await connection.OpenAsync(ct);
            return connection;
        }
        catch (NpgsqlException e) when (e is not PostgresException { SqlState: PostgresErrorCodes.InvalidCatalogName })
        {
            await connection.DisposeAsync();
            var to = new NpgsqlConnectionStringBuilder(address);
            throw new StartFailedException($"The database server {to.Host}:{to.Port} cannot be used as {to.Username}: {e.Message.ReplaceLineEndings(" ")}", e);
        }
    }

    private static async Task RunScripts(string owner, CancellationToken ct)
    {
        await using var connection = await Open(Unpooled(owner), ct);
        await Execute(connection, $"create table if not exists schema_scripts (name text primary key, run_at timestamptz not null default now()); revoke insert, update, delete on schema_scripts from {AppRole}", ct);
        foreach (var name in Scripts())
        {
            await using var transaction = await connection.BeginTransactionAsync(ct);
            await using var first = new NpgsqlCommand("insert into schema_scripts (name) values ($1) on conflict do nothing", connection, transaction) { Parameters = { new() { Value = name } } };
            if (await first.ExecuteNonQueryAsync(ct) == 1)
            {
                await Execute(connection, Read(name), ct);
            }

            await transaction.CommitAsync(ct);
        }
    }

    /// <summary>The embedded scripts in the order of their names.</summary>
    public static IEnumerable<string> Scripts() =>
        Assembly.GetExecutingAssembly().GetManifestResourceNames()
            .Where(name => name.StartsWith(ScriptPrefix, StringComparison.Ordinal) && name.EndsWith(".sql", StringComparison.Ordinal))
            .Select(name => name[ScriptPrefix.Length..])
            .Order(StringComparer.Ordinal);

    private static string Read(string script)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(ScriptPrefix + script)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private static async Task Execute(NpgsqlConnection connection, string sql, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand(sql, connection) { CommandTimeout = 120 };
        await command.ExecuteNonQueryAsync(ct);
    }

    private static string Quoted(string name) => "\"" + name.Replace("\"", "\"\"", StringComparison.Ordinal) + "\"";
}
