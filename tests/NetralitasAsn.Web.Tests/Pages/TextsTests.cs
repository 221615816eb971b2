using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Regulations;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Domain.Rulings;
using NetralitasAsn.Web.Navigation;
using NetralitasAsn.Web.Pages;
using Xunit;

namespace NetralitasAsn.Web.Tests.Pages;

public partial class TextsTests
{
    private static readonly string Web = Path.GetFullPath(Path.Combine(Here(), "../../../src/NetralitasAsn.Web"));

    private static readonly HashSet<string> Indonesian = KeysOf("Texts.resx");

    private static readonly HashSet<string> English = KeysOf("Texts.en.resx");

    /// <summary>The enumerations whose members people read, and whether the public does.</summary>
    public static TheoryData<Type, bool> Shown => new()
    {
        { typeof(Role), false },
        { typeof(ReportStage), true },
        { typeof(IntakeChannel), true },
        { typeof(IdentityWay), true },
        { typeof(ReviewOutcome), false },
        { typeof(ClosingReason), true },
        { typeof(CaseStage), true },
        { typeof(OutcomeKind), true },
        { typeof(InviteeKind), false },
        { typeof(DeliveryWay), false },
        { typeof(SessionOutcome), false },
        { typeof(GakkumduPosition), false },
        { typeof(Vote), false },
        { typeof(PlanStep), false },
        { typeof(NetralitasAsn.Domain.Work.WorkKind), false },
        { typeof(NetralitasAsn.Application.Work.StayedBecause), false },
        { typeof(NetralitasAsn.Application.Notices.NoticeKind), false },
        { typeof(Track), false },
        { typeof(ReferralStage), false },
        { typeof(Verdict), false },
        { typeof(SubjectKind), true },
        { typeof(NetralitasAsn.Application.Dashboard.FunnelStep), true },
        { typeof(Certainty), true },
        { typeof(RegionLevel), true },
        { typeof(VillageKind), true },
        { typeof(IndonesianZone), true },
    };

    [Theory, MemberData(nameof(Shown))]
    public void Every_member_that_is_shown_has_its_word(Type kind, bool isPublic)
    {
        var keys = Enum.GetNames(kind).Select(m => $"{kind.Name}.{m}").ToList();

        var missing = keys.Where(k => !Indonesian.Contains(k) || (isPublic && !English.Contains(k)));

        Assert.Empty(missing);
    }

    [Fact]
    public void Every_sentence_of_a_public_page_is_also_there_in_English()
    {
        var sentences = Sources("Pages", "*.cshtml").Concat(Sources("TagHelpers", "*.cs"))
            .Where(s => !s.Contains("@page \"/kerja", StringComparison.Ordinal))
            .SelectMany(s => Sentence().Matches(s))
            .Select(m => m.Groups["text"].Value)
            .Where(t => !t.EndsWith('.') || t.Contains(' ', StringComparison.Ordinal));

        Assert.Empty(sentences.Except(English).Order());
    }

    [Theory, InlineData("Texts.resx"), InlineData("Texts.en.resx")]
    public void No_two_keys_differ_only_in_case(string file)
    {
        // The compiler of resources would keep one and drop the other without a word.
        var twins = KeysOf(file).GroupBy(k => k, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1).Select(g => g.Key);

        Assert.Empty(twins);
    }

    [Fact]
    public void The_menu_of_the_public_pages_is_also_there_in_English() =>
        Assert.Empty(Menu.Public.Select(i => i.Text).Except(English));

    [Theory]
    [InlineData(400), InlineData(401), InlineData(403), InlineData(404), InlineData(405), InlineData(409), InlineData(410)]
    [InlineData(413), InlineData(418), InlineData(429), InlineData(500), InlineData(502), InlineData(503)]
    public void Every_error_page_says_in_both_languages_what_happened_and_what_to_do(int status)
    {
        var page = new ErrorModel { Status = status };

        Assert.Contains(page.Heading, English);
        Assert.Contains(page.Advice, English);
    }

    private static HashSet<string> KeysOf(string file) =>
        [.. XDocument.Load(Path.Combine(Web, "Resources", file)).Root!.Elements("data").Select(d => d.Attribute("name")!.Value)];

    private static IEnumerable<string> Sources(string folder, string pattern) =>
        Directory.EnumerateFiles(Path.Combine(Web, folder), pattern, SearchOption.AllDirectories).Select(File.ReadAllText);

    private static string Here([CallerFilePath] string file = "") => Path.GetDirectoryName(file)!;

    [GeneratedRegex("\\b(?:L|texts)\\[\"(?<text>(?:[^\"\\\\]|\\\\.)+)\"[\\],]")]
    private static partial Regex Sentence();
}
