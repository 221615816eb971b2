using System.Net;
using NetralitasAsn.Testing;
using Xunit;

namespace NetralitasAsn.Web.Tests.Pages.Interests;

/// <summary>A reported person of the own office at the pages and over the API, and the flag of a tie to the authority.</summary>
public sealed class OwnPeoplePagesTests(WebHost host) : IClassFixture<WebHost>
{
    [Fact]
    public async Task The_office_asks_at_the_page_and_the_chair_above_takes_over_at_the_page()
    {
        var journey = new Journey(host);
        var report = new Domain.Reports.ReportId((await journey.Filed()).Id);
        var file = await journey.Registered(report);
        var person = await journey.Read("ketua.33.25", new Application.Cases.GetCaseFile(file), c => c.Persons[0].Id);
        var (staff, above) = (await host.Browser("staf.33.25"), await host.Browser("ketua.33"));
        var form = await FilledForm.From(staff, $"/kerja/laporan/{report}/orang-bawaslu");
        using var declared = await form.With("Form.Person", $"{person}").With("Kedudukannya", "Commissioner")
            .With("Form.Account", "anggota2.33.25").With("Penjelasan", "Anggota kantor ini contoh.").Submit();
        Assert.Equal(HttpStatusCode.Redirect, declared.StatusCode);
        Assert.Contains("Penanganan berhenti sementara", await Text(staff, $"/kerja/penanganan/{file}"), StringComparison.Ordinal);

        var request = await LinkOf(above, "/kerja/benturan", "/kerja/orang-bawaslu/");
        Assert.Contains("DKPP", await Text(above, request), StringComparison.Ordinal);
        using var empty = await (await FilledForm.From(above, request)).Submit();
        Assert.Equal(HttpStatusCode.BadRequest, empty.StatusCode);
        using var answered = await (await FilledForm.From(above, request)).With("Form.TakeOver", "true").With("Alasan", "Diambil alih contoh.").Submit();

        Assert.Equal(HttpStatusCode.Redirect, answered.StatusCode);
        Assert.Equal(HttpStatusCode.OK, await Status(above, $"/kerja/penanganan/{file}"));
        Assert.Equal(HttpStatusCode.NotFound, await Status(staff, $"/kerja/penanganan/{file}"));
    }

    [Fact]
    public async Task The_API_declares_and_answers_too()
    {
        var journey = new Journey(host);
        var report = (await journey.Filed()).Id;
        var person = await journey.Read("ketua.33.25", new Application.Reports.GetReport(new(report)), r => r.Respondents[0].Id);
        var (staff, above) = (await host.Client("staf.33.25"), await host.Client("ketua.33"));
        Assert.Equal(HttpStatusCode.BadRequest, (await staff.Post($"/api/v1/reports/{report}/office-conflicts", new { person = $"{person}", kind = "tetangga", explanation = "Penjelasan." })).Status);
        var (status, made) = await staff.Post($"/api/v1/reports/{report}/office-conflicts", new { person = $"{person}", kind = "secretariat", explanation = "Penjelasan contoh." });
        Assert.Equal(HttpStatusCode.Created, status);

        var address = $"/api/v1/office-conflicts/{made.GetProperty("id").GetString()}";
        Assert.Equal(HttpStatusCode.Forbidden, (await (await host.Client("ketua.33.25")).Post($"{address}/answer", new { takeOver = false, reason = "Kami." }, 1)).Status);
        var (answered, body) = await above.Post($"{address}/answer", new { takeOver = false, reason = "Bukan orang kantor itu." }, 1);
        Assert.Equal(HttpStatusCode.OK, answered);
        Assert.Equal("33.25", body.GetProperty("office").GetString());
        Assert.Equal(HttpStatusCode.Conflict, (await above.Post($"{address}/answer", new { takeOver = true, reason = "Lagi." }, 2)).Status);
    }

    [Fact]
    public async Task A_tie_is_flagged_at_the_page_and_over_the_API_and_the_case_page_says_so()
    {
        var journey = new Journey(host);
        var file = await journey.Registered(new((await journey.Filed()).Id));
        var person = await journey.Read("ketua.33.25", new Application.Cases.GetCaseFile(file), c => c.Persons[0].Id);
        var (staff, api) = (await host.Browser("staf.33.25"), await host.Client("staf.33.25"));
        var page = $"/kerja/penanganan/{file}/orang/{person}/hubungan";
        using var unsaid = await (await FilledForm.From(staff, page)).With("Form.Tie", "Kin").Submit();
        Assert.Equal(HttpStatusCode.BadRequest, unsaid.StatusCode);
        using var flagged = await (await FilledForm.From(staff, page)).With("Form.Tie", "Kin").With("Form.Note", "Adik kandung pejabat contoh.").Submit();
        Assert.Equal(HttpStatusCode.Redirect, flagged.StatusCode);
        Assert.Contains("Adik kandung pejabat contoh.", await Text(staff, $"/kerja/penanganan/{file}"), StringComparison.Ordinal);

        Assert.Equal(HttpStatusCode.OK, (await api.Post($"/api/v1/cases/{file}/persons/{person}/authority-tie", new { }, await journey.Version(file))).Status);
        Assert.DoesNotContain("Adik kandung pejabat contoh.", await Text(staff, $"/kerja/penanganan/{file}"), StringComparison.Ordinal);
    }

    private static Task<string> Text(HttpClient client, string page) => client.GetStringAsync(new Uri(page, UriKind.Relative), TestContext.Current.CancellationToken);

    private static async Task<HttpStatusCode> Status(HttpClient client, string address)
    {
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }

    private static async Task<string> LinkOf(HttpClient client, string page, string beginning)
    {
        var html = await Text(client, page);
        return html.Split("href=\"").Select(part => part[..part.IndexOf('"', StringComparison.Ordinal)]).First(a => a.StartsWith(beginning, StringComparison.Ordinal));
    }
}
