using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;

namespace NetralitasAsn.EndToEnd.Tests;

/// <summary>What somebody reports; the agency by its name, or the village of a village head.</summary>
public sealed record Story
{
    public string Event { get; init; } = "Mengajak memilih saat apel pagi";

    public string Narrative { get; init; } = "Saat apel pagi yang bersangkutan mengajak pegawai memilih pasangan calon nomor urut 9.";

    public string Subject { get; init; } = "CivilServant";

    public string Name { get; init; } = "Contoh Terlapor Uji";

    public string Title { get; init; } = "kepala seksi";

    public string? Agency { get; init; } = "Dinas Contoh Kabupaten Batang";

    public string Conduct { get; init; } = "PartisanActivity";

    public string Words { get; init; } = "desa contoh batang";

    public string Village { get; init; } = "33.25.99.2999";

    public DateOnly OccurredOn { get; init; } = new(2024, 11, 16);

    public DateOnly KnownOn { get; init; } = new(2024, 11, 17);

    public string Phone { get; init; } = "own";
}

/// <summary>The chain of pages of a report, walked page by page.</summary>
public static class Filing
{
    private static readonly byte[] Picture = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    private static readonly byte[] Paper = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"u8.ToArray();

    public static FilePayload Photo { get; } = new() { Name = "foto.png", MimeType = "image/png", Buffer = Picture };

    public static FilePayload Letter { get; } = new() { Name = "surat.pdf", MimeType = "application/pdf", Buffer = Paper };

    /// <summary>From the choice to the last page before sending.</summary>
    public static async Task Tell(this Person person, Story story, params FilePayload[] files)
    {
        ArgumentNullException.ThrowIfNull(person);
        ArgumentNullException.ThrowIfNull(story);
        await person.Open("/lapor");
        await person.Follow("Lapor dengan nama");
        await person.Choose("HP ini Anda pakai sendiri atau bersama orang lain?", story.Phone);
        await person.Press("Mulai mengisi");
        await person.TellWhoYouAre();
        await person.Press("Lanjut");
        await person.TellOf(story);
        await person.TellWhat(story);
        await person.TellWhere(story);
        await person.Press("Lanjut");
        if (files.Length > 0)
        {
            await person.Attach("Pilih berkas", files);
            await person.Press("Unggah, lalu tambah berkas lain");
            await person.Sees($"{files.Length} dari 5 berkas sudah diterima");
            await person.Press("Lanjut ke pemeriksaan");
        }
        else
        {
            await person.Press("Lanjut");
        }
    }

    public static async Task TellWhoYouAre(this Person person)
    {
        ArgumentNullException.ThrowIfNull(person);
        await person.Type("Nama lengkap", "Contoh Pelapor Uji");
        await person.Type("Tempat lahir", "Batang");
        await person.Date("Tanggal lahir", new(1990, 7, 5));
        await person.Choose("Jenis kelamin", "Female");
        await person.Type("Pekerjaan", "pedagang");
        await person.Type("Alamat", "Jalan Contoh 1");
        await person.Type("Nomor telepon", "0812 0000 0001");
        await person.Choose("Anda melapor sebagai", "Voter");
        await person.Choose("Apakah Anda punya hak pilih di daerah pemilihan ini?", "true");
    }

    public static async Task TellOf(this Person person, Story story)
    {
        ArgumentNullException.ThrowIfNull(person);
        ArgumentNullException.ThrowIfNull(story);
        await person.Pick("Status orang itu", story.Subject);
        await person.Type("Nama", story.Name);
        await person.Type("Jabatan", story.Title);
        if (story.Agency is { } agency)
        {
            await person.Type("Instansi", agency);
        }
        else
        {
            await person.Find("Desa atau kelurahan tempat bertugas", story.Words, story.Village);
        }

        await person.Press("Simpan dan lanjut");
    }

    public static async Task TellWhat(this Person person, Story story)
    {
        ArgumentNullException.ThrowIfNull(person);
        ArgumentNullException.ThrowIfNull(story);
        await person.Pick("Perbuatan apa yang paling mirip?", story.Conduct);
        await person.Type("Apa yang terjadi, dalam satu kalimat?", story.Event);
        await person.Type("Ceritakan kejadiannya", story.Narrative);
        await person.Press("Lanjut");
    }

    public static async Task TellWhere(this Person person, Story story)
    {
        ArgumentNullException.ThrowIfNull(person);
        ArgumentNullException.ThrowIfNull(story);
        await person.Find("Desa atau kelurahan tempat kejadian", story.Words, story.Village);
        await person.Date("Hari kejadian", story.OccurredOn);
        await person.Date("Hari Anda mengetahuinya", story.KnownOn);
        await person.Press("Lanjut");
    }

    /// <summary>Sends, keeps the code and types its last group back; answers number and code.</summary>
    public static async Task<(string Number, string Code)> Send(this Person person, bool twice = false)
    {
        ArgumentNullException.ThrowIfNull(person);
        await (twice ? person.PressTwice("Kirim laporan") : person.Press("Kirim laporan"));
        var code = (await person.Page.Locator("#kode").InnerTextAsync()).Trim();
        var number = Regex.Match(await person.Text(), @"\d{3,}/PL/PB/\S+").Value;
        await person.Type("Ketik ulang kelompok terakhir kode", code[^5..]);
        await person.Press("Kode sudah saya catat");
        await person.SeesNothingOf(code);
        Assert.NotEmpty(number);
        return (number, code);
    }

    /// <summary>Opens a report with its code.</summary>
    public static async Task Track(this Person person, string code)
    {
        ArgumentNullException.ThrowIfNull(person);
        await person.Open("/lacak");
        await person.Type("Kode lacak", code);
        await person.Press("Lihat laporan");
    }
}
