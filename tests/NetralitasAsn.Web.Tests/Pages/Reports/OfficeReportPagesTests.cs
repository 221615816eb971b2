using System.Net;
using NetralitasAsn.Application.Reports;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Testing;
using Xunit;

namespace NetralitasAsn.Web.Tests.Pages.Reports;

public sealed class OfficeReportPagesTests(WebHost host) : IClassFixture<WebHost>
{
    [Fact]
    public async Task An_empty_review_says_beside_each_field_what_is_missing_and_keeps_what_was_typed()
    {
        var staff = await host.Browser("staf.33.25");
        var page = $"/kerja/laporan/{await host.VerifiedReport()}/kajian-awal";

        using var answer = await (await FilledForm.From(staff, page)).With("Pesan kepada pelapor, bila meminta perbaikan", "Mohon lengkapi.").Submit();
        var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("id=\"Form_Outcome-error\"", html, StringComparison.Ordinal);
        Assert.Contains("id=\"Form_Note-error\"", html, StringComparison.Ordinal);
        Assert.Contains("Mohon lengkapi.", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_condition_judged_otherwise_than_suggested_asks_for_the_reason_beside_its_field()
    {
        var staff = await host.Browser("staf.33.25");
        var page = $"/kerja/laporan/{await host.VerifiedReport()}/kajian-awal";
        var form = Reviewed(await FilledForm.From(staff, page), "NotRegister").With("Form.Reason", "FiledTooLate").With("Form.NotMet", "FiledInTime");

        using var refused = await form.Submit();
        using var accepted = await form.With("Form.DeviationReason", "Pelapor sudah tahu sejak bulan lalu.").Submit();

        Assert.Contains("id=\"Form_DeviationReason-error\"", await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.Redirect), (refused.StatusCode, accepted.StatusCode));
    }

    [Fact]
    public async Task Asking_for_completion_without_a_missing_condition_is_answered_at_the_conditions()
    {
        var staff = await host.Browser("staf.33.25");
        var page = $"/kerja/laporan/{await host.VerifiedReport()}/kajian-awal";

        using var answer = await Reviewed(await FilledForm.From(staff, page), "AskForCompletion").Submit();

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("id=\"Form_NotMet-error\"", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_looked_before_somebody_else_decided_is_told_so_and_keeps_the_text()
    {
        var (staff, page) = (await host.Browser("staf.33.25"), $"/kerja/laporan/{await host.VerifiedReport()}/kajian-awal");
        var (first, second) = (await FilledForm.From(staff, page), await FilledForm.From(staff, page));
        using var accepted = await Reviewed(first, "AskForCompletion").With("Form.NotMet", "Evidence").Submit();

        using var answer = await Reviewed(second, "NotRegister").With("Catatan kajian awal", "Catatan kedua.").Submit();
        var html = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.PreconditionFailed), (accepted.StatusCode, answer.StatusCode));
        Assert.Contains("error-summary", html, StringComparison.Ordinal);
        Assert.Contains("Catatan kedua.", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Registering_before_the_review_is_not_offered_and_the_page_says_why()
    {
        var chair = await host.Browser("ketua.33.25");
        var html = await chair.GetStringAsync(new Uri($"/kerja/laporan/{await host.SendReport()}/registrasi", UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Contains("Belum dapat dilakukan", html, StringComparison.Ordinal);
        Assert.DoesNotContain("name=\"Version\"", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_request_to_withdraw_is_accepted_at_the_page_and_ends_the_report()
    {
        var (staff, page) = (await host.Browser("staf.33.25"), $"/kerja/laporan/{await host.VerifiedReport()}");
        var before = await staff.GetStringAsync(new Uri(page, UriKind.Relative), TestContext.Current.CancellationToken);

        using var answer = await (await FilledForm.From(staff, $"{page}/penarikan", "main form[method=post]")).Submit();

        Assert.Contains($"{page}/penarikan", before, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.Contains("Ditarik", await staff.GetStringAsync(new Uri(page, UriKind.Relative), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_withdraws_at_the_page_is_warned_gives_a_reason_and_finds_the_report_no_more()
    {
        var (receiver, page) = (await host.Browser("penerima.33.25"), $"/kerja/laporan/{await host.VerifiedReport()}");
        using var nothing = await (await FilledForm.From(receiver, $"{page}/mundur", "main form[method=post]")).Submit();
        Assert.Equal(HttpStatusCode.BadRequest, nothing.StatusCode);

        using var answer = await (await FilledForm.From(receiver, $"{page}/mundur", "main form[method=post]")).With("Dasar", "Kinship").With("Alasan", "Saudara kandung terlapor.").Submit();

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        using var gone = await receiver.GetAsync(new Uri(page, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
    }

    [Fact]
    public async Task Who_withdraws_at_the_API_does_so_for_the_version_that_was_seen()
    {
        var (staff, id) = (await host.Client("staf.33.25"), await host.VerifiedReport());
        var address = $"/api/v1/reports/{id}/recusal";
        var version = (await host.Send(OfficeWork.Person(Role.Chair), new GetReport(id)).Accepted()).Version;

        Assert.Equal(HttpStatusCode.PreconditionRequired, (await staff.Post(address, new { reason = "Kerabat." })).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await staff.Post(address, new { reason = "" }, version)).Status);
        Assert.Equal(HttpStatusCode.NoContent, (await staff.Post(address, new { reason = "Kerabat." }, version)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await staff.Post(address, new { reason = "Kerabat." }, version + 1)).Status);
    }

    [Fact]
    public async Task A_request_to_withdraw_is_accepted_at_the_API_for_the_version_that_was_seen()
    {
        var (staff, id) = (await host.Client("staf.33.25"), await host.SendReport());
        var address = $"/api/v1/reports/{id}/withdrawal";
        var version = (await host.Send(OfficeWork.Person(Role.Staff), new GetReport(id)).Accepted()).Version;

        Assert.Equal(HttpStatusCode.PreconditionRequired, (await staff.Post(address, new { })).Status);
        Assert.Equal(HttpStatusCode.PreconditionFailed, (await staff.Post(address, new { }, 99)).Status);
        Assert.Equal("withdrawn", (await staff.Post(address, new { }, version)).Body.GetProperty("stage").GetString());
        Assert.Equal(HttpStatusCode.Conflict, (await staff.Post(address, new { }, version + 1)).Status);
    }

    [Fact]
    public async Task A_post_without_the_antiforgery_token_changes_nothing()
    {
        var staff = await host.Browser("staf.33.25");
        using var fields = new FormUrlEncodedContent([new("Version", "1"), new("Form.Way", "Office")]);

        using var answer = await staff.PostAsync(new Uri($"/kerja/laporan/{await host.SendReport()}/verifikasi", UriKind.Relative), fields, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task The_identity_is_shown_once_after_a_reason_and_kept_by_no_cache()
    {
        var staff = await host.Browser("staf.33.25");
        var page = $"/kerja/laporan/{await host.SendReport()}/identitas";
        var before = await staff.GetStringAsync(new Uri(page, UriKind.Relative), TestContext.Current.CancellationToken);

        using var answer = await (await FilledForm.From(staff, page)).With("Untuk apa identitas dibuka?", "Memanggil pelapor untuk klarifikasi").Submit();

        Assert.DoesNotContain("Contoh Pelapor Uji", before, StringComparison.Ordinal);
        Assert.Contains("Contoh Pelapor Uji", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.True(answer.Headers.CacheControl?.NoStore);
    }

    [Theory]
    [InlineData("penerima.33.25", "/kerja", 200)]
    [InlineData("penerima.33.25", "/kerja/laporan", 200)]
    [InlineData("penerima.33.25", "/kerja/penanganan", 403)]
    [InlineData("penerima.33.25", "/kerja/laporan/ambil-alih", 403)]
    [InlineData("staf.33.25", "/kerja/penanganan", 200)]
    [InlineData("anggota1.33.25", "/kerja/penanganan", 200)]
    [InlineData("ketua.33", "/kerja/laporan/ambil-alih", 200)]
    [InlineData("panwascam.33.25.99", "/kerja", 200)]
    [InlineData("pkd.33.25.99.2999", "/kerja/laporan", 200)]
    [InlineData("polisi.33.25", "/kerja/laporan", 403)]
    [InlineData("polisi.33.25", "/kerja/penanganan", 200)]
    [InlineData("ppk.33.25", "/kerja/laporan", 403)]
    [InlineData("verifikator.bkn", "/kerja/penanganan", 403)]
    [InlineData("admin", "/kerja/laporan", 403)]
    [InlineData("auditor", "/kerja/penanganan", 403)]
    [InlineData("dpo", "/kerja/laporan", 403)]
    public async Task Each_role_opens_its_lists_and_no_others(string account, string page, int status)
    {
        using var answer = await (await host.Browser(account)).GetAsync(new Uri(page, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(status, (int)answer.StatusCode);
    }

    [Theory]
    [InlineData("staf.33.25", 200)]
    [InlineData("staf.73.15", 404)]
    [InlineData("staf.33", 404)]
    [InlineData("ketua.ri", 404)]
    [InlineData("ppk.33.25", 403)]
    public async Task Only_the_responsible_office_finds_a_report(string account, int status)
    {
        var page = $"/kerja/laporan/{await host.SendReport()}";

        using var answer = await (await host.Browser(account)).GetAsync(new Uri(page, UriKind.Relative), TestContext.Current.CancellationToken);

        Assert.Equal(status, (int)answer.StatusCode);
    }

    private static FilledForm Reviewed(FilledForm form, string outcome) => form
        .With("Form.PlenaryOn.Day", "18").With("Form.PlenaryOn.Month", "11").With("Form.PlenaryOn.Year", "2024")
        .With("Hasil kajian awal", outcome).With("Catatan kajian awal", "Catatan.").With("Form.Reason", "MaterialConditions")
        .With("Pesan kepada pelapor, bila meminta perbaikan", "Mohon lengkapi.");
}
