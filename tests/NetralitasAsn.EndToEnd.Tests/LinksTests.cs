using System.Text.RegularExpressions;
using Microsoft.Playwright;
using NetralitasAsn.Testing;
using Xunit;

namespace NetralitasAsn.EndToEnd.Tests;

/// <summary>Every role follows the links from its desk on, one of each kind of page: none is dead, and axe looks at each.</summary>
[Collection("journeys")]
public sealed class LinksTests(Browser browser)
{
    private const int Most = 10;

    [Theory]
    [InlineData("penerima.33.25"), InlineData("staf.33.25"), InlineData("anggota1.33.25"), InlineData("ketua.33.25"), InlineData("ketua.33")]
    [InlineData("panwascam.33.25.99"), InlineData("pkd.33.25.99.2999"), InlineData("polisi.33.25"), InlineData("jaksa.33.25")]
    [InlineData("ppk.33.25"), InlineData("bkpsdm.33.25"), InlineData("inspektorat.33.25"), InlineData("camat.33.25.99"), InlineData("verifikator.bkn")]
    [InlineData("pemantau.kemendagri"), InlineData("pemantau.kemenpanrb"), InlineData("admin"), InlineData("auditor"), InlineData("dpo")]
    public async Task No_link_of_the_desk_is_dead(string account)
    {
        await Work.Value;
        var person = await browser.SignedIn(account);
        var (waiting, seen) = (new Queue<string>(["/kerja"]), new HashSet<string>(StringComparer.Ordinal) { "/kerja" });

        while (waiting.TryDequeue(out var address))
        {
            await person.Open(address);
            await person.Page.HasNoViolations();
            foreach (var link in await Links(person.Page))
            {
                if (seen.Count < Most && seen.Add(KindOf(link)))
                {
                    waiting.Enqueue(link);
                }
            }
        }

        Assert.Contains("/kerja", seen);
    }

    /// <summary>Two reports have the same kind of page; one more of the same kind says nothing new.</summary>
    private static string KindOf(string link) =>
        Regex.Replace(link, "[0-9a-f]{8}-[0-9a-f-]{27}|(?<=^/aturan/)(?!katalog|konfirmasi|tenggat)[^/?]+|(?<=[?].*=)[^&]+", "*");

    /// <summary>Work at several stages, so that the desks have something to link to.</summary>
    private Lazy<Task> Work => Works.GetOrAdd(browser, b => new(async () =>
    {
        await b.Host.SendReport();
        await b.Host.VerifiedReport();
        await b.Host.ReadyReport();
        await b.Host.OpenCase(crimeSuspected: true);
        await b.Host.StudiedCase();
        await b.Host.Put(GivenReferral.At(Domain.Rulings.ReferralStage.WithVerifier));
        await b.Host.Put(GivenReferral.At(Domain.Rulings.ReferralStage.WithAuthority));
        await b.Host.Put(GivenReferral.At(Domain.Rulings.ReferralStage.Ruled));
    }));

    private static System.Collections.Concurrent.ConcurrentDictionary<Browser, Lazy<Task>> Works { get; } = new();

    /// <summary>Links of our own, without what only leads to a place on the page; files and the public site are looked at elsewhere.</summary>
    private static async Task<IEnumerable<string>> Links(IPage page)
    {
        var all = await page.Locator("a[href]").EvaluateAllAsync<string[]>("links => links.filter(a => a.origin === location.origin && !a.hasAttribute('download')).map(a => a.pathname + a.search)");
        return all.Where(a => (a.StartsWith("/kerja", StringComparison.Ordinal) || a.StartsWith("/akun", StringComparison.Ordinal) || a.StartsWith("/aturan", StringComparison.Ordinal)) && !a.Contains("/bukti/", StringComparison.Ordinal)).Distinct();
    }
}
