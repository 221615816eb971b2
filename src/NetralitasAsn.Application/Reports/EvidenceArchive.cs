using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using NetralitasAsn.Domain.Reports;

namespace NetralitasAsn.Application.Reports;

/// <summary>One file of an export and the forms of it that go along, opened when their turn comes.</summary>
internal sealed record ArchivedFile(int Ordinal, EvidenceCard Card, IReadOnlyDictionary<FormKind, Func<OpenedEvidence>> Forms);

/// <summary>
/// A ZIP that is written while it is sent: the files, then <c>indeks.json</c>, <c>riwayat.json</c> and <c>SHA256SUMS</c>, which
/// <c>sha256sum -c SHA256SUMS</c> checks against everything before it.
/// </summary>
internal sealed class EvidenceArchive(string number, DateTimeOffset at, string office, IReadOnlyList<ArchivedFile> files, IReadOnlyList<TrailEntry> trail)
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private readonly StringBuilder sums = new();

    /// <summary>Names nobody: the number of the dossier.</summary>
    public string Name => $"bukti-{string.Concat(number.Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-'))}.zip";

    public async Task Write(Stream to, CancellationToken ct)
    {
        await using var patient = new PatientStream(to);
        await using var archive = await ZipArchive.CreateAsync(patient, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, ct);
        var index = new List<object>();
        foreach (var file in files)
        {
            var written = new List<object>();
            foreach (var (form, open) in file.Forms)
            {
                written.Add(await Add(archive, file, form, open, ct));
            }

            index.Add(new { file.Ordinal, file.Card.Name, file.Card.Kind, file.Card.ReceivedAt, file.Card.Source, OriginalSha256 = file.Card.Sha256, file.Card.Scan, file.Card.Copy, Files = written });
        }

        await Add(archive, "indeks.json", JsonSerializer.SerializeToUtf8Bytes(new { Number = number, ExportedAt = at, Office = office, Files = index }, Json), ct);
        await Add(archive, "riwayat.json", JsonSerializer.SerializeToUtf8Bytes(trail, Json), ct);
        await Add(archive, "SHA256SUMS", Encoding.UTF8.GetBytes(sums.ToString()), ct);
    }

    private async Task<object> Add(ZipArchive archive, ArchivedFile file, FormKind form, Func<OpenedEvidence> open, CancellationToken ct)
    {
        var opened = open();
        await using var content = opened.Content;
        var path = $"{(form is FormKind.Original ? "asli" : "salinan")}/{file.Ordinal:00}-{opened.Name}";

        // Pictures, films and PDF are compressed already.
        await using var entry = await Entry(archive, path, CompressionLevel.NoCompression).OpenAsync(ct);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[64 * 1024];
        while (await content.ReadAsync(buffer, ct) is > 0 and var read)
        {
            hash.AppendData(buffer, 0, read);
            await entry.WriteAsync(buffer.AsMemory(0, read), ct);
        }

        var sha256 = Convert.ToHexStringLower(hash.GetHashAndReset());
        sums.Append(sha256).Append("  ").Append(path).Append('\n');
        return new { Path = path, Form = form, opened.MediaType, opened.Size, Sha256 = sha256 };
    }

    private async Task Add(ZipArchive archive, string path, byte[] content, CancellationToken ct)
    {
        await using var entry = await Entry(archive, path, CompressionLevel.Optimal).OpenAsync(ct);
        await entry.WriteAsync(content, ct);
        sums.Append(Convert.ToHexStringLower(SHA256.HashData(content))).Append("  ").Append(path).Append('\n');
    }

    private ZipArchiveEntry Entry(ZipArchive archive, string path, CompressionLevel level)
    {
        var entry = archive.CreateEntry(path, level);
        entry.LastWriteTime = at;
        return entry;
    }
}

/// <summary>The ZIP writes the few bytes behind an entry without waiting, which a connection does not allow: they are held until the next patient write.</summary>
internal sealed class PatientStream(Stream to) : Stream
{
    private readonly MemoryStream held = new();

    public override void Write(byte[] buffer, int offset, int count) => held.Write(buffer, offset, count);

    public override async ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        await Release(cancellationToken);
        await to.WriteAsync(buffer, cancellationToken);
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override async Task FlushAsync(CancellationToken cancellationToken)
    {
        await Release(cancellationToken);
        await to.FlushAsync(cancellationToken);
    }

    public override async ValueTask DisposeAsync()
    {
        await Release(CancellationToken.None);
        await held.DisposeAsync();
        await base.DisposeAsync();
    }

    private async Task Release(CancellationToken ct)
    {
        if (held.Length > 0)
        {
            await to.WriteAsync(held.GetBuffer().AsMemory(0, (int)held.Length), ct);
            held.SetLength(0);
        }
    }

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
