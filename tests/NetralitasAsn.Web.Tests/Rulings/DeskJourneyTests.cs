using System.Net;
using NetralitasAsn.Domain.Rulings;
using NetralitasAsn.Testing;
using Xunit;

namespace NetralitasAsn.Web.Tests.Rulings;

/// <summary>The regent's desk, by the forms the server sends.</summary>
public sealed class DeskJourneyTests(WebHost host) : IClassFixture<WebHost>
{
    [Fact]
    public async Task From_the_letter_to_the_executed_decision()
    {
        var referral = await host.Put(GivenReferral.At(ReferralStage.WithVerifier));
        var address = $"/kerja/penerusan/{referral.Id}";

        var bkn = await SignedIn("verifikator.bkn");
        Assert.Contains("menunggu verifikasi Anda", await Text(bkn, "/kerja/penerusan"), StringComparison.Ordinal);
        await Sent(await FilledForm.From(bkn, address + "/teruskan"), address, f => f.With("Nomor surat", "B-77/2024"));

        var desk = await SignedIn("ppk.33.25");
        Assert.Contains("menunggu keputusan Anda", await Text(desk, "/kerja/penerusan"), StringComparison.Ordinal);
        await Sent(await FilledForm.From(desk, address + "/tanda-terima"), address, f => Day(f, "ReceivedOn").With("Bukti tanda terima", "Agenda 44"));
        await Sent(await FilledForm.From(desk, address + "/tindak-lanjut"), address, f => Day(f, "BegunOn").With("Dimulai dengan", "Disposisi 5").With("Form.Examiners", "inspektorat:33.25"));
        Assert.Contains("Contoh Terlapor Uji", await Text(await SignedIn("inspektorat.33.25"), address), StringComparison.Ordinal);

        await Decide(desk, address);

        await Sent(await FilledForm.From(desk, address + "/penyampaian"), address, f => Day(f, "DeliveredOn"));
        Assert.Contains("perlu konfirmasi ahli hukum", await Text(desk, address), StringComparison.Ordinal);
        var early = await Day(await FilledForm.From(desk, address + "/pelaksanaan"), "ExecutedOn").With("Cara pelaksanaan", "Surat 9").Submit();
        Assert.Equal(HttpStatusCode.Conflict, early.StatusCode);
        Assert.Contains("Keputusan belum berlaku pada hari itu", await early.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    /// <summary>First without the reason that another level needs: everything typed is kept; then confirmed and issued.</summary>
    private static async Task Decide(HttpClient desk, string address)
    {
        var form = await FilledForm.From(desk, address + "/keputusan");
        var refused = await Day(form, "DecidedOn").With("Nomor keputusan", "800/77").With("Form.Verdict", "Proven")
            .With("Form.SanctionKind", GivenReferral.HeavyKind).With("Pertimbangan", "Terbukti berkampanye.").Submit();
        var kept = await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Contains("Tuliskan alasannya", kept, StringComparison.Ordinal);
        Assert.Contains("800/77", kept, StringComparison.Ordinal);

        var confirm = await (await FilledForm.From(desk, refused)).With("Form.DeviationReason", "Dampaknya luas.").Submit();
        Assert.Contains("Tidak dapat dibatalkan", await confirm.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        await Sent(await FilledForm.From(desk, confirm), address, f => f);
        Assert.Contains("Penurunan jabatan setingkat lebih rendah", await Text(desk, address), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_authority_that_declares_its_conflict_loses_sight_and_the_office_records_who_decides()
    {
        var referral = await host.Put(GivenReferral.At(ReferralStage.WithAuthority));
        var address = $"/kerja/penerusan/{referral.Id}";
        var desk = await SignedIn("ppk.33.25");
        await Sent(await FilledForm.From(desk, address + "/benturan-kepentingan"), "/kerja/penerusan", f => Day(f, "DeclaredOn")
            .With("Form.Source", "OwnDeclaration").With("Form.Ground", "OwnInterest").With("Penjelasan", "Terlapor adalah pejabat itu sendiri."));
        Assert.Equal(HttpStatusCode.NotFound, await Status("ppk.33.25", address));
        Assert.Equal(HttpStatusCode.NotFound, await Status("bkpsdm.33.25", address));

        var staff = await SignedIn("staf.33.25");
        Assert.Contains("ditangguhkan karena benturan kepentingan", await Text(staff, address), StringComparison.Ordinal);
        await Sent(await FilledForm.From(staff, address + "/jawaban-benturan"), address, f => Day(f, "AnsweredOn")
            .With("Yang menjawab", "Menteri Dalam Negeri").With("Nomor surat jawaban", "100/8").With("Form.Decides", "ppk:33"));

        Assert.Contains("Menteri Dalam Negeri", await Text(await SignedIn("ppk.33"), address), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, await Status("ppk.33.25", address));
    }

    [Fact]
    public async Task Past_the_threshold_is_said_in_neutral_words()
    {
        var referral = await host.Put(GivenReferral.At(ReferralStage.WithAuthority, receivedOn: new(2024, 10, 21)));
        var desk = await SignedIn("bkpsdm.33.25");

        foreach (var address in new[] { "/kerja/penerusan", $"/kerja/penerusan/{referral.Id}" })
        {
            var text = await Text(desk, address);
            Assert.Contains("ambang 14 hari kerja (BKN); belum ada tindak lanjut yang dicatat", text, StringComparison.Ordinal);
            Assert.DoesNotContain("melanggar batas waktu", text, StringComparison.OrdinalIgnoreCase);
        }
    }

    [Fact]
    public async Task Who_was_overtaken_keeps_what_was_typed_and_may_send_again()
    {
        var referral = await host.Put(GivenReferral.At(ReferralStage.WithAuthority, received: false));
        var address = $"/kerja/penerusan/{referral.Id}";
        var desk = await SignedIn("ppk.33.25");
        var late = await FilledForm.From(desk, address + "/kembalikan");
        await Sent(await FilledForm.From(desk, address + "/tanda-terima"), address, f => Day(f, "ReceivedOn").With("Bukti tanda terima", "Agenda 45"));

        var stale = await late.With("Alasan", "Bukan pegawai kami sejak 2023.").Submit();
        Assert.Equal(HttpStatusCode.PreconditionFailed, stale.StatusCode);
        Assert.Contains("Bukan pegawai kami sejak 2023.", await stale.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);

        await Sent(await FilledForm.From(desk, stale), address, f => f);
    }

    [Fact]
    public async Task A_page_says_why_an_act_is_not_possible_and_closes_to_whom_it_is_not_for()
    {
        var referral = await host.Put(GivenReferral.At(ReferralStage.WithAuthority, received: false));
        var address = $"/kerja/penerusan/{referral.Id}";

        Assert.Contains("Tanda terima penerusan ini belum dicatat", await Text(await SignedIn("ppk.33.25"), address + "/keputusan"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, await Status("ppk.73.15", address));
        Assert.Equal(HttpStatusCode.NotFound, await Status("inspektorat.33.25", address));
        Assert.Equal(HttpStatusCode.Forbidden, await Status("staf.33.25", address + "/tanda-terima"));
        Assert.Equal(HttpStatusCode.Forbidden, await Status("penerima.33.25", "/kerja/penerusan"));
    }

    [Fact]
    public async Task The_authority_delegates_and_a_wrong_day_is_said_beside_the_field()
    {
        var desk = await SignedIn("ppk.73.15");
        var form = await FilledForm.From(desk, "/kerja/delegasi");
        var wrong = await Day(Day(form, "From"), "Until", "31", "2").With("Nomor surat keputusan pelimpahan", "SK 9/2024").Submit();
        Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);

        await Sent(Day(await FilledForm.From(desk, wrong), "Until", "31", "12"), "/kerja/delegasi", f => f);

        Assert.Contains("BKPSDM boleh menandatangani sampai 31 Desember 2024", await Text(desk, "/kerja/delegasi"), StringComparison.Ordinal);
    }

    private static FilledForm Day(FilledForm form, string field, string day = "18", string month = "11") =>
        form.With($"Form.{field}.Day", day).With($"Form.{field}.Month", month).With($"Form.{field}.Year", "2024");

    private static async Task Sent(FilledForm form, string address, Func<FilledForm, FilledForm> fill)
    {
        using var answer = await fill(form).Submit();
        Assert.True(
            answer.StatusCode is HttpStatusCode.Redirect && answer.Headers.Location?.ToString() == address,
            $"{answer.StatusCode} {answer.Headers.Location} {await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)}");
    }

    private static async Task<string> Text(HttpClient client, string address) =>
        WebUtility.HtmlDecode(await client.GetStringAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken));

    private async Task<HttpStatusCode> Status(string userName, string address)
    {
        var client = await SignedIn(userName);
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }

    private async Task<HttpClient> SignedIn(string userName)
    {
        var client = host.Visitor();
        var form = await FilledForm.From(client, "/masuk", "main form");
        using var answer = await form.With("Nama akun", userName).With("Kata sandi", "Netral-2024!").Submit();
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return client;
    }
}
