using System.Text.Json;
using System.Text.Json.Serialization;
using NetralitasAsn.Application.Reports;
using NetralitasAsn.Domain.Reports;

namespace NetralitasAsn.Infrastructure.Sieving;

/// <summary>The first line of the sieve's answer; the parts follow byte by byte, in this order.</summary>
/// <param name="Sheet">Null when there is no tool to read it with.</param>
internal sealed record SieveAnswer(CopyState Copy, IReadOnlyList<SheetEntry>? Sheet, IReadOnlyList<SievePart> Parts)
{
    public const int MaxLine = 64 * 1024;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    public byte[] ToLine() => [.. JsonSerializer.SerializeToUtf8Bytes(this, Json), (byte)'\n'];

    /// <summary>The sieve may have been taken over by what it looked at: nothing it says is believed unread.</summary>
    public static SieveAnswer Read(ReadOnlySpan<byte> line)
    {
        try
        {
            if (JsonSerializer.Deserialize<SieveAnswer>(line, Json) is { Parts: not null } answer
                && answer.Copy is CopyState.Made or CopyState.NoTool or CopyState.NotPossible
                && answer.Parts.Count <= 2
                && answer.Parts.All(p => p.Kind is FormKind.WorkingCopy or FormKind.Thumbnail && p.Length > 0)
                && (answer.Copy is CopyState.Made) == answer.Parts.Any(p => p.Kind is FormKind.WorkingCopy))
            {
                return answer with { Sheet = answer.Sheet is null ? null : [.. answer.Sheet.Take(SheetReader.MaxEntries).Select(SheetReader.Short)] };
            }
        }
        catch (JsonException)
        {
            // Said below.
        }

        throw new SieveFailedException("answer");
    }
}

internal sealed record SievePart(FormKind Kind, long Length);

/// <summary>The sieve did not answer: it ended, was killed at a limit of time or memory, or answered nonsense.</summary>
internal sealed class SieveFailedException(string reason) : Exception($"The sieve failed: {reason}.");
