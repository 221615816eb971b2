using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;

namespace NetralitasAsn.EndToEnd.Tests;

/// <summary>Somebody before a browser, who acts by what can be read on the page.</summary>
public sealed class Person
{
    private readonly IPage page;
    private readonly ICDPSession? scripts;
    private readonly bool javaScript;
    private readonly bool everyPage;
    private int status;

    public Person(IPage page, ICDPSession? scripts, bool everyPage)
    {
        ArgumentNullException.ThrowIfNull(page);
        (this.page, this.scripts, this.everyPage) = (page, scripts, everyPage);
        javaScript = scripts is null;
        page.Response += (_, answer) =>
        {
            if (answer.Request.IsNavigationRequest && answer.Status is < 300 or >= 400)
            {
                status = answer.Status;
            }
        };
        page.Request += (_, asked) => Hosts.Add(new Uri(asked.Url).Host);
    }

    public IPage Page => page;

    /// <summary>Every host that was asked for anything.</summary>
    public HashSet<string> Hosts { get; } = [];

    private ILocator Main => page.Locator("main");

    public Task Open(string address, int expected = 200) => Moved(() => page.GotoAsync(address), expected);

    public Task Follow(string link, int expected = 200) =>
        Moved(() => page.GetByRole(AriaRole.Link, new() { Name = link, Exact = true }).First.ClickAsync(), expected);

    public Task Press(string button, int expected = 200) =>
        Moved(() => page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync(), expected);

    /// <summary>Twice in haste.</summary>
    public Task PressTwice(string button) =>
        Moved(() => page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).DblClickAsync(), 200);

    /// <summary>The last link of the page whose address begins so.</summary>
    public Task FollowTo(string beginning) => Moved(() => Main.Locator($"a[href^='{beginning}']").Last.ClickAsync(), 200);

    public Task Type(string label, string value) => Field(label).FillAsync(value);

    /// <summary>From a list, by the value or the words of the option.</summary>
    public Task Pick(string label, string option, int which = 0) => Field(label).Nth(which).SelectOptionAsync(option);

    /// <summary>A choice of a group, by its value.</summary>
    public Task Choose(string group, string choice) => Group(group).Locator($"input[value='{choice}']").CheckAsync();

    public Task Tick(string label) => Field(label).CheckAsync();

    public async Task Date(string group, DateOnly day)
    {
        await Part("day", day.Day);
        await Part("month", day.Month);
        await Part("year", day.Year);

        Task Part(string part, int value) => Group(group).Locator($"[data-part={part}]").FillAsync($"{value}");
    }

    /// <summary>Searches a village and chooses it: the list follows the typing, or the button asks for it.</summary>
    public async Task Find(string label, string words, string village)
    {
        await Field(label).First.FillAsync(words);
        var place = Main.Locator("[data-place]").Filter(new() { Has = page.Locator("label", new() { HasTextRegex = Exactly(label) }) });
        if (!javaScript)
        {
            await Moved(() => place.GetByRole(AriaRole.Button).ClickAsync(), 200);
        }

        await place.Locator($"input[value='{village}']").CheckAsync();
    }

    public Task Attach(string label, params FilePayload[] files) => Field(label).SetInputFilesAsync(files);

    public async Task Sees(params string[] sentences)
    {
        var text = await Text();
        foreach (var sentence in sentences)
        {
            Assert.Contains(sentence, text, StringComparison.Ordinal);
        }
    }

    public async Task SeesNothingOf(params string[] sentences)
    {
        var text = await Text();
        foreach (var sentence in sentences)
        {
            Assert.DoesNotContain(sentence, text, StringComparison.OrdinalIgnoreCase);
        }
    }

    /// <summary>Everything on the page, also what is folded away, with single spaces.</summary>
    public async Task<string> Text() => Regex.Replace(await Main.TextContentAsync() ?? "", @"\s+", " ");

    /// <summary>The address of the page without the host.</summary>
    public string Here => new Uri(page.Url).AbsolutePath;

    private ILocator Field(string label) => Main.GetByLabel(Exactly(label)).And(page.Locator("input, select, textarea"));

    private ILocator Group(string legend) => Main.Locator("fieldset").Filter(new() { Has = page.Locator("legend", new() { HasTextRegex = Exactly(legend) }) });

    private static Regex Exactly(string label) =>
        new(@"^\s*" + Regex.Replace(label, @"[.?()]", @"\$0") + @"(\s*\(boleh dikosongkan\))?\s*$");

    /// <summary>Does what leads to another page and waits until it is there.</summary>
    private async Task Moved(Func<Task> act, int expected)
    {
        var loaded = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        void Loaded(object? _, IPage __) => loaded.TrySetResult();
        page.DOMContentLoaded += Loaded;
        try
        {
            await act();
            await loaded.Task.WaitAsync(TimeSpan.FromMilliseconds(Arrival.Patience));
        }
        finally
        {
            page.DOMContentLoaded -= Loaded;
        }

        Assert.True(status == expected, $"{page.Url}: {status}\n{await Text()}");
        if (everyPage)
        {
            await Judged();
        }
    }

    /// <summary>axe is a script itself: it runs on the page that was built without any.</summary>
    private async Task Judged()
    {
        if (javaScript)
        {
            await page.HasNoViolations();
            return;
        }

        await scripts!.SendAsync("Emulation.setScriptExecutionDisabled", new() { ["value"] = false });
        await page.HasNoViolations();
        await scripts.SendAsync("Emulation.setScriptExecutionDisabled", new() { ["value"] = true });
    }
}
