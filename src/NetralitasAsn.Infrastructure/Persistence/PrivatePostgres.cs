using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using NetralitasAsn.Infrastructure.Hosting;
using Npgsql;

namespace NetralitasAsn.Infrastructure.Persistence;

/// <summary>
/// A PostgreSQL of our own in the data folder, on a free loopback port, for a machine that has none to offer.
/// A server left alive by a hard kill is adopted; a second instance on the same data is refused.
/// </summary>
internal sealed class PrivatePostgres : IAsyncDisposable
{
    private const string Superuser = "netralitas_superuser";

    private readonly PostgresBinaries programs;
    private readonly string folder;
    private readonly FileStream hold;

    private PrivatePostgres(PostgresBinaries binaries, string cluster, FileStream occupied, string address, string secret)
    {
        programs = binaries;
        folder = cluster;
        hold = occupied;
        Address = address;
        Secret = secret;

        // A start that fails before the host exists must not leave a server behind either.
        AppDomain.CurrentDomain.ProcessExit += StopAtExit;
        AppDomain.CurrentDomain.UnhandledException += StopAtExit;
    }

    /// <summary>How the superuser reaches the server.</summary>
    public string Address { get; }

    /// <summary>What the passwords of the roles are derived from; kept beside the cluster, readable by us alone.</summary>
    public string Secret { get; }

    /// <summary>Starts the server of this data folder, or adopts it when it still runs.</summary>
    public static async Task<PrivatePostgres> Start(string dataFolder, string? binariesSetting, CancellationToken ct)
    {
        var data = Path.GetFullPath(dataFolder);
        var cluster = Path.Combine(data, "postgres");
        Directory.CreateDirectory(data);
        var occupied = Occupy(data);
        try
        {
            var binaries = PostgresBinaries.Find(binariesSetting);
            var password = ReadSecret(Path.Combine(data, "postgres.secret"));
            if (!File.Exists(Path.Combine(cluster, "PG_VERSION")))
            {
                await Create(binaries, cluster, password, ct);
            }

            RefuseOtherMajor(cluster);
            var port = RunningPort(cluster) ?? await Launch(binaries, cluster, ct);
            var address = new NpgsqlConnectionStringBuilder
            {
                Host = "127.0.0.1",
                Port = port,
                Username = Superuser,
                Password = password,
                Database = "netralitas",
                IncludeErrorDetail = false,
            };
            return new(binaries, cluster, occupied, address.ConnectionString, password);
        }
        catch
        {
            await occupied.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        AppDomain.CurrentDomain.ProcessExit -= StopAtExit;
        AppDomain.CurrentDomain.UnhandledException -= StopAtExit;
        NpgsqlConnection.ClearAllPools();
        try
        {
            await programs.Run("pg_ctl", ["stop", "-D", folder, "-m", "fast", "-w", "-t", "30"], CancellationToken.None);
        }
        catch (StartFailedException) when (RunningPort(folder) is null)
        {
            // Somebody stopped the server before us; stopped is what we wanted.
        }

        await hold.DisposeAsync();
    }

    private void StopAtExit(object? sender, EventArgs e) => DisposeAsync().AsTask().GetAwaiter().GetResult();

    /// <summary>A port nobody listens on now.</summary>
    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static FileStream Occupy(string data)
    {
        try
        {
            return new(Path.Combine(data, "in-use"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException cause)
        {
            throw new StartFailedException($"{data} is in use by another running instance: stop that one, or set NETRALITAS_DATA to another folder.", cause);
        }
        catch (UnauthorizedAccessException cause)
        {
            throw new StartFailedException($"{data} belongs to another user: run as that user, or set NETRALITAS_DATA to another folder.", cause);
        }
    }

    private static string ReadSecret(string path)
    {
        if (!File.Exists(path))
        {
            WriteForUs(path, Convert.ToHexString(RandomNumberGenerator.GetBytes(24)));
        }

        return File.ReadAllText(path).Trim();
    }

    private static void WriteForUs(string path, string text)
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using var file = new StreamWriter(path, options);
        file.Write(text);
    }

    private static async Task Create(PostgresBinaries binaries, string cluster, string password, CancellationToken ct)
    {
        // A first start that was killed half-way leaves a folder without PG_VERSION at its end; begin again beside it.
        var fresh = cluster + ".new";
        var passwordFile = cluster + ".password";
        if (Directory.Exists(fresh))
        {
            Directory.Delete(fresh, recursive: true);
        }

        Directory.CreateDirectory(fresh);
        File.Delete(passwordFile);
        WriteForUs(passwordFile, password);
        try
        {
            await binaries.Own(fresh, ct);
            await binaries.Own(passwordFile, ct);
            await binaries.Run("initdb", ["-D", fresh, "-U", Superuser, $"--pwfile={passwordFile}", "-A", "scram-sha-256", "--locale=C.UTF-8", "-E", "UTF8", "--no-instructions"], ct);
        }
        finally
        {
            File.Delete(passwordFile);
        }

        if (Directory.Exists(cluster))
        {
            Directory.Delete(cluster, recursive: true);
        }

        Directory.Move(fresh, cluster);
    }

    private static void RefuseOtherMajor(string cluster)
    {
        var major = File.ReadAllText(Path.Combine(cluster, "PG_VERSION")).Trim();
        if (major != PostgresBinaries.Major.ToString(CultureInfo.InvariantCulture))
        {
            throw new StartFailedException($"{cluster} was written by PostgreSQL {major}, this is {PostgresBinaries.Major}: restore a backup into an empty NETRALITAS_DATA.");
        }
    }

    private static async Task<int> Launch(PostgresBinaries binaries, string cluster, CancellationToken ct)
    {
        File.Delete(Path.Combine(cluster, "postmaster.pid"));
        var port = FreePort();
        var options = $"-c listen_addresses=127.0.0.1 -c port={port} -c unix_socket_directories= -c max_connections=120 -c timezone=UTC -c log_statement=none -c log_min_error_statement=panic";
        var log = Path.Combine(cluster, "server.log");
        try
        {
            await binaries.Run("pg_ctl", ["start", "-D", cluster, "-w", "-t", "60", "-s", "-l", log, "-o", options], ct);
        }
        catch (StartFailedException cause)
        {
            throw new StartFailedException($"The private PostgreSQL did not start; its log is {log}.", cause);
        }

        return port;
    }

    /// <summary>The port of the server that still holds this folder, or null when none does (its pid may belong to a stranger by now).</summary>
    private static int? RunningPort(string cluster)
    {
        var path = Path.Combine(cluster, "postmaster.pid");
        if (!File.Exists(path))
        {
            return null;
        }

        var lines = File.ReadAllLines(path);
        if (lines.Length < 4
            || !int.TryParse(lines[0], NumberStyles.None, CultureInfo.InvariantCulture, out var pid)
            || !int.TryParse(lines[3], NumberStyles.None, CultureInfo.InvariantCulture, out var port))
        {
            return null;
        }

        try
        {
            using var process = Process.GetProcessById(pid);
            return process.ProcessName.StartsWith("postgres", StringComparison.Ordinal) ? port : null;
        }
        catch (ArgumentException)
        {
            return null;
        }
    }
}
