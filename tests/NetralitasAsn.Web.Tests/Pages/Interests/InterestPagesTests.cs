using System.Net;
using NetralitasAsn.Testing;
using Xunit;

namespace NetralitasAsn.Web.Tests.Pages.Interests;

/// <summary>The whole way at the pages and over the API: reported, paused, answered, decided; the paused person tries every door.</summary>
public sealed class InterestPagesTests(WebHost host) : IClassFixture<WebHost>
{
    [Fact]
    public async Task A_colleague_reports_the_person_answers_and_the_chair_pauses_and_decides_at_the_pages()
    {
        var file = await host.OpenCase();
        var (receiver, member, chair) = (await host.Browser("staf.33.25"), await host.Browser("anggota1.33.25"), await host.Browser("ketua.33.25"));
        var form = await FilledForm.From(receiver, await LinkOf(receiver, $"/kerja/penanganan/{file}", "/kerja/laporan/", "/benturan"));
        using var made = await form.With("Siapa", "anggota1.33.25").With("Dasar", "Kinship").With("Penjelasan", "Ipar terlapor contoh.").Submit();
        Assert.Equal(HttpStatusCode.Redirect, made.StatusCode);
        var page = made.Headers.Location!.ToString();

        await Done(chair, $"{page}/jeda", f => f);
        Assert.Equal(HttpStatusCode.NotFound, await Status(member, $"/kerja/penanganan/{file}"));
        var read = await Text(member, page);
        Assert.Contains("Ipar terlapor contoh.", read, StringComparison.Ordinal);
        Assert.DoesNotContain("staf.33.25", read, StringComparison.Ordinal);
        await Done(member, $"{page}/jawaban", f => f.With("Jawaban Anda", "Bukan kerabat contoh."));
        Assert.Contains("Bukan kerabat contoh.", await Text(chair, page), StringComparison.Ordinal);
        await Done(chair, $"{page}/putusan", f => f.With("Form.Withdrawn", "false").With("Alasan", "Tidak ada hubungan."));

        Assert.Equal(HttpStatusCode.OK, await Status(member, $"/kerja/penanganan/{file}"));
        Assert.Contains("Tidak ada hubungan.", await Text(member, page), StringComparison.Ordinal);
        Assert.Contains("Diputuskan tetap menangani", await Text(receiver, "/kerja/benturan"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_paused_person_tries_every_door()
    {
        var journey = new Journey(host);
        var report = new Domain.Reports.ReportId((await journey.Filed()).Id);
        var file = await journey.Registered(report);
        var (staff, chair, member) = (await host.Client("staf.33.25"), await host.Client("ketua.33.25"), await host.Client("anggota2.33.25"));
        var (status, body) = await staff.Post($"/api/v1/reports/{report}/interests", new { person = "anggota2.33.25", ground = "business", explanation = "Rekan usaha terlapor." });
        Assert.Equal(HttpStatusCode.Created, status);
        var interest = $"/api/v1/interests/{body.GetProperty("id").GetString()}";
        Assert.Equal(HttpStatusCode.NoContent, (await chair.Post($"{interest}/pause", new { }, 1)).Status);

        var pages = await host.Browser("anggota2.33.25");
        foreach (var address in (string[])["", "/kajian", "/pleno", "/mundur", "/undangan"])
        {
            Assert.Equal(HttpStatusCode.NotFound, await Status(pages, $"/kerja/penanganan/{file}{address}"));
        }

        foreach (var address in (string[])[$"/kerja/laporan/{report}", $"/kerja/laporan/{report}/identitas", $"/kerja/laporan/{report}/benturan"])
        {
            Assert.Equal(HttpStatusCode.NotFound, await Status(pages, address));
        }

        foreach (var list in (string[])["/api/v1/cases?size=100", "/api/v1/reports?size=100", "/api/v1/queue?size=100"])
        {
            var listed = await Text(member, list);
            Assert.DoesNotContain($"{file}", listed, StringComparison.Ordinal);
            Assert.DoesNotContain($"{report}", listed, StringComparison.Ordinal);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await member.Post($"/api/v1/reports/{report}/identity-opening", new { reason = "Alasan contoh yang cukup." })).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await member.Post($"/api/v1/cases/{file}/recusal", new { reason = "Kerabat." }, 1)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await member.Post($"{interest}/decision", new { withdrawn = false, reason = "Saya sendiri." }, 2)).Status);
        Assert.DoesNotContain("staf.33.25", await Text(member, interest), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await member.Post($"{interest}/answer", new { statement = "Bukan." }, 2)).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await chair.Post($"{interest}/decision", new { reason = "Tanpa pilihan." }, 3)).Status);
        Assert.Equal(HttpStatusCode.OK, (await chair.Post($"{interest}/decision", new { withdrawn = true, reason = "Benar." }, 3)).Status);
        Assert.Equal(HttpStatusCode.NotFound, await Status(member, $"/api/v1/cases/{file}"));
    }

    private static Task<string> Text(HttpClient client, string page) => client.GetStringAsync(new Uri(page, UriKind.Relative), TestContext.Current.CancellationToken);

    private static async Task<HttpStatusCode> Status(HttpClient client, string address)
    {
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }

    private static async Task Done(HttpClient client, string page, Func<FilledForm, FilledForm> fill)
    {
        using var answer = await fill(await FilledForm.From(client, page)).Submit();
        Assert.True(answer.StatusCode is HttpStatusCode.Redirect, $"{page}: {(int)answer.StatusCode}");
    }

    private static async Task<string> LinkOf(HttpClient client, string page, string beginning, string end)
    {
        var html = await Text(client, page);
        return html.Split("href=\"").Select(part => part[..part.IndexOf('"', StringComparison.Ordinal)])
            .First(a => a.StartsWith(beginning, StringComparison.Ordinal) && a.EndsWith(end, StringComparison.Ordinal));
    }
}
