using Xunit;

namespace NetralitasAsn.EndToEnd.Tests;

public sealed class DashboardPageTests(Browser browser) : IClassFixture<Browser>
{
    [Theory]
    [InlineData("/dasbor"), InlineData("/en/dasbor"), InlineData("/wilayah/33"), InlineData("/wilayah/33.25")]
    public async Task The_figures_can_be_read_by_everybody(string address)
    {
        var page = await browser.Visitor();
        await page.GotoAsync(address);

        await page.HasNoViolations();
    }

    [Theory]
    [InlineData("/dasbor"), InlineData("/wilayah/33")]
    public async Task On_a_small_phone_nothing_has_to_be_pushed_sideways(string address)
    {
        var page = await browser.Visitor(javaScript: false);
        await page.SetViewportSizeAsync(360, 800);
        await page.GotoAsync(address);

        Assert.Equal(360, await page.EvaluateAsync<int>("document.documentElement.scrollWidth"));
    }
}
