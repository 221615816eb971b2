using System.Diagnostics;
using System.Globalization;
using NetralitasAsn.Infrastructure.Hosting;

namespace NetralitasAsn.Infrastructure.Persistence;

/// <summary>The PostgreSQL programs of this machine, and the user they may run as: never root.</summary>
internal sealed class PostgresBinaries
{
    /// <summary>One major everywhere: here, in the containers, in the tests.</summary>
    public const int Major = 15;

    private static readonly string[] RootGroups = ["postgres", "nobody"];

    private readonly string bin;
    private readonly IReadOnlyList<string> prefix;

    private PostgresBinaries(string folder)
    {
        bin = folder;
        (User, prefix) = AsSomebodyElse();
    }

    /// <summary>The user the server runs as, or null when it is simply us.</summary>
    public string? User { get; }

    /// <summary>Looks in the setting, on PATH, where pg_config points, and in the distribution's folder, in this order.</summary>
    public static PostgresBinaries Find(string? setting)
    {
        var seen = new List<string>();
        foreach (var folder in Candidates(setting).Where(f => File.Exists(Path.Combine(f, "initdb")) && File.Exists(Path.Combine(f, "pg_ctl"))))
        {
            var version = VersionIn(folder);
            if (version == Major)
            {
                return new(folder);
            }

            seen.Add($"{version} in {folder}");
        }

        throw new StartFailedException(
            $"PostgreSQL {Major} was not found{(seen.Count > 0 ? $" (only {string.Join(", ", seen)})" : "")}: "
            + $"install it (Debian: apt-get install postgresql-{Major}), name its folder in NETRALITAS_POSTGRES, "
            + "or set ConnectionStrings__Netralitas to a server.");
    }

    /// <summary>The program <see cref="Command"/> really starts.</summary>
    public string ProgramOf(string program) => Command(program).FileName;

    /// <summary>What to start so that <paramref name="program"/> runs as the right user, from a folder that user can enter.</summary>
    public ProcessStartInfo Command(string program, params IEnumerable<string> arguments)
    {
        string[] line = [.. prefix, Path.Combine(bin, program), .. arguments];
        return new(line[0], line[1..])
        {
            WorkingDirectory = "/",
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            RedirectStandardInput = true,
            Environment = { ["LC_ALL"] = "C.UTF-8", ["PGTZ"] = "UTC" },
        };
    }

    /// <summary>Runs a program to its end; a failure is told in its own last line.</summary>
    public async Task Run(string program, IEnumerable<string> arguments, CancellationToken ct)
    {
        var (code, output) = await Try(Command(program, arguments), ct);
        if (code != 0)
        {
            throw new StartFailedException($"{program} failed: {LastLine(output)}");
        }
    }

    /// <summary>Gives a folder to the user the server runs as.</summary>
    public async Task Own(string path, CancellationToken ct)
    {
        if (User is not null)
        {
            var (code, output) = await Try(Piped("chown", "-R", User, path), ct);
            if (code != 0)
            {
                throw new StartFailedException($"{path} cannot be given to user {User}: {LastLine(output)}");
            }
        }
    }

    private static async Task<(int Code, string Output)> Try(ProcessStartInfo start, CancellationToken ct)
    {
        using var process = Process.Start(start) ?? throw new StartFailedException($"{start.FileName} did not start.");
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync(ct);
        var errors = process.StandardError.ReadToEndAsync(ct);
        await process.WaitForExitAsync(ct);
        return (process.ExitCode, await output + await errors);
    }

    private static (string? User, IReadOnlyList<string> Prefix) AsSomebodyElse()
    {
        if (!Environment.IsPrivilegedProcess || OperatingSystem.IsWindows())
        {
            return (null, []);
        }

        var user = Array.Find(RootGroups, name => Succeeds("id", name))
            ?? throw new StartFailedException("PostgreSQL does not run as root and there is neither a user postgres nor nobody: start as another user.");
        string[] become = ["setpriv", $"--reuid={user}", $"--regid={Answer("id", "-g", user)}", "--clear-groups"];

        // The repository may lie under a folder that only root can enter; the capability lets the server walk through it.
        string[] walking = [.. become, "--inh-caps=+dac_read_search", "--ambient-caps=+dac_read_search"];
        return (user, Succeeds(walking[0], [.. walking[1..], "true"]) ? walking : become);
    }

    private static IEnumerable<string> Candidates(string? setting)
    {
        if (!string.IsNullOrWhiteSpace(setting))
        {
            return [setting];
        }

        var onPath = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return [$"/usr/lib/postgresql/{Major}/bin", .. onPath, Answer("pg_config", "--bindir"), $"/usr/pgsql-{Major}/bin", $"/opt/homebrew/opt/postgresql@{Major}/bin"];
    }

    private static int VersionIn(string folder)
    {
        var answer = Answer(Path.Combine(folder, "pg_ctl"), "--version").Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var number = Array.Find(answer, word => char.IsDigit(word[0]))?.Split('.')[0];
        return int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var major) ? major : 0;
    }

    private static bool Succeeds(string program, params IEnumerable<string> arguments) => Ask(program, arguments).Code == 0;

    private static string Answer(string program, params IEnumerable<string> arguments) => Ask(program, arguments).Output.Trim();

    private static (int Code, string Output) Ask(string program, IEnumerable<string> arguments)
    {
        try
        {
            using var process = Process.Start(Piped(program, arguments));
            var output = process?.StandardOutput.ReadToEnd() ?? "";
            process?.WaitForExit();
            return (process?.ExitCode ?? -1, output);
        }
        catch (System.ComponentModel.Win32Exception)
        {
            // The program does not exist here: that is an answer too.
            return (-1, "");
        }
    }

    private static ProcessStartInfo Piped(string program, params IEnumerable<string> arguments) =>
        new(program, arguments) { UseShellExecute = false, RedirectStandardOutput = true, RedirectStandardError = true, RedirectStandardInput = true };

    private static string LastLine(string output) =>
        output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).LastOrDefault() ?? "no message";
}
