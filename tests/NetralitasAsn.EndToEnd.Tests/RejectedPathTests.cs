using Xunit;

namespace NetralitasAsn.EndToEnd.Tests;

/// <summary>The other way out: something is missing and asked for, and in the end the report is not registered, with the reason.</summary>
[Collection("journeys")]
public sealed class RejectedPathTests(Browser browser)
{
    private static readonly DateOnly Today = new(2024, 11, 18);

    [Fact]
    public async Task What_was_asked_for_is_sent_with_a_file_and_the_refusal_says_its_reason()
    {
        var citizen = await browser.Public(javaScript: false, everyPage: true);
        await citizen.Tell(new Story { Event = "Mengajak lewat grup warga", Village = "33.25.99.1999", Words = "kelurahan contoh batang" });
        var (number, code) = await citizen.Send();

        var staff = await browser.SignedIn("staf.33.25", everyPage: true);
        await staff.Follow(number);
        await staff.Follow("Verifikasi identitas pelapor");
        await staff.Choose("Bagaimana identitas diverifikasi?", "Video");
        await staff.Press("Catat verifikasi");
        await Asked(staff);
        await Answered(citizen, code);
        await Refused(staff);

        await citizen.Track(code);
        await citizen.Sees("Laporan belum dapat diregistrasi karena bukan pelanggaran pemilihan. Ini tidak berarti Anda melakukan kesalahan.");
    }

    private static async Task Asked(Person staff)
    {
        await staff.Follow("Catat kajian awal");
        await staff.Choose("Syarat yang belum terpenuhi", "Evidence");
        await staff.Choose("Hasil kajian awal", "AskForCompletion");
        await staff.Type("Pesan kepada pelapor, bila meminta perbaikan", "Mohon kirim tangkapan layar percakapan itu.");
        await staff.Date("Hari rapat pleno", Today);
        await staff.Type("Catatan kajian awal", "Bukti belum ada.");
        await staff.Press("Simpan kajian awal");
        await staff.Sees("Mohon kirim tangkapan layar percakapan itu.", "Belum dijawab");
    }

    private static async Task Answered(Person citizen, string code)
    {
        await citizen.Track(code);
        await citizen.Sees("Ada yang perlu dilengkapi: bukti.", "Mohon kirim tangkapan layar percakapan itu.", "Rabu, 20 November 2024 pukul 23.59 WIB");
        await citizen.Press("Kirim tambahan", expected: 400);
        await citizen.Type("Jawaban atau tambahan Anda", "Ini tangkapan layarnya.");
        await citizen.Attach("Berkas tambahan", Filing.Photo);
        await citizen.Press("Kirim tambahan");
        await citizen.Sees("Tambahan Anda sudah kami terima");
    }

    private static async Task Refused(Person staff)
    {
        await staff.Open(staff.Here);
        await staff.Sees("Ini tangkapan layarnya.", "foto.png");
        await staff.Follow("Catat kajian awal");
        await staff.Choose("Hasil kajian awal", "NotRegister");
        await staff.Press("Simpan kajian awal", expected: 400);
        await staff.Pick("Alasan, bila tidak diregistrasi", "NotAViolation");
        await staff.Date("Hari rapat pleno", Today);
        await staff.Type("Catatan kajian awal", "Percakapan itu tidak mengajak memilih.");
        await staff.Press("Simpan kajian awal");
        await staff.Sees("Tidak diregistrasi");
    }
}
