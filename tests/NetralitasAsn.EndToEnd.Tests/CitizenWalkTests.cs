using System.Text.RegularExpressions;
using Xunit;

namespace NetralitasAsn.EndToEnd.Tests;

/// <summary>Walk 6a: a fisherman in Kabupaten Halmahera Selatan, eastern time; the steps as far as they are built (docs/walks.md).</summary>
[Collection("walks")]
public sealed class CitizenWalkTests(MovableBrowser browser)
{
    private const int Wit = 9;

    private static readonly Story Seen = new()
    {
        Subject = "VillageHead",
        Name = "",
        Title = "",
        Agency = null,
        Conduct = "CampaignParticipation",
        Event = "Kepala desa berseragam naik ke panggung kampanye",
        Narrative = "Kepala desa memakai seragam dinas, naik ke panggung kampanye dan mengajak memilih pasangan calon nomor urut 9.",
        Words = "desa contoh halmahera selatan",
        Village = "82.04.99.2999",
        OccurredOn = new(2024, 11, 14),
        KnownOn = new(2024, 11, 14),
        Phone = "shared",
    };

    [Fact]
    public async Task Walk_6a_step_1_the_choice_stands_before_any_field_and_nobody_else_is_asked()
    {
        At(21, 14, 5);
        var citizen = await browser.Public(javaScript: false);

        await citizen.Open("/lapor");

        await citizen.Sees("Dengan nama", "Tanpa nama", "Dibantu pengawas", "Nama Anda kami rahasiakan dan tidak kami berikan kepada kepala desa, atasan Anda, ataupun bupati.");
        Assert.Equal(0, await citizen.Page.Locator("main input:not([type=hidden]), main textarea, main select").CountAsync());
        Assert.Equal(["127.0.0.1"], citizen.Hosts);
    }

    [Fact]
    public async Task Walk_6a_step_2_on_a_shared_phone_quick_exit_leaves_nothing_behind()
    {
        At(21, 14, 6);
        var citizen = await browser.Public();
        await citizen.Open("/lapor/mulai");
        await citizen.Choose("HP ini Anda pakai sendiri atau bersama orang lain?", "shared");
        await citizen.Press("Mulai mengisi");
        await citizen.Sees("Isian tidak disimpan di HP ini.");
        Assert.Equal("Formulir", await citizen.Page.TitleAsync());
        await citizen.TellWhoYouAre();
        await citizen.Press("Lanjut");

        await citizen.Page.GetByRole(Microsoft.Playwright.AriaRole.Button, new() { Name = "Keluar cepat", Exact = true }).ClickAsync();
        await citizen.Page.IsAt(new($"^(?!{Regex.Escape(browser.Address)})"));
        await citizen.Open("/lapor/pelapor");

        Assert.Equal("/lapor/mulai", citizen.Here);
        Assert.DoesNotContain("Contoh Pelapor Uji", await citizen.Page.ContentAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Walk_6a_steps_3_4_5_7_8_10_from_the_seventh_day_to_the_register()
    {
        At(21, 14, 7);
        var citizen = await browser.Public(javaScript: false);
        await Told(citizen);
        var (number, code) = await citizen.Send(twice: true);
        Assert.Contains("/PL/PB/Kab/32.04/XI/2024", number, StringComparison.Ordinal);
        await citizen.Sees("pastikan identitas Anda paling lambat Sabtu, 23 November 2024 pukul 23.59 WIT");

        await Asked(number);
        await Completed(citizen, code);
        await Registered(number);
        await citizen.Track(code);
        await citizen.Sees("Kami sedang meminta keterangan dari pihak-pihak terkait (klarifikasi).");
    }

    private async Task Told(Person citizen)
    {
        await citizen.Open("/lapor/mulai");
        await citizen.Choose("HP ini Anda pakai sendiri atau bersama orang lain?", "shared");
        await citizen.Press("Mulai mengisi");
        await citizen.TellWhoYouAre();
        await citizen.Type("Nomor telepon", "12");
        await citizen.Press("Lanjut", expected: 400);
        Assert.NotEmpty(await citizen.Page.Locator("#Form_Reporter_Phone-error").InnerTextAsync());
        Assert.Equal(0, await citizen.Page.GetByLabel("NIK").CountAsync());
        await citizen.Type("Nomor telepon", "0812 0000 0001");
        await citizen.Press("Lanjut");

        await citizen.Sees("petugas akan melengkapi");
        await citizen.TellOf(Seen);
        await citizen.TellWhat(Seen);
        await citizen.TellWhere(Seen);
        await citizen.Sees("Hari ini hari ke-7 dari 7 hari sejak Anda mengetahui kejadian.", "Batasnya Kamis, 21 November 2024 pukul 23.59 WIT.");
        await citizen.Press("Lanjut");
        await citizen.Press("Lanjut");
    }

    /// <summary>Step 8, the office's side: the identity was verified on Friday, the plenary of Saturday asks for what is missing.</summary>
    private async Task Asked(string number)
    {
        At(22, 10, 0);
        var district = await browser.SignedIn("panwascam.82.04.99");
        Assert.Equal(1, await district.Page.Locator("main tbody th a").Filter(new() { HasText = "/PL/PB/Kab/32.04/XI/2024" }).CountAsync());
        await district.Follow(number);
        await district.Follow("Verifikasi identitas pelapor");
        await district.Choose("Bagaimana identitas diverifikasi?", "DistrictOffice");
        await district.Press("Catat verifikasi");

        At(23, 10, 5);
        var staff = await browser.SignedIn("staf.82.04");
        await staff.Follow(number);
        await staff.Follow("Catat kajian awal");
        await staff.Choose("Syarat yang belum terpenuhi", "SignatureMatches");
        await staff.Choose("Hasil kajian awal", "AskForCompletion");
        await staff.Type("Pesan kepada pelapor, bila meminta perbaikan", "Mohon tanda tangan di Panwaslu Kecamatan dan nama satu saksi.");
        await staff.Date("Hari rapat pleno", new(2024, 11, 23));
        await staff.Type("Catatan kajian awal", "Tanda tangan dan nama saksi belum ada.");
        await staff.Press("Simpan kajian awal");
    }

    private async Task Completed(Person citizen, string code)
    {
        At(23, 18, 0);
        await citizen.Open("/lacak");
        await citizen.Type("Kode lacak", (code[0] == 'A' ? 'B' : 'A') + code[1..]);
        await citizen.Press("Lihat laporan", expected: 400);
        await citizen.Sees("Sepertinya salah ketik", "Periksa kelompok ke-1 dari 5.");
        await citizen.Track(code);
        await citizen.Sees("Ada yang perlu dilengkapi: ", "Mohon lengkapi paling lambat Senin, 25 November 2024 pukul 23.59 WIT.");

        At(24, 19, 30);
        await citizen.Track(code);
        await citizen.Type("Jawaban atau tambahan Anda", "Sudah saya tanda tangani. Saksi: Contoh Saksi Uji.");
        await citizen.Press("Kirim tambahan");
    }

    private async Task Registered(string number)
    {
        At(24, 20, 15);
        var staff = await browser.SignedIn("staf.82.04");
        await staff.Follow(number);
        await staff.Follow("Catat kajian awal");
        await staff.Choose("Hasil kajian awal", "Register");
        await staff.Date("Hari rapat pleno", new(2024, 11, 24));
        await staff.Type("Catatan kajian awal", "Lengkap.");
        await staff.Press("Simpan kajian awal");

        At(24, 20, 30);
        var chair = await browser.SignedIn("ketua.82.04");
        await chair.Follow(number);
        await chair.Follow("Registrasi");
        await chair.Tick("Ada dugaan tindak pidana: libatkan Sentra Gakkumdu");
        await chair.Press("Registrasi");
        await chair.Follow("Buka berkas penanganannya");
        await chair.Sees("/Reg/LP/PB/Kab/32.04/XI/2024", "Rabu, 27 November 2024 pukul 23.59 WIT", "Senin, 25 November 2024 pukul 20.30 WIT");
    }

    private void At(int day, int hour, int minute) => browser.ItIs(new(2024, 11, day), hour, minute, Wit);
}
