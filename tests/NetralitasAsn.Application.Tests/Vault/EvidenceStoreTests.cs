using System.Security.Cryptography;
using System.Text;
using NetralitasAsn.Application.Reports;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Infrastructure.Evidence;
using Xunit;

namespace NetralitasAsn.Application.Tests.Vault;

public sealed class EvidenceStoreTests : IDisposable
{
    private readonly VaultFolder folder = new();
    private readonly FolderEvidenceStore store;

    public EvidenceStoreTests() => store = new(folder.Folders, folder.Vault);

    public void Dispose() => folder.Dispose();

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private static byte[] Jpeg(int size)
    {
        var bytes = new byte[size];
        Random.Shared.NextBytes(bytes);
        byte[] head = [0xFF, 0xD8, 0xFF, 0xE0];
        head.CopyTo(bytes, 0);
        return bytes;
    }

    private Task<Result<KeptFile>> Keep(byte[] content, string name = "foto.jpg", long limit = 20 << 20, long? length = null, string? sha256 = null, EvidenceId? id = null) =>
        store.Keep(id ?? EvidenceId.New(), new(name, new MemoryStream(content), length, sha256), limit, Ct);

    private static KeptFile Accepted(Result<KeptFile> result) => result.Match(k => k, r => throw new InvalidOperationException(r.Fields[0].Code));

    private static string Refused(Result<KeptFile> result) => result.Match(_ => "accepted", r => r.Fields[0].Code);

    private void AssertNothingKept() => Assert.DoesNotContain(Directory.EnumerateFiles(folder.Root, "*", SearchOption.AllDirectories), f => f.Contains("evidence/", StringComparison.Ordinal));

    [Theory]
    [InlineData(5)]
    [InlineData(65_535)]
    [InlineData(65_536)]
    [InlineData(65_537)]
    [InlineData(131_072)]
    [InlineData(1_000_000)]
    public async Task A_file_comes_back_bit_by_bit_and_lies_encrypted_under_its_hash(int size)
    {
        var (content, id) = (Jpeg(size + 20), EvidenceId.New());
        var kept = Accepted(await Keep(content, id: id));
        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(content)), kept.Sha256);
        Assert.Equal(content.Length, kept.Size);

        await using var opened = store.Open(id, kept.Sha256, kept.SealedKey);
        using var copy = new MemoryStream();
        await opened.CopyToAsync(copy, Ct);
        Assert.Equal(content, copy.ToArray());

        var path = Path.Combine(folder.Folders.Evidence, kept.Sha256[..2], $"{kept.Sha256}.{id}");
        Assert.True((await File.ReadAllBytesAsync(path, Ct)).AsSpan().IndexOf(content.AsSpan(0, 16)) < 0);
    }

    [Fact]
    public async Task An_altered_or_shortened_file_is_not_handed_out()
    {
        var id = EvidenceId.New();
        var kept = Accepted(await Keep(Jpeg(200_000), id: id));
        var path = Path.Combine(folder.Folders.Evidence, kept.Sha256[..2], $"{kept.Sha256}.{id}");
        var whole = await File.ReadAllBytesAsync(path, Ct);

        await File.WriteAllBytesAsync(path, whole[..(2 * (SealedChunks.Chunk + SealedChunks.Tag))], Ct);
        await Assert.ThrowsAnyAsync<CryptographicException>(() => ReadAll(id, kept));

        whole[100_000] ^= 1;
        await File.WriteAllBytesAsync(path, whole, Ct);
        await Assert.ThrowsAnyAsync<CryptographicException>(() => ReadAll(id, kept));
        await Assert.ThrowsAnyAsync<CryptographicException>(() => ReadAll(EvidenceId.New(), kept));
    }

    private async Task ReadAll(EvidenceId id, KeptFile kept)
    {
        await using var opened = store.Open(id, kept.Sha256, kept.SealedKey);
        await opened.CopyToAsync(Stream.Null, Ct);
    }

    [Fact]
    public async Task An_empty_file_is_refused() => Assert.Equal("file.empty", Refused(await Keep([])));

    [Fact]
    public async Task A_file_above_the_limit_is_refused_whether_it_says_so_or_not()
    {
        Assert.Equal("file.too-large", Refused(await Keep(Jpeg(300_001), limit: 300_000)));
        Assert.Equal("file.too-large", Refused(await Keep(Jpeg(10), limit: 300_000, length: 300_001)));
        Assert.Equal(300_000, Accepted(await Keep(Jpeg(300_000), limit: 300_000)).Size);
    }

    [Fact]
    public async Task A_file_that_broke_off_is_refused_and_leaves_nothing()
    {
        Assert.Equal("file.incomplete", Refused(await Keep(Jpeg(100_000), length: 200_000)));
        Assert.Equal("file.incomplete", Refused(await Keep([.. "%PDF-1.7\n"u8, .. new byte[5000]])));
        Assert.Equal("file.incomplete", Refused(await store.Keep(EvidenceId.New(), new("a.jpg", new BreakingStream(Jpeg(100_000))), 1 << 20, Ct)));
        AssertNothingKept();
    }

    [Fact]
    public async Task A_file_that_is_not_what_was_hashed_is_refused()
    {
        var content = Jpeg(1000);
        Assert.Equal("file.hash-mismatch", Refused(await Keep(content, sha256: new string('0', 64))));
        Assert.Equal(1000, Accepted(await Keep(content, sha256: Convert.ToHexString(SHA256.HashData(content)))).Size);
    }

    [Theory]
    [InlineData("<!DOCTYPE html><script>alert(1)</script>")]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\" onload=\"alert(1)\"/>")]
    [InlineData("<?xml version=\"1.0\"?><svg/>")]
    [InlineData("PK\u0003\u0004.................")]
    [InlineData("MZ..............................")]
    [InlineData("\u007fELF............................")]
    [InlineData("#!/bin/sh\nrm -rf /\n")]
    [InlineData("GIF89a..............")]
    [InlineData("Rar!................")]
    [InlineData("RIFF....AVI LIST....")]
    [InlineData("hanya teks biasa yang panjang")]
    [InlineData("x%PDF-1.7 tidak di awal %%EOF")]
    public async Task What_is_not_in_the_table_is_refused_whatever_its_name(string content)
    {
        Assert.Equal("file.type-not-accepted", Refused(await Keep(Encoding.Latin1.GetBytes(content), "foto.jpg")));
        AssertNothingKept();
    }

    [Fact]
    public async Task A_full_or_missing_disk_is_said_and_nothing_is_kept()
    {
        Directory.CreateDirectory(folder.Folders.Evidence);
        await File.WriteAllTextAsync(Path.Combine(folder.Folders.Evidence, ".arriving"), "a file where a folder should be", Ct);
        Assert.Equal("file.store-unavailable", Refused(await Keep(Jpeg(100))));
    }

    public static TheoryData<string, string, MediaKind> Accept => new()
    {
        { "89504E470D0A1A0A0000000D49484452", "image/png", MediaKind.Image },
        { "FFD8FFE1001045786966", "image/jpeg", MediaKind.Image },
        { "5249464624000000574542505650382000000000", "image/webp", MediaKind.Image },
        { "524946462400000057415645666D742000000000", "audio/wav", MediaKind.Audio },
        { "000000186674797068656963000000006D696631", "image/heic", MediaKind.Image },
        { "00000018667479706D703432000000006D703432", "video/mp4", MediaKind.Video },
        { "00000014667479707174202020000000", "video/quicktime", MediaKind.Video },
        { "0000001466747970336770340000000033677034", "video/3gpp", MediaKind.Video },
        { "00000018667479704D3441200000000069736F6D", "audio/mp4", MediaKind.Audio },
        { "1A45DFA39F4286810142F7810142F2810442F381084282847765626D", "video/webm", MediaKind.Video },
        { "4F67675300020000000000000000", "audio/ogg", MediaKind.Audio },
        { "2321414D520A3C0000", "audio/amr", MediaKind.Audio },
        { "494433030000000000210000", "audio/mpeg", MediaKind.Audio },
        { "FFFB90640000000000000000", "audio/mpeg", MediaKind.Audio },
        { "255044462D312E370A", "application/pdf", MediaKind.Document },
    };

    [Theory]
    [MemberData(nameof(Accept))]
    public void What_phones_make_is_recognised_by_content(string head, string mediaType, MediaKind kind)
    {
        var type = FileTypes.Of(Convert.FromHexString(head));
        Assert.Equal((mediaType, kind), (type?.MediaType, type?.Kind ?? default));
    }

    [Theory]
    [InlineData("../../etc/passwd.jpg", "passwd.png")]
    [InlineData("C:\\Users\\x\\foto kampanye.PNG", "foto kampanye.png")]
    [InlineData("foto\u202Egnp.exe", "fotognp.png")]
    [InlineData("a\r\nSet-Cookie: x\0.png", " x.png")]
    [InlineData("   ...  ", "berkas.png")]
    [InlineData("", "berkas.png")]
    [InlineData(null, "berkas.png")]
    [InlineData("bukti📷.heic", "bukti📷.png")]
    [InlineData("\uFFFD\uFFFD.jpg", "berkas.png")]
    public void A_name_is_cleaned_and_gets_the_extension_of_what_it_is(string? name, string expected) =>
        Assert.Equal(expected.TrimStart(), FileName.Clean(name, FileTypes.OfMediaType("image/png")));

    [Fact]
    public void A_long_name_is_cut() => Assert.True(FileName.Clean(new string('a', 5000), FileTypes.OfMediaType("image/png")).Length <= 110);

    private sealed class BreakingStream(byte[] start) : MemoryStream(start)
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            await base.ReadAsync(buffer, cancellationToken) is > 0 and var read ? read : throw new IOException("The line broke.");
    }
}
