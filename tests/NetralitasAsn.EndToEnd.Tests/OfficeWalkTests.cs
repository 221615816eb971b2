using System.Net;
using System.Net.Http.Json;
using System.Text.Json;
using Xunit;

namespace NetralitasAsn.EndToEnd.Tests;

/// <summary>Walk 6b: Bawaslu Kabupaten Batang in the week of the vote; the steps as far as they are built (docs/walks.md).</summary>
[Collection("walks")]
public sealed class OfficeWalkTests(MovableBrowser browser)
{
    private const int Wib = 7;

    [Fact]
    public async Task Walk_6b_steps_1_3_4_5_7_from_the_counter_to_the_first_discussion()
    {
        var number = await TakenIn();
        var file = await Registered(number);
        await Recused(file);
        await Discussed(file);
    }

    /// <summary>Step 1: the time on the paper starts the clock.</summary>
    private async Task<string> TakenIn()
    {
        At(20, 15, 40);
        var counter = await browser.SignedIn("penerima.33.25");
        await counter.Open("/kerja/laporan/baru");
        await counter.Date("Tanggal pada kertas", new(2024, 11, 20));
        await counter.Type("Jam pada kertas", "15.20");
        await counter.TellWhoYouAre();
        await counter.Choose("Anda melapor sebagai", "Representative");
        await counter.Pick("Status orang itu", "CivilServant");
        await counter.Type("Jabatan", "camat");
        await counter.Type("Instansi", "Kecamatan Contoh");
        await counter.Pick("Perbuatan", "OnlineCampaign");
        await counter.Type("Dalam satu kalimat", "Mengajak melanjutkan lewat video berseragam");
        await counter.Find("Desa atau kelurahan tempat kejadian", "desa contoh batang", "33.25.99.2999");
        await counter.Date("Hari kejadian", new(2024, 11, 18));
        await counter.Date("Hari pelapor mengetahuinya", new(2024, 11, 18));
        await counter.Type("Uraian kejadian", "Camat mengunggah video berseragam dinas yang mengajak melanjutkan bersama pasangan calon nomor urut 9.");
        await counter.Press("Terima laporan");
        await counter.Sees("Rabu, 20 November 2024 pukul 15.20 WIB", "paling lambat Jumat, 22 November 2024 pukul 23.59 WIB");
        return System.Text.RegularExpressions.Regex.Match(await counter.Text(), @"\d{3,}/PL/PB/Kab/14\.09/XI/2024").Value;
    }

    /// <summary>Steps 3, 4 and 5: the checklist with its articles, the number, and the dates that follow from the minute of registration.</summary>
    private async Task<string> Registered(string number)
    {
        At(21, 9, 0);
        var staff = await browser.SignedIn("staf.33.25");
        await staff.Follow(number);
        await staff.Sees("Jumat, 22 November 2024 pukul 23.59 WIB");
        At(21, 13, 0);
        await staff.Follow("Catat kajian awal");
        await staff.Sees("Syarat formal · Pasal", "Syarat materiel · Pasal");
        await staff.Choose("Hasil kajian awal", "Register");
        await staff.Date("Hari rapat pleno", new(2024, 11, 21));
        await staff.Type("Catatan kajian awal", "Syarat terpenuhi; satu anggota menyatakan hubungan keluarga.");
        await staff.Press("Simpan kajian awal");

        At(21, 13, 30);
        var chair = await browser.SignedIn("ketua.33.25");
        await chair.Follow(number);
        await chair.Follow("Registrasi");
        await chair.Tick("Ada dugaan tindak pidana: libatkan Sentra Gakkumdu");
        await chair.Press("Registrasi");
        await chair.Follow("Buka berkas penanganannya");
        await chair.Sees("/Reg/LP/PB/Kab/14.09/XI/2024", "Minggu, 24 November 2024 pukul 23.59 WIB", "Jumat, 22 November 2024 pukul 13.30 WIB", "Hitungan bayangan", "SKB22-DS-02");
        return chair.Here;
    }

    /// <summary>Step 4: who stepped back finds the case nowhere.</summary>
    private async Task Recused(string file)
    {
        var member = await browser.SignedIn("anggota2.33.25");
        await member.Open(file);
        await member.Follow("Mundur dari berkas ini");
        await member.Choose("Dasar", "Kinship");
        await member.Type("Alasan", "Hubungan keluarga dengan terlapor.");
        await member.Press("Ya, saya mundur");

        await member.Open(file, expected: 404);
        await member.Open("/kerja");
        Assert.DoesNotContain(file, await member.Page.ContentAsync(), StringComparison.Ordinal);
        await member.Open("/kerja/penanganan");
        Assert.DoesNotContain(file, await member.Page.ContentAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, await OverTheApi("anggota2.33.25", "/api/v1/cases/" + file[^36..]));
    }

    private async Task<HttpStatusCode> OverTheApi(string userName, string address)
    {
        using var client = new HttpClient { BaseAddress = new(browser.Address) };
        using var signedIn = await client.PostAsJsonAsync("/api/v1/sign-in", new { userName, password = "Netral-2024!" }, TestContext.Current.CancellationToken);
        var body = await signedIn.Content.ReadFromJsonAsync<JsonElement>(TestContext.Current.CancellationToken);
        client.DefaultRequestHeaders.Authorization = new("Bearer", body.GetProperty("accessToken").GetString());
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }

    /// <summary>Step 7: police and prosecutor see this case and no other; the identity is opened with a reason.</summary>
    private async Task Discussed(string file)
    {
        At(22, 10, 0);
        var staff = await browser.SignedIn("staf.33.25");
        await staff.Open(file);
        await Meet(staff, 22, "NotCrime", "10.00");
        foreach (var account in new[] { "polisi.33.25", "jaksa.33.25" })
        {
            var guest = await browser.SignedIn(account);
            await guest.Open("/kerja/penanganan");
            Assert.Equal(1, await guest.Page.Locator("main tbody tr").CountAsync());
            await guest.FollowTo(file);
            await guest.Sees("Pembahasan ke-1", "Bukan tindak pidana pemilihan");
            await guest.SeesNothingOf("Contoh Pelapor Uji");
        }

        await staff.FollowTo("/kerja/laporan/");
        await staff.Follow("Buka identitas pelapor");
        await staff.SeesNothingOf("Contoh Pelapor Uji");
        await staff.Type("Untuk apa identitas dibuka?", "Memanggil pelapor untuk klarifikasi");
        await staff.Page.Locator("main form button[type=submit]").ClickAsync();
        await staff.Page.GetByText("Contoh Pelapor Uji").WaitForAsync();
    }

    private static async Task Meet(Person staff, int day, string position, string hour)
    {
        await staff.Follow("Catat pembahasan Sentra Gakkumdu");
        await staff.Date("Hari pembahasan", new(2024, 11, day));
        await staff.Type("Pukul (WIB)", hour);
        await staff.Choose("Pendapat Bawaslu", "Crime");
        await staff.Choose("Pendapat Polri", position);
        await staff.Choose("Pendapat Kejaksaan", position);
        await staff.Type("Berita acara, dengan alasan dan pendapat berbeda", "Berita acara pembahasan.");
        await staff.Press("Catat pembahasan");
    }

    private void At(int day, int hour, int minute) => browser.ItIs(new(2024, 11, day), hour, minute, Wib);
}
