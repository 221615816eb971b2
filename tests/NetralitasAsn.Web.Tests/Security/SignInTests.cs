using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using NetralitasAsn.Infrastructure.Accounts;
using NetralitasAsn.Testing;
using Xunit;

namespace NetralitasAsn.Web.Tests.Security;

public sealed class SignInTests(WebHost host) : IClassFixture<WebHost>
{
    private const string Password = "Netral-2024!";

    [Fact]
    public async Task The_right_password_gives_a_token_of_fifteen_minutes()
    {
        var (status, answer) = await SignIn("staf.33.25", Password);

        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal(900, answer.GetProperty("expiresIn").GetInt32());
        Assert.Equal("staf.33.25", (await Authenticate("/api/v1/cases", ("Authorization", $"Bearer {Token(answer)}")))?.Identity?.Name);
    }

    [Fact]
    public async Task A_wrong_password_and_an_unknown_name_are_answered_alike()
    {
        var (wrong, wrongAnswer) = await SignIn("staf.73.15", "wrong");
        var (unknown, unknownAnswer) = await SignIn("nobody.73.15", "wrong");

        Assert.Equal(HttpStatusCode.Unauthorized, wrong);
        Assert.Equal("sign-in.failed", wrongAnswer.GetProperty("code").GetString());
        Assert.Equal((wrong, wrongAnswer.GetRawText()), (unknown, unknownAnswer.GetRawText()));
    }

    [Theory]
    [InlineData("penerima.82.04")]
    [InlineData("nobody.82.04")]
    public async Task Five_wrong_passwords_lock_a_name_whether_it_exists_or_not(string name)
    {
        for (var i = 0; i < 5; i++)
        {
            await SignIn(name, "wrong");
        }

        var (status, answer) = await SignIn(name, Password);

        Assert.Equal(HttpStatusCode.Unauthorized, status);
        Assert.Equal("sign-in.locked", answer.GetProperty("code").GetString());
    }

    [Fact]
    public async Task A_token_never_opens_a_page()
    {
        var (_, answer) = await SignIn("ketua.33.25", Password);

        Assert.Null(await Authenticate("/kerja", ("Authorization", $"Bearer {Token(answer)}")));
    }

    [Fact]
    public async Task A_cookie_opens_pages_and_never_the_api()
    {
        var cookie = await CookieOf("anggota1.33.25");

        Assert.Equal("anggota1.33.25", (await Authenticate("/kerja", ("Cookie", cookie)))?.Identity?.Name);
        Assert.Null(await Authenticate("/api/v1/cases", ("Cookie", cookie)));
    }

    [Fact]
    public async Task Token_and_cookie_die_with_the_stamp_of_the_account()
    {
        var (_, answer) = await SignIn("anggota2.33.25", Password);
        var cookie = await CookieOf("anggota2.33.25");
        var id = await IdOf("anggota2.33.25");

        await Safety(safety => safety.EndAllSessions(id, TestContext.Current.CancellationToken));

        Assert.Null(await Authenticate("/api/v1/cases", ("Authorization", $"Bearer {Token(answer)}")));
        Assert.Null(await Authenticate("/kerja", ("Cookie", cookie)));
    }

    [Fact]
    public async Task With_a_second_factor_the_password_alone_is_not_enough_and_a_code_is_good_once()
    {
        var id = await IdOf("dpo");
        var (_, _, key, _) = await Safety(safety => safety.Of(id, TestContext.Current.CancellationToken));
        var recovery = await Safety(safety => safety.TurnOn(id, CodeOf(key), TestContext.Current.CancellationToken));

        var (_, without) = await SignIn("dpo", Password);
        var code = CodeOf(key);
        var (with, _) = await SignIn("dpo", Password, code);
        var (again, _) = await SignIn("dpo", Password, code);
        var (recovered, _) = await SignIn("dpo", Password, recovery[0]);

        Assert.Equal("sign-in.second-factor-required", without.GetProperty("code").GetString());
        Assert.Equal(
            (HttpStatusCode.OK, HttpStatusCode.Unauthorized, HttpStatusCode.OK), (with, again, recovered));
    }

    [Fact]
    public async Task The_page_says_what_does_not_fit_and_stays()
    {
        var form = await FilledForm.From(host.Visitor(), "/masuk", "main form");

        var answer = await form.With("Nama akun", "ketua.73.15").With("Kata sandi", "wrong").Submit();

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Contains("tidak cocok", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_is_sent_to_a_foreign_address_after_signing_in()
    {
        var form = await FilledForm.From(host.Visitor(), "/masuk?kembali=https://example.org/", "main form");

        var answer = await form.With("Nama akun", "ketua.82.04").With("Kata sandi", Password).Submit();

        Assert.Equal("/kerja", answer.Headers.Location?.ToString());
    }

    [Fact]
    public async Task Without_the_token_of_the_form_nobody_signs_in()
    {
        using var form = new FormUrlEncodedContent([new("Form.UserName", "ketua.33"), new("Form.Password", Password)]);

        var answer = await host.Visitor().PostAsync(new Uri("/masuk", UriKind.Relative), form, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    private static string Token(JsonElement answer) => answer.GetProperty("accessToken").GetString()!;

    private async Task<(HttpStatusCode Status, JsonElement Answer)> SignIn(string userName, string password, string? code = null)
    {
        using var client = host.CreateClient();
        var response = await client.PostAsJsonAsync("/api/v1/sign-in", new { userName, password, secondFactorCode = code });
        return (response.StatusCode, await response.Content.ReadFromJsonAsync<JsonElement>());
    }

    private async Task<string> CookieOf(string userName)
    {
        var form = await FilledForm.From(host.Visitor(), "/masuk", "main form");
        var answer = await form.With("Nama akun", userName).With("Kata sandi", Password).Submit();
        return answer.Headers.GetValues("Set-Cookie").Single(c => c.StartsWith("netralitas=", StringComparison.Ordinal)).Split(';')[0];
    }

    /// <summary>Who the host takes the caller for at an address, by the scheme it chooses itself.</summary>
    private async Task<ClaimsPrincipal?> Authenticate(string address, (string Name, string Value) header)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var http = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        http.Request.Path = address;
        http.Request.Scheme = "https";
        http.Request.Headers[header.Name] = header.Value;
        return (await http.AuthenticateAsync()).Principal;
    }

    private async Task<Guid> IdOf(string userName)
    {
        await using var scope = host.Services.CreateAsyncScope();
        return (await scope.ServiceProvider.GetRequiredService<UserManager<Account>>().FindByNameAsync(userName))!.Id;
    }

    private async Task<T> Safety<T>(Func<AccountSafety, Task<T>> act)
    {
        await using var scope = host.Services.CreateAsyncScope();
        return await act(scope.ServiceProvider.GetRequiredService<AccountSafety>());
    }

    private Task Safety(Func<AccountSafety, Task> act) => Safety(async safety =>
    {
        await act(safety);
        return true;
    });

    /// <summary>What an authenticator shows now (RFC 6238).</summary>
    private static string CodeOf(string key)
    {
        var bits = string.Concat(key.Select(c => Convert.ToString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(c, StringComparison.Ordinal), 2).PadLeft(5, '0')));
        var secret = Enumerable.Range(0, bits.Length / 8).Select(i => Convert.ToByte(bits.Substring(i * 8, 8), 2)).ToArray();
        var step = BitConverter.GetBytes(IPAddress.HostToNetworkOrder(TimeProvider.System.GetUtcNow().ToUnixTimeSeconds() / 30));
#pragma warning disable CA5350 // The algorithm of every authenticator.
        var hash = HMACSHA1.HashData(secret, step);
#pragma warning restore CA5350
        var offset = hash[^1] & 0xf;
        var number = ((hash[offset] & 0x7f) << 24) | (hash[offset + 1] << 16) | (hash[offset + 2] << 8) | hash[offset + 3];
        return (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }
}
