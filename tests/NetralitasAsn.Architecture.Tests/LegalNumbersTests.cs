using System.Text.RegularExpressions;
using System.Xml.Linq;
using NetralitasAsn.Testing;
using Xunit;

namespace NetralitasAsn.Architecture.Tests;

/// <summary>No legal number and no article stands in a sentence of a page, a resource or a use case: both come from the book of regulations.</summary>
public sealed partial class LegalNumbersTests
{
    /// <summary>Numbers that no law sets, each with what it is.</summary>
    private static readonly string[] NotOfTheLaw =
    [
        "Isian disimpan tersandi 14 hari", "Mungkin sudah terhapus setelah 14 hari", "Isian yang belum dikirim: 14 hari", // how long a draft is kept
        "mencatat tindakan dalam 7 hari terakhir", "dalam tujuh hari", "Prakiraan tujuh hari", "Tujuh hari @queue", "QueueDue.Week = Tujuh hari", // the window of a figure, of the queue and of the forecast
        "Tiga puluh hari terakhir", "NoticeKind.DeadlineNear = Kurang dari satu hari lagi", // how long notices are listed, and when they are sent
        "Buka 24 jam pada masa tenang", "24 jam\" : \"Seperti biasa", // reception hours round the clock
        "/ 24} x 24 jam", // how hours are said
    ];

    public static TheoryData<string> Numbers => new()
    {
        "Batasnya tujuh hari.", "7 hari", "dalam 14 hari kerja", "1 x 24 jam", "enam bulan", "Within seven days", "2 working days", "six months", "the 3-day limit", "hari ke-15",
    };

    public static TheoryData<string> NoNumbers => new() { "{0} hari", "Hari ini", "hari ke-{0}", "{0} working days", "lewat {days} hari", "3 dari 5 anggota", "sehari-hari", "@Words.Length(clock)" };

    [Theory, MemberData(nameof(Numbers))]
    public void A_number_beside_a_unit_is_seen(string sentence) => Assert.Matches(NumberOfTime(), sentence);

    [Theory, MemberData(nameof(NoNumbers))]
    public void A_placeholder_beside_a_unit_is_none(string sentence) => Assert.DoesNotMatch(NumberOfTime(), sentence);

    [Fact]
    public void No_sentence_outside_the_book_contains_a_legal_number() =>
        None(Sentences().Where(s => NumberOfTime().IsMatch(s.Text) && !NotOfTheLaw.Any(a => s.Text.Contains(a, StringComparison.Ordinal))));

    [Fact]
    public void No_sentence_outside_the_book_cites_an_article() => None(Sentences().Where(s => Citation().IsMatch(s.Text)));

    private static void None(IEnumerable<(string Where, string Text)> found) => Assert.False(found.Any(), string.Join('\n', found.Select(s => $"{s.Where}: {s.Text}")));

    private static IEnumerable<(string Where, string Text)> Sentences() => [.. Pages(), .. Resources(), .. Literals()];

    private static IEnumerable<(string Where, string Text)> Pages() => Files("Web/Pages", "*.cshtml").SelectMany(Lines);

    /// <summary>What people read, except the English of sentences that stand in the book itself.</summary>
    private static IEnumerable<(string Where, string Text)> Resources()
    {
        var book = string.Concat(Files("Domain/Regulations", "*.cs").Select(File.ReadAllText)).Replace("\\\"", "\"", StringComparison.Ordinal);
        const string period = "Jangka waktu: ";
        return from file in new[] { "Texts.resx", "Texts.en.resx" }
               from entry in XDocument.Load(Path.Combine(Repository.Root, "src/NetralitasAsn.Web/Resources", file)).Descendants("data")
               let key = entry.Attribute("name")!.Value
               where !book.Contains(key.StartsWith(period, StringComparison.Ordinal) ? key[period.Length..] : key, StringComparison.Ordinal)
               from text in new[] { key, $"{key} = {entry.Element("value")!.Value}" }
               select (file, text);
    }

    /// <summary>Texts between quotation marks in the code of both floors above the domain, and of the web; never comments.</summary>
    private static IEnumerable<(string Where, string Text)> Literals() =>
        new[] { "Web", "Application", "Infrastructure" }.SelectMany(f => Files(f, "*.cs"))
            .Where(f => !f.Contains("/Demo/", StringComparison.Ordinal) && !f.Contains("/Migrations/", StringComparison.Ordinal))
            .SelectMany(Lines).Where(l => !l.Text.TrimStart().StartsWith("//", StringComparison.Ordinal))
            .SelectMany(l => Quoted().Matches(l.Text).Select(m => (l.Where, m.Value)));

    private static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", $"NetralitasAsn.{folder}"), pattern, SearchOption.AllDirectories)
            .Where(f => !f.Contains("/obj/", StringComparison.Ordinal) && !f.Contains("/node_modules/", StringComparison.Ordinal));

    private static IEnumerable<(string Where, string Text)> Lines(string file) =>
        File.ReadLines(file).Select((line, i) => ($"{Path.GetFileName(file)}:{i + 1}", line));

    [GeneratedRegex("""
        (?<![\w{.=-])(\d+|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|belas|puluh|two|three|four|five|six|seven|eight|nine|ten|fourteen|fifteen|twenty)
        (\s\([^)]*\))?[\s-]?(kali\s|x\s)?((working|calendar)[\s-])?(hari|jam|bulan|days?|hours?|months?)\b
        |\bhari\ ke-?\d
        """, RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture)]
    private static partial Regex NumberOfTime();

    [GeneratedRegex(@"\bPasal \d|\bArticles? \d|\b(UU|PP|Perpres|Perbawaslu) \d+/\d{4}|\bLaw \d+/\d{4}", RegexOptions.ExplicitCapture)]
    private static partial Regex Citation();

    [GeneratedRegex("\"[^\"]*\"")]
    private static partial Regex Quoted();
}
