using System.Net;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Testing;
using NetralitasAsn.Web.Tests.Pages.Reports;
using Npgsql;
using Xunit;

namespace NetralitasAsn.Web.Tests.Pages.Accounts;

public sealed class AccountPagesTests(WebHost host) : IClassFixture<WebHost>
{
    [Fact]
    public async Task An_invited_person_signs_in_until_the_account_is_locked_and_every_change_is_logged()
    {
        var admin = await SignedIn("admin", "Netral-2024!");
        var name = $"staf.baru.{Guid.NewGuid():N}"[..20];

        var (id, password) = await Invited(admin, name, "Staff", "33.25");

        Assert.Equal(HttpStatusCode.Redirect, (await Try(name, password)).StatusCode);
        Assert.DoesNotContain(password, await Read(admin, $"/kerja/akun/{id}"), StringComparison.Ordinal);
        Assert.Contains(name, await Read(admin, $"/kerja/akun?cari={name}"), StringComparison.Ordinal);
        Chain.LeadsTo($"/kerja/akun/{id}", await Changed(admin, id, "lock"));
        Assert.NotEqual(HttpStatusCode.Redirect, (await Try(name, password)).StatusCode);
        Chain.LeadsTo($"/kerja/akun/{id}", await Changed(admin, id, "unlock"));
        Chain.LeadsTo($"/kerja/akun/{id}", await Changed(admin, id, "second-factor"));
        Chain.LeadsTo($"/kerja/akun/{id}", await Changed(admin, id, "bind", "33"));
        var renewed = PasswordOn(await (await Changed(admin, id, "password")).Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.NotEqual(HttpStatusCode.Redirect, (await Try(name, password)).StatusCode);
        Assert.Equal(HttpStatusCode.Redirect, (await Try(name, renewed)).StatusCode);
        Assert.Equal(6, await Logged(id));
    }

    [Theory]
    [InlineData("PersonnelAuthority", "33.25"), InlineData("Staff", "ppk:33.25"), InlineData("Chair", "33.25.99"), InlineData("Administrator", "33.25"), InlineData("BknVerifier", "kemendagri")]
    [InlineData("Staff", "99.99")]
    public async Task A_role_is_given_only_at_its_own_kind_of_office_and_only_where_one_exists(string role, string office)
    {
        var admin = await SignedIn("admin", "Netral-2024!");

        var answer = await (await Filled(admin, "salah.tempat", role, office)).Submit();

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("Form_Office-error", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_but_the_administrator_gets_in()
    {
        var chair = await SignedIn("ketua.33.25", "Netral-2024!");

        Assert.Equal(HttpStatusCode.Forbidden, (await chair.GetAsync(new Uri("/kerja/akun", UriKind.Relative), TestContext.Current.CancellationToken)).StatusCode);
    }

    [Fact]
    public void Every_demo_account_sits_where_its_role_belongs() =>
        Assert.Empty(Infrastructure.Accounts.DemoAccounts.All.Where(a => !RoleOffices.Fits(a.Role, a.Office)));

    private async Task<(Guid Id, string Password)> Invited(HttpClient admin, string name, string role, string office)
    {
        var answer = await (await Filled(admin, name, role, office)).Submit();
        var page = await answer.Content.ReadAsStringAsync();
        Assert.True(answer.StatusCode is HttpStatusCode.OK, page);
        return (Guid.Parse(System.Text.RegularExpressions.Regex.Match(page, "/kerja/akun/([0-9a-f-]{36})").Groups[1].Value), PasswordOn(page));
    }

    private static async Task<FilledForm> Filled(HttpClient admin, string name, string role, string office) => (await FilledForm.From(admin, "/kerja/akun/baru"))
        .With("Form.UserName", name).With("Form.DisplayName", "Contoh Petugas Uji").With("Form.Role", role).With("Form.Office", office)
        .With("Form.From.Day", "1").With("Form.From.Month", "11").With("Form.From.Year", "2024").With("Form.Reason", "SK penugasan contoh.");

    private static async Task<HttpResponseMessage> Changed(HttpClient admin, Guid id, string act, string office = "")
    {
        var form = (await FilledForm.From(admin, $"/kerja/akun/{id}")).With("Form.Act", act).With("Form.Reason", "Alasan contoh.");
        return await (office == "" ? form : form.With("Form.Office", office).With("Form.From.Day", "2").With("Form.From.Month", "11").With("Form.From.Year", "2024")).Submit();
    }

    private async Task<long> Logged(Guid id)
    {
        await using var connection = new NpgsqlConnection(host.Database.Owner);
        await connection.OpenAsync();
        await using var count = new NpgsqlCommand("select count(*) from access_log where subject = $1 and kind = 'AccountChanged' and reason <> ''", connection) { Parameters = { new() { Value = id } } };
        return (long)(await count.ExecuteScalarAsync())!;
    }

    private static string PasswordOn(string page) => System.Text.RegularExpressions.Regex.Match(page, "id=\"sandi\">([^<]+)<").Groups[1].Value;

    private static async Task<string> Read(HttpClient visitor, string page) => await (await visitor.GetAsync(new Uri(page, UriKind.Relative))).Content.ReadAsStringAsync();

    private async Task<HttpResponseMessage> Try(string account, string password) =>
        await (await FilledForm.From(host.Visitor(), "/masuk")).With("Nama akun", account).With("Kata sandi", password).Submit();

    private async Task<HttpClient> SignedIn(string account, string password)
    {
        var visitor = host.Visitor();
        Chain.LeadsTo("", await (await FilledForm.From(visitor, "/masuk")).With("Nama akun", account).With("Kata sandi", password).Submit());
        return visitor;
    }
}
