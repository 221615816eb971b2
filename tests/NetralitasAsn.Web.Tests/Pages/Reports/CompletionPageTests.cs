using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NetralitasAsn.Application;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Testing;
using Xunit;

namespace NetralitasAsn.Web.Tests.Pages.Reports;

public sealed class CompletionPageTests(WebHost host) : IClassFixture<WebHost>
{
    private static readonly byte[] Picture = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    [Fact]
    public async Task What_is_asked_for_is_read_and_answered_with_text_and_files()
    {
        var code = await AskedToComplete();

        var shown = await Follow(code);
        var page = await shown.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var visitor = host.Visitor();
        var empty = await (await FilledForm.From(visitor, await Follow(code, visitor), "form[enctype]")).Submit();
        var sent = await (await FilledForm.From(visitor, await Follow(code, visitor), "form[enctype]"))
            .With("Form.Answer", "Nama saksi: Contoh Saksi Uji.").WithFile("files", "kartu.png", Picture, "image/png").Submit();

        Assert.Contains("Ada yang perlu dilengkapi: uraian kejadian. Mohon lengkapi paling lambat Rabu, 20 November 2024 pukul 23.59 WIB.", page, StringComparison.Ordinal);
        Assert.Contains("Sebutkan siapa yang melihat.", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, empty.StatusCode);
        Assert.Equal(HttpStatusCode.OK, sent.StatusCode);
        Assert.Contains("Tambahan Anda sudah kami terima", await sent.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_code_in_an_address_is_answered_by_nobody()
    {
        var answer = await host.Visitor().GetAsync(new Uri("/lacak/AAAAA-AAAAA-AAAAA-AAAAA-AAAAA", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Gone, answer.StatusCode);
    }

    private async Task<string> AskedToComplete()
    {
        var story = $"Perlu dilengkapi {Guid.NewGuid():N}";
        var chain = new Chain(host.Visitor());
        var code = await chain.Sent(await chain.Told(story));
        using var scope = host.Services.CreateScope();
        var report = await scope.ServiceProvider.GetRequiredService<IRecords>().ReportsFor(Actor.System).SingleAsync(r => r.Narrative == story);

        var staff = host.Visitor();
        var token = await (await staff.PostAsJsonAsync("/api/v1/sign-in", new { userName = "staf.33.25", password = "Netral-2024!" })).Content.ReadFromJsonAsync<JsonElement>();
        var review = new HttpRequestMessage(HttpMethod.Post, $"/api/v1/reports/{report.Id}/initial-review")
        {
            Content = JsonContent.Create(new { outcome = "ask-for-completion", notMet = new[] { "description" }, plenaryOn = "2024-11-18", note = "Kurang lengkap.", message = "Sebutkan siapa yang melihat." }),
        };
        review.Headers.Authorization = new AuthenticationHeaderValue("Bearer", token.GetProperty("accessToken").GetString());
        review.Headers.IfMatch.Add(new($"\"{report.Version}\""));
        Assert.Equal(HttpStatusCode.OK, (await staff.SendAsync(review)).StatusCode);
        return code;
    }

    private async Task<HttpResponseMessage> Follow(string code, HttpClient? visitor = null) =>
        await (await FilledForm.From(visitor ?? host.Visitor(), "/lacak")).With("Kode lacak", code).Submit();
}
