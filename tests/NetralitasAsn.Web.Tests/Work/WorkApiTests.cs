using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using NetralitasAsn.Testing;
using Xunit;

namespace NetralitasAsn.Web.Tests.Work;

/// <summary>The same over the API.</summary>
public sealed class WorkApiTests(WebHost host) : IClassFixture<WebHost>
{
    [Fact]
    public async Task Work_is_assigned_found_filtered_and_its_hands_are_told()
    {
        var (chair, report) = (await host.Client("ketua.33.25"), await host.SendReport());
        var staff = (await Get(chair, "/api/v1/workload")).GetProperty("persons").EnumerateArray().First(p => p.GetProperty("role").GetString() == "staff").GetProperty("account").GetString();

        var (status, body) = await chair.Post("/api/v1/assignments", new { items = new[] { new { kind = "report", id = report.Value } }, holder = staff, reason = "Alasan contoh." });
        var queue = await Get(chair, $"/api/v1/queue?hands={staff}&due=week");
        var hands = await Get(chair, $"/api/v1/assignments/report/{report}");

        Assert.Equal((HttpStatusCode.OK, 1), (status, body.GetProperty("passed").GetInt32()));
        Assert.Contains(queue.GetProperty("items").EnumerateArray(), i => i.GetProperty("id").GetGuid() == report.Value && i.GetProperty("responsible").GetString() == staff);
        Assert.Equal("Alasan contoh.", hands.GetProperty("history")[0].GetProperty("reason").GetString());
    }

    [Fact]
    public async Task Bad_input_is_named_beside_its_field()
    {
        var chair = await host.Client("ketua.33.25");
        var report = await host.SendReport();

        var (empty, emptyBody) = await chair.Post("/api/v1/assignments", new { items = Array.Empty<object>() });
        var (stranger, strangerBody) = await chair.Post("/api/v1/assignments", new { items = new[] { new { kind = "report", id = report.Value } }, holder = Guid.NewGuid() });
        using var due = await chair.GetAsync(new Uri("/api/v1/queue?due=someday", UriKind.Relative), TestContext.Current.CancellationToken);
        using var kind = await chair.GetAsync(new Uri($"/api/v1/clocks/letter/{report}", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal((HttpStatusCode.BadRequest, true), (empty, emptyBody.GetProperty("errors").TryGetProperty("items", out _)));
        Assert.Equal((HttpStatusCode.BadRequest, true), (stranger, strangerBody.GetProperty("errors").TryGetProperty("holder", out _)));
        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.BadRequest), (due.StatusCode, kind.StatusCode));
    }

    [Fact]
    public async Task Forecast_clocks_plan_and_notices_answer()
    {
        var (staff, file) = (await host.Client("staf.33.25"), await host.OpenCase());

        var forecast = await Get(staff, "/api/v1/forecast");
        var clocks = await Get(staff, $"/api/v1/clocks/case/{file}");
        var plan = await Get(staff, $"/api/v1/cases/{file}/plan?travel=3");
        var unread = await Get(staff, "/api/v1/notices/unread");

        Assert.Equal(7, forecast.GetProperty("days").GetArrayLength());
        Assert.Equal("2024-11-19", clocks.GetProperty("clocks")[0].GetProperty("days")[0].GetString());
        Assert.Equal("invitation", plan.GetProperty("steps")[0].GetProperty("step").GetString());
        Assert.True(unread.GetProperty("count").GetInt32() >= 0);
    }

    [Fact]
    public async Task A_locked_account_with_open_work_needs_the_word_of_the_administrator()
    {
        var (admin, chair) = (await host.Client("admin"), await host.Client("ketua.73.15"));
        var report = await host.SendReport("73.15.99.2999");
        var member = (await Get(chair, "/api/v1/workload")).GetProperty("persons").EnumerateArray().First(p => p.GetProperty("role").GetString() == "member").GetProperty("account").GetString();
        await chair.Post("/api/v1/assignments", new { items = new[] { new { kind = "report", id = report.Value } }, holder = member });

        var (refused, body) = await admin.Post($"/api/v1/accounts/{member}/lock", new { reason = "Berhenti." });
        var (locked, _) = await admin.Post($"/api/v1/accounts/{member}/lock", new { reason = "Berhenti.", despiteWork = true });

        Assert.Equal((HttpStatusCode.Conflict, "account.holds-work"), (refused, body.GetProperty("code").GetString()));
        Assert.Equal(HttpStatusCode.NoContent, locked);
        Assert.Equal(1, (await Get(admin, $"/api/v1/accounts/{member}/open-work"))[0].GetProperty("items").GetInt32());
    }

    private static async Task<JsonElement> Get(HttpClient client, string address) =>
        await client.GetFromJsonAsync<JsonElement>(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
}
