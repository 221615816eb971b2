using System.Diagnostics;
using NetralitasAsn.Infrastructure.Persistence;
using Npgsql;

namespace NetralitasAsn.Testing;

/// <summary>One PostgreSQL per test process: durability off, gone with the process, however it ends.</summary>
internal static class ThrowAwayServer
{
    // The shell holds our end of a pipe: when this process dies, reading ends, and the shell takes the server and its folder away.
    private const string Watch = """
        folder=$1; shift
        "$@" >"$folder/server.log" 2>&1 </dev/null &
        server=$!
        cat >/dev/null
        kill -QUIT $server 2>/dev/null
        wait $server
        rm -rf "$folder"
        """;

    /// <summary>The connection string of its superuser, without a database.</summary>
    public static async Task<string> Start()
    {
        var binaries = PostgresBinaries.Find(Environment.GetEnvironmentVariable("NETRALITAS_POSTGRES"));
        var folder = Directory.CreateTempSubdirectory("netralitas-test-").FullName;
        await binaries.Own(folder, CancellationToken.None);
        await binaries.Run("initdb", ["-D", folder, "-U", "netralitas_superuser", "-A", "trust", "--locale=C.UTF-8", "-E", "UTF8", "--no-sync", "--no-instructions"], CancellationToken.None);
        for (var attempt = 1; ; attempt++)
        {
            var port = PrivatePostgres.FreePort();
            Launch(binaries, folder, port);
            var address = $"Host=127.0.0.1;Port={port};Username=netralitas_superuser;Include Error Detail=true;Timeout=10";
            if (await Answers(address, folder))
            {
                return address;
            }

            Xunit.Assert.True(attempt < 3, $"The test database did not start; see {folder}/server.log.");
        }
    }

    private static void Launch(PostgresBinaries binaries, string folder, int port)
    {
        var server = binaries.Command(
            "postgres", "-D", folder, "-p", $"{port}", "-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories=", "-c", "fsync=off",
            "-c", "synchronous_commit=off", "-c", "full_page_writes=off", "-c", "max_connections=300", "-c", "timezone=UTC", "-c", "jit=off");
        server.FileName = "/bin/sh";
        var line = server.ArgumentList.ToArray();
        server.ArgumentList.Clear();
        foreach (var argument in (string[])["-c", Watch, "watch", folder, binaries.ProgramOf("postgres"), .. line])
        {
            server.ArgumentList.Add(argument);
        }

        server.RedirectStandardOutput = false;
        server.RedirectStandardError = false;
        watcher = Process.Start(server);
    }

    // Held so that our end of the pipe stays open as long as the process lives.
    private static Process? watcher;

    private static async Task<bool> Answers(string address, string folder)
    {
        for (var i = 0; i < 200 && watcher is { HasExited: false }; i++)
        {
            try
            {
                await using var connection = new NpgsqlConnection($"{address};Database=postgres;Pooling=false");
                await connection.OpenAsync();
                return true;
            }
            catch (NpgsqlException)
            {
                await Task.Delay(50);
            }
        }

        return false;
    }
}
