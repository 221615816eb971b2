using System.Net;
using NetralitasAsn.Application.Cases;
using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Testing;
using Xunit;

namespace NetralitasAsn.Web.Tests.Pages.Cases;

/// <summary>Withdrawals at the page: the ground is asked, the office reads who keeps away, and the plenary form offers only who may vote.</summary>
public sealed class WithdrawalPagesTests(WebHost host) : IClassFixture<WebHost>
{
    [Fact]
    public async Task The_office_reads_who_withdrew_the_signer_reads_the_words_and_the_plenary_form_offers_the_others()
    {
        var page = $"/kerja/penanganan/{await host.StudiedCase()}";
        var (member, staff, chair) = (await host.Browser("anggota1.33.25"), await host.Browser("staf.33.25"), await host.Browser("ketua.33.25"));
        using var answer = await (await FilledForm.From(member, $"{page}/mundur")).With("Dasar", "Business").With("Alasan", "Kata rahasia contoh.").Submit();
        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);

        var (read, signed, plenary) = (await Text(staff, page), await Text(chair, page), await Text(chair, $"{page}/pleno"));

        Assert.Contains("Contoh anggota1.33.25", read, StringComparison.Ordinal);
        Assert.Contains("Hubungan usaha atau pekerjaan", read, StringComparison.Ordinal);
        Assert.DoesNotContain("Kata rahasia contoh.", read, StringComparison.Ordinal);
        Assert.Contains("Kata rahasia contoh.", signed, StringComparison.Ordinal);
        Assert.Contains("Suara Contoh anggota2.33.25", plenary, StringComparison.Ordinal);
        Assert.DoesNotContain("anggota1.33.25", plenary, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Who_withdraws_from_initial_information_finds_it_neither_at_the_page_nor_over_the_API()
    {
        var tip = new TipId((await new Journey(host).Told()).Id);
        var (staff, api) = (await host.Browser("staf.33.25"), await host.Client("staf.33.25"));
        using var without = await (await FilledForm.From(staff, $"/kerja/informasi/{tip}/mundur")).With("Alasan", "Kerabat.").Submit();
        Assert.Equal(HttpStatusCode.BadRequest, without.StatusCode);
        using var answer = await (await FilledForm.From(staff, $"/kerja/informasi/{tip}/mundur")).With("Dasar", "Kinship").With("Alasan", "Kerabat.").Submit();

        Assert.Equal(HttpStatusCode.Redirect, answer.StatusCode);
        Assert.DoesNotContain($"{tip}", await Text(staff, "/kerja/informasi"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, await Status(staff, $"/kerja/informasi/{tip}"));
        Assert.Equal(HttpStatusCode.NotFound, await Status(api, $"/api/v1/tips/{tip}"));
        Assert.Equal(HttpStatusCode.NotFound, (await api.Post($"/api/v1/tips/{tip}/recusal", new { reason = "Kerabat." }, 2)).Status);
    }

    [Fact]
    public async Task The_API_takes_the_ground_of_a_withdrawal_and_refuses_one_it_does_not_know()
    {
        var (police, id) = (await host.Client("polisi.33.25"), await host.OpenCase(crimeSuspected: true));
        var version = (await host.Send(OfficeWork.Person(Domain.People.Role.Chair), new GetCaseFile(id)).Accepted()).Version;

        Assert.Equal(HttpStatusCode.BadRequest, (await police.Post($"/api/v1/cases/{id}/recusal", new { reason = "Kerabat.", ground = "sepupu" }, version)).Status);
        Assert.Equal(HttpStatusCode.NoContent, (await police.Post($"/api/v1/cases/{id}/recusal", new { reason = "Kerabat.", ground = "kinship" }, version)).Status);
        Assert.Equal(HttpStatusCode.NotFound, await Status(police, $"/api/v1/cases/{id}"));
        var line = Assert.Single((await host.Send(OfficeWork.Person(Domain.People.Role.Chair), new GetCaseFile(id)).Accepted()).Withdrawals);
        Assert.Equal((RecusalGround.Kinship, "Kerabat."), (line.Ground, line.Words));
    }

    private static Task<string> Text(HttpClient client, string page) => client.GetStringAsync(new Uri(page, UriKind.Relative), TestContext.Current.CancellationToken);

    private static async Task<HttpStatusCode> Status(HttpClient client, string address)
    {
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }
}
