using System.IO.Compression;
using System.Net;
using System.Net.Http.Json;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using NetralitasAsn.Application;
using NetralitasAsn.Application.Reports;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Infrastructure.Evidence;
using NetralitasAsn.Testing;
using Npgsql;
using Xunit;

namespace NetralitasAsn.Web.Tests.Pages.Reports;

/// <summary>A file from the reporter's phone to the desk and out again, through the real sieve, at both doors; and who saw it.</summary>
public sealed class EvidenceCustodyTests(WebHost host) : IClassFixture<WebHost>
{
    private static readonly byte[] Picture = Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private readonly Journey journey = new(host);

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_page_says_that_a_file_is_being_processed_and_then_shows_its_working_copy()
    {
        var (owner, id) = await Filed();
        var staff = await host.Browser("staf.33.25");
        Assert.Contains("sedang diproses", await staff.GetStringAsync(new Uri($"/kerja/laporan/{owner}", UriKind.Relative), Ct), StringComparison.Ordinal);

        await Examined();

        var dossier = await staff.GetStringAsync(new Uri($"/kerja/laporan/{owner}", UriKind.Relative), Ct);
        var page = await staff.GetStringAsync(new Uri($"/kerja/bukti/{owner}/{id}", UriKind.Relative), Ct);
        using var small = await staff.GetAsync(new Uri($"/kerja/bukti/{owner}/{id}/kecil", UriKind.Relative), Ct);
        Assert.Contains($"/kerja/bukti/{owner}/{id}/kecil", dossier, StringComparison.Ordinal);
        Assert.Contains($"src=\"/kerja/bukti/{owner}/{id}/salinan\"", page, StringComparison.Ordinal);
        Assert.Contains("Belum dipindai", page, StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.OK, "image/jpeg"), (small.StatusCode, small.Content.Headers.ContentType?.MediaType));
        Assert.Equal(1L, await Logged(id, "EvidenceViewed"));
    }

    [Fact]
    public async Task The_original_asks_for_a_reason_beside_the_field_and_then_comes_bit_by_bit()
    {
        var (owner, id) = await Filed();
        await Examined();
        var staff = await host.Browser("staf.33.25");

        using var without = await (await FilledForm.From(staff, $"/kerja/bukti/{owner}/{id}")).Submit();
        using var with = await (await FilledForm.From(staff, $"/kerja/bukti/{owner}/{id}")).With("Form.Reason", "Untuk kajian contoh.").Press("Unduh berkas asli").Submit();

        Assert.Equal(HttpStatusCode.BadRequest, without.StatusCode);
        Assert.Contains("id=\"Form_Reason-error\"", await without.Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
        Assert.Equal(Picture, (await with.Content.ReadAsByteArrayAsync(Ct))[..Picture.Length]);
        Assert.Equal(1L, await Logged(id, "EvidenceOpened"));
    }

    [Fact]
    public async Task The_API_lists_hands_out_and_logs_the_same()
    {
        var (owner, id) = await Filed();
        var staff = await host.Client("staf.33.25");
        using var early = await staff.PostAsJsonAsync($"/api/v1/evidence/{owner}/files/{id}/working-copy", new { reason = "Untuk kajian." }, Ct);
        await Examined();

        var files = await staff.GetFromJsonAsync<JsonElement>(new Uri($"/api/v1/evidence/{owner}/files", UriKind.Relative), Ct);
        using var copy = await staff.PostAsJsonAsync($"/api/v1/evidence/{owner}/files/{id}/working-copy", new { reason = "Untuk kajian." }, Ct);
        using var without = await staff.PostAsJsonAsync($"/api/v1/evidence/{owner}/files/{id}/original", new { }, Ct);

        Assert.Contains("file.being-examined", await early.Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
        Assert.Equal(("not-scanned", "made"), (files[0].GetProperty("scan").GetString(), files[0].GetProperty("copy").GetString()));
        Assert.Equal((HttpStatusCode.OK, "image/png", "no-store"), (copy.StatusCode, copy.Content.Headers.ContentType?.MediaType, copy.Headers.CacheControl?.ToString()));
        Assert.Equal((HttpStatusCode.Conflict, HttpStatusCode.BadRequest), (early.StatusCode, without.StatusCode));
        Assert.Equal(1L, await Logged(id, "EvidenceDownloaded"));
    }

    [Fact]
    public async Task An_export_is_one_ZIP_whose_index_and_sums_fit_and_every_file_in_it_is_logged()
    {
        var (owner, id) = await Filed();
        await Examined();
        var staff = await host.Browser("staf.33.25");

        using var answer = await (await FilledForm.From(staff, $"/kerja/bukti/{owner}/ekspor")).With("Form.Reason", "Untuk sidang contoh.").With("Form.Originals", "true").Submit();
        using var zip = new ZipArchive(await answer.Content.ReadAsStreamAsync(Ct));

        Assert.Equal(["asli", "indeks.json", "riwayat.json", "salinan", "SHA256SUMS"], zip.Entries.Select(e => e.FullName.Split('/')[0]).Order(StringComparer.OrdinalIgnoreCase));
        Assert.All(Text(zip, "SHA256SUMS").Split('\n', StringSplitOptions.RemoveEmptyEntries), line => Assert.Equal(line[..64], Convert.ToHexStringLower(SHA256.HashData(Bytes(zip, line[66..])))));
        Assert.Contains(Convert.ToHexStringLower(SHA256.HashData(Bytes(zip, zip.Entries.Single(e => e.FullName.StartsWith("asli/", StringComparison.Ordinal)).FullName))), Text(zip, "indeks.json"), StringComparison.Ordinal);
        Assert.DoesNotContain(Journey.Secrets, secret => zip.Entries.Any(e => Encoding.UTF8.GetString(Bytes(zip, e.FullName)).Contains(secret, StringComparison.Ordinal)));
        Assert.Equal((1L, 1L), (await Logged(id, "Exported"), await Logged(new(owner), "Exported")));
    }

    private async Task<(Guid Owner, EvidenceId Id)> Filed()
    {
        var receipt = await journey.Filed();
        await using var content = new MemoryStream([.. Picture, .. Guid.NewGuid().ToByteArray()]);
        return (receipt.Id, (await journey.As("public", new AddEvidence(receipt.Id, receipt.UploadToken!, new("foto pasar.png", content))).Accepted()).Id);
    }

    private async Task Examined()
    {
        bool more;
        do
        {
            await using var scope = host.Services.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<ActingAs>().Actor = Actor.System;
            more = await scope.ServiceProvider.GetRequiredService<EvidenceRound>().TakeOne(Ct);
        }
        while (more);
    }

    private async Task<long> Logged(EvidenceId subject, string kind)
    {
        await using var source = NpgsqlDataSource.Create(host.Database.Owner);
        await using var command = source.CreateCommand("select count(*) from access_log where subject = $1 and kind = $2 and actor is not null and reason <> ''");
        command.Parameters.Add(new() { Value = subject.Value });
        command.Parameters.Add(new() { Value = kind });
        return (long)(await command.ExecuteScalarAsync(Ct))!;
    }

    private static byte[] Bytes(ZipArchive zip, string name)
    {
        using var content = zip.GetEntry(name)!.Open();
        using var copy = new MemoryStream();
        content.CopyTo(copy);
        return copy.ToArray();
    }

    private static string Text(ZipArchive zip, string name) => Encoding.UTF8.GetString(Bytes(zip, name));
}
