using System.Diagnostics;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Regulations;
using NetralitasAsn.Domain.Time;
using Xunit;

namespace NetralitasAsn.Domain.Tests.Regulations;

/// <summary>The table that a lawyer reads, row by row.</summary>
public sealed class GoldenAssessments
{
    private static readonly RegulationBook Book = new();

    private static IReadOnlyList<string[]> Rows { get; } =
    [
        .. Csv.Text("golden-assessments.md").Split('\n')
            .Where(l => l.StartsWith("| ", StringComparison.Ordinal) && char.IsAsciiDigit(l[2]))
            .Select(l => l.Split('|', StringSplitOptions.TrimEntries)[1..^1]),
    ];

    public static TheoryData<int> Numbers => [.. Enumerable.Range(0, Rows.Count)];

    [Fact]
    public void There_are_at_least_a_hundred_and_twenty() => Assert.True(Rows.Count >= 120, $"{Rows.Count}");

    [Theory]
    [InlineData("2021-08-30", "2021-08-31")]
    [InlineData("2022-09-21", "2022-09-22")]
    [InlineData("2023-10-30", "2023-10-31")]
    [InlineData("2024-03-21", "2024-03-22")]
    [InlineData("2024-08-23", "2024-08-24")]
    [InlineData("2024-09-03", "2024-09-04")]
    [InlineData("2024-09-21", "2024-09-22")]
    [InlineData("2024-09-22", "2024-09-23")]
    [InlineData("2024-11-13", "2024-11-14")]
    public void Both_sides_of_every_date_that_matters_are_in_the_table(string before, string after) =>
        Assert.All([before, after], day => Assert.Contains(Rows, r => r[3] == day || r[5].Contains(day, StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(Numbers))]
    public void The_book_says_what_the_table_says(int index)
    {
        var row = Rows[index];
        var assessed = Book.Assess(Facts(row));
        Assert.Equal(
            $"{row[0]}: {row[6]} | {row[7]} | {row[8]} | {row[9]} | {row[10]}",
            $"{row[0]}: {Kebab.Of(assessed.Phase)} | {string.Join("; ", assessed.Findings.Select(Said))} | "
            + $"{string.Join(", ", assessed.ReferTo.Select(t => Kebab.Of(t)))} | {assessed.Twin?.Code} | {assessed.NotAViolationBecause?.Basis[0]}");
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void At_most_one_primary_per_category_and_never_an_empty_silence(int index)
    {
        var assessed = Book.Assess(Facts(Rows[index]));
        Assert.All(assessed.Primary.GroupBy(f => f.Category), g => Assert.Single(g));
        Assert.True(assessed.Findings.Count > 0 || assessed.NotAViolationBecause is not null || assessed.Notes.Count > 0);
        Assert.All(assessed.Findings, f => Assert.NotEmpty(f.Basis));
    }

    // Measured with a wide margin, so that a busy machine does not fail it.
    [Fact]
    public void An_assessment_and_a_deadline_take_well_under_a_millisecond()
    {
        const int Rounds = 20;
        var facts = Rows.Select(Facts).ToList();
        var calendar = new WorkingCalendar(DecreedHolidays.All, new(2024, 11, 20), RegionCode.Of("33.25"));
        var start = new DateOnly(2024, 11, 15).At(new TimeOnly(9, 0), IndonesianZone.Wib);
        var watch = Stopwatch.StartNew();
        for (var round = 0; round < Rounds; round++)
        {
            Assert.All(facts, f => Assert.NotNull(Book.Assess(f)));
            Assert.All(Book.Clocks, c => Assert.NotNull(c.From(start, IndonesianZone.Wib, calendar)));
        }

        Assert.True(watch.Elapsed.TotalMilliseconds / (Rounds * (facts.Count + Book.Clocks.Count)) < 1);
    }

    private static string Said(Finding f) => $"{f.Code} {Kebab.Of(f.Role)} {Kebab.Of(f.SanctionLevel)} by {Kebab.Of(f.ImposedBy.Lowest)}";

    private static AssessmentFacts Facts(string[] row)
    {
        var day = DateOnly.Parse(row[3], null);
        var region = RegionCode.Of(row[4]);
        var facts = new AssessmentFacts(Word<SubjectKind>(row[1]), Word<ConductKind>(row[2]), day, region);
        foreach (var fact in row[5].Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var (name, value) = (fact.Split('=')[0], fact.Split('=')[1]);
            facts = name switch
            {
                "position" => facts with { Position = Word<PositionKind>(value) },
                "election" => facts with { Election = Word<AssessedElection>(value) },
                "assessedOn" => facts with { AssessedOn = DateOnly.Parse(value, null) },
                "candidatesSetOn" => facts with { CandidatesSetOn = DateOnly.Parse(value, null) },
                "campaignFrom" => facts with { CampaignFrom = DateOnly.Parse(value, null) },
                "campaignUntil" => facts with { CampaignUntil = DateOnly.Parse(value, null) },
                "occurredAt" => facts with { OccurredAt = day.At(TimeOnly.Parse(value, null), region.Zone()) },
                "purposeOfSupport" => facts with { PurposeOfSupport = bool.Parse(value) },
                "onUnpaidLeave" => facts with { OnUnpaidLeave = bool.Parse(value) },
                "fillsVacancy" => facts with { FillsVacancy = bool.Parse(value) },
                "approvedByMinister" => facts with { ApprovedByMinister = bool.Parse(value) },
                _ => throw new FormatException($"Unknown fact {name}."),
            };
        }

        return facts;
    }

    private static T Word<T>(string word)
        where T : struct, Enum => Kebab.TryParse<T>(word, out var member) ? member : throw new FormatException(word);
}
