using System.Net;
using NetralitasAsn.Testing;
using Xunit;

namespace NetralitasAsn.Web.Tests.Pages.Reports;

public sealed class TakeInPageTests(WebHost host) : IClassFixture<WebHost>
{
    [Fact]
    public async Task A_paper_report_is_typed_in_on_one_page_and_its_time_starts_the_clock()
    {
        var officer = await SignedIn("penerima.33.25");

        var answer = await (await Filled(officer)).Press("Terima laporan").Submit();

        var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Matches(@"\d{3,}/PL/PB/Kab/14\.09/XI/2024", page);
        Assert.Contains("Minggu, 17 November 2024 pukul 15.20 WIB", page, StringComparison.Ordinal);
        Assert.Equal(29, Chain.CodeOn(page).Length);
    }

    [Fact]
    public async Task What_is_missing_is_said_beside_its_field()
    {
        var officer = await SignedIn("penerima.33.25");

        var answer = await (await FilledForm.From(officer, "/kerja/laporan/baru")).Press("Terima laporan").Submit();

        var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        foreach (var field in new[] { "HandedOverAt", "Reporter_Name", "Respondent_Subject", "Respondent_AgencyOrVillage", "Facts_Event", "Facts_VillageCode", "Facts_OccurredOn" })
        {
            Assert.Contains($"Form_{field}-error", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Whoever_does_not_take_in_reports_cannot()
    {
        var mayor = await SignedIn("ppk.33.25");

        var answer = await mayor.GetAsync(new Uri("/kerja/laporan/baru", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    private async Task<HttpClient> SignedIn(string account)
    {
        var visitor = host.Visitor();
        Chain.LeadsTo("", await (await FilledForm.From(visitor, "/masuk")).With("Nama akun", account).With("Kata sandi", "Netral-2024!").Submit());
        return visitor;
    }

    private static async Task<FilledForm> Filled(HttpClient officer)
    {
        var form = (await FilledForm.From(officer, "/kerja/laporan/baru"))
            .With("Form.HandedOverOn.Day", "17").With("Form.HandedOverOn.Month", "11").With("Form.HandedOverOn.Year", "2024").With("Form.HandedOverAt", "15.20")
            .With("Form.Reporter.Name", "Contoh Pelapor Uji").With("Form.Reporter.BirthPlace", "Batang")
            .With("Form.Reporter.BirthDate.Day", "5").With("Form.Reporter.BirthDate.Month", "7").With("Form.Reporter.BirthDate.Year", "1990")
            .With("Form.Reporter.Sex", "Male").With("Form.Reporter.Occupation", "pengacara").With("Form.Reporter.Address", "Jalan Contoh 1")
            .With("Form.Reporter.Phone", "081200000001").With("Form.Reporter.Standing", "Representative")
            .With("Form.Respondent.Subject", "CivilServant").With("Form.Respondent.Title", "camat").With("Form.Respondent.AgencyOrVillage", "Kecamatan Contoh")
            .With("Form.Facts.Event", "Mengajak lewat video").With("Form.Facts.Narrative", "Mengunggah video berseragam dinas.")
            .With("Form.Facts.OccurredOn.Day", "16").With("Form.Facts.OccurredOn.Month", "11").With("Form.Facts.OccurredOn.Year", "2024")
            .With("Form.Facts.KnownOn.Day", "16").With("Form.Facts.KnownOn.Month", "11").With("Form.Facts.KnownOn.Year", "2024")
            .With("Form.Facts.VillageCodeSearch", "desa contoh batang").Press("Form.Facts.VillageCode");
        return (await FilledForm.From(officer, await form.Submit())).With("Form.Facts.VillageCode", Chain.Village);
    }
}
