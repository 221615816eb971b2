using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using NetralitasAsn.Application.Work;
using NetralitasAsn.Testing;
using NetralitasAsn.Web.Answers;
using Xunit;

namespace NetralitasAsn.Web.Tests.Work;

/// <summary>Sharing work out by the forms the server sent, without a script.</summary>
public sealed class WorkPagesTests(WebHost host) : IClassFixture<WebHost>
{
    [Fact]
    public async Task Rows_ticked_in_the_queue_are_handed_to_a_colleague_and_shown_there()
    {
        var (chair, report) = (await host.Browser("ketua.33.25"), await host.SendReport());
        var form = await FilledForm.From(chair, "/kerja", "form[data-queue]");

        using var answer = await form.With("Form.Items", $"laporan:{report}").With("Kepada", await Person("anggota1")).With("Form.Reason", "Ahli desa.").Submit();
        var queue = await Text(chair, $"/kerja?Hands=mine");
        var details = await Text(chair, $"/kerja/laporan/{report}");

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.DoesNotContain(report.ToString(), queue, StringComparison.Ordinal);
        Assert.Contains("Ahli desa.", details, StringComparison.Ordinal);
        Assert.Contains("Riwayat penanggung jawab (1)", details, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_ticked_is_said_and_nothing_happens()
    {
        var chair = await host.Browser("ketua.73.15");
        await host.SendReport("73.15.99.2999");

        using var answer = await (await FilledForm.From(chair, "/kerja", "form[data-queue]")).Submit();

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("Pilih sedikitnya satu baris.", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_filter_is_kept_found_again_and_forgotten()
    {
        var staff = await host.Browser("staf.33.25");
        var form = await FilledForm.From(staff, "/kerja?Due=Late&Hands=none", ".keep-form");

        using var kept = await form.With("Form.Name", "Lewat, belum dibagi").Submit();
        var page = await Text(staff, "/kerja");
        using var forgotten = await (await FilledForm.From(staff, "/kerja", ".kept form")).Submit();

        Assert.Equal("/kerja?Hands=none&Due=Late", kept.Headers.Location?.ToString());
        Assert.Contains("Lewat, belum dibagi", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Saringan tersimpan", await Text(staff, "/kerja"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_table_opens_in_a_spreadsheet_and_calculates_nothing()
    {
        var staff = await host.Browser("staf.82.04");
        await host.SendReport("82.04.99.2999");

        using var answer = await staff.GetAsync(new Uri("/kerja?handler=Csv", UriKind.Relative), TestContext.Current.CancellationToken);
        var bytes = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        var lines = Encoding.UTF8.GetString(bytes).Split("\r\n");

        Assert.Equal("text/csv", answer.Content.Headers.ContentType?.MediaType);
        Assert.Equal(Encoding.UTF8.GetPreamble(), bytes[..3]);
        Assert.Contains("\"Habis waktu (WIT)\"", lines[0], StringComparison.Ordinal);
        Assert.Contains("Berorasi dalam kampanye", lines[1], StringComparison.Ordinal);
        Assert.Contains("2024-11-20 23:59", lines[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("=HYPERLINK(\"http://x\")", "\"'=HYPERLINK(\"\"http://x\"\")\"")]
    [InlineData("+62", "\"'+62\"")]
    [InlineData("  @SUM(A1)", "\"'  @SUM(A1)\"")]
    [InlineData("-1;\r\n-2", "\"'-1; -2\"")]
    [InlineData("Kepala desa", "\"Kepala desa\"")]
    public void A_cell_is_text(string text, string cell) => Assert.Equal(cell, QueueCsv.Cell(text));

    [Fact]
    public async Task Everything_of_one_person_goes_to_another_and_a_substitute_is_named()
    {
        var (chair, report) = (await host.Browser("ketua.33.25"), await host.SendReport());
        using var given = await (await FilledForm.From(chair, "/kerja", "form[data-queue]")).With("Form.Items", $"laporan:{report}").With("Kepada", await Person("anggota2")).Submit();

        using var handed = await (await FilledForm.From(chair, "/kerja/pembagian/serah-terima"))
            .With("Dari siapa?", await Person("anggota2")).With("Kepada siapa?", await Person("staf")).With("Alasan", "Cuti.").Submit();
        using var named = await On(On(await FilledForm.From(chair, "/kerja/pembagian/pengganti"), "From", 18), "Until", 20)
            .With("Siapa yang berhalangan?", await Person("staf")).With("Siapa yang menggantikan?", await Person("anggota1")).Submit();

        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.Redirect, HttpStatusCode.Redirect), (given.StatusCode, handed.StatusCode, named.StatusCode));
        Assert.Contains("Cuti.", await Text(chair, $"/kerja/laporan/{report}"), StringComparison.Ordinal);
        Assert.Contains("menggantikan", await Text(chair, "/kerja/pembagian"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_clock_of_a_row_says_from_what_it_was_counted_and_the_plan_works_back()
    {
        var (staff, file) = (await host.Browser("staf.33.25"), await host.OpenCase(crimeSuspected: true));

        var clocks = await Text(staff, $"/kerja/tenggat/penanganan/{file}");
        var plan = await Text(staff, $"/kerja/penanganan/{file}/rencana?Travel=6");
        using var wrong = await staff.GetAsync(new Uri($"/kerja/penanganan/{file}/rencana?Travel=99", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Contains("3 hari kalender sejak registrasi", clocks, StringComparison.Ordinal);
        Assert.Contains("Selasa, 19 November 2024", clocks, StringComparison.Ordinal);
        Assert.Contains("Pembahasan kedua Sentra Gakkumdu", plan, StringComparison.Ordinal);
        Assert.Contains("Kamis, 21 November 2024 pukul 20.00 WIB", plan, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, wrong.StatusCode);
    }

    [Theory]
    [InlineData("/kerja/prakiraan", "Kantor di bawah")]
    [InlineData("/kerja/pemberitahuan", "Tidak ada pemberitahuan tentang perkara yang Anda tinggalkan")]
    [InlineData("/kerja/pembagian", "Pengganti sementara")]
    public async Task The_pages_of_the_office_open(string page, string words)
    {
        await host.SendReport();

        Assert.Contains(words, await Text(await host.Browser("staf.33"), page), StringComparison.Ordinal);
    }

    private static FilledForm On(FilledForm form, string field, int day) =>
        form.With($"Form.{field}.Day", $"{day}").With($"Form.{field}.Month", "11").With($"Form.{field}.Year", "2024");

    /// <summary>The account of somebody of the office.</summary>
    private async Task<string> Person(string role)
    {
        await using var scope = host.Services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<IColleagues>().Find(new("33.25"), new(2024, 11, 18), TestContext.Current.CancellationToken)).Single(c => c.UserName == $"{role}.33.25").Account.ToString();
    }

    private static async Task<string> Text(HttpClient client, string page)
    {
        using var answer = await client.GetAsync(new Uri(page, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return WebUtility.HtmlDecode(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
