using System.Buffers.Binary;
using System.Globalization;
using System.Net.Sockets;
using System.Text;
using NetralitasAsn.Domain.Reports;

namespace NetralitasAsn.Infrastructure.Evidence;

/// <summary>Looks for malicious programs in a file.</summary>
internal interface IScanner
{
    /// <summary>Throws <see cref="ScannerAwayException"/> when nobody could look: the file waits, it is not judged.</summary>
    Task<(ScanVerdict Verdict, string? Threat)> Scan(Stream content, CancellationToken ct);
}

internal sealed class ScannerAwayException(Exception? cause) : Exception("The scanner does not answer.", cause);

/// <summary>This installation has none, and says so on every file.</summary>
internal sealed class NoScanner : IScanner
{
    public Task<(ScanVerdict Verdict, string? Threat)> Scan(Stream content, CancellationToken ct) => Task.FromResult((ScanVerdict.NotScanned, (string?)null));
}

/// <summary>ClamAV's daemon over its socket: INSTREAM, chunks with their length before them, one line back. The content stays in memory on both sides.</summary>
internal sealed class Clamd(string address) : IScanner
{
    private const int MaxThreat = 100;

    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(2);

    public async Task<(ScanVerdict Verdict, string? Threat)> Scan(Stream content, CancellationToken ct)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
        limit.CancelAfter(Limit);
        try
        {
            await using var line = await Connect(limit.Token);
            await Send(line, content, limit.Token);
            return Verdict(await Answer(line, limit.Token));
        }
        catch (Exception e) when (e is SocketException or IOException { InnerException: SocketException } || e is OperationCanceledException && !ct.IsCancellationRequested)
        {
            throw new ScannerAwayException(e);
        }
    }

    /// <summary>Whatever is neither clean nor found is a file the scanner could not look into.</summary>
    public static (ScanVerdict Verdict, string? Threat) Verdict(string answer)
    {
        var said = answer.TrimEnd('\0', '\n', ' ');
        if (said.Length == 0)
        {
            throw new ScannerAwayException(null);
        }

        if (said == "stream: OK")
        {
            return (ScanVerdict.Clean, null);
        }

        if (!said.EndsWith(" FOUND", StringComparison.Ordinal))
        {
            return (ScanVerdict.Unscannable, null);
        }

        var threat = said["stream: ".Length..^" FOUND".Length];
        return (ScanVerdict.Infected, threat.Length > MaxThreat ? threat[..MaxThreat] : threat);
    }

    private async Task<NetworkStream> Connect(CancellationToken ct)
    {
        var local = address.StartsWith('/');
        var socket = local ? new Socket(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified) : new Socket(SocketType.Stream, ProtocolType.Tcp);
        try
        {
            if (local)
            {
                await socket.ConnectAsync(new UnixDomainSocketEndPoint(address), ct);
            }
            else
            {
                var colon = address.LastIndexOf(':');
                await socket.ConnectAsync(address[..colon], int.Parse(address[(colon + 1)..], CultureInfo.InvariantCulture), ct);
            }

            return new(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }

    private static async Task Send(NetworkStream line, Stream content, CancellationToken ct)
    {
        var chunk = new byte[sizeof(int) + SealedChunks.Chunk];
        try
        {
            await line.WriteAsync("zINSTREAM\0"u8.ToArray(), ct);
            int read;
            do
            {
                read = await content.ReadAsync(chunk.AsMemory(sizeof(int)), ct);
                BinaryPrimitives.WriteInt32BigEndian(chunk, read);
                await line.WriteAsync(chunk.AsMemory(0, sizeof(int) + read), ct);
            }
            while (read > 0);
        }
        catch (IOException e) when (e.InnerException is SocketException { SocketErrorCode: SocketError.ConnectionReset or SocketError.Shutdown or SocketError.ConnectionAborted })
        {
            // Too large for its limit: it answers so and hangs up. The answer is still there to read.
        }
    }

    private static async Task<string> Answer(NetworkStream line, CancellationToken ct)
    {
        var (answer, length) = (new byte[1024], 0);
        int read;
        do
        {
            read = await line.ReadAsync(answer.AsMemory(length), ct);
            length += read;
        }
        while (read > 0 && answer[length - 1] != 0);
        return Encoding.UTF8.GetString(answer, 0, length);
    }
}
