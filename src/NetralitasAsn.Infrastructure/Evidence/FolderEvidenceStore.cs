using System.Security.Cryptography;
using NetralitasAsn.Application.Reports;
using NetralitasAsn.Application.Vault;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Infrastructure.Vault;

namespace NetralitasAsn.Infrastructure.Evidence;

/// <summary>Sealed originals in a folder: <c>evidence/ab/&lt;sha-256&gt;.&lt;id&gt;</c>. Written beside, flushed, then renamed: a file is there whole or not at all.</summary>
internal sealed class FolderEvidenceStore(DataFolders folders, IVault vault) : IEvidenceStore
{
    public async Task<Result<KeptFile>> Keep(EvidenceId id, IncomingFile file, long limit, CancellationToken ct)
    {
        if (file.Length > limit)
        {
            return EvidenceRefusals.TooLarge;
        }

        var arriving = Path.Combine(folders.Evidence, ".arriving", $"{id}.{Guid.NewGuid():N}");
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(arriving)!);
            var kept = await Write(arriving, id, file, limit, ct);
            return kept.Match<Result<KeptFile>>(
                accepted =>
                {
                    Place(arriving, PathOf(id, accepted.Sha256));
                    return accepted;
                },
                refusal => refusal);
        }
        catch (SenderBrokeOffException)
        {
            return EvidenceRefusals.Incomplete;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return EvidenceRefusals.StoreUnavailable;
        }
        finally
        {
            Forget(arriving);
        }
    }

    public Stream Open(EvidenceId id, string sha256, byte[] sealedKey)
    {
        var key = vault.Open(Purpose.EvidenceKey, id.Value, new(sealedKey));
        var file = new FileStream(PathOf(id, sha256), FileMode.Open, FileAccess.Read, FileShare.Read, 1, FileOptions.Asynchronous | FileOptions.SequentialScan);
        return new OpenedFile(file, new SealedChunks(key, id.Value));
    }

    public void Discard(EvidenceId id, string sha256) => Forget(PathOf(id, sha256));

    private async Task<Result<KeptFile>> Write(string path, EvidenceId id, IncomingFile file, long limit, CancellationToken ct)
    {
        var key = RandomNumberGenerator.GetBytes(32);
        using var chunks = new SealedChunks(key, id.Value);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var (current, next) = (new byte[SealedChunks.Chunk], new byte[SealedChunks.Chunk]);
        var sealedChunk = new byte[SealedChunks.Chunk + SealedChunks.Tag];
        var tail = Array.Empty<byte>();

        var length = await Fill(file.Content, current, ct);
        if (length == 0)
        {
            return EvidenceRefusals.Empty;
        }

        if (FileTypes.Of(current.AsSpan(0, Math.Min(length, FileTypes.HeadLength))) is not { } type)
        {
            return EvidenceRefusals.TypeNotAccepted;
        }

        var head = current[..Math.Min(length, 64)];
        var size = 0L;
        await using var output = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1, FileOptions.Asynchronous);
        for (var ordinal = 0; length > 0; ordinal++)
        {
            size += length;
            if (size > limit)
            {
                return EvidenceRefusals.TooLarge;
            }

            hash.AppendData(current, 0, length);
            var following = length < current.Length ? 0 : await Fill(file.Content, next, ct);
            chunks.Seal(ordinal, following == 0, current.AsSpan(0, length), sealedChunk);
            await output.WriteAsync(sealedChunk.AsMemory(0, length + SealedChunks.Tag), ct);
            tail = Last(tail, current.AsSpan(0, length));
            (current, next, length) = (next, current, following);
        }

        output.Flush(flushToDisk: true);
        var sha256 = Convert.ToHexStringLower(hash.GetHashAndReset());
        if (file.Length is { } announced && announced != size || !FileEnds.IsWhole(type, head, tail, size))
        {
            return EvidenceRefusals.Incomplete;
        }

        return file.Sha256 is { } said && !string.Equals(said, sha256, StringComparison.OrdinalIgnoreCase)
            ? EvidenceRefusals.HashMismatch
            : new KeptFile(sha256, size, type.Kind, type.MediaType, vault.Seal(Purpose.EvidenceKey, id.Value, key).Bytes);
    }

    /// <summary>Fills the buffer unless the content ends; what goes wrong here is the sender's line, not our disk.</summary>
    private static async Task<int> Fill(Stream content, byte[] buffer, CancellationToken ct)
    {
        try
        {
            return await content.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, ct);
        }
        catch (IOException e)
        {
            throw new SenderBrokeOffException(e);
        }
    }

    private static byte[] Last(byte[] tail, ReadOnlySpan<byte> chunk)
    {
        byte[] joined = [.. tail, .. chunk[Math.Max(0, chunk.Length - FileEnds.TailLength)..]];
        return joined[Math.Max(0, joined.Length - FileEnds.TailLength)..];
    }

    private void Place(string arriving, string path)
    {
        var shard = Path.GetDirectoryName(path)!;
        Directory.CreateDirectory(shard);
        File.Move(arriving, path, overwrite: false);
        DiskFolder.Flush(shard);
        DiskFolder.Flush(folders.Evidence);
    }

    private string PathOf(EvidenceId id, string sha256) => Path.Combine(folders.Evidence, sha256[..2], $"{sha256}.{id}");

    private static void Forget(string path)
    {
        try
        {
            File.Delete(path);
        }
        catch (IOException)
        {
            // Removed when the store starts again.
        }
    }

    private sealed class SenderBrokeOffException(IOException cause) : Exception("The sender broke off.", cause);
}
