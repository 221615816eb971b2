using System.Net;
using NetralitasAsn.Testing;
using Xunit;

namespace NetralitasAsn.Web.Tests.Pages;

/// <summary>The administrator's settings by the forms the server sends: holidays, reception hours, office codes.</summary>
public sealed class SettingsPagesTests(WebHost host) : IClassFixture<WebHost>
{
    [Fact]
    public async Task The_index_leads_to_every_setting_and_only_for_administrators()
    {
        var text = await Text(await SignedIn("admin"), "/kerja/pengaturan");

        Assert.All(["hari-libur", "jam-layanan", "kode-kantor", "pasangan-calon"], door => Assert.Contains($"/kerja/pengaturan/{door}", text, StringComparison.Ordinal));
        var staff = await SignedIn("staf.33.25");
        foreach (var door in new[] { "", "/hari-libur", "/jam-layanan", "/kode-kantor", "/pasangan-calon" })
        {
            using var answer = await staff.GetAsync(new Uri("/kerja/pengaturan" + door, UriKind.Relative), TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        }
    }

    [Fact]
    public async Task A_holiday_is_entered_and_a_wrong_day_is_said_beside_the_field()
    {
        var admin = await SignedIn("admin");
        var form = (await FilledForm.From(admin, "/kerja/pengaturan/hari-libur")).With("Form.Name", "Hari libur uji").With("Form.Kind", "National").With("Form.Decree", "Keppres uji 9/2024");
        var wrong = await Day(Day(form, "Date", "31", "2"), "DecreedOn", "18", "11").Submit();
        Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
        Assert.Contains("Keppres uji 9/2024", await wrong.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);

        using var saved = await Day(await FilledForm.From(admin, wrong), "Date", "29", "11").Submit();

        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        var text = await Text(admin, "/kerja/pengaturan/hari-libur?tahun=2024");
        Assert.Contains("Hari libur uji", text, StringComparison.Ordinal);
        Assert.Contains("Tenggat yang berubah", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Reception_hours_are_entered_for_one_office_from_a_day_on()
    {
        var admin = await SignedIn("admin");
        var form = Day(await FilledForm.From(admin, "/kerja/pengaturan/jam-layanan"), "From", "20", "11")
            .With("Form.Office", "82.04").With("Form.Opens", "09.00").With("Form.Closes", "jam lima").With("Form.ClosesOnFriday", "15.30");
        var wrong = await form.Submit();
        Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
        Assert.Contains("jam lima", await wrong.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);

        using var saved = await (await FilledForm.From(admin, wrong)).With("Form.Closes", "17.00").Submit();

        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        var text = await Text(admin, "/kerja/pengaturan/jam-layanan");
        Assert.Contains("09.00 sampai 17.00", text, StringComparison.Ordinal);
        Assert.Contains("Halmahera Selatan", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_office_code_is_corrected_and_one_that_another_office_has_is_refused()
    {
        var admin = await SignedIn("admin");
        var form = await FilledForm.From(admin, "/kerja/pengaturan/kode-kantor?cari=73.15", "main form[method=post]");
        using var taken = await form.With("Form.Region", "73.15").With("Form.Code", "14.09").Submit();
        Assert.Equal(HttpStatusCode.Conflict, taken.StatusCode);

        using var saved = await (await FilledForm.From(admin, taken, "main form[method=post]")).With("Form.Code", "27.77").With("Form.Confirmed", "true").Submit();

        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        var text = await Text(admin, "/kerja/pengaturan/kode-kantor?cari=73.15");
        Assert.Contains("27.77", text, StringComparison.Ordinal);
        Assert.Contains("Pasti", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_instant_at_which_a_pair_was_set_is_entered_with_a_reason_and_the_history_keeps_it()
    {
        var admin = await SignedIn("admin");
        const string page = "/kerja/pengaturan/pasangan-calon?wilayah=73.15";
        var form = Day(await FilledForm.From(admin, page, "main form[method=post]"), "SetOn", "22", "9")
            .With("Form.Election", "regent:73.15").With("Form.PairNumber", "9").With("Form.Status", "Set").With("Form.SetTime", "16.00");
        using var refused = await form.Submit();
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Contains("id=\"Form_Reason-error\"", await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);

        using var saved = await form.With("Form.Reason", "Berita acara pleno contoh.").Submit();

        Assert.Equal(HttpStatusCode.Redirect, saved.StatusCode);
        var text = await Text(admin, page);
        Assert.Contains("Minggu, 22 September 2024 pukul 16.00 WITA", text, StringComparison.Ordinal);
        Assert.Contains("Berita acara pleno contoh.", text, StringComparison.Ordinal);
    }

    private static FilledForm Day(FilledForm form, string field, string day, string month) =>
        form.With($"Form.{field}.Day", day).With($"Form.{field}.Month", month).With($"Form.{field}.Year", "2024");

    private static async Task<string> Text(HttpClient client, string address) =>
        WebUtility.HtmlDecode(await client.GetStringAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken));

    private async Task<HttpClient> SignedIn(string userName)
    {
        var client = host.Visitor();
        var form = await FilledForm.From(client, "/masuk", "main form");
        using var answer = await form.With("Nama akun", userName).With("Kata sandi", "Netral-2024!").Submit();
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return client;
    }
}
