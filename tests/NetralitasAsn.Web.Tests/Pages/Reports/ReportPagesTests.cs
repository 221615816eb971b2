using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NetralitasAsn.Application;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Testing;
using Xunit;

namespace NetralitasAsn.Web.Tests.Pages.Reports;

public sealed class ReportPagesTests(WebHost host) : IClassFixture<WebHost>
{
    private static readonly byte[] Picture = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private Chain Somebody(string door = "lapor") => new(host.Visitor(), door);

    [Fact]
    public async Task The_honest_sentence_stands_before_any_field()
    {
        var page = await Somebody().Read("/lapor");

        Assert.Contains("polisi, jaksa, dan hakim dapat mengetahui nama Anda", page, StringComparison.Ordinal);
        Assert.DoesNotContain("name=\"Form.", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_told_page_by_page_ends_in_a_receipt_without_a_name()
    {
        var chain = Somebody();
        var code = await chain.Sent(await chain.Told());

        var receipt = await chain.Read("/lapor/tanda-terima");

        Assert.Matches(@"\d{3,}/PL/PB/Kab/14\.09/XI/2024", receipt);
        Assert.Contains("Rabu, 20 November 2024 pukul 23.59 WIB", receipt, StringComparison.Ordinal);
        Assert.DoesNotContain("Contoh Pelapor Uji", receipt, StringComparison.Ordinal);
        Assert.Equal(29, code.Length);
    }

    [Fact]
    public async Task Two_sendings_at_once_make_one_report()
    {
        var story = $"Dua kali tekan {Guid.NewGuid():N}";
        var chain = Somebody();
        var form = await chain.Told(story);
        var again = await chain.Page("periksa");

        var answers = await Task.WhenAll(form.Submit(), again.Submit());

        Assert.All(answers, a => Chain.LeadsTo("/lapor/tanda-terima", a));
        using var scope = host.Services.CreateScope();
        Assert.Equal(1, await scope.ServiceProvider.GetRequiredService<IRecords>().ReportsFor(Actor.System).CountAsync(r => r.Narrative == story, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_draft_outlives_the_browser_on_an_own_phone_and_not_on_a_shared_one()
    {
        var own = await Somebody().Start();
        var shared = Somebody();
        var sharedStart = await shared.Start("shared");

        Assert.Contains("max-age=1209600", Cookie(own), StringComparison.Ordinal);
        Assert.DoesNotContain("max-age", Cookie(sharedStart), StringComparison.Ordinal);
        var page = await shared.Read("/lapor/pelapor");
        Assert.Contains("<title>Formulir</title>", page, StringComparison.Ordinal);
        Assert.Contains("Isian tidak disimpan di HP ini", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_told_is_there_again_when_the_visitor_comes_back()
    {
        var chain = Somebody();
        await chain.Start();
        await chain.Reporter();

        var page = await chain.Read("/lapor/pelapor");

        Assert.Contains("value=\"Contoh Pelapor Uji\"", page, StringComparison.Ordinal);
        Assert.Contains("Lanjutkan isian", await chain.Read("/lapor/mulai"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Form.Reporter.Name", "", "Tuliskan nama lengkap Anda.")]
    [InlineData("Form.Reporter.BirthPlace", "", "Tuliskan tempat lahir Anda.")]
    [InlineData("Form.Reporter.BirthDate.Month", "13", "Tanggal ini tidak ada.")]
    [InlineData("Form.Reporter.BirthDate.Year", "2030", "Tanggal ini belum terjadi.")]
    [InlineData("Form.Reporter.Occupation", "", "Tuliskan pekerjaan Anda.")]
    [InlineData("Form.Reporter.Nationality", "", "Tuliskan kewarganegaraan Anda")]
    [InlineData("Form.Reporter.Address", "", "Tuliskan alamat Anda.")]
    [InlineData("Form.Reporter.Phone", "0812", "telepon")]
    [InlineData("Form.Reporter.Email", "bukan surel", "Alamat surel belum benar.")]
    public async Task What_is_wrong_with_the_reporter_is_said_and_the_rest_is_kept(string field, string value, string sentence)
    {
        var chain = Somebody();
        await chain.Start();

        var answer = await chain.Reporter(field, value);

        var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("error-summary", page, StringComparison.Ordinal);
        Assert.Matches($"class=\"error\"[^>]*>[^<]*{System.Text.RegularExpressions.Regex.Escape(sentence)}", page);
        Assert.Contains(field == "Form.Reporter.Name" ? "value=\"Batang\"" : "value=\"Contoh Pelapor Uji\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_office_and_its_village_are_enough_for_a_reported_person()
    {
        var chain = Somebody();
        await chain.Start();

        Chain.LeadsTo("/lapor/peristiwa", await chain.Respondent());

        Assert.Contains("Kepala desa · Desa Contoh, Kec. Contoh, Kab. Batang", WebUtility.HtmlDecode(await chain.Read("/lapor/terlapor")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_number_that_cannot_exist_and_a_missing_place_are_said_beside_their_fields()
    {
        var chain = Somebody();
        await chain.Start();

        var wrong = await (await chain.Respondent(nip: "123")).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        var empty = await (await chain.Page("terlapor")).Press("Simpan dan lanjut").Submit();

        Assert.Contains("Form_Respondent_Nip-error", wrong, StringComparison.Ordinal);
        var page = await empty.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("Form_Respondent_AgencyOrVillage-error", page, StringComparison.Ordinal);
        Assert.Contains("Form_Respondent_Subject-error", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("31", "2", "2024", "17", "11", "2024", "Form_Place_OccurredOn-error")]
    [InlineData("16", "11", "2024", "15", "11", "2024", "Form_Place_KnownOn-error")]
    [InlineData("16", "11", "2024", "1", "12", "2024", "Form_Place_KnownOn-error")]
    [InlineData("", "", "", "17", "11", "2024", "Form_Place_OccurredOn-error")]
    public async Task Days_that_cannot_be_are_said_beside_their_field(string day, string month, string year, string knownDay, string knownMonth, string knownYear, string error)
    {
        var chain = Somebody();
        await chain.Start();

        var answer = await chain.Place((day, month, year), (knownDay, knownMonth, knownYear));

        var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(error, page, StringComparison.Ordinal);
        Assert.Contains($"value=\"{knownYear}\"", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("false"), InlineData("")]
    public async Task Who_cannot_vote_there_or_does_not_know_takes_everything_to_the_second_door(string answer)
    {
        var chain = Somebody();
        await chain.Start();
        Chain.LeadsTo("/lapor/hak-pilih", await chain.Reporter("Form.Reporter.VotesHere", answer));
        await chain.Respondent();
        await chain.Event("Cerita yang tidak diketik dua kali.");
        await chain.Place();
        var check = await chain.Read("/lapor/periksa");

        var turned = await (await FilledForm.From(chain.Visitor, "/lapor/periksa", "form[action*=hak-pilih]")).Submit();

        Assert.Contains("Anda belum menyatakan punya hak pilih di sana", check, StringComparison.Ordinal);
        Assert.Contains("Kirim laporan", check, StringComparison.Ordinal);
        Chain.LeadsTo("/info/periksa", turned);
        var told = await chain.Read("/info/periksa");
        Assert.Contains("Cerita yang tidak diketik dua kali.", told, StringComparison.Ordinal);
        Assert.DoesNotContain("Contoh Pelapor Uji", told, StringComparison.Ordinal);
        Assert.Equal(29, (await new Chain(chain.Visitor, "info").Sent(await FilledForm.From(chain.Visitor, "/info/periksa"))).Length);
    }

    [Fact]
    public async Task Who_goes_on_with_a_name_is_not_refused_and_reads_what_becomes_of_it()
    {
        var chain = Somebody();
        await chain.Start();
        await chain.Reporter("Form.Reporter.VotesHere", "false");
        var kindly = await chain.Read("/lapor/hak-pilih");
        await chain.Respondent();
        await chain.Event();
        await chain.Place();

        await chain.Sent(await FilledForm.From(chain.Visitor, "/lapor/periksa", "form:not([action*=hak-pilih]):has(.btn-primary)"));

        Assert.Contains("Tetap lanjut dengan nama", kindly, StringComparison.Ordinal);
        Assert.Contains("laporan ini tidak ditolak", await chain.Read("/lapor/tanda-terima"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_initial_review_will_ask_for_is_said_before_sending()
    {
        var chain = Somebody();
        await chain.Told();

        var page = await chain.Read("/lapor/periksa");

        Assert.Contains("Syarat formal", page, StringComparison.Ordinal);
        Assert.Contains("Syarat materiel", page, StringComparison.Ordinal);
        Assert.Equal(6, Tags(page, "Terpenuhi"));
        Assert.Equal(1, Tags(page, "Belum"));
        Assert.Equal(1, Tags(page, "Diperiksa petugas"));
        Assert.Contains("Kirim laporan", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_receipt_names_the_offices_to_go_to_and_their_hours()
    {
        var chain = Somebody();
        await chain.Sent(await chain.Told());

        var page = WebUtility.HtmlDecode(await chain.Read("/lapor/tanda-terima"));

        Assert.Contains("<dt>Bawaslu Kabupaten Batang</dt>", page, StringComparison.Ordinal);
        Assert.Contains("<dt>Panwaslu Kecamatan Contoh</dt>", page, StringComparison.Ordinal);
        Assert.Contains("Senin–Kamis 08.00–16.00, Jumat 08.00–16.30 WIB", page, StringComparison.Ordinal);
        Assert.DoesNotContain("panggilan video", page, StringComparison.Ordinal);
    }

    private static int Tags(string page, string word) => System.Text.RegularExpressions.Regex.Count(page, $"class=\"tag [a-z]+\">{word}<");

    [Fact]
    public async Task The_seven_days_are_information_and_never_a_refusal()
    {
        var chain = Somebody();
        await chain.Start();

        await chain.Place(("12", "11", "2024"), ("12", "11", "2024"));
        var inTime = await chain.Read("/lapor/saksi");
        await chain.Place(("1", "10", "2024"), ("1", "10", "2024"));
        var late = await chain.Read("/lapor/saksi");

        Assert.Contains("hari ke-6 dari 7 hari", inTime, StringComparison.Ordinal);
        Assert.Contains("Selasa, 19 November 2024 pukul 23.59 WIB", inTime, StringComparison.Ordinal);
        Assert.Contains("Sudah lewat 7 hari", late, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_disguised_file_is_refused_by_name_and_the_good_one_is_kept()
    {
        var chain = Somebody();
        await chain.Start();

        var answer = await (await chain.Page("bukti"))
            .WithFile("files", "foto.png", Picture, "image/png")
            .WithFile("files", "palsu.jpg", "bukan gambar"u8.ToArray(), "image/jpeg")
            .Submit();

        var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("palsu.jpg: ", page, StringComparison.Ordinal);
        Assert.Contains("1 dari 5 berkas sudah diterima", page, StringComparison.Ordinal);
        Chain.LeadsTo("/lapor/bukti", await (await FilledForm.From(chain.Visitor, "/lapor/bukti", "dl form[action*=Reserve]")).Submit());
        Assert.Contains("ditandai untuk pemeriksa saja", await chain.Read("/lapor/bukti"), StringComparison.Ordinal);
        Chain.LeadsTo("/lapor/bukti", await (await FilledForm.From(chain.Visitor, "/lapor/bukti", "dl form[action*=Drop]")).Submit());
        Assert.DoesNotContain("foto.png", await chain.Read("/lapor/bukti"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_without_its_token_changes_nothing()
    {
        var chain = Somebody();

        var answer = await chain.Visitor.PostAsync(new Uri("/lapor/mulai", UriKind.Relative), new FormUrlEncodedContent([new("Phone", "own")]), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.False(answer.Headers.Contains("Location"));
    }

    [Fact]
    public async Task Leaving_quickly_empties_the_form()
    {
        var chain = Somebody();
        await chain.Start();
        await chain.Reporter();

        await (await FilledForm.From(chain.Visitor, "/lapor/pelapor", "form[data-quick-exit]")).Submit();

        Chain.LeadsTo("/lapor/mulai?hilang=1", await chain.Visitor.GetAsync(new Uri("/lapor/pelapor", UriKind.Relative), TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Information_without_a_name_asks_for_none_and_gets_a_code()
    {
        var chain = Somebody("info");

        var code = await chain.Sent(await chain.Told());

        Assert.Equal(29, code.Length);
        Assert.Contains("belum ditunjuk", await Followed(code), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_code_is_gone_once_its_last_group_was_typed_back()
    {
        var chain = Somebody();
        var code = await chain.Sent(await chain.Told());

        var wrong = await (await chain.Page("tanda-terima")).With("Form.LastGroup", "AAAAA").Submit();
        var right = await (await chain.Page("tanda-terima")).With("Form.LastGroup", code[^5..].ToLowerInvariant()).Submit();

        Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
        Chain.LeadsTo("/lapor/tanda-terima", right);
        Assert.DoesNotContain(code, await chain.Read("/lapor/tanda-terima"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_slip_of_the_pen_is_named_and_an_unknown_code_is_one_sentence()
    {
        var chain = Somebody();
        var code = await chain.Sent(await chain.Told());
        var unknown = Domain.Reports.TrackingCode.Create(System.Security.Cryptography.RandomNumberGenerator.Create()).Display;

        var found = await Followed(code);
        var slip = await Followed((code[0] == 'A' ? 'B' : 'A') + code[1..]);
        var nobody = await Followed(unknown);

        Assert.Contains("pastikan identitas Anda paling lambat", found, StringComparison.Ordinal);
        Assert.DoesNotContain("Contoh Pelapor Uji", found, StringComparison.Ordinal);
        Assert.Contains("Periksa kelompok ke-1 dari 5", slip, StringComparison.Ordinal);
        Assert.Contains("Kode ini tidak kami kenal", nobody, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/en/lapor", "How do you want to report?")]
    [InlineData("/en/lapor/mulai", "Is this phone yours alone, or shared?")]
    [InlineData("/en/info", "Give information without your name")]
    [InlineData("/en/lacak", "Tracking code")]
    public async Task Every_door_also_speaks_English(string address, string sentence)
    {
        var page = await Somebody().Read(address);

        Assert.Contains("lang=\"en\"", page, StringComparison.Ordinal);
        Assert.Contains(sentence, page, StringComparison.Ordinal);
    }

    private async Task<string> Followed(string code)
    {
        var answer = await (await FilledForm.From(host.Visitor(), "/lacak")).With("Kode lacak", code).Submit();
        Assert.Contains("no-store", answer.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        return await answer.Content.ReadAsStringAsync();
    }

    private static string Cookie(HttpResponseMessage answer) =>
        answer.Headers.GetValues("Set-Cookie").Single(c => c.StartsWith("isian=", StringComparison.Ordinal));
}
