using System.Net;
using NetralitasAsn.Application.Findings;
using NetralitasAsn.Application.Reports;
using NetralitasAsn.Domain.Findings;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Testing;
using Xunit;

namespace NetralitasAsn.Web.Tests.Pages.Findings;

/// <summary>The pages from initial information to a finding, filled in as they were served.</summary>
public sealed class FindingPagesTests(WebHost host) : IClassFixture<WebHost>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private readonly Journey journey = new(host);

    [Fact]
    public async Task Staff_assign_a_supervisor_who_writes_the_report_and_the_chair_closes_the_plenary()
    {
        var tip = new TipId((await journey.Told()).Id);
        await Assign(tip);
        var report = await Write(tip);
        var chair = await host.Browser("ketua.33.25");

        var form = Day(await FilledForm.From(chair, $"/kerja/pengawasan/{report}/pleno", "main form"), "Form.HeldOn", "18")
            .With("Form.Members", "3").With("Form.Votes[0].Vote", "For").With("Form.Votes[1].Member", "anggota1.33.25").With("Form.Votes[1].Vote", "For")
            .With("Form.Adopt", "true").With("Berita acara rapat", "Risalah contoh.");
        using var answer = await form.Submit();

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        var page = await chair.GetStringAsync($"/kerja/pengawasan/{report}", Ct);
        Assert.Contains("Ditetapkan sebagai temuan", page, StringComparison.Ordinal);
        var file = await journey.Read("ketua.33.25", new GetSupervision(report), r => r.OpenedCase!.Value);
        var opened = await chair.GetStringAsync($"/kerja/penanganan/{file}", Ct);
        Assert.Contains("Temuan dari laporan hasil pengawasan", opened, StringComparison.Ordinal);
        Assert.DoesNotContain("Hitungan bayangan", opened, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_missing_is_said_beside_the_field_and_what_was_typed_stays()
    {
        var supervisor = await host.Browser("panwascam.33.25.99");
        using var answer = await (await FilledForm.From(supervisor, "/kerja/pengawasan/baru", "main form")).With("Kegiatan yang diawasi", "Pengawasan contoh").Press("Serahkan laporan").Submit();
        var page = await answer.Content.ReadAsStringAsync(Ct);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.All(["Form_Supervisors-error", "Form_AssignmentNumber-error", "Form_Analysis-error", "Form_Facts_Event-error", "Form_Respondents_0__AgencyOrVillage-error"], id => Assert.Contains($"id=\"{id}\"", page, StringComparison.Ordinal));
        Assert.Contains("Pengawasan contoh", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plenary_that_closes_it_needs_a_reason()
    {
        var report = await journey.Supervised();
        var chair = await host.Browser("ketua.33.25");
        using var answer = await Day(await FilledForm.From(chair, $"/kerja/pengawasan/{report}/pleno", "main form"), "Form.HeldOn", "18")
            .With("Form.Members", "3").With("Form.Votes[0].Vote", "For").With("Form.Adopt", "false").With("Berita acara rapat", "Risalah.").Submit();

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("Form_Reason-error", await answer.Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_tracer_proposes_to_close_and_the_chair_agrees()
    {
        var tip = await journey.Assigned();
        var supervisor = await host.Browser("panwascam.33.25.99");
        using var proposed = await (await FilledForm.From(supervisor, $"/kerja/informasi/{tip}/usul-tutup", "main form")).With("Form.Reason", "RespondentNotFound").With("Hasil penelusuran", "Tidak dikenali.").Submit();
        var chair = await host.Browser("ketua.33.25");
        using var closed = await (await FilledForm.From(chair, $"/kerja/informasi/{tip}/tutup", "main form")).With("Form.Agreed", "true").Submit();

        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.Redirect), (proposed.StatusCode, closed.StatusCode));
        Assert.Contains("Ditutup tanpa temuan", await chair.GetStringAsync($"/kerja/informasi/{tip}", Ct), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_author_makes_it_a_report_with_the_code_and_the_name_alone()
    {
        var told = await journey.Told();
        var visitor = host.Visitor();
        using var followed = await (await FilledForm.From(visitor, "/lacak", "main form")).With("Form.Code", told.TrackingCode!).Submit();
        using var asked = await (await FilledForm.From(visitor, followed, "form[action$='jadikan-laporan']")).Submit();
        using var sent = await (await FilledForm.From(visitor, asked, "main form"))
            .With("Nama lengkap", "Contoh Pelapor Uji").With("Tempat lahir", "Batang")
            .With("Form.Reporter.BirthDate.Day", "5").With("Form.Reporter.BirthDate.Month", "7").With("Form.Reporter.BirthDate.Year", "1990")
            .With("Jenis kelamin", "Perempuan").With("Pekerjaan", "pedagang").With("Alamat", "Jalan Contoh 1").With("Nomor telepon", "0812 0000 0001")
            .With("Anda melapor sebagai", "Voter").With("Form.Reporter.VotesHere", "true").Submit();

        Assert.Contains("sekarang menjadi laporan", await sent.Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
        Assert.Equal(TipStage.BecameReport, await journey.Read("ketua.33.25", new GetTip(new(told.Id)), t => t.Stage));
        using var again = await (await FilledForm.From(visitor, "/lacak", "main form")).With("Form.Code", told.TrackingCode!).Submit();
        Assert.Contains("pastikan identitas Anda", await again.Content.ReadAsStringAsync(Ct), StringComparison.Ordinal);
    }

    private async Task Assign(TipId tip)
    {
        var staff = await host.Browser("staf.33.25");
        using var answer = await Day(await FilledForm.From(staff, $"/kerja/informasi/{tip}/penugasan", "main form"), "Form.LetterOn", "18")
            .With("Nomor surat tugas", "01/ST/2024").With("Form.Tracers", "panwascam.33.25.99").Submit();
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
    }

    private async Task<SupervisionId> Write(TipId tip)
    {
        var supervisor = await host.Browser("panwascam.33.25.99");
        var form = await FilledForm.From(supervisor, $"/kerja/pengawasan/baru?informasi={tip}", "main form");
        using var answer = await Day(form, "Form.Facts.KnownOn", "18")
            .With("Nama dan jabatan pengawas", "Contoh Pengawas, anggota").With("Tahapan", "Kampanye").With("Uraian kejadian", "Pengawas melihat sendiri.").With("Fakta dan analisa", "Unsur terpenuhi.")
            .Press("Serahkan laporan").Submit();
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        return new(Guid.Parse(answer.Headers.Location!.ToString().Split('/')[^1]));
    }

    private static FilledForm Day(FilledForm form, string field, string day) => form.With($"{field}.Day", day).With($"{field}.Month", "11").With($"{field}.Year", "2024");
}
