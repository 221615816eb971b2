using System.Net;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using AngleSharp.Html.Parser;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using NetralitasAsn.Testing;

namespace NetralitasAsn.Web.Tests.Security;

/// <summary>The host with every caller at an address of its own, so that limits on one address say nothing here, and with its log kept.</summary>
public sealed class GuardHost : WebHost
{
    private const string Password = "Netral-2024!";

    private readonly Dictionary<string, Caller> callers = [];

    /// <summary>Everything the process wrote to the console while this host lived.</summary>
    internal static KeptLog Log { get; } = KeptLog.Begin();

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        _ = Log;
        base.ConfigureWebHost(builder);
        builder.ConfigureTestServices(services => services.AddSingleton<IStartupFilter, ManyAddresses>());
    }

    /// <summary>A demo account with a token for the API and a cookie for pages; "-" is nobody.</summary>
    internal async Task<Caller> Caller(string userName)
    {
        if (!callers.TryGetValue(userName, out var caller))
        {
            caller = userName == "-" ? new(Visitor(), Visitor(), "") : await SignIn(userName);
            callers[userName] = caller;
        }

        return caller;
    }

    private async Task<Caller> SignIn(string userName)
    {
        var (api, pages) = (Visitor(), Visitor());
        using var answer = await api.PostAsJsonAsync("/api/v1/sign-in", new { userName, password = Password });
        var token = (await answer.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("accessToken").GetString();
        api.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", token);
        var form = await FilledForm.From(pages, "/masuk", "main form");
        using var signedIn = await form.With("Nama akun", userName).With("Kata sandi", Password).Submit();
        var page = await pages.GetStringAsync(new Uri("/akun/keamanan", UriKind.Relative));
        return new(api, pages, FormToken(page));
    }

    internal static string FormToken(string html) =>
        new HtmlParser().ParseDocument(html).QuerySelector("input[name=__RequestVerificationToken]")?.GetAttribute("value") ?? "";

    private sealed class ManyAddresses : IStartupFilter
    {
        private int last;

        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
        {
            app.Use((http, rest) =>
            {
                var number = Interlocked.Increment(ref last);
                http.Connection.RemoteIpAddress = new IPAddress([10, (byte)(number >> 16), (byte)(number >> 8), (byte)number]);
                return rest(http);
            });
            next(app);
        };
    }
}

/// <summary>One person at both doors.</summary>
/// <param name="FormToken">The antiforgery token that belongs to the cookies of the pages.</param>
internal sealed record Caller(HttpClient Api, HttpClient Pages, string FormToken)
{
    public async Task<(HttpStatusCode Status, string Body, HttpResponseMessage Answer)> Send(string method, string address, HttpContent? body = null, string? version = null)
    {
        var client = address.StartsWith("/api", StringComparison.OrdinalIgnoreCase) ? Api : Pages;
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri(address, UriKind.Relative)) { Content = body };
        if (version is not null)
        {
            request.Headers.TryAddWithoutValidation("If-Match", version);
        }

        var answer = await client.SendAsync(request);
        return (answer.StatusCode, await answer.Content.ReadAsStringAsync(), answer);
    }

    public Task<(HttpStatusCode Status, string Body, HttpResponseMessage Answer)> Post(string address, object body, string? version = null) =>
        Send("POST", address, JsonContent.Create(body), version);
}

/// <summary>Keeps a copy of the console, which is where the log goes.</summary>
internal sealed class KeptLog(TextWriter console) : TextWriter
{
    private readonly StringBuilder kept = new();

    public override Encoding Encoding => console.Encoding;

    public static KeptLog Begin()
    {
        var log = new KeptLog(Console.Out);
        Console.SetOut(log);
        return log;
    }

    public override void Write(char value)
    {
        lock (kept)
        {
            kept.Append(value);
            console.Write(value);
        }
    }

    public override void Write(char[] buffer, int index, int count)
    {
        lock (kept)
        {
            kept.Append(buffer, index, count);
            console.Write(buffer, index, count);
        }
    }

    public override void Write(string? value)
    {
        lock (kept)
        {
            kept.Append(value);
            console.Write(value);
        }
    }

    public override string ToString()
    {
        lock (kept)
        {
            return kept.ToString();
        }
    }
}
