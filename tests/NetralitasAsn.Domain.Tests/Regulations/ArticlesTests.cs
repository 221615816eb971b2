using NetralitasAsn.Domain.Regulations;
using NetralitasAsn.Domain.Rulings;
using NetralitasAsn.Domain.Time;
using NetralitasAsn.Testing;

namespace NetralitasAsn.Domain.Tests.Regulations;

/// <summary>
/// Every article of the book, by name, with every place that cites it. The table is read by lawyers and compared row by row: an article that enters
/// or leaves the book, or is cited somewhere else, fails here until the table names it (<c>./netralitas approve</c>, then read the difference).
/// </summary>
public sealed class ArticlesTests
{
    private const string Table = "tests/NetralitasAsn.Domain.Tests/Regulations/Data/articles.md";

    private static readonly RegulationBook Book = new();

    private static readonly ILookup<Article, string> Cited = Everything().ToLookup(c => c.Article, c => c.Where);

    public static TheoryData<string, string, string> Rows =>
    [
        .. File.ReadAllLines(Path.Combine(Repository.Root, Table))
            .Where(l => l.StartsWith("| ", StringComparison.Ordinal) && l.Contains('-', StringComparison.Ordinal))
            .Select(l => l.Split('|', StringSplitOptions.TrimEntries)[1..^1])
            .Where(r => r[0] != "---")
            .Select(r => (r[0], r[1], r[2])),
    ];

    [Theory]
    [MemberData(nameof(Rows))]
    public void An_article_stands_in_the_register_and_is_cited_where_the_table_says(string instrument, string provision, string where)
    {
        Assert.NotNull(Book.Instrument(instrument));
        Assert.Equal(where, string.Join(", ", Cited[new(instrument, provision)].Distinct().Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void Every_article_of_the_book_is_named_in_the_table() => Approve.Text(Table, string.Join('\n',
    [
        "# Articles of the book",
        "",
        "Every article that clock, catalogue, assessment, route, condition or open question cites, and by whom. Written by the test `ArticlesTests`; a lawyer reads it.",
        "",
        "| instrument | provision | cited by |",
        "|---|---|---|",
        .. Cited.OrderBy(c => c.Key.Instrument, StringComparer.Ordinal).ThenBy(c => c.Key.Provision, StringComparer.Ordinal)
            .Select(c => $"| {c.Key.Instrument} | {c.Key.Provision} | {string.Join(", ", c.Distinct().Order(StringComparer.Ordinal))} |"),
    ]));

    private static IEnumerable<(Article Article, string Where)> Everything() =>
    [
        .. Book.Clocks.SelectMany(c => c.Basis, (c, a) => (a, $"clock {Kebab.Of(c.Rule)}")),
        .. Book.Catalogue.SelectMany(e => e.Articles, (e, a) => (a, e.Code)),
        .. Assessed().SelectMany(a => a.Findings.Concat(a.OtherSide)).SelectMany(f => f.Basis, (f, a) => (a, f.Code)),
        .. Assessed().Select(a => a.NotAViolationBecause).OfType<NotAViolation>().SelectMany(n => n.Basis, (_, a) => (a, "not a violation")),
        .. Book.OpenParameters.SelectMany(p => p.Basis, (_, a) => (a, "open question")),
        .. ReviewConditions.All.Select(c => (c.Basis, $"condition {Kebab.Of(c.Condition)}")),
        (PlenaryQuorum.Basis, "quorum"),
        .. Provisions(),
        .. Enum.GetValues<Track>().SelectMany(t => OversightDays, (t, day) => (RouteSuggestion.On(t, SubjectKind.CivilServant, day).Basis, $"track {Kebab.Of(t)}")),
        (RouteSuggestion.On(Track.Village, SubjectKind.VillageOfficial, OversightDays[0]).Basis, "track village"),
    ];

    private static DateOnly[] OversightDays => [new(2023, 10, 30), new(2023, 10, 31), new(2024, 8, 24)];

    private static IEnumerable<(Article Article, string Where)> Provisions() => typeof(Provisions).GetProperties()
        .Select(p => (Article: p.GetValue(null) as Article ?? (p.GetValue(null) as LegalSpan)?.Basis, p.Name))
        .Where(p => p.Article is not null)
        .Select(p => (p.Article!, $"provision {p.Name}"));

    /// <summary>Every subject and conduct on a day of each law, so that what the assessment adds to an entry is named as well.</summary>
    private static IEnumerable<Assessment> Assessed() =>
        from subject in Enum.GetValues<SubjectKind>()
        from conduct in Enum.GetValues<ConductKind>()
        from day in new DateOnly[] { new(2021, 8, 30), new(2022, 9, 21), new(2023, 10, 30), new(2024, 2, 12), new(2024, 9, 21), new(2024, 10, 10), new(2024, 11, 18) }
        from position in new PositionKind?[] { PositionKind.Administrator, null }
        from plain in new[] { true, false }
        select Book.Assess(new(subject, conduct, day, Given.Village) { Position = position, PurposeOfSupport = plain, OnUnpaidLeave = !plain });
}
