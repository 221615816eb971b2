using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using NetralitasAsn.Testing;
using Xunit;

namespace NetralitasAsn.Web.Tests.Api;

/// <summary>The contract of the law with the outside, and the public pages over the same use cases.</summary>
public sealed class LawTests(WebHost host) : IClassFixture<WebHost>
{
    [Fact]
    public async Task The_example_of_the_contract_is_answered()
    {
        var (status, answer) = await Post("/api/v1/law/assessments", new
        {
            subject = "civil-servant",
            conduct = "social-media-reaction",
            occurredOn = "2024-11-07",
            region = "33.74",
            position = "fungsional",
            authorityLevel = "regency",
            onUnpaidLeave = false,
            purposeOfSupport = true,
            election = "regency",
            occurredAt = (string?)null,
            assessedOn = "2024-11-10",
            somethingElse = 1,
        });

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal("2024-09-22", answer.GetProperty("candidatesSetOn").GetString());
        var finding = answer.GetProperty("findings")[0];
        Assert.Equal("SKB22-DS-06", finding.GetProperty("code").GetString());
        Assert.Equal("primary", finding.GetProperty("role").GetString());
        Assert.Equal("personnel-authority", finding.GetProperty("imposedBy").GetString());
        Assert.Equal("bkn", answer.GetProperty("referTo")[0].GetString());
        Assert.Equal("SKB22-KE-04", answer.GetProperty("twin").GetProperty("code").GetString());
        Assert.Equal(JsonValueKind.Null, answer.GetProperty("notAViolationBecause").ValueKind);
    }

    [Fact]
    public async Task Unknown_values_are_named_together_with_the_known_ones()
    {
        var (status, answer) = await Post("/api/v1/law/assessments", new { subject = "martian", conduct = "props", occurredOn = "2024-11-07", region = "33.74" });

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Equal("invalid", answer.GetProperty("code").GetString());
        Assert.True(answer.GetProperty("errors").TryGetProperty("subject", out _));
        Assert.Contains("village-head", answer.GetProperty("allowed").GetProperty("subject").EnumerateArray().Select(a => a.GetString()));
    }

    [Fact]
    public async Task An_act_before_the_incident_is_refused()
    {
        var (status, answer) = await Post("/api/v1/law/assessments", new
        {
            subject = "civil-servant",
            conduct = "props",
            occurredOn = "2024-11-07",
            region = "33.74",
            assessedOn = "2024-11-06",
        });

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.True(answer.GetProperty("errors").TryGetProperty("assessedOn", out _));
    }

    [Theory]
    [InlineData("handling", "2024-10-06T10:00:00+07:00", "33.18", null, "2024-10-09")]
    [InlineData("handling-extended", "2024-10-06T10:00:00+07:00", "33.18", null, "2024-10-11")]
    [InlineData("ppk-follow-up", "2024-11-15T09:00:00+07:00", "33.25", "2024-11-20", "2024-12-05")]
    [InlineData("ppk-follow-up", "2024-11-15T09:00:00+07:00", "33.25", "2024-11-21", "2024-12-06")]
    public async Task Deadlines_are_counted(string rule, string start, string region, string? knownOn, string due)
    {
        var (status, answer) = await Post("/api/v1/law/deadlines", new { rule, start, region, knownOn });

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal(due, answer.GetProperty("dueOn").GetString());
        Assert.Equal($"{due}T23:59:59+07:00", answer.GetProperty("lastMoment").GetString());
    }

    [Fact]
    public async Task A_date_outside_every_instrument_gets_a_clear_answer()
    {
        var (_, assessed) = await Post("/api/v1/law/assessments", new { subject = "civil-servant", conduct = "props", occurredOn = "1999-05-01", region = "33.25" });
        var conducts = await host.Visitor().GetFromJsonAsync<JsonElement>("/api/v1/law/conducts?on=1990-01-01", TestContext.Current.CancellationToken);
        var instruments = await host.Visitor().GetFromJsonAsync<JsonElement>("/api/v1/law/instruments?on=1990-01-01", TestContext.Current.CancellationToken);

        Assert.Contains(assessed.GetProperty("notes").EnumerateArray(), n => n.GetString()!.StartsWith("Pada tanggal ini belum ada peraturan", StringComparison.Ordinal));
        Assert.Equal(0, conducts.GetProperty("total").GetInt32());
        Assert.NotNull(conducts.GetProperty("note").GetString());
        Assert.NotNull(instruments.GetProperty("note").GetString());
    }

    [Theory]
    [InlineData("/", "Batasnya 7 hari sejak Anda mengetahui kejadian")]
    [InlineData("/en/", "The limit is 7 days since you learnt of it")]
    [InlineData("/lapor", "Identitas perlu dipastikan dalam 2 hari")]
    [InlineData("/en/lapor", "confirmed within 2 days")]
    [InlineData("/siapa-mengelola-data", "paling lambat 3 x 24 jam")]
    [InlineData("/en/siapa-mengelola-data", "Head of region, personnel agency, BKN")]
    [InlineData("/boleh?Siapa=civil-servant&Apa=props&Tanggal.Day=7&Tanggal.Month=11&Tanggal.Year=2024", "SKB22-DS-01")]
    [InlineData("/boleh?Siapa=civil-servant&Apa=props&Tanggal.Day=7&Tanggal.Month=11&Tanggal.Year=2024", "<small class=\"other-name\" lang=\"en\">Demotion to a post one level lower for 12 months</small>")]
    [InlineData("/en/boleh?Siapa=civil-servant&Apa=props&Tanggal.Day=7&Tanggal.Month=11&Tanggal.Year=2024", "<small class=\"other-name\" lang=\"id\">Penurunan jabatan setingkat lebih rendah selama 12 bulan</small>")]
    [InlineData("/aturan", "lang=\"en\">Law 5/2014 on the State Civil Apparatus</small>")]
    [InlineData("/en/aturan/PBWS-8-2020", "<h1>Bawaslu Regulation 8/2020")]
    [InlineData("/aturan/katalog?Kata=baliho&Siapa=civil-servant", "lang=\"en\">Code of ethics</small>")]
    [InlineData("/aturan/tenggat?Aturan=handling&Mulai.Day=6&Mulai.Month=10&Mulai.Year=2024", "lang=\"en\">Handling a report</small>")]
    [InlineData("/aturan/konfirmasi", "lang=\"en\">Two calendar days")]
    [InlineData("/en/aturan/konfirmasi", "lang=\"id\">Jangka waktu: Kajian awal</small>")]
    [InlineData("/boleh?Siapa=civil-servant&Apa=campaign-attendance-passive&Tanggal.Day=7&Tanggal.Month=11&Tanggal.Year=2024", "Boleh, dalam batas ini")]
    [InlineData("/en/boleh?Siapa=civil-servant&Apa=props&Tanggal.Day=7&Tanggal.Month=11&Tanggal.Year=2024", "Not allowed")]
    [InlineData("/aturan?Tanggal.Day=1&Tanggal.Month=1&Tanggal.Year=2022", "PP 94/2021")]
    [InlineData("/aturan/PP-94-2021", "Pasal 26 ayat (2)")]
    [InlineData("/aturan/katalog?Kata=baliho&Siapa=civil-servant", "SKB22-KE-01")]
    [InlineData("/aturan/konfirmasi", "ambang 14 hari kerja")]
    [InlineData("/aturan/tenggat?Aturan=handling&Mulai.Day=6&Mulai.Month=10&Mulai.Year=2024", "9 Oktober 2024")]
    public async Task Every_answer_has_an_address_that_can_be_shared(string address, string says)
    {
        using var response = await host.Visitor().GetAsync(address, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains(says, WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/boleh?Siapa=martian&Apa=props", HttpStatusCode.BadRequest)]
    [InlineData("/aturan/tenggat?Aturan=nothing&Mulai.Day=6&Mulai.Month=10&Mulai.Year=2024", HttpStatusCode.BadRequest)]
    [InlineData("/aturan/NOPE", HttpStatusCode.NotFound)]
    public async Task Nonsense_is_answered_with_a_page(string address, HttpStatusCode status)
    {
        using var response = await host.Visitor().GetAsync(address, TestContext.Current.CancellationToken);

        Assert.Equal(status, response.StatusCode);
    }

    private async Task<(HttpStatusCode Status, JsonElement Answer)> Post(string address, object body)
    {
        using var response = await host.Visitor().PostAsJsonAsync(address, body, TestContext.Current.CancellationToken);
        return (response.StatusCode, await response.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken));
    }
}
