using Xunit;

namespace NetralitasAsn.EndToEnd.Tests;

public sealed class FrontPageTests(Browser browser) : IClassFixture<Browser>
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_front_page_opens_with_and_without_JavaScript(bool javaScript)
    {
        var page = await browser.Visitor(javaScript);

        var response = await page.GotoAsync("/");

        Assert.Equal(200, response!.Status);
    }

    [Fact]
    public async Task The_front_page_can_be_used_by_everybody()
    {
        var page = await browser.Visitor();
        await page.GotoAsync("/");

        await page.HasNoViolations();
    }
}
