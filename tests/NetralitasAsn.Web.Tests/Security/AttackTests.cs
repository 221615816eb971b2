using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using NetralitasAsn.Application.Cases;
using NetralitasAsn.Application.Reports;
using NetralitasAsn.Application.Rulings;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Domain.Rulings;
using NetralitasAsn.Testing;
using Npgsql;
using Xunit;

namespace NetralitasAsn.Web.Tests.Security;

/// <summary>What somebody tries who means harm: every try is answered clearly, changes nothing and tells nothing.</summary>
public sealed class AttackTests(GuardHost host) : IClassFixture<GuardHost>
{
    private readonly Journey journey = new(host);

    [Theory]
    [InlineData("/api/v1/cases")]
    [InlineData("/API/v1/cases")]
    [InlineData("/Api/V1/reports")]
    [InlineData("/api/v1/queue")]
    public async Task A_cookie_opens_no_address_of_the_api_however_it_is_written(string address)
    {
        var staff = await host.Caller("staf.33.25");

        using var answer = await staff.Pages.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Theory]
    [InlineData("/kerja")]
    [InlineData("/KERJA/laporan")]
    [InlineData("/akun/keamanan")]
    public async Task A_token_opens_no_page(string address)
    {
        var staff = await host.Caller("staf.33.25");

        using var answer = await staff.Api.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Contains("/masuk", answer.Headers.Location!.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Bearer")]
    [InlineData("Bearer ")]
    [InlineData("Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJrZXR1YS4zMy4yNSJ9.")]
    [InlineData("Bearer ../../../etc/passwd")]
    [InlineData("Basic c3RhZi4zMy4yNTpOZXRyYWwtMjAyNCE=")]
    [InlineData("Report 00")]
    public async Task A_made_up_token_is_nobody(string authorization)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/api/v1/reports", UriKind.Relative));
        request.Headers.TryAddWithoutValidation("Authorization", authorization);

        using var answer = await host.Visitor().SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
    }

    [Theory]
    [InlineData(null, 428)]
    [InlineData("", 428)]
    [InlineData("7", 400)]
    [InlineData("\"x\"", 400)]
    [InlineData("*", 400)]
    [InlineData("\"-1\"", 400)]
    [InlineData("\"99999999999999999999\"", 400)]
    [InlineData("\"1\", \"2\"", 400)]
    [InlineData("\"0\"", 412)]
    [InlineData("\"9999\"", 412)]
    public async Task Without_the_right_version_nothing_is_decided(string? version, int expected)
    {
        var id = (await journey.Filed()).Id;

        var (status, body, _) = await (await host.Caller("staf.33.25")).Post($"/api/v1/reports/{id}/identity-verification", new { way = "office" }, version);

        Assert.True(expected == (int)status || expected == 428 && (int)status == 400 || expected == 400 && (int)status == 428, $"{(int)status} {body}");
        Assert.Equal(ReportStage.AwaitingIdentity, await journey.Read("ketua.33.25", new GetReport(new(id)), r => r.Stage));
    }

    [Fact]
    public async Task Fields_that_nobody_asked_for_change_nothing()
    {
        var id = Guid.CreateVersion7();
        var (status, body, _) = await (await host.Caller("-")).Post("/api/v1/reports", Report(id, new Dictionary<string, object>
        {
            ["stage"] = "registered",
            ["handlingOffice"] = "73.15",
            ["version"] = 99,
            ["number"] = "1/EVIL",
            ["identityVerifiedAt"] = "2024-01-01T00:00:00Z",
            ["draft"] = "x",
            ["sentAt"] = "2020-01-01T00:00:00Z",
        }));

        Assert.True(status is HttpStatusCode.Created, body);
        var view = await journey.As("ketua.33.25", new GetReport(new(id))).Accepted();
        Assert.Equal((ReportStage.AwaitingIdentity, "33.25", 1), (view.Stage, view.HandlingOffice.Value, view.Version));
        Assert.Equal(2024, view.SentAt.Year);
        Assert.DoesNotContain("EVIL", view.Number, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("size=-1")]
    [InlineData("size=0")]
    [InlineData("size=101")]
    [InlineData("size=2147483647")]
    [InlineData("size=99999999999999")]
    [InlineData("size=abc")]
    [InlineData("after=x")]
    [InlineData("after=_")]
    [InlineData("after=99999999999999999999_00000000-0000-0000-0000-000000000000")]
    [InlineData("after=250000000000000000_00000000-0000-0000-0000-000000000000")]
    [InlineData("after=1_2_3")]
    [InlineData("stage=nonsense")]
    [InlineData("place=99.99.99")]
    [InlineData("place='%20or%201=1")]
    [InlineData("from=2024-13-45")]
    [InlineData("text=%25")]
    [InlineData("text=_")]
    [InlineData("text='%3B%20drop%20table%20reports%3B--")]
    [InlineData("text=%5C")]
    [InlineData("text=%00")]
    [InlineData("text=%F0%9F%98%80%E2%80%AE%C3%A9")]
    [InlineData("text=%FF%FE")]
    public async Task A_list_takes_any_question_without_a_fault(string query)
    {
        await journey.Filed();
        var staff = await host.Caller("ketua.33.25");

        foreach (var list in (string[])["reports", "cases", "referrals", "queue"])
        {
            var (status, body, _) = await staff.Send("GET", $"/api/v1/{list}?{query}");
            Assert.True(status is HttpStatusCode.OK or HttpStatusCode.BadRequest, $"{list}: {(int)status} {body}");
            Assert.False(query is "text=%25" or "text=_" && status is HttpStatusCode.OK && list is "reports" && body.Contains("33.25.99.2999", StringComparison.Ordinal), "a wildcard is not a wildcard");
        }
    }

    [Theory]
    [InlineData("/kerja?cari=%00")]
    [InlineData("/kerja/laporan?cari=%00&text=%00&Filter.Text=%00")]
    [InlineData("/kerja/penerusan?cari=%00")]
    [InlineData("/kerja/penerusan?after=rubbish&tahap=rubbish")]
    [InlineData("/kerja?after=rubbish&Stage=rubbish")]
    [InlineData("/aturan/katalog?Kata=%00")]
    [InlineData("/lacak?kode=%00")]
    [InlineData("/dasbor?province=%00&subject=x&kind=y")]
    [InlineData("/api/v1/regions?q=%00")]
    [InlineData("/api/v1/agencies?q=%00")]
    [InlineData("/api/v1/regions?text=%00&query=%00&search=%00")]
    [InlineData("/api/v1/law/conducts?on=%00&q=%00")]
    public async Task No_question_breaks_a_page(string address)
    {
        var (status, _, _) = await (await host.Caller("ketua.33.25")).Send("GET", address);

        Assert.True((int)status < 500, $"{(int)status}");
    }

    [Fact]
    public async Task A_very_long_question_is_refused_or_answered()
    {
        var long0 = new string('a', 6000);

        foreach (var address in (string[])[$"/api/v1/reports?text={long0}", $"/kerja/laporan?Filter.Text={long0}", $"/api/v1/regions?q={long0}", $"/aturan/katalog?Kata={long0}", $"/lacak?kode={long0}"])
        {
            var (status, _, _) = await (await host.Caller("ketua.33.25")).Send("GET", address);
            Assert.True((int)status < 500, $"{address[..30]}: {(int)status}");
        }
    }

    [Theory]
    [InlineData("HEAD", "/api/v1/reports")]
    [InlineData("OPTIONS", "/api/v1/reports")]
    [InlineData("TRACE", "/api/v1/reports")]
    [InlineData("DELETE", "/api/v1/reports")]
    [InlineData("PATCH", "/api/v1/cases")]
    [InlineData("HEAD", "/kerja/laporan")]
    [InlineData("OPTIONS", "/kerja/laporan")]
    [InlineData("PUT", "/kerja/laporan")]
    public async Task Other_methods_open_nothing_to_nobody(string method, string address)
    {
        var (status, body, answer) = await (await host.Caller("-")).Send(method, address);

        Assert.True((int)status is 401 or 403 or 404 or 405 || status is HttpStatusCode.Redirect && answer.Headers.Location!.ToString().Contains("/masuk", StringComparison.Ordinal), $"{(int)status} {body}");
        Assert.False(answer.Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Theory]
    [InlineData("{\"id\":")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("\"x\"")]
    [InlineData("{\"reporter\":[],\"respondents\":{}}")]
    [InlineData("{\"id\":\"not-a-guid\"}")]
    [InlineData("{\"villageCode\":\"../../etc\"}")]
    [InlineData("{\"occurredOn\":\"9999-99-99\"}")]
    public async Task A_body_that_is_no_report_is_refused_as_input(string json)
    {
        using var content = new StringContent(json, Encoding.UTF8, "application/json");

        var (status, body, _) = await (await host.Caller("-")).Send("POST", "/api/v1/reports", content);

        Assert.True(status is HttpStatusCode.BadRequest, $"{(int)status} {body}");
    }

    [Fact]
    public async Task A_character_that_no_database_keeps_is_refused_as_input()
    {
        var (status, body, _) = await (await host.Caller("-")).Post("/api/v1/reports", Report(Guid.CreateVersion7(), new Dictionary<string, object> { ["narrative"] = "a\0b" }));

        Assert.True(status is HttpStatusCode.BadRequest, $"{(int)status} {body}");
    }

    [Fact]
    public async Task The_name_of_a_file_is_a_name_and_never_a_path()
    {
        var receipt = await journey.Filed();
        string[] names = ["../../../../etc/cron.d/x.pdf", "..\\..\\x.pdf", "/etc/passwd", "a\r\nX-Evil: 1.pdf", "\u202Efdp.exe", new string('n', 5000) + ".pdf"];
        for (var i = 0; i < names.Length && i < 5; i++)
        {
            var (status, body) = await Upload($"/api/v1/reports/{receipt.Id}/evidence", receipt.UploadToken!, names[i], [.. Journey.Pdf, (byte)i]);
            Assert.True((int)status is 201 or 400 or 409 or 415, $"{i}: {(int)status} {body}");
        }

        var cards = await journey.Read("staf.33.25", new GetReport(new(receipt.Id)), r => r.Evidence);
        Assert.All(cards, card => Assert.False(card.Name.Contains("..", StringComparison.Ordinal) || card.Name.IndexOfAny(['/', '\\', '\r', '\n', '\u202E']) >= 0 || card.Name.Length > 255, card.Name));
        Assert.False(File.Exists("/etc/cron.d/x.pdf"));
    }

    [Fact]
    public async Task The_token_of_one_report_adds_nothing_to_another_and_a_wrong_one_tells_nothing()
    {
        var (mine, other) = (await journey.Filed(), await journey.Filed());

        var foreign = await Upload($"/api/v1/reports/{other.Id}/evidence", mine.UploadToken!, "x.pdf", Journey.Pdf);
        var unknown = await Upload($"/api/v1/reports/{Guid.NewGuid()}/evidence", mine.UploadToken!, "x.pdf", Journey.Pdf);
        var bearer = await Upload($"/api/v1/reports/{mine.Id}/evidence", "x", "x.pdf", Journey.Pdf, scheme: "Bearer");

        Assert.Equal((HttpStatusCode.NotFound, HttpStatusCode.NotFound, HttpStatusCode.Unauthorized), (foreign.Status, unknown.Status, bearer.Status));
        Assert.Empty(await journey.Read("staf.33.25", new GetReport(new(other.Id)), r => r.Evidence));
    }

    [Fact]
    public async Task A_code_shows_its_own_report_and_an_unknown_one_is_no_hint()
    {
        var (mine, other) = (await journey.Filed(), await journey.Filed());
        var nobody = await host.Caller("-");

        var shown = await nobody.Post("/api/v1/tracking", new { code = mine.TrackingCode });
        var again = await nobody.Post("/api/v1/tracking", new { code = mine.TrackingCode!.ToLower(CultureInfo.InvariantCulture) });
        var changed = await nobody.Post("/api/v1/tracking", new { code = Changed(mine.TrackingCode!) });

        Assert.Contains(mine.SubmissionNumber, shown.Body, StringComparison.Ordinal);
        Assert.DoesNotContain(other.SubmissionNumber, shown.Body, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, again.Status);
        Assert.True(changed.Status is HttpStatusCode.NotFound or HttpStatusCode.BadRequest, changed.Body);
        Assert.DoesNotContain(mine.SubmissionNumber, changed.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Evidence_opens_only_under_its_own_report_and_only_for_those_who_handle_it()
    {
        var (mine, other) = (await journey.Filed(), await journey.Filed(Journey.Facts("73.15.99.2999")));
        var id = await Evidence(mine);
        var theirs = await Evidence(other);

        Assert.Equal("not-found", (await journey.As("staf.33.25", new OpenEvidence(mine.Id, theirs, "Alasan contoh.")).Refused()).Code);
        Assert.Equal("not-found", (await journey.As("staf.33.25", new OpenEvidence(other.Id, theirs, "Alasan contoh.")).Refused()).Code);
        Assert.Equal("not-found", (await journey.As("staf.73.15", new OpenEvidence(mine.Id, id, "Alasan contoh.")).Refused()).Code);
        Assert.Equal("not-found", (await journey.As("panwascam.33.25.99", new OpenEvidence(mine.Id, id, "Alasan contoh.")).Refused()).Code);
        Assert.Equal("not-found", (await journey.As("polisi.33.25", new OpenEvidence(mine.Id, id, "Alasan contoh.")).Refused()).Code);
        Assert.Equal("forbidden", (await journey.As("ppk.33.25", new OpenEvidence(mine.Id, id, "Alasan contoh.")).Refused()).Code);
        await (await journey.As("staf.33.25", new OpenEvidence(mine.Id, id, "Alasan contoh.")).Accepted()).Content.DisposeAsync();
    }

    [Fact]
    public async Task Panwascam_sees_that_a_report_waits_for_its_identity_and_nothing_of_the_story()
    {
        var receipt = await journey.Filed();
        var district = await host.Caller("panwascam.33.25.99");

        var one = await district.Send("GET", $"/api/v1/reports/{receipt.Id}");
        var list = await district.Send("GET", "/api/v1/reports");
        var search = await district.Send("GET", "/api/v1/reports?text=Contoh%20Terlapor");
        var queue = await district.Send("GET", "/api/v1/queue");
        var elsewhere = await (await host.Caller("panwascam.82.04.99")).Send("GET", $"/api/v1/reports/{receipt.Id}");

        Assert.Equal(HttpStatusCode.OK, one.Status);
        Assert.All([one.Body, list.Body, search.Body, queue.Body], body => Assert.False(
            body.Contains("Peristiwa contoh", StringComparison.Ordinal) || body.Contains("Terlapor Uji", StringComparison.Ordinal) || body.Contains("panggung", StringComparison.Ordinal) || body.Contains("campaign-participation", StringComparison.Ordinal), body));
        Assert.DoesNotContain(receipt.SubmissionNumber, search.Body, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, elsewhere.Status);
        Assert.Equal("not-found", (await journey.As("panwascam.33.25.99", new CompleteReport(new(receipt.Id), 1, "Jawaban.")).Refused()).Code);
        await using var content = new MemoryStream(Journey.Pdf);
        Assert.Equal("not-found", (await journey.As("panwascam.33.25.99", new AddOfficeEvidence(new(receipt.Id), new("x.pdf", content), true)).Refused()).Code);
    }

    [Fact]
    public async Task Police_and_prosecutor_see_a_file_only_once_it_came_to_Gakkumdu()
    {
        var plain = await journey.Registered(new((await journey.Filed()).Id));
        var crime = await journey.Registered(new((await journey.Filed()).Id), crime: true);

        foreach (var account in (string[])["polisi.33.25", "jaksa.33.25"])
        {
            var caller = await host.Caller(account);
            var list = await caller.Send("GET", "/api/v1/cases");
            Assert.Equal(HttpStatusCode.NotFound, (await caller.Send("GET", $"/api/v1/cases/{plain}")).Status);
            Assert.Equal(HttpStatusCode.OK, (await caller.Send("GET", $"/api/v1/cases/{crime}")).Status);
            Assert.DoesNotContain($"{plain.Value}", list.Body, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_member_who_withdrew_finds_the_file_nowhere()
    {
        var report = new ReportId((await journey.Filed()).Id);
        var file = await journey.Registered(report);
        await journey.As("anggota1.33.25", new RecuseFromCase(file, await journey.Version(file), "Benturan kepentingan contoh.")).Accepted();

        var member = await host.Caller("anggota1.33.25");
        foreach (var address in (string[])[$"/api/v1/cases/{file}", $"/api/v1/reports/{report}", $"/kerja/penanganan/{file}", $"/kerja/laporan/{report}", $"/kerja/laporan/{report}/identitas"])
        {
            Assert.Equal(HttpStatusCode.NotFound, (await member.Send("GET", address)).Status);
        }

        Assert.Equal(HttpStatusCode.NotFound, (await member.Post($"/api/v1/reports/{report}/identity-opening", new { reason = "Alasan contoh yang cukup." })).Status);
        Assert.DoesNotContain($"{file.Value}", (await member.Send("GET", "/api/v1/cases?size=100")).Body, StringComparison.Ordinal);
        Assert.DoesNotContain($"{file.Value}", (await member.Send("GET", "/api/v1/queue?size=100")).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_referral_is_nobodys_before_it_is_sent_and_BKNs_alone_before_it_is_forwarded()
    {
        var file = await journey.Registered(new((await journey.Filed()).Id));
        await journey.Decided(file);
        var referral = await journey.Prepared(file);
        var (bkn, authority, agency, inspectorate) = (await host.Caller("verifikator.bkn"), await host.Caller("ppk.33.25"), await host.Caller("bkpsdm.33.25"), await host.Caller("inspektorat.33.25"));
        Task<HttpStatusCode[]> Seen() => Task.WhenAll(((Caller[])[bkn, authority, agency, inspectorate]).Select(async c => (await c.Send("GET", $"/api/v1/referrals/{referral}")).Status));

        Assert.Equal([HttpStatusCode.NotFound, HttpStatusCode.NotFound, HttpStatusCode.NotFound, HttpStatusCode.NotFound], await Seen());
        Assert.Equal("forbidden", (await journey.As("staf.33.25", new ReleaseReferral(referral, 1, "x", true)).Refused()).Code);
        await journey.Released(referral);
        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.NotFound, HttpStatusCode.NotFound, HttpStatusCode.NotFound], await Seen());
        await journey.Forwarded(referral);
        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.NotFound], await Seen());
        Assert.Equal(HttpStatusCode.NotFound, (await (await host.Caller("ppk.73.15")).Send("GET", $"/api/v1/referrals/{referral}")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await (await host.Caller("ppk.33")).Send("GET", $"/api/v1/referrals/{referral}")).Status);
        await journey.UnderExamination(referral);
        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.OK, HttpStatusCode.OK], await Seen());
    }

    [Fact]
    public async Task The_agency_signs_only_under_a_delegation_of_that_day_and_examiners_never()
    {
        var file = await journey.Registered(new((await journey.Filed()).Id));
        await journey.Decided(file);
        var referral = await journey.Prepared(file);
        await journey.Released(referral);
        await journey.Forwarded(referral);
        await journey.UnderExamination(referral);
        var ruling = await journey.Ruling(referral, "800/77/2024");

        Assert.Equal("referral.no-delegation", (await journey.As("bkpsdm.33.25", ruling).Refused()).Code);
        Assert.Equal("not-found", (await journey.As("bkpsdm.73.15", ruling).Refused()).Code);
        Assert.Equal("forbidden", (await journey.As("inspektorat.33.25", ruling).Refused()).Code);
        await journey.As("ppk.73.15", new DelegateSigning(DelegationId.New(), "188/73/2024", new(2024, 11, 1), new(2024, 12, 31))).Accepted();
        await journey.As("ppk.33.25", new DelegateSigning(DelegationId.New(), "188/33/2024", new(2024, 1, 1), new(2024, 10, 31))).Accepted();
        Assert.Equal("referral.no-delegation", (await journey.As("bkpsdm.33.25", ruling).Refused()).Code);
        await journey.As("ppk.33.25", new DelegateSigning(DelegationId.New(), "188/34/2024", new(2024, 11, 1), new(2024, 12, 31))).Accepted();
        await journey.As("bkpsdm.33.25", ruling).Accepted();
    }

    [Fact]
    public async Task An_authority_opens_a_referral_only_to_examiners_of_its_own_region()
    {
        var file = await journey.Registered(new((await journey.Filed()).Id));
        await journey.Decided(file);
        var referral = await journey.Prepared(file);
        await journey.Released(referral);
        await journey.Forwarded(referral);
        await journey.As("ppk.33.25", new ConfirmReceipt(referral, await journey.Version(referral), new(2024, 11, 18), "Tanda terima.")).Accepted();

        foreach (var foreign in (string[])["inspektorat:73.15", "inspektorat:33", "camat:82.04.99", "inspektorat:" + new string('9', 200), "inspektorat:", "camat:33.25.99,ppk:73.15"])
        {
            var refused = await journey.As("ppk.33.25", new BeginFollowUp(referral, await journey.Version(referral), new(2024, 11, 18), "Disposisi.", [new(foreign)])).Refused();
            Assert.Equal("invalid", refused.Code);
        }
    }

    [Fact]
    public async Task An_opened_identity_and_an_opened_file_stand_in_the_access_log_with_who_and_why()
    {
        var receipt = await journey.Filed();
        var id = await Evidence(receipt);

        await journey.As("staf.33.25", new OpenReporterIdentity(new(receipt.Id), "Untuk verifikasi identitas contoh.")).Accepted();
        await (await journey.As("staf.33.25", new OpenEvidence(receipt.Id, id, "Untuk kajian contoh.")).Accepted()).Content.DisposeAsync();

        await using var source = NpgsqlDataSource.Create(host.Database.Owner);
        await using var command = source.CreateCommand("select count(*) from access_log where actor is not null and office = '33.25' and (subject = $1 and reason like 'Untuk verifikasi%' or subject = $2 and reason like 'Untuk kajian%')");
        command.Parameters.Add(new() { Value = receipt.Id });
        command.Parameters.Add(new() { Value = id.Value });
        Assert.Equal(2L, await command.ExecuteScalarAsync(TestContext.Current.CancellationToken));
    }

    private async Task<EvidenceId> Evidence(Receipt receipt)
    {
        await using var content = new MemoryStream([.. Journey.Pdf, .. Guid.NewGuid().ToByteArray()]);
        return (await journey.As("public", new AddEvidence(receipt.Id, receipt.UploadToken!, new("bukti.pdf", content))).Accepted()).Id;
    }

    private async Task<(HttpStatusCode Status, string Body)> Upload(string address, string token, string name, byte[] bytes, string scheme = "Report")
    {
        using var part = new ByteArrayContent(bytes);
        part.Headers.ContentType = new MediaTypeHeaderValue("application/pdf");
        part.Headers.TryAddWithoutValidation("Content-Disposition", $"form-data; name=\"files\"; filename*=UTF-8''{Uri.EscapeDataString(name)}");
        using var form = new MultipartFormDataContent { part };
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(address, UriKind.Relative)) { Content = form };
        request.Headers.TryAddWithoutValidation("Authorization", $"{scheme} {token}");
        using var answer = await host.Visitor().SendAsync(request, TestContext.Current.CancellationToken);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    private static string Changed(string code) => (code[0] == '2' ? '3' : '2') + code[1..];

    private static Dictionary<string, object> Report(Guid id, Dictionary<string, object> besides)
    {
        var report = new Dictionary<string, object>
        {
            ["id"] = id,
            ["reporter"] = new { name = "Contoh Pelapor Uji", birthPlace = "Kota Contoh", birthDate = "1990-05-17", sex = "male", occupation = "Contoh", nationality = "Indonesia", address = "Jalan Contoh 1", phone = "081234567890", standing = "voter" },
            ["respondents"] = new[] { new { name = "Contoh Terlapor Uji", subject = "village-head", agencyOrVillage = "33.25.99.2999" } },
            ["conduct"] = "campaign-participation",
            ["event"] = "Peristiwa contoh",
            ["villageCode"] = "33.25.99.2999",
            ["occurredOn"] = "2024-11-15",
            ["knownOn"] = "2024-11-16",
            ["witnesses"] = Array.Empty<object>(),
            ["narrative"] = "Uraian contoh.",
        };
        foreach (var (name, value) in besides)
        {
            report[name] = value;
        }

        return report;
    }
}
