using Microsoft.Extensions.Logging.Abstractions;
using NetralitasAsn.Application.Reports;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Infrastructure.Sieving;
using Xunit;

namespace NetralitasAsn.Application.Tests.Evidence;

/// <summary>The sieve itself, as the process it is. Needs mat2, ffmpeg, exiftool and libheif-examples: <c>./netralitas test</c> installs them.</summary>
public sealed class SieveTests
{
    private static readonly SieveProcess Sieve = new(SieveLimits.Usual, NullLogger<SieveProcess>.Instance);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private sealed record Sifted(SieveAnswer Answer, byte[] Copy, byte[] Thumbnail)
    {
        public string? Said(SheetField field) => Answer.Sheet!.FirstOrDefault(e => e.Field == field)?.Value;
    }

    private static async Task<Sifted> Sift(string mediaType, byte[] file, SieveProcess? sieve = null) =>
        await (sieve ?? Sieve).Sift(mediaType, new MemoryStream(file), async (answer, parts, ct) => new Sifted(
            answer,
            answer.Parts.Count > 0 ? await Read(parts, answer.Parts[0].Length, ct) : [],
            answer.Parts.Count > 1 ? await Read(parts, answer.Parts[1].Length, ct) : []), Ct);

    private static async Task<byte[]> Read(Stream parts, long length, CancellationToken ct)
    {
        using var copy = new MemoryStream();
        await new PartStream(parts, length).CopyToAsync(copy, ct);
        return copy.ToArray();
    }

    [Fact]
    public async Task A_photo_loses_place_and_device_and_what_was_glued_to_it_and_stands_upright()
    {
        byte[] polyglot = [.. Samples.Photo(), .. "PK\u0003\u0004 <script>alert(1)</script>"u8];

        var sifted = await Sift("image/jpeg", polyglot);

        Assert.Equal((CopyState.Made, Samples.Place, "Contoh X1"), (sifted.Answer.Copy, sifted.Said(SheetField.Place), sifted.Said(SheetField.Device)));
        var copy = Samples.Exif(sifted.Copy, ".jpg")!;
        Assert.Contains("48x64", copy, StringComparison.Ordinal);
        Assert.DoesNotContain("GPS", copy, StringComparison.Ordinal);
        Assert.DoesNotContain("Contoh", copy, StringComparison.Ordinal);
        Assert.True(sifted.Copy.AsSpan().IndexOf("<script>"u8) < 0);
        Assert.StartsWith("FFD8FF", Convert.ToHexString(sifted.Thumbnail), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_document_loses_its_script_and_its_author()
    {
        var sifted = await Sift("application/pdf", Samples.ScriptedPdf());

        Assert.Equal((CopyState.Made, "Penulis Rahasia"), (sifted.Answer.Copy, sifted.Said(SheetField.Author)));
        Assert.True(sifted.Copy.AsSpan().IndexOf("JavaScript"u8) < 0);
        Assert.DoesNotContain("Rahasia", Samples.Exif(sifted.Copy, ".pdf")!, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_film_loses_place_and_titles_and_shows_its_first_picture()
    {
        var sifted = await Sift("video/mp4", Samples.Film());

        Assert.Equal((CopyState.Made, "Judul Rahasia"), (sifted.Answer.Copy, sifted.Said(SheetField.Description)));
        var copy = Samples.Exif(sifted.Copy, ".mp4")!;
        Assert.DoesNotContain("Rahasia", copy, StringComparison.Ordinal);
        Assert.DoesNotContain("GPS", copy, StringComparison.Ordinal);
        Assert.NotEmpty(sifted.Thumbnail);
    }

    [Fact]
    public async Task A_recording_of_an_old_phone_gets_a_copy() => Assert.Equal(CopyState.Made, (await Sift("audio/amr", Samples.Amr)).Answer.Copy);

    [Theory]
    [InlineData("image/png")]
    [InlineData("application/pdf")]
    [InlineData("video/mp4")]
    public async Task A_bomb_or_nonsense_has_no_working_copy_and_does_no_harm(string mediaType) =>
        Assert.Equal(CopyState.NotPossible, (await Sift(mediaType, Samples.Bomb)).Answer.Copy);

    [Fact]
    public async Task A_sieve_that_takes_too_long_or_too_much_is_killed_and_said_so()
    {
        var slow = new SieveProcess(SieveLimits.Usual with { WallTime = TimeSpan.FromMilliseconds(1) }, NullLogger<SieveProcess>.Instance);
        var small = new SieveProcess(SieveLimits.Usual with { MemoryBytes = 32 * 1024 * 1024 }, NullLogger<SieveProcess>.Instance);

        await Assert.ThrowsAsync<SieveFailedException>(() => Sift("image/png", Samples.Bomb, slow));
        await Assert.ThrowsAsync<SieveFailedException>(() => Sift("image/png", Samples.Bomb, small));
    }

    [Fact]
    public void Without_the_tool_there_is_no_working_copy_and_that_is_said()
    {
        var answer = new Sifting(Toolbox.None, "/nowhere").Sift("application/pdf", "/nowhere/file.pdf");

        Assert.Equal((CopyState.NoTool, true), (answer.Copy, answer.Sheet is null));
        Assert.Equal(4, Toolbox.None.Missing.Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("""{"copy":"Withheld","parts":[]}""")]
    [InlineData("""{"copy":"Made","parts":[]}""")]
    [InlineData("""{"copy":"NotPossible","parts":[{"kind":"Original","length":5}]}""")]
    [InlineData("""{"copy":"Made","parts":[{"kind":"WorkingCopy","length":-1}]}""")]
    public void Nothing_that_a_sieve_says_is_believed_unread(string line) =>
        Assert.Throws<SieveFailedException>(() => SieveAnswer.Read(System.Text.Encoding.UTF8.GetBytes(line)));
}
