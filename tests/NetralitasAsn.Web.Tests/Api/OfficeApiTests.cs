using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using NetralitasAsn.Testing;
using Xunit;

namespace NetralitasAsn.Web.Tests.Api;

/// <summary>Reports and handling files over the API: versions, codes, scope.</summary>
public sealed class OfficeApiTests(WebHost host) : IClassFixture<WebHost>
{
    [Fact]
    public async Task A_report_carries_its_version_and_a_change_asks_for_it()
    {
        var client = await host.Client("staf.33.25");
        var address = $"/api/v1/reports/{await host.SendReport()}";
        using var shown = await client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

        var (without, missing) = await client.Post($"{address}/identity-verification", new { way = "office" });
        var (stale, staleBody) = await client.Post($"{address}/identity-verification", new { way = "office" }, 9);
        var (accepted, body) = await client.Post($"{address}/identity-verification", new { way = "office" }, 1);

        Assert.Equal("\"1\"", shown.Headers.ETag?.Tag);
        Assert.Equal((HttpStatusCode.PreconditionRequired, "precondition-required"), (without, Code(missing)));
        Assert.Equal((HttpStatusCode.PreconditionFailed, "stale"), (stale, Code(staleBody)));
        Assert.Equal((HttpStatusCode.OK, "under-review"), (accepted, body.GetProperty("stage").GetString()));
    }

    [Fact]
    public async Task An_act_at_the_wrong_stage_is_a_conflict_with_its_code()
    {
        var client = await host.Client("ketua.33.25");

        var (status, body) = await client.Post($"/api/v1/reports/{await host.SendReport()}/registration", new { }, 1);

        Assert.Equal((HttpStatusCode.Conflict, "report.not-reviewed"), (status, Code(body)));
    }

    [Fact]
    public async Task An_unknown_outcome_is_refused_with_the_known_ones()
    {
        var client = await host.Client("staf.33.25");

        var (status, body) = await client.Post($"/api/v1/reports/{await host.SendReport()}/initial-review", new { outcome = "maybe", plenaryOn = "2024-11-18", note = "x" }, 1);

        Assert.Equal((HttpStatusCode.BadRequest, "unknown-value"), (status, Code(body)));
        Assert.Contains("ask-for-completion", body.GetRawText(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("staf.73.15", HttpStatusCode.NotFound)]
    [InlineData("ketua.33", HttpStatusCode.NotFound)]
    [InlineData("ppk.33.25", HttpStatusCode.Forbidden)]
    [InlineData("penerima.33.25", HttpStatusCode.Forbidden)]
    public async Task A_handling_file_of_another_office_is_not_found(string account, HttpStatusCode status)
    {
        var client = await host.Client(account);

        using var answer = await client.GetAsync(new Uri($"/api/v1/cases/{await host.OpenCase()}", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(status, answer.StatusCode);
    }

    [Fact]
    public async Task Police_and_prosecutor_find_only_what_was_brought_to_gakkumdu()
    {
        var (police, suspected, other) = (await host.Client("polisi.33.25"), await host.OpenCase(crimeSuspected: true), await host.OpenCase());

        using var found = await police.GetAsync(new Uri($"/api/v1/cases/{suspected}", UriKind.Relative), TestContext.Current.CancellationToken);
        using var hidden = await police.GetAsync(new Uri($"/api/v1/cases/{other}", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal((HttpStatusCode.OK, HttpStatusCode.NotFound), (found.StatusCode, hidden.StatusCode));
    }

    [Fact]
    public async Task Lists_are_cut_into_pages_that_follow_each_other_and_say_the_total()
    {
        var client = await host.Client("staf.82.04");
        for (var i = 0; i < 3; i++)
        {
            await host.SendReport("82.04.99.2999");
        }

        var first = await client.GetFromJsonAsync<JsonElement>("/api/v1/reports?size=2", TestContext.Current.CancellationToken);
        var second = await client.GetFromJsonAsync<JsonElement>($"/api/v1/reports?size=2&after={first.GetProperty("next").GetString()}", TestContext.Current.CancellationToken);
        var queue = await client.GetFromJsonAsync<JsonElement>("/api/v1/queue?stage=awaiting-identity", TestContext.Current.CancellationToken);

        Assert.Equal((2, 3, 1), (first.GetProperty("items").GetArrayLength(), first.GetProperty("total").GetInt32(), second.GetProperty("items").GetArrayLength()));
        Assert.Equal(JsonValueKind.Null, second.GetProperty("next").ValueKind);
        Assert.Equal(3, queue.GetProperty("items").GetArrayLength());
    }

    private static string? Code(JsonElement body) => body.GetProperty("code").GetString();
}
