using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using NetralitasAsn.Testing;
using Xunit;

namespace NetralitasAsn.EndToEnd.Tests;

/// <summary>The whole host on a real port and a Chromium before it; one of each per test class.</summary>
public sealed class Browser : IAsyncLifetime
{
    private readonly WebHost host = new();
    private IPlaywright? playwright;
    private IBrowser? chromium;

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

    /// <summary>A page of a new visitor: no cookies, Indonesian, a small laptop; <paramref name="javaScript"/> off walks the plain way.</summary>
    public async Task<IPage> Visitor(bool javaScript = true)
    {
        var context = await chromium!.NewContextAsync(new()
        {
            BaseURL = Address,
            Locale = "id-ID",
            TimezoneId = "Asia/Jakarta",
            JavaScriptEnabled = javaScript,
            ViewportSize = new() { Width = 1280, Height = 800 },
        });
        context.SetDefaultTimeout(10_000);
        return await context.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (chromium is not null)
        {
            await chromium.DisposeAsync();
        }

        playwright?.Dispose();
        await host.DisposeAsync();
    }
}

public static class Accessibility
{
    /// <summary>No violation of the rules axe can check on the page as it stands.</summary>
    public static async Task HasNoViolations(this IPage page)
    {
        ArgumentNullException.ThrowIfNull(page);
        var found = await page.RunAxe();

        Assert.Empty(found.Violations.Select(v => $"{page.Url}: {v.Id}: {v.Help}: {string.Join(" | ", v.Nodes.Select(n => n.Html))}"));
    }
}
