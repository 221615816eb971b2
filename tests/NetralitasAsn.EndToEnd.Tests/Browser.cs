using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using NetralitasAsn.Testing;
using Xunit;

namespace NetralitasAsn.EndToEnd.Tests;

/// <summary>The whole host on a real port and a Chromium before it; one of each per fixture.</summary>
public class Browser : IAsyncLifetime
{
    /// <summary>Where everything leads that leaves the site; no test reaches it.</summary>
    private const string Elsewhere = "<!doctype html><html lang=\"id\"><title>Lain</title><p>Halaman lain.</p></html>";

    private readonly WebHost host;
    private IPlaywright? playwright;
    private IBrowser? chromium;

    public Browser()
        : this(new WebHost())
    {
    }

    protected Browser(WebHost host) => this.host = host;

    /// <summary>Where the host serves.</summary>
    public string Address { get; private set; } = "";

    public WebHost Host => host;

    public async ValueTask InitializeAsync()
    {
        await host.InitializeAsync();
        host.UseKestrel(0);
        host.StartServer();
        Address = host.ClientOptions.BaseAddress.ToString().TrimEnd('/');
        playwright = await Playwright.CreateAsync();
        chromium = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Environment.GetEnvironmentVariable("NETRALITAS_CHROMIUM") is { Length: > 0 } path ? path : "/usr/bin/chromium",
            Headless = true,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    /// <summary>A page of a new visitor: no cookies, Indonesian, a small laptop or a phone; <paramref name="javaScript"/> off walks the plain way.</summary>
    public async Task<IPage> Visitor(bool javaScript = true, bool phone = false)
    {
        var page = await NewPage(phone);
        if (!javaScript)
        {
            await WithoutScripts(page);
        }

        return page;
    }

    private static async Task<ICDPSession> WithoutScripts(IPage page)
    {
        var session = await page.Context.NewCDPSessionAsync(page);
        await session.SendAsync("Emulation.setScriptExecutionDisabled", new() { ["value"] = true });
        return session;
    }

    private async Task<IPage> NewPage(bool phone)
    {
        var context = await chromium!.NewContextAsync(new()
        {
            BaseURL = Address,
            Locale = "id-ID",
            TimezoneId = "Asia/Jakarta",
            ReducedMotion = ReducedMotion.Reduce,
            ViewportSize = phone ? new() { Width = 360, Height = 740 } : new() { Width = 1280, Height = 800 },
        });
        context.SetDefaultTimeout(Arrival.Patience);
        await context.RouteAsync(url => !url.StartsWith(Address, StringComparison.Ordinal), r => r.FulfillAsync(new() { Body = Elsewhere, ContentType = "text/html" }));
        return await context.NewPageAsync();
    }

    /// <summary>Somebody who has not signed in; <paramref name="everyPage"/> asks axe about each page seen.</summary>
    public async Task<Person> Public(bool javaScript = true, bool phone = true, bool everyPage = false)
    {
        var page = await NewPage(phone);
        return new(page, javaScript ? null : await WithoutScripts(page), everyPage);
    }

    /// <summary>Somebody who signed in at the page.</summary>
    public async Task<Person> SignedIn(string account, bool everyPage = false)
    {
        var person = new Person(await Visitor(), scripts: null, everyPage);
        await person.Open("/masuk");
        await person.Type("Nama akun", account);
        await person.Type("Kata sandi", "Netral-2024!");
        await person.Press("Masuk");
        return person;
    }

    public async ValueTask DisposeAsync()
    {
        if (chromium is not null)
        {
            await chromium.DisposeAsync();
        }

        playwright?.Dispose();
        await host.DisposeAsync();
        GC.SuppressFinalize(this);
    }
}

public static class Accessibility
{
    /// <summary>No violation of the rules axe can check on the page as it stands.</summary>
    public static async Task HasNoViolations(this IPage page)
    {
        ArgumentNullException.ThrowIfNull(page);
        var found = await page.RunAxe().WaitAsync(TimeSpan.FromMilliseconds(Arrival.Patience));

        Assert.Empty(found.Violations.Select(v => $"{page.Url}: {v.Id}: {v.Help}: {string.Join(" | ", v.Nodes.Select(n => n.Html))}"));
    }
}
