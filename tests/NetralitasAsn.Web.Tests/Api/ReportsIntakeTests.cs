using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using NetralitasAsn.Testing;
using Xunit;

namespace NetralitasAsn.Web.Tests.Api;

public sealed class ReportsIntakeTests(WebHost host) : IClassFixture<WebHost>
{
    private static readonly byte[] Picture = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private readonly HttpClient client = host.Visitor();

    private static JsonObject Report() => JsonNode.Parse($$"""
        {"id": "{{Guid.NewGuid()}}", "reporter": {"name": "Contoh Pelapor Uji", "birthPlace": "Batang", "birthDate": "1990-07-05", "sex": "female",
         "occupation": "pedagang", "nationality": "WNI", "votesHere": true, "address": "Jalan Contoh 1", "phone": "081200000001", "standing": "voter"},
         "respondents": [{"name": "Contoh Terlapor Uji", "subject": "village-head", "agencyOrVillage": "33.25.99.2999"}], "conduct": "campaign-participation",
         "event": "Berorasi dalam kampanye", "villageCode": "33.25.99.2999", "occurredOn": "2024-11-16", "knownOn": "2024-11-17", "witnesses": [],
         "narrative": "Naik ke panggung kampanye."}
        """)!.AsObject();

    [Fact]
    public async Task The_first_sending_is_created_the_same_again_is_the_same_receipt_and_other_content_a_conflict()
    {
        var report = Report();

        var (first, receipt) = await Post("/api/v1/reports", report);
        var (again, same) = await Post("/api/v1/reports", report);
        report["narrative"] = "Lain.";
        var (other, problem) = await Post("/api/v1/reports", report);

        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.OK, HttpStatusCode.Conflict), (first, again, other));
        Assert.Equal(receipt.GetRawText(), same.GetRawText());
        Assert.Equal("report.already-received", problem.GetProperty("code").GetString());
        Assert.Equal("33.25", receipt.GetProperty("office").GetProperty("code").GetString());
        Assert.Equal("2024-11-20", receipt.GetProperty("deadlines")[0].GetProperty("dueOn").GetString());
    }

    [Fact]
    public async Task Sent_many_times_at_once_it_is_one_report()
    {
        var report = Report();

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Post("/api/v1/reports", report.DeepClone().AsObject())));

        Assert.Single(answers, a => a.Status is HttpStatusCode.Created);
        Assert.Equal(5, answers.Count(a => a.Status is HttpStatusCode.OK));
        Assert.Single(answers.Select(a => a.Body.GetProperty("trackingCode").GetString()).Distinct());
    }

    [Theory]
    [InlineData("event", "\"\"", "event")]
    [InlineData("narrative", "null", "narrative")]
    [InlineData("villageCode", "\"33.25\"", "villageCode")]
    [InlineData("villageCode", "\"33.25.99.2000\"", "villageCode")]
    [InlineData("villageCode", "\"nowhere\"", "villageCode")]
    [InlineData("occurredOn", "\"2024-02-31\"", "occurredOn")]
    [InlineData("knownOn", "\"2024-12-24\"", "knownOn")]
    [InlineData("knownOn", "\"2024-11-01\"", "knownOn")]
    [InlineData("respondents", "[]", "respondents")]
    [InlineData("respondents", "[{\"subject\": \"village-head\"}]", "respondents[0].agencyOrVillage")]
    [InlineData("respondents", "[{\"subject\": \"civil-servant\", \"agencyOrVillage\": \"Dinas Contoh\", \"nip\": \"1\"}]", "respondents[0].nip")]
    [InlineData("reporter", "null", "reporter")]
    public async Task What_is_wrong_is_named_as_it_was_sent(string member, string value, string field)
    {
        var report = Report();
        report[member] = JsonNode.Parse(value);

        var (status, problem) = await Post("/api/v1/reports", report);

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains(field, problem.GetProperty("errors").EnumerateObject().Select(e => e.Name));
    }

    [Theory]
    [InlineData("conduct", "martian")]
    [InlineData("standing", "martian")]
    public async Task An_unknown_word_is_refused_with_the_known_ones(string member, string word)
    {
        var report = Report();
        (member == "conduct" ? report : report["reporter"]!.AsObject())[member] = word;

        var (status, problem) = await Post("/api/v1/reports", report);

        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Equal("unknown-value", problem.GetProperty("code").GetString());
        Assert.Contains(member, problem.GetProperty("allowed").GetRawText() + problem.GetProperty("errors").GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_JSON_is_a_problem_with_a_code()
    {
        var answer = await client.PostAsync(new Uri("/api/v1/reports", UriKind.Relative), new StringContent("{", Encoding.UTF8, "application/json"), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("malformed", (await Body(answer)).GetProperty("code").GetString());
    }

    [Fact]
    public async Task Evidence_comes_with_the_upload_token_and_is_judged_by_its_content()
    {
        var (_, receipt) = await Post("/api/v1/reports", Report());
        var address = $"/api/v1/reports/{receipt.GetProperty("id").GetString()}/evidence";
        var token = receipt.GetProperty("uploadToken").GetString()!;

        var kept = await Upload(address, token, Picture);
        var disguised = await Upload(address, token, "text"u8.ToArray());
        var wrongToken = await Upload(address, "wrong", Picture);
        var noToken = await Upload(address, null, Picture);

        Assert.Equal(
            (HttpStatusCode.Created, HttpStatusCode.BadRequest, HttpStatusCode.NotFound, HttpStatusCode.Unauthorized),
            (kept.StatusCode, disguised.StatusCode, wrongToken.StatusCode, noToken.StatusCode));
        Assert.Equal("image/png", (await Body(kept))[0].GetProperty("mediaType").GetString());
        Assert.Equal("upload-token-required", (await Body(noToken)).GetProperty("code").GetString());
    }

    [Fact]
    public async Task The_code_tells_the_state_and_no_person_and_is_not_shown_again_once_confirmed()
    {
        var report = Report();
        var (_, receipt) = await Post("/api/v1/reports", report);
        var code = receipt.GetProperty("trackingCode").GetString()!;

        var (found, state) = await Post("/api/v1/tracking", new JsonObject { ["code"] = code.ToLowerInvariant().Replace("-", " ", StringComparison.Ordinal) });
        var (slip, _) = await Post("/api/v1/tracking", new JsonObject { ["code"] = "AAAAA" + code[5..] });
        var (unknown, _) = await Post("/api/v1/tracking", new JsonObject { ["code"] = Domain.Reports.TrackingCode.Create(System.Security.Cryptography.RandomNumberGenerator.Create()).Display });
        var (notAsked, why) = await Post("/api/v1/tracking/completion", new JsonObject { ["code"] = code, ["answer"] = "Tambahan" });
        var (confirmed, _) = await Post("/api/v1/tracking/confirm", new JsonObject { ["code"] = code, ["lastGroup"] = code[^5..] });
        var (_, again) = await Post("/api/v1/reports", report);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.BadRequest, HttpStatusCode.NotFound, HttpStatusCode.OK), (found, slip, unknown, confirmed));
        Assert.Equal("awaiting-identity", state.GetProperty("status").GetString());
        Assert.DoesNotContain("Contoh", state.GetRawText(), StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.Conflict, "report.not-awaiting-completion"), (notAsked, why.GetProperty("code").GetString()));
        Assert.Equal(JsonValueKind.Null, again.GetProperty("trackingCode").ValueKind);
    }

    [Fact]
    public async Task A_tip_needs_no_reporter_and_takes_evidence()
    {
        var tip = Report();
        tip.Remove("reporter");

        var (status, receipt) = await Post("/api/v1/tips", tip);
        var kept = await Upload($"/api/v1/tips/{receipt.GetProperty("id").GetString()}/evidence", receipt.GetProperty("uploadToken").GetString(), Picture);

        Assert.Equal((HttpStatusCode.Created, HttpStatusCode.Created), (status, kept.StatusCode));
    }

    private async Task<(HttpStatusCode Status, JsonElement Body)> Post(string address, JsonObject body)
    {
        var answer = await client.PostAsJsonAsync(new Uri(address, UriKind.Relative), body, TestContext.Current.CancellationToken);
        return (answer.StatusCode, await Body(answer));
    }

    private Task<HttpResponseMessage> Upload(string address, string? token, byte[] content)
    {
        var part = new ByteArrayContent(content);
        part.Headers.ContentType = new("image/png");
        var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = new MultipartFormDataContent { { part, "files", "bukti.png" } } };
        request.Headers.Authorization = token is null ? null : new AuthenticationHeaderValue("Report", token);
        return client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private static async Task<JsonElement> Body(HttpResponseMessage answer) =>
        (await JsonDocument.ParseAsync(await answer.Content.ReadAsStreamAsync())).RootElement;
}
