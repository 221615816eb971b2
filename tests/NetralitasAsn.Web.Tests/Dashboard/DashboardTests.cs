using System.Globalization;
using System.Net;
using System.Text.Json;
using MediatR;
using Microsoft.Extensions.DependencyInjection;
using NetralitasAsn.Application;
using NetralitasAsn.Application.Reports;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Regulations;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Infrastructure.Figures;
using NetralitasAsn.Testing;
using Xunit;

namespace NetralitasAsn.Web.Tests.Dashboard;

/// <summary>Twelve reports: nine at Batang, of which one is registered and one not, and three at Pinrang.</summary>
public sealed class CountedHost : WebHost, IAsyncLifetime
{
    async ValueTask IAsyncLifetime.InitializeAsync()
    {
        await InitializeAsync();
        for (var i = 0; i < 9; i++)
        {
            await Report("33.25", i < 7 ? SubjectKind.VillageHead : SubjectKind.CivilServant, i switch
            {
                0 => ReviewOutcome.Register,
                1 => ReviewOutcome.NotRegister,
                _ => null,
            });
        }

        for (var i = 0; i < 3; i++)
        {
            await Report("73.15", SubjectKind.VillageHead, null);
        }

        await As(Actor.System, services => services.GetRequiredService<FigureRound>().Compute(CancellationToken.None));
    }

    private async Task Report(string regency, SubjectKind subject, ReviewOutcome? outcome)
    {
        var id = ReportId.New();
        var day = new DateOnly(2024, 11, 16);
        var village = regency + ".99.2999";
        await Send(Actor.Public, new SubmitReport(
            id,
            new("Contoh Pelapor Uji", "Batang", new(1980, 5, 17), Sex.Female, "Pedagang", "Indonesia", "Jalan Contoh 1", "+628120000000", null, true, Standing.Voter),
            new([new("Contoh Terlapor Uji", subject, null, "jabatan contoh", village, null)], ConductKind.CampaignParticipation, "Berorasi dalam kampanye", RegionCode.Of(village), day, day, [], "Terlapor naik ke panggung dan mengajak memilih.")));
        if (outcome is { } decided)
        {
            var office = OfficeCode.Bawaslu(RegionCode.Of(regency));
            var chair = Actor.SignedIn(Given.Chair, Role.Chair, [office]);
            await Send(Actor.SignedIn(Given.Staff, Role.Staff, [office]), new VerifyIdentity(id, 1, IdentityWay.Office));
            await Send(chair, new RecordInitialReview(id, 2, decided, [], new(2024, 11, 18), "Catatan.", decided is ReviewOutcome.NotRegister ? ClosingReason.MaterialConditions : null, null, CrimeSuspected: false));
        }
    }

    private Task<T> Send<T>(Actor actor, IRequest<Result<T>> request) =>
        As(actor, async services => (await services.GetRequiredService<IMediator>().Send(request)).Accepted());

    private async Task<T> As<T>(Actor actor, Func<IServiceProvider, Task<T>> act)
    {
        await using var scope = Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActingAs>().Actor = actor;
        return await act(scope.ServiceProvider);
    }
}

public sealed class DashboardTests(CountedHost host) : IClassFixture<CountedHost>
{
    [Fact]
    public async Task The_funnel_counts_every_report_once()
    {
        var funnel = (await Get("/api/v1/statistics/funnel")).GetProperty("funnel");

        Assert.Equal([12, 10, 1, 0, 0, 1, 1, 0, 0], Steps(funnel));
    }

    [Fact]
    public async Task The_heading_of_the_page_says_the_numbers_of_the_API()
    {
        var funnel = (await Get("/api/v1/statistics/funnel")).GetProperty("funnel");
        var page = await Page("/dasbor");
        var english = await Page("/en/dasbor");

        Assert.Contains($"<h1>{funnel.GetProperty("received")} laporan, {funnel.GetProperty("registered")} diregistrasi, {funnel.GetProperty("followedUp")} ditindaklanjuti</h1>", page, StringComparison.Ordinal);
        Assert.Contains($"<h1>{funnel.GetProperty("received")} reports, {funnel.GetProperty("registered")} registered, {funnel.GetProperty("followedUp")} followed up</h1>", english, StringComparison.Ordinal);
        Assert.Contains("Tidak ada laporan tidak berarti tidak ada pelanggaran.", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_province_has_its_total_and_keeps_its_small_numbers()
    {
        var row = (await Get("/api/v1/statistics/by-province")).GetProperty("items").EnumerateArray().Single(p => p.GetProperty("code").GetString() == "73").GetProperty("funnel");

        Assert.Equal(3, row.GetProperty("received").GetInt64());
        Assert.Contains("inReview", row.GetProperty("withheld").EnumerateArray().Select(w => w.GetString()));
        Assert.Equal(JsonValueKind.Null, row.GetProperty("inReview").ValueKind);
    }

    [Fact]
    public async Task The_page_of_a_province_and_of_a_regency_show_what_they_may()
    {
        Assert.Contains("9 laporan", await Page("/wilayah/33"), StringComparison.Ordinal);
        Assert.Contains("Kab. Pinrang: angka tidak ditampilkan untuk melindungi orang", await Page("/wilayah/73.15"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await host.Visitor().GetAsync("/wilayah/99", TestContext.Current.CancellationToken)).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await host.Visitor().GetAsync("/wilayah/33.25.99", TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task All_provinces_are_there_also_as_a_table_for_spreadsheets()
    {
        var answer = await host.Visitor().GetAsync("/api/v1/statistics/by-province?format=csv", TestContext.Current.CancellationToken);
        var lines = (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal("text/csv", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal("code,name,received,in-review,not-registered,with-other-office,forwarded,registered,in-handling,stopped,followed-up,withheld", lines[0]);
        Assert.Equal(39, lines.Length);
        Assert.StartsWith("33,\"Jawa Tengah\",9,", lines[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/api/v1/statistics/funnel?province=33&subject=village-head")]
    [InlineData("/api/v1/statistics/funnel?subject=civil-servant&kind=props")]
    [InlineData("/api/v1/statistics/by-conduct")]
    [InlineData("/api/v1/statistics/timeliness")]
    [InlineData("/api/v1/statistics/follow-up")]
    [InlineData("/api/v1/statistics/snapshots")]
    public async Task Every_statistic_is_public(string address) => Assert.Equal(JsonValueKind.Object, (await Get(address)).ValueKind);

    [Theory]
    [InlineData("province=99", "province"), InlineData("province=33.25", "province"), InlineData("subject=martian", "subject"), InlineData("kind=9", "kind")]
    public async Task A_filter_that_is_none_is_named(string filter, string field)
    {
        var answer = await host.Visitor().GetAsync("/api/v1/statistics/funnel?" + filter, TestContext.Current.CancellationToken);
        var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement;

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.True(problem.GetProperty("errors").TryGetProperty(field, out _));
    }

    [Theory]
    [InlineData("?province=99"), InlineData("?province=33.25"), InlineData("?subject=martian")]
    public async Task A_page_with_an_unknown_filter_says_so_and_shows_the_nation(string filter)
    {
        var answer = await host.Visitor().GetAsync("/dasbor" + filter, TestContext.Current.CancellationToken);
        var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("Saringan ini tidak dikenal", page, StringComparison.Ordinal);
        Assert.Contains("12 laporan", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Three_filters_on_the_page_show_nothing_and_say_why() =>
        Assert.Contains("Tiga saringan sekaligus tidak ditampilkan", await Page("/dasbor?province=33&subject=village-head&kind=props"), StringComparison.Ordinal);

    [Fact]
    public async Task Who_has_the_numbers_already_gets_none()
    {
        var first = await host.Visitor().GetAsync("/api/v1/statistics/funnel", TestContext.Current.CancellationToken);
        using var again = new HttpRequestMessage(HttpMethod.Get, "/api/v1/statistics/funnel");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);

        Assert.Equal(HttpStatusCode.NotModified, (await host.Visitor().SendAsync(again, TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public async Task The_clocks_count_what_was_decided()
    {
        var review = (await Get("/api/v1/statistics/timeliness")).GetProperty("initialReview");

        Assert.Equal(2, review.GetProperty("closed").GetInt64());
        Assert.Equal(2, review.GetProperty("onTime").GetInt64());
        Assert.Equal(JsonValueKind.Null, review.GetProperty("medianDays").ValueKind);
    }

    private static long[] Steps(JsonElement funnel) =>
        [.. new[] { "received", "inReview", "notRegistered", "withOtherOffice", "forwarded", "registered", "inHandling", "stopped", "followedUp" }.Select(s => funnel.GetProperty(s).GetInt64())];

    private async Task<JsonElement> Get(string address)
    {
        var answer = await host.Visitor().GetAsync(address, TestContext.Current.CancellationToken);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(answer.IsSuccessStatusCode, string.Create(CultureInfo.InvariantCulture, $"{(int)answer.StatusCode} {text}"));
        return JsonDocument.Parse(text).RootElement;
    }

    private async Task<string> Page(string address)
    {
        var answer = await host.Visitor().GetAsync(address, TestContext.Current.CancellationToken);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.True(answer.IsSuccessStatusCode, string.Create(CultureInfo.InvariantCulture, $"{(int)answer.StatusCode} {text}"));
        return WebUtility.HtmlDecode(text);
    }
}
