using System.Net;
using NetralitasAsn.Testing;
using Xunit;

namespace NetralitasAsn.Web.Tests.Pages.Reports;

/// <summary>Walks the chain of pages as a visitor without JavaScript does: every form as it was served, every page in its order.</summary>
internal sealed class Chain(HttpClient visitor, string door = "lapor")
{
    public const string Village = "33.25.99.2999";

    public HttpClient Visitor => visitor;

    public Task<FilledForm> Page(string step) => FilledForm.From(visitor, $"/{door}/{step}");

    public async Task<HttpResponseMessage> Start(string phone = "own") =>
        await (await FilledForm.From(visitor, door == "lapor" ? "/lapor/mulai" : "/info", "form:has([name=Phone])")).With("Phone", phone).Submit();

    public async Task<HttpResponseMessage> Reporter(string field = "Form.Reporter.Email", string value = "") =>
        await (await Page("pelapor"))
            .With("Nama lengkap", "Contoh Pelapor Uji")
            .With("Tempat lahir", "Batang")
            .With("Form.Reporter.BirthDate.Day", "5").With("Form.Reporter.BirthDate.Month", "7").With("Form.Reporter.BirthDate.Year", "1990")
            .With("Jenis kelamin", "Perempuan")
            .With("Pekerjaan", "pedagang")
            .With("Alamat", "Jalan Contoh 1")
            .With("Nomor telepon", "0812 0000 0001")
            .With("Anda melapor sebagai", "Voter")
            .With("Form.Reporter.VotesHere", "true")
            .With(field, value)
            .Submit();

    public async Task<HttpResponseMessage> Respondent(string nip = "")
    {
        var found = await (await Page("terlapor"))
            .With("Form.Respondent.Subject", "Kepala desa")
            .With("Form.Respondent.Nip", nip)
            .With("Form.Respondent.VillageSearch", "desa contoh batang").Press("Cari").Submit();
        return await (await FilledForm.From(visitor, found, "form:has([name='Form.Respondent.Subject'])"))
            .With("Form.Respondent.Village", Village).Press("Simpan dan lanjut").Submit();
    }

    public async Task<HttpResponseMessage> Event(string story = "Pada hari Sabtu yang bersangkutan naik ke panggung kampanye.") =>
        await (await Page("peristiwa"))
            .With("Apa yang terjadi, dalam satu kalimat?", "Berorasi dalam kampanye")
            .With("Ceritakan kejadiannya", story)
            .Submit();

    public async Task<HttpResponseMessage> Place((string Day, string Month, string Year) occurred, (string Day, string Month, string Year) known, string? village = Village)
    {
        var form = await Page("tempat-waktu");
        if (village is not null)
        {
            var found = await form.With("Form.Place.VillageCodeSearch", "desa contoh batang").Press("Cari").Submit();
            form = (await FilledForm.From(visitor, found)).With("Form.Place.VillageCode", village);
        }

        return await form
            .With("Form.Place.OccurredOn.Day", occurred.Day).With("Form.Place.OccurredOn.Month", occurred.Month).With("Form.Place.OccurredOn.Year", occurred.Year)
            .With("Form.Place.KnownOn.Day", known.Day).With("Form.Place.KnownOn.Month", known.Month).With("Form.Place.KnownOn.Year", known.Year)
            .Press("Lanjut").Submit();
    }

    public Task<HttpResponseMessage> Place() => Place(("16", "11", "2024"), ("17", "11", "2024"));

    /// <summary>Everything up to the last page, ready to be sent.</summary>
    public async Task<FilledForm> Told(string story = "Pada hari Sabtu yang bersangkutan naik ke panggung kampanye.")
    {
        LeadsTo("", await Start());
        if (door == "lapor")
        {
            LeadsTo("/lapor/terlapor", await Reporter());
        }

        LeadsTo($"/{door}/peristiwa", await Respondent());
        LeadsTo($"/{door}/tempat-waktu", await Event(story));
        LeadsTo($"/{door}/saksi", await Place());
        return await Page("periksa");
    }

    /// <summary>The code that the receipt shows.</summary>
    public async Task<string> Sent(FilledForm form)
    {
        LeadsTo($"/{door}/tanda-terima", await form.Submit());
        return CodeOn(await Read($"/{door}/tanda-terima"));
    }

    public async Task<string> Read(string page) => await (await visitor.GetAsync(new Uri(page, UriKind.Relative))).Content.ReadAsStringAsync();

    public static string CodeOn(string page) =>
        System.Text.RegularExpressions.Regex.Match(page, "id=\"kode\">([0-9A-Z-]{29})<").Groups[1].Value is { Length: 29 } code ? code : throw new Xunit.Sdk.XunitException($"No code on\n{page}");

    public static void LeadsTo(string address, HttpResponseMessage response)
    {
        Assert.True(response.StatusCode is HttpStatusCode.Redirect, $"{response.StatusCode} at {response.RequestMessage?.RequestUri}");
        Assert.EndsWith(address, response.Headers.Location!.ToString(), StringComparison.Ordinal);
    }
}
