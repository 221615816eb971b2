using NetralitasAsn.Testing;
using Xunit;

namespace NetralitasAsn.EndToEnd.Tests;

/// <summary>The main job from the phone of a citizen to the public figures, each role by its own pages; axe looks at every page.</summary>
public sealed class MainJourneyTests(Browser browser) : IClassFixture<Browser>
{
    private static readonly DateOnly Today = new(2024, 11, 18);

    // An authority uses a number once, and both variants of the journey share the database.
    private static int rulings = 76;

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_report_with_two_files_from_a_phone_becomes_a_ruling_and_a_figure(bool javaScript)
    {
        var citizen = await browser.Public(javaScript, everyPage: true);
        await citizen.Tell(new Story(), Filing.Photo, Filing.Letter);
        var (number, code) = await citizen.Send();

        var file = await Office(number);
        await Authority();
        await citizen.Track(code);
        await citizen.Sees("Bawaslu menemukan dugaan pelanggaran dan meneruskannya kepada BKN dan pejabat pembina kepegawaian.", number);

        await Counted(citizen);
        Assert.NotEmpty(file);
    }

    /// <summary>The office: identity, review, registration, hearing, study, plenary, referral, announcement.</summary>
    private async Task<string> Office(string number)
    {
        await Verified(number);
        var staff = await Signed("staf.33.25");
        await staff.Follow(number);
        await Reviewed(staff);
        var chair = await Signed("ketua.33.25");
        await Registered(chair, number);

        await staff.Open(staff.Here);
        await staff.Follow("Buka berkas penanganannya");
        await Handled(staff);
        await chair.Open(staff.Here);
        await Decided(chair);
        await staff.Open(staff.Here);
        await Prepared(staff);
        await chair.Open(staff.Here);
        await Released(chair);
        return staff.Here;
    }

    private async Task Verified(string number)
    {
        var district = await Signed("panwascam.33.25.99");
        await district.Follow(number);
        await district.Follow("Verifikasi identitas pelapor");
        await district.Choose("Bagaimana identitas diverifikasi?", "DistrictOffice");
        await district.Press("Catat verifikasi");
        await district.Sees("Terverifikasi Senin, 18 November 2024");
    }

    private static async Task Reviewed(Person staff)
    {
        await staff.Sees("foto.png", "surat.pdf");
        await staff.Follow("Catat kajian awal");
        await staff.Choose("Hasil kajian awal", "Register");
        await staff.Date("Hari rapat pleno", Today);
        await staff.Type("Catatan kajian awal", "Syarat formal dan materiel terpenuhi.");
        await staff.Press("Simpan kajian awal");
    }

    private static async Task Registered(Person chair, string number)
    {
        await chair.Follow(number);
        await chair.Follow("Registrasi");
        await chair.Press("Registrasi");
        await chair.Sees("Laporan diregistrasi");
    }

    private static async Task Handled(Person staff)
    {
        await Completed(staff);
        await staff.Follow("Undang klarifikasi");
        await staff.Choose("Siapa yang diundang?", "Witness");
        await staff.Type("Sebutan dalam surat", "Saksi 1");
        await staff.Date("Hari klarifikasi", Today.AddDays(1));
        await staff.Type("Pukul (WIB)", "09.30");
        await staff.Type("Tempat", "Kantor Bawaslu Kabupaten Batang");
        await staff.Choose("Cara undangan disampaikan", "ByHand");
        await staff.Type("Nomor surat", "001/PM.00.02/K.JT-01/11/2024");
        await staff.Press("Catat undangan");
        await Heard(staff);
        await Studied(staff);
    }

    /// <summary>The agency by its code, because the authority follows from it.</summary>
    private static async Task Completed(Person staff)
    {
        await staff.Follow("Lengkapi data terlapor");
        await staff.Pick("Jenis jabatan", "Pengawas");
        await staff.Type("Kode instansi atau desa", "dinas-contoh:33.25");
        await staff.Press("Simpan data");
    }

    private static async Task Heard(Person staff)
    {
        await staff.Follow("Catat hasil");
        await staff.Choose("Hasil", "Heard");
        await staff.Type("Berita acara", "Saksi melihat dan mendengar ajakan itu saat apel pagi.");
        await staff.Press("Simpan berita acara");
    }

    private static async Task Studied(Person staff)
    {
        await staff.Follow("Tulis kajian");
        await staff.Type("Fakta yang ditemukan", "Terlapor mengajak memilih saat apel pagi.");
        await staff.Type("Analisis", "Ajakan di depan pegawai menunjukkan keberpihakan.");
        var suggested = await staff.Page.Locator("optgroup[label='Saran sistem'] option").First.GetAttributeAsync("value");
        await staff.Pick("Ketentuan yang relevan", suggested!);
        await staff.Type("Kesimpulan", "Diduga melanggar kewajiban netral.");
        await staff.Press("Simpan kajian");
    }

    private static async Task Decided(Person chair)
    {
        await chair.Follow("Catat rapat pleno");
        await chair.Date("Hari rapat pleno", Today);
        await chair.Choose("Jumlah anggota kantor", "3");
        var votes = chair.Page.Locator("main .ballot select");
        await votes.Nth(0).SelectOptionAsync("For");
        await votes.Nth(1).SelectOptionAsync("For");
        await chair.Type("Berita acara rapat", "Diteruskan sebagai dugaan pelanggaran hukum lainnya.");
        await chair.Choose("Ditindaklanjuti sebagai", "CivilServantLaw");
        await chair.Press("Tutup rapat pleno");
    }

    private static async Task Prepared(Person staff)
    {
        await staff.Follow("Siapkan penerusan");
        await staff.Pick("Siapa, ke jalur mana?", (await staff.Page.Locator("#Form_Track option").Last.InnerTextAsync()).Trim());
        await staff.Type("Narasi penerusan", "Pada apel pagi terlapor mengajak pegawai memilih pasangan calon nomor urut 9.");
        await staff.Type("Dasar hukum", "Pasal 5 huruf n PP 94/2021");
        await staff.Press("Siapkan penerusan");
    }

    private static async Task Released(Person chair)
    {
        await chair.FollowTo($"{chair.Here}/penerusan/");
        await chair.SeesNothingOf("Contoh Pelapor Uji");
        await chair.Tick("Sudah saya periksa: tidak ada nama, nomor telepon, sebutan, atau sudut pandang yang menunjukkan pelapor atau saksi");
        await chair.Type("Nomor surat", "009/PM.00.02/K.JT-01/11/2024");
        await chair.Press("Rilis penerusan");
        await chair.Follow("Umumkan status");
        await chair.Press("Umumkan status");
    }

    /// <summary>BKN forwards; the regent's desk confirms, begins and rules.</summary>
    private async Task Authority()
    {
        var bkn = await Signed("verifikator.bkn");
        await bkn.Open("/kerja/penerusan?tahap=with-verifier");
        await bkn.Follow("Contoh Terlapor Uji");
        await bkn.SeesNothingOf("Contoh Pelapor Uji");
        await bkn.Follow("Sampaikan kepada PPK");
        await bkn.Type("Nomor surat", "B-77/2024");
        await bkn.Press("Sampaikan kepada PPK");

        var desk = await Signed("ppk.33.25");
        await desk.Open("/kerja/penerusan?tahap=with-authority");
        await desk.Follow("Contoh Terlapor Uji");
        await desk.SeesNothingOf("Contoh Pelapor Uji");
        await Begun(desk);
        await Ruled(desk);
        await Delivered(desk);
    }

    private static async Task Begun(Person desk)
    {
        await desk.Follow("Catat tanda terima");
        await desk.Date("Hari diterima", Today);
        await desk.Type("Bukti tanda terima", "Agenda 44");
        await desk.Press("Catat tanda terima");
        await desk.Follow("Catat tindak lanjut dimulai");
        await desk.Date("Hari dimulai", Today);
        await desk.Type("Dimulai dengan", "Disposisi 5");
        await desk.Press("Catat tindak lanjut");
    }

    private static async Task Ruled(Person desk)
    {
        await desk.Follow("Tetapkan keputusan");
        await desk.Type("Nomor keputusan", $"800.1.6/{Interlocked.Increment(ref rulings)}/2024");
        await desk.Date("Tanggal keputusan", Today);
        await desk.Choose("Putusan", "NotProven");
        await desk.Type("Pertimbangan", "Bukti tidak menunjukkan ajakan memilih.");
        await desk.Press("Periksa");
        await desk.Press("Tetapkan keputusan");
    }

    private static async Task Delivered(Person desk)
    {
        await desk.Follow("Catat penyampaian keputusan");
        await desk.Date("Hari keputusan diterima yang bersangkutan", Today);
        await desk.Press("Catat penyampaian");
        await desk.Follow("Catat pelaksanaan keputusan");
        await desk.Date("Hari dilaksanakan", Today);
        await desk.Type("Cara pelaksanaan", "Surat 9");
        await desk.Press("Catat pelaksanaan");
        await desk.Sees("Keputusan dilaksanakan");
    }

    /// <summary>The page catches up by itself, within a minute.</summary>
    private static async Task Counted(Person citizen)
    {
        var until = TimeProvider.System.GetUtcNow().AddSeconds(60);
        do
        {
            await citizen.Page.GotoAsync("/dasbor");
        }
        while ((await citizen.Text()).Contains(" 0 ditindaklanjuti", StringComparison.Ordinal) && TimeProvider.System.GetUtcNow() < until);

        await citizen.Open("/dasbor");
        await citizen.Sees(" ditindaklanjuti");
        Assert.DoesNotContain(" 0 ditindaklanjuti", await citizen.Text(), StringComparison.Ordinal);
    }

    private Task<Person> Signed(string account) => browser.SignedIn(account, everyPage: true);
}
