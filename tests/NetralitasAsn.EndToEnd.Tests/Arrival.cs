using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace NetralitasAsn.EndToEnd.Tests;

/// <summary>Where a page is.</summary>
internal static class Arrival
{
    /// <summary>Milliseconds a page may take: a machine that is busy with other things is no failure.</summary>
    public const int Patience = 90_000;

    /// <summary>Asks until the page is there. Waiting for the event of the navigation can miss it on a busy machine, and then waits for ever.</summary>
    public static Task IsAt(this IPage page, Regex address) => Assertions.Expect(page).ToHaveURLAsync(address, new() { Timeout = Patience });
}
