using System.Buffers.Binary;
using System.Security.Cryptography;

namespace NetralitasAsn.Infrastructure.Evidence;

/// <summary>
/// A file in chunks of 64 KiB under its own key (AES-256-GCM). The nonce is the number of the chunk with a mark on the last one,
/// so that chunks cannot be swapped, repeated or cut off at the end.
/// </summary>
internal sealed class SealedChunks(byte[] key, Guid owner) : IDisposable
{
    public const int Chunk = 64 * 1024;
    public const int Tag = 16;

    private readonly AesGcm aes = new(key, Tag);
    private readonly byte[] bound = owner.ToByteArray(bigEndian: true);
    private readonly byte[] nonce = new byte[12];

    public void Seal(int ordinal, bool last, ReadOnlySpan<byte> plain, Span<byte> sealedChunk) =>
        aes.Encrypt(Nonce(ordinal, last), plain, sealedChunk[..plain.Length], sealedChunk.Slice(plain.Length, Tag), bound);

    public void Open(int ordinal, bool last, ReadOnlySpan<byte> sealedChunk, Span<byte> plain) =>
        aes.Decrypt(Nonce(ordinal, last), sealedChunk[..^Tag], sealedChunk[^Tag..], plain[..(sealedChunk.Length - Tag)], bound);

    public void Dispose() => aes.Dispose();

    private byte[] Nonce(int ordinal, bool last)
    {
        BinaryPrimitives.WriteInt32BigEndian(nonce, ordinal);
        nonce[11] = last ? (byte)1 : (byte)0;
        return nonce;
    }
}

/// <summary>Reads a sealed file from the front; at most one chunk is in memory, and none leaves before its tag was checked.</summary>
internal sealed class OpenedFile(Stream file, SealedChunks chunks) : Stream
{
    private readonly byte[] sealedChunk = new byte[SealedChunks.Chunk + SealedChunks.Tag];
    private readonly byte[] plain = new byte[SealedChunks.Chunk];
    private int ordinal;
    private int at;
    private int filled;
    private bool ended;

    public override int Read(Span<byte> buffer)
    {
        if (at == filled && !ended)
        {
            var read = file.ReadAtLeast(sealedChunk, sealedChunk.Length, throwOnEndOfStream: false);
            Unseal(read);
        }

        return Hand(buffer);
    }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (at == filled && !ended)
        {
            var read = await file.ReadAtLeastAsync(sealedChunk, sealedChunk.Length, throwOnEndOfStream: false, cancellationToken);
            Unseal(read);
        }

        return Hand(buffer.Span);
    }

    private void Unseal(int read)
    {
        if (read < SealedChunks.Tag)
        {
            throw new CryptographicException("A sealed file was cut off.");
        }

        ended = file.Position == file.Length;
        chunks.Open(ordinal++, ended, sealedChunk.AsSpan(0, read), plain);
        (at, filled) = (0, read - SealedChunks.Tag);
    }

    private int Hand(Span<byte> buffer)
    {
        var count = Math.Min(buffer.Length, filled - at);
        plain.AsSpan(at, count).CopyTo(buffer);
        at += count;
        return count;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

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

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            file.Dispose();
            chunks.Dispose();
        }

        base.Dispose(disposing);
    }
}
