using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using NetralitasAsn.Domain.Rulings;
using NetralitasAsn.Testing;
using Xunit;

namespace NetralitasAsn.Web.Tests.Api;

/// <summary>The contract of the referrals over HTTP.</summary>
public sealed class ReferralsTests(WebHost host) : IClassFixture<WebHost>
{
    [Fact]
    public async Task A_decision_is_made_once_with_the_version_that_was_seen()
    {
        var referral = await host.Put(GivenReferral.At(ReferralStage.UnderExamination));
        var address = $"/api/v1/referrals/{referral.Id}";
        var desk = await Client("ppk.33.25");
        var read = await desk.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        var seen = read.Headers.ETag!.Tag;

        Assert.Equal((HttpStatusCode.PreconditionRequired, "precondition-required"), await Post(desk, address + "/rulings", Ruling("1/API"), null));
        Assert.Equal((HttpStatusCode.BadRequest, "invalid"), await Post(desk, address + "/rulings", Ruling("1/API", "PP94-8-4A"), seen));
        Assert.Equal((HttpStatusCode.BadRequest, "unknown-value"), await Post(desk, address + "/rulings", new { verdict = "guilty" }, seen));
        Assert.Equal((HttpStatusCode.Created, null), await Post(desk, address + "/rulings", Ruling("1/API"), seen));
        Assert.Equal((HttpStatusCode.PreconditionFailed, "stale"), await Post(desk, address + "/rulings", Ruling("1/API"), seen));
        Assert.Equal((HttpStatusCode.Conflict, "referral.not-awaiting-ruling"), await Post(desk, address + "/rulings", Ruling("2/API"), Next(seen)));
        Assert.Equal((HttpStatusCode.Conflict, "ruling.not-delivered"), await Post(desk, address + "/execution", new { executedOn = "2024-11-18", note = "Surat." }, Next(seen)));
        Assert.Equal((HttpStatusCode.OK, null), await Post(desk, address + "/delivery", new { deliveredOn = "2024-11-18" }, Next(seen)));
        Assert.Equal((HttpStatusCode.Conflict, "ruling.not-in-effect"), await Post(desk, address + "/execution", new { executedOn = "2024-11-18", note = "Surat." }, Next(Next(seen))));
    }

    [Fact]
    public async Task A_decision_that_found_nothing_is_closed_on_the_day_it_is_handed_over()
    {
        var referral = await host.Put(GivenReferral.At(ReferralStage.UnderExamination));
        var address = $"/api/v1/referrals/{referral.Id}";
        var desk = await Client("ppk.33.25");
        var seen = $"\"{referral.Version}\"";

        Assert.Equal((HttpStatusCode.Created, null), await Post(desk, address + "/rulings", new { number = "3/API", decidedOn = "2024-11-18", verdict = "not-proven", reasoning = "Unsur tidak terpenuhi." }, seen));
        Assert.Equal((HttpStatusCode.OK, null), await Post(desk, address + "/delivery", new { deliveredOn = "2024-11-18" }, Next(seen)));
        Assert.Equal((HttpStatusCode.OK, null), await Post(desk, address + "/execution", new { executedOn = "2024-11-18", note = "Surat." }, Next(Next(seen))));
    }

    [Fact]
    public async Task Each_step_to_the_decision_has_its_endpoint()
    {
        var referral = await host.Put(GivenReferral.At(ReferralStage.WithVerifier));
        var address = $"/api/v1/referrals/{referral.Id}";
        var version = $"\"{referral.Version}\"";
        var bkn = await Client("verifikator.bkn");
        var desk = await Client("ppk.33.25");

        Assert.Equal((HttpStatusCode.NotFound, "not-found"), await Post(desk, address + "/receipt", new { receivedOn = "2024-11-18", proof = "Agenda." }, version));
        Assert.Equal((HttpStatusCode.OK, null), await Post(bkn, address + "/forwarding", new { letterNumber = "B-1" }, version));
        Assert.Equal((HttpStatusCode.Forbidden, "forbidden"), await Post(bkn, address + "/receipt", new { receivedOn = "2024-11-18", proof = "Agenda." }, Next(version)));
        Assert.Equal((HttpStatusCode.BadRequest, "invalid"), await Post(desk, address + "/receipt", new { proof = "Agenda." }, Next(version)));
        Assert.Equal((HttpStatusCode.OK, null), await Post(desk, address + "/receipt", new { receivedOn = "2024-11-18", proof = "Agenda." }, Next(version)));
        Assert.Equal(
            (HttpStatusCode.BadRequest, "invalid"),
            await Post(desk, address + "/follow-up", new { begunOn = "2024-11-18", with = "Disposisi.", examiners = new[] { "polri:33.25" } }, Next(Next(version))));
        Assert.Equal(
            (HttpStatusCode.OK, null),
            await Post(desk, address + "/follow-up", new { begunOn = "2024-11-18", with = "Disposisi.", examiners = new[] { "camat:33.25.99" } }, Next(Next(version))));
        Assert.Equal((HttpStatusCode.Conflict, "referral.not-with-authority"), await Post(desk, address + "/return", new { reason = "Bukan pegawai." }, Next(Next(Next(version)))));
    }

    [Fact]
    public async Task The_list_is_paged_by_key_and_holds_only_the_own_desk()
    {
        for (var i = 0; i < 3; i++)
        {
            await host.Put(GivenReferral.At(ReferralStage.WithAuthority, authority: new("ppk:73.15")));
        }

        var desk = await Client("ppk.73.15");
        var first = await desk.GetFromJsonAsync<JsonElement>("/api/v1/referrals?size=2", TestContext.Current.CancellationToken);
        var second = await desk.GetFromJsonAsync<JsonElement>($"/api/v1/referrals?size=2&after={first.GetProperty("next").GetString()}", TestContext.Current.CancellationToken);

        Assert.Equal((2, 3, 1), (first.GetProperty("items").GetArrayLength(), first.GetProperty("total").GetInt32(), second.GetProperty("items").GetArrayLength()));
        Assert.Equal(JsonValueKind.Null, second.GetProperty("next").ValueKind);
        Assert.All(first.GetProperty("items").EnumerateArray(), r => Assert.Equal(("ppk:73.15", "with-authority"), (r.GetProperty("authority").GetString(), r.GetProperty("stage").GetString())));
        Assert.Equal(HttpStatusCode.BadRequest, (await desk.GetAsync(new Uri("/api/v1/referrals?stage=lost", UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task A_delegation_is_recorded_once()
    {
        var desk = await Client("ppk.82.04");
        var body = new { id = Guid.NewGuid(), decreeNumber = "SK 3/2024", from = "2024-11-01", until = "2024-12-31" };

        Assert.Equal((HttpStatusCode.Created, null), await Post(desk, "/api/v1/signing-delegations", body, null));
        Assert.Equal((HttpStatusCode.Conflict, "delegation.already-recorded"), await Post(desk, "/api/v1/signing-delegations", body, null));
        Assert.True((await desk.GetFromJsonAsync<JsonElement>("/api/v1/signing-delegations", TestContext.Current.CancellationToken))[0].GetProperty("covers").GetBoolean());
        Assert.Equal(HttpStatusCode.Forbidden, (await (await Client("staf.33.25")).GetAsync(new Uri("/api/v1/signing-delegations", UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode);
    }

    private static object Ruling(string number, string kind = GivenReferral.MediumKind) =>
        new { number, decidedOn = "2024-11-18", verdict = "proven", sanctionKind = kind, reasoning = "Pertimbangan." };

    private static string Next(string version) => $"\"{int.Parse(version.Trim('"'), CultureInfo.InvariantCulture) + 1}\"";

    private static async Task<(HttpStatusCode Status, string? Code)> Post(HttpClient client, string address, object body, string? version)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address) { Content = JsonContent.Create(body) };
        if (version is not null)
        {
            request.Headers.IfMatch.Add(new(version));
        }

        using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        return (answer.StatusCode, text.Length > 0 && JsonDocument.Parse(text).RootElement.TryGetProperty("code", out var code) ? code.GetString() : null);
    }

    private async Task<HttpClient> Client(string userName)
    {
        var client = host.CreateClient();
        var answer = await client.PostAsJsonAsync("/api/v1/sign-in", new { userName, password = "Netral-2024!" }, TestContext.Current.CancellationToken);
        var token = await answer.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        client.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token.GetProperty("accessToken").GetString());
        return client;
    }
}
