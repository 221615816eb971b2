using System.Diagnostics;
using System.Runtime.InteropServices;
using Microsoft.Extensions.Logging;
using NetralitasAsn.Infrastructure.Evidence;

namespace NetralitasAsn.Infrastructure.Sieving;

/// <summary>Makes the clean forms of a file without ever parsing it in this process.</summary>
internal interface ISieve
{
    /// <summary>What surrounds the sieve: <c>bubblewrap</c>, or <c>limits</c> only.</summary>
    string Walls { get; }

    /// <summary>Hands the original over and the answer, with its parts one after the other in the stream, to <paramref name="read"/>.</summary>
    Task<T> Sift<T>(string mediaType, Stream original, Func<SieveAnswer, Stream, CancellationToken, Task<T>> read, CancellationToken ct);
}

/// <summary>
/// The web binary once more, as <c>--sieve</c>: without our environment, network, keys and data where bubblewrap is there, always with limits of memory,
/// processor and wall time, and of the size of files. Content goes in and comes out through pipes; nothing is written in the clear on our disk.
/// </summary>
internal sealed class SieveProcess(SieveLimits limits, ILogger<SieveProcess> logger) : ISieve
{
    private readonly Lazy<string?> bubblewrap = new(() => FindBubblewrap(logger));

    public string Walls => bubblewrap.Value is null ? "limits" : "bubblewrap";

    public async Task<T> Sift<T>(string mediaType, Stream original, Func<SieveAnswer, Stream, CancellationToken, Task<T>> read, CancellationToken ct)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(limits.WallTime);
        var folder = Directory.CreateTempSubdirectory("netralitas-sieve-").FullName;
        using var process = Start(folder, mediaType);
        try
        {
            _ = process.StandardError.BaseStream.CopyToAsync(Stream.Null, CancellationToken.None);
            await Send(original, process, limit.Token);
            var answers = process.StandardOutput.BaseStream;
            var answer = SieveAnswer.Read(await Line(answers, limit.Token));
            return await read(answer, answers, limit.Token);
        }
        catch (OperationCanceledException) when (!ct.IsCancellationRequested)
        {
            throw new SieveFailedException("time");
        }
        finally
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync(CancellationToken.None);
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>A sieve that ended early closes the pipe; what it said, or did not say, is read afterwards.</summary>
    private static async Task Send(Stream original, Process process, CancellationToken ct)
    {
        var input = process.StandardInput.BaseStream;
        var buffer = new byte[SealedChunks.Chunk];
        while (await original.ReadAsync(buffer, ct) is > 0 and var count)
        {
            try
            {
                await input.WriteAsync(buffer.AsMemory(0, count), ct);
            }
            catch (IOException)
            {
                return;
            }
        }

        process.StandardInput.Close();
    }

    private static async Task<byte[]> Line(Stream answers, CancellationToken ct)
    {
        var line = new List<byte>();
        var one = new byte[1];
        while (line.Count < SieveAnswer.MaxLine && await answers.ReadAsync(one, ct) == 1)
        {
            if (one[0] == '\n')
            {
                return [.. line];
            }

            line.Add(one[0]);
        }

        throw new SieveFailedException("no answer");
    }

    private Process Start(string folder, string mediaType)
    {
        var here = AppContext.BaseDirectory.TrimEnd('/');
        var app = bubblewrap.Value is null ? here : "/app";
        string[] command = [.. Gently(), Dotnet, Path.Combine(app, "NetralitasAsn.Web.dll"), "--sieve", mediaType];
        if (bubblewrap.Value is { } bwrap)
        {
            command = [bwrap, .. WallsAround(here, limits.WorkBytes), "--", .. command];
        }

        var start = new ProcessStartInfo(command[0], command[1..])
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment.Clear();
        foreach (var (name, value) in Surroundings(bubblewrap.Value is null ? folder : "/tmp"))
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }

    /// <summary>Behind everybody else, and with limits that the kernel keeps.</summary>
    private IEnumerable<string> Gently()
    {
        if (Toolbox.Find("nice") is { } nice)
        {
            string[] arguments = [nice, "-n", "10"];
            foreach (var argument in arguments)
            {
                yield return argument;
            }
        }

        if (Toolbox.Find("prlimit") is { } prlimit)
        {
            string[] arguments = [prlimit, $"--as={limits.MemoryBytes}", $"--cpu={(int)limits.WallTime.TotalSeconds}", $"--fsize={limits.WorkBytes}", "--core=0", "--"];
            foreach (var argument in arguments)
            {
                yield return argument;
            }
        }
    }

    private static string[] WallsAround(string app, long workBytes) =>
    [
        "--unshare-all", "--die-with-parent", "--new-session", "--cap-drop", "ALL",
        "--ro-bind", "/usr", "/usr", "--symlink", "usr/lib", "/lib", "--symlink", "usr/lib64", "/lib64", "--symlink", "usr/bin", "/bin",
        "--ro-bind-try", "/etc/ld.so.cache", "/etc/ld.so.cache", "--ro-bind-try", "/etc/fonts", "/etc/fonts", "--ro-bind-try", "/etc/alternatives", "/etc/alternatives", "--ro-bind-try", "/etc/mime.types", "/etc/mime.types",
        .. DotnetRoot.StartsWith("/usr/", StringComparison.Ordinal) ? Array.Empty<string>() : ["--ro-bind", DotnetRoot, DotnetRoot],
        "--ro-bind", app, "/app", "--proc", "/proc", "--dev", "/dev", "--size", $"{workBytes}", "--tmpfs", "/tmp", "--chdir", "/tmp",
    ];

    private static Dictionary<string, string> Surroundings(string home) => new()
    {
        ["PATH"] = "/usr/local/bin:/usr/bin:/bin",
        ["HOME"] = home,
        ["TMPDIR"] = home,
        ["LANG"] = "C.UTF-8",
        ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1",
        ["DOTNET_EnableDiagnostics"] = "0",
        ["DOTNET_TieredPGO"] = "0",
        ["DOTNET_gcServer"] = "0",
        ["DOTNET_gcConcurrent"] = "0",
        ["DOTNET_GCHeapHardLimit"] = "0x10000000",
        ["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = "1",
    };

    private static string DotnetRoot { get; } = Path.GetFullPath(Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", ".."));

    private static string Dotnet { get; } = Path.Combine(DotnetRoot, "dotnet");

    /// <summary>It may be installed and still not be allowed to make a namespace, as in many containers: tried once.</summary>
    private static string? FindBubblewrap(ILogger logger)
    {
        if (Toolbox.Find("bwrap") is { } bwrap)
        {
            var usable = Toolbox.Run(bwrap, TimeSpan.FromSeconds(10), [.. WallsAround(AppContext.BaseDirectory.TrimEnd('/'), 1024 * 1024), "--", "/bin/true"]) is not null;
            if (usable)
            {
                return bwrap;
            }
        }

        logger.LogWarning("The sieve for evidence runs without bubblewrap: in a process of its own with limits of memory and time, but with the network and the files of this user.");
        return null;
    }
}

/// <summary>How much the sieve may use for one file.</summary>
internal sealed record SieveLimits(TimeSpan WallTime, long MemoryBytes, long WorkBytes)
{
    private const long Gigabyte = 1024L * 1024 * 1024;

    public static SieveLimits Usual { get; } = new(TimeSpan.FromSeconds(150), 4 * Gigabyte, Gigabyte);
}

/// <summary>The next so many bytes of a stream.</summary>
internal sealed class PartStream(Stream all, long length) : Stream
{
    private long left = length;

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        var read = await all.ReadAsync(buffer[..(int)Math.Min(buffer.Length, left)], cancellationToken);
        left -= read;
        return read;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
