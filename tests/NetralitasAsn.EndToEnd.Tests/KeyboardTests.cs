using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;

namespace NetralitasAsn.EndToEnd.Tests;

/// <summary>The chain of a report without a mouse: the focus is always to be seen, and an error summary takes it.</summary>
[Collection("journeys")]
public sealed class KeyboardTests(Browser browser)
{
    private const string Visible = """
        () => { const e = document.activeElement, s = getComputedStyle(e);
          return e.matches(':focus-visible') && ((s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) > 0) || s.boxShadow !== 'none'); }
        """;

    [Fact]
    public async Task A_report_is_told_and_sent_by_the_keyboard_alone()
    {
        var page = await browser.Visitor();
        await page.GotoAsync("/lapor");
        await Skipped(page);
        await Go(page, "a[href$='/lapor/mulai']", "Enter", "/lapor/mulai");
        await Go(page, "input[name=Phone]", " ");
        await Go(page, "main form:has([name=Phone]) button[type=submit]", "Enter", "/lapor/pelapor");

        await Complained(page);
        await Reporter(page);
        await Respondent(page);
        await Told(page);
        await Sent(page);
    }

    private static async Task Skipped(IPage page)
    {
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("#isi", await page.EvaluateAsync<string>("document.activeElement.getAttribute('href')"));
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("isi", await page.EvaluateAsync<string>("document.activeElement.id"));
    }

    /// <summary>Sent empty, the summary has the focus, and its first line leads to the first field.</summary>
    private static async Task Complained(IPage page)
    {
        await Go(page, "main form button[type=submit]", "Enter");
        await page.WaitForFunctionAsync("document.activeElement?.matches('.error-summary')");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("Form_Reporter_Name", await page.EvaluateAsync<string>("document.activeElement.id"));
    }

    private static async Task Reporter(IPage page)
    {
        await page.Keyboard.TypeAsync("Contoh Pelapor Uji");
        await Type(page, "#Form_Reporter_BirthPlace", "Batang");
        await Type(page, "#Form_Reporter_BirthDate_Day", "5");
        await Type(page, "#Form_Reporter_BirthDate_Month", "7");
        await Type(page, "#Form_Reporter_BirthDate_Year", "1990");
        await Go(page, "[name='Form.Reporter.Sex']", " ");
        await Type(page, "#Form_Reporter_Occupation", "pedagang");
        await Type(page, "#Form_Reporter_Address", "Jalan Contoh 1");
        await Type(page, "#Form_Reporter_Phone", "081200000001");
        await Go(page, "[name='Form.Reporter.Standing']", " ");
        await Go(page, "[name='Form.Reporter.VotesHere']", " ");
        await Go(page, "main form button[type=submit]", "Enter", "/lapor/terlapor");
    }

    private static async Task Respondent(IPage page)
    {
        await Go(page, "#Form_Respondent_Subject");
        await page.Keyboard.TypeAsync("Kepala desa");
        await Village(page, "#Form_Respondent_Village");
        await Go(page, "main form button.btn-primary", "Enter", "/lapor/peristiwa");
    }

    private static async Task Told(IPage page)
    {
        await Type(page, "#Form_Event_Event", "Berorasi dalam kampanye");
        await Type(page, "#Form_Event_Narrative", "Kepala desa naik ke panggung dan mengajak memilih.");
        await Go(page, "main form button[type=submit]", "Enter", "/lapor/tempat-waktu");
        await Village(page, "#Form_Place_VillageCode");
        foreach (var day in new[] { "OccurredOn", "KnownOn" })
        {
            await Type(page, $"#Form_Place_{day}_Day", "17");
            await Type(page, $"#Form_Place_{day}_Month", "11");
            await Type(page, $"#Form_Place_{day}_Year", "2024");
        }

        await Go(page, "main form button.btn-primary", "Enter", "/lapor/saksi");
        await Go(page, "main form button.btn-primary", "Enter", "/lapor/bukti");
        await Go(page, "main form button.btn-primary", "Enter", "/lapor/periksa");
    }

    private static async Task Sent(IPage page)
    {
        await Go(page, "main form button[type=submit]", "Enter", "/lapor/tanda-terima");
        var code = (await page.Locator("#kode").InnerTextAsync()).Trim();
        await Type(page, "#Form_LastGroup", code[^5..]);
        await page.Keyboard.PressAsync("Enter");
        await page.GetByText("Kode sudah Anda catat").WaitForAsync();
    }

    private static async Task Village(IPage page, string field)
    {
        await Type(page, field, "desa contoh batang");
        await page.Locator("[data-results] .choice:first-child input[value='33.25.99.2999']").WaitForAsync();
        await page.Keyboard.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync(" ");
        Assert.True(await page.EvaluateAsync<bool>("document.activeElement.checked"));
    }

    private static async Task Type(IPage page, string field, string words)
    {
        await Go(page, field);
        await page.Keyboard.PressAsync("Control+A");
        await page.Keyboard.TypeAsync(words);
    }

    /// <summary>Tab by tab to an element, the focus to be seen at each; then a key, and where it leads.</summary>
    private static async Task Go(IPage page, string element, string? key = null, string? leadsTo = null)
    {
        for (var presses = 0; !await page.EvaluateAsync<bool>("s => document.activeElement.matches(s)", element); presses++)
        {
            Assert.True(presses < 80, $"{page.Url}: the keyboard does not reach {element}.");
            await page.Keyboard.PressAsync("Tab");
            Assert.True(await page.EvaluateAsync<bool>("() => document.activeElement === document.body") || await page.EvaluateAsync<bool>(Visible), $"{page.Url}: the focus on the way to {element} cannot be seen: {await page.EvaluateAsync<string>("document.activeElement.outerHTML.slice(0, 200)")}");
        }

        if (key is not null)
        {
            await page.Keyboard.PressAsync(key);
        }

        if (leadsTo is not null)
        {
            await page.IsAt(new($"{Regex.Escape(leadsTo)}$"));
            await page.Locator("footer").WaitForAsync();
        }
    }
}
