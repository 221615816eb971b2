using System.Net;
using NetralitasAsn.Testing;
using Xunit;

namespace NetralitasAsn.Web.Tests.Pages.Cases;

/// <summary>The work of the office from the received report to the announced status, by the forms that the server sent.</summary>
public sealed class OfficeJourneyTests(WebHost host) : IClassFixture<WebHost>
{
    [Fact]
    public async Task The_office_takes_a_report_to_a_released_referral_and_announces_the_status()
    {
        var (staff, chair) = (await host.Browser("staf.33.25"), await host.Browser("ketua.33.25"));
        var report = $"/kerja/laporan/{await host.SendReport()}";

        await Done(staff, $"{report}/verifikasi", f => f.With("Bagaimana identitas diverifikasi?", "Office"));
        await Done(staff, $"{report}/kajian-awal", f => On(f, "PlenaryOn", 18).With("Hasil kajian awal", "Register").With("Catatan kajian awal", "Lengkap."));
        await Done(chair, $"{report}/registrasi", f => f);
        var file = await LinkOf(staff, report, "/kerja/penanganan/");
        await Handle(staff, file);
        await Done(chair, $"{file}/pleno", Decided);
        await Refer(staff, chair, file);
        await Done(chair, $"{file}/pengumuman", f => f);

        Assert.Contains("Pemantauan tindak lanjut", await Text(chair, file), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(21, false)]
    [InlineData(22, true)]
    public async Task A_hearing_set_past_the_last_day_of_handling_is_marked_and_never_refused(int day, bool marked)
    {
        var (staff, file) = (await host.Browser("staf.33.25"), $"/kerja/penanganan/{await host.OpenCase()}");

        await Done(staff, $"{file}/undangan", f => On(f, "ScheduledAt", day)
            .With("Siapa yang diundang?", "Witness").With("Sebutan dalam surat", "Saksi 1").With("Pukul (WIB)", "09.30")
            .With("Tempat", "Kantor").With("Cara undangan disampaikan", "ByHand").With("Nomor surat", "S-1"));

        Assert.Contains("Batas penanganan: Kamis, 21 November 2024", await Text(staff, $"{file}/undangan"), StringComparison.Ordinal);
        Assert.Equal(marked, (await Text(staff, file)).Contains("Sesudah batas penanganan", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_hour_of_the_event_and_its_pair_are_corrected_with_a_reason_and_shown_in_the_zone_of_the_place()
    {
        var (staff, file) = (await host.Browser("staf.33.25"), $"/kerja/penanganan/{await host.OpenCase()}");
        var form = (await FilledForm.From(staff, $"{file}/waktu", "main form[method=post]")).With("Form.OccurredTime", "jam sepuluh").With("Form.Pair", "9");
        using var refused = await form.Submit();
        var html = await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.All(["Form_OccurredTime-error", "Form_Reason-error", "jam sepuluh"], said => Assert.Contains(said, html, StringComparison.Ordinal));

        await Done(staff, $"{file}/waktu", f => f.With("Form.OccurredTime", "10.00").With("Form.Pair", "9").With("Form.Reason", "Rekaman acara."));

        var text = await Text(staff, file);
        Assert.Contains("pukul 10.00 WIB", text, StringComparison.Ordinal);
        Assert.Contains("Nomor urut 9", text, StringComparison.Ordinal);
    }

    private static async Task Handle(HttpClient staff, string file)
    {
        await Done(staff, $"{file}/undangan", f => On(f, "ScheduledAt", 19)
            .With("Siapa yang diundang?", "Witness").With("Sebutan dalam surat", "Saksi 1").With("Pukul (WIB)", "09.30")
            .With("Tempat", "Kantor").With("Cara undangan disampaikan", "ByHand").With("Nomor surat", "S-1"));
        var session = await LinkOf(staff, file, $"{file}/klarifikasi/");
        await Done(staff, session, f => f.With("Hasil", "Heard").With("Berita acara", "Tanya jawab."));
        await Done(staff, $"{file}/kajian", f => f.With("Fakta yang ditemukan", "Berorasi.").With("Analisis", "Analisis.").With("Ketentuan yang relevan", "UU6-29J").With("Kesimpulan", "Diduga melanggar."));
    }

    private static FilledForm Decided(FilledForm form) => On(form, "HeldOn", 18)
        .With("Jumlah anggota kantor", "3").With("Form.Votes[0].Vote", "For")
        .With("Form.Votes[1].Member", "anggota1.33.25").With("Form.Votes[1].Vote", "For")
        .With("Berita acara rapat", "Risalah.").With("Form.Decisions[0].Outcomes", "VillageLaw");

    private static async Task Refer(HttpClient staff, HttpClient chair, string file)
    {
        await Done(staff, $"{file}/penerusan", f => f.With("Siapa, ke jalur mana?", "Contoh Terlapor Uji, Kepala Desa Contoh, Kepala desa: Kepala desa dan perangkat desa")
            .With("Form.DeviationReason", "Sentra Gakkumdu tidak dilibatkan karena bukti kurang.").With("Narasi penerusan", "Narasi kantor.").With("Dasar hukum", "UU 6/2014 Pasal 29 huruf j"));
        var release = await LinkOf(chair, file, $"{file}/penerusan/");
        await Done(chair, release, f => f.With("Form.CheckedForLeaks", "true").With("Nomor surat", "S-9"));
    }

    private static FilledForm On(FilledForm form, string field, int day) =>
        form.With($"Form.{field}.Day", $"{day}").With($"Form.{field}.Month", "11").With($"Form.{field}.Year", "2024");

    private static async Task Done(HttpClient client, string page, Func<FilledForm, FilledForm> fill)
    {
        using var answer = await fill(await FilledForm.From(client, page, "main form[method=post]")).Submit();
        Assert.True(answer.StatusCode is HttpStatusCode.Redirect, $"{page}: {(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)}");
    }

    private static Task<string> Text(HttpClient client, string page) => client.GetStringAsync(new Uri(page, UriKind.Relative), TestContext.Current.CancellationToken);

    /// <summary>Follows what the page links to, as a person would.</summary>
    private static async Task<string> LinkOf(HttpClient client, string page, string beginning)
    {
        var html = await Text(client, page);
        var start = html.LastIndexOf($"href=\"{beginning}", StringComparison.Ordinal);
        Assert.True(start >= 0, $"{page} has no link to {beginning}");
        return html[(start + 6)..html.IndexOf('"', start + 6)];
    }
}
