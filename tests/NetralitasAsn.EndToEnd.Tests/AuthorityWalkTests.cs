using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Rulings;
using NetralitasAsn.Testing;
using Xunit;

namespace NetralitasAsn.EndToEnd.Tests;

/// <summary>Walk 6c: the desk of Kabupaten Pinrang, central time; the steps as far as they are built (docs/walks.md).</summary>
[Collection("walks")]
public sealed class AuthorityWalkTests(MovableBrowser browser)
{
    private const int Wita = 8;

    [Fact]
    public async Task Walk_6c_steps_1_2_8_10_from_the_letter_to_the_day_it_takes_effect()
    {
        var referral = await browser.Host.Put(GivenReferral.At(ReferralStage.WithAuthority, received: false, authority: OfficeCode.Authority(RegionCode.Of("73.15"))));
        var address = $"/kerja/penerusan/{referral.Id}";
        await Received(address);
        await Begun(address);
        await Ruled(address);
        await Delivered(address);
    }

    /// <summary>Step 1: the threshold with its counted days, and nothing about the reporter.</summary>
    private async Task Received(string address)
    {
        At(2024, 11, 15, 10);
        var agency = await browser.SignedIn("bkpsdm.73.15");
        await agency.Open(address);
        await agency.Follow("Catat tanda terima");
        await agency.Date("Hari diterima", new(2024, 11, 15));
        await agency.Type("Bukti tanda terima", "Agenda 12");
        await agency.Press("Catat tanda terima");
        await agency.Sees("Kamis, 5 Desember 2024 pukul 23.59 WITA", "dari 14 hari kerja sudah lewat", "Identitas pelapor tidak ikut dalam penerusan.");
        await agency.SeesNothingOf("Contoh Pelapor Uji");
    }

    private async Task Begun(string address)
    {
        At(2024, 11, 18, 9);
        var agency = await browser.SignedIn("bkpsdm.73.15");
        await agency.Open(address);
        await agency.Follow("Catat tindak lanjut dimulai");
        await agency.Date("Hari dimulai", new(2024, 11, 18));
        await agency.Type("Dimulai dengan", "Disposisi 5");
        await agency.Press("Catat tindak lanjut");
        await agency.Sees("Tindak lanjut dimulai pada hari kerja ke-");
        await agency.Open("/kerja/penerusan");
        await agency.Sees("Tindak lanjut dimulai 18 Nov");
    }

    /// <summary>Step 8: only kinds that are lawful that day; another level than the suggestion needs its reason.</summary>
    private async Task Ruled(string address)
    {
        At(2024, 12, 12, 10);
        var regent = await browser.SignedIn("ppk.73.15");
        await regent.Open(address);
        await regent.Follow("Tetapkan keputusan");
        await regent.Type("Nomor keputusan", "800.1.6/12/2024");
        await regent.Date("Tanggal keputusan", new(2024, 12, 12));
        await regent.Choose("Putusan", "Proven");
        await regent.Page.Locator($"input[value='{GivenReferral.HeavyKind}']").CheckAsync();
        await regent.Type("Pertimbangan", "Unggahan itu bertujuan memberi dukungan.");
        await regent.Press("Periksa", expected: 400);
        await regent.Type("Alasan memilih tingkat lain", "Tujuan memberi dukungan terbukti.");
        await regent.Press("Periksa");
        await regent.Sees("Penurunan jabatan setingkat lebih rendah selama 12 bulan", "Kamis, 12 Desember 2024");
        await regent.Press("Tetapkan keputusan");
    }

    /// <summary>Step 10: both readings of the fifteenth day are shown; the later one is taken until somebody confirms.</summary>
    private async Task Delivered(string address)
    {
        At(2024, 12, 17, 10);
        var regent = await browser.SignedIn("ppk.73.15");
        await regent.Open(address);
        await regent.Sees("Paling lambat Senin, 6 Januari 2025");
        await regent.Follow("Catat penyampaian keputusan");
        await regent.Date("Hari keputusan diterima yang bersangkutan", new(2024, 12, 17));
        await regent.Press("Catat penyampaian");
        await regent.Sees("Rabu, 1 Januari 2025", "Jumat, 10 Januari 2025", "Kamis, 9 Januari 2025", "perlu konfirmasi ahli hukum");
    }

    private void At(int year, int month, int day, int hour) => browser.ItIs(new(year, month, day), hour, 0, Wita);
}
