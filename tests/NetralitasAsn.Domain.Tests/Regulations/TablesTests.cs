using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Regulations;
using NetralitasAsn.Domain.Time;
using Xunit;

namespace NetralitasAsn.Domain.Tests.Regulations;

/// <summary>The typed data against the facts it was written from, row by row and field by field.</summary>
public sealed class TablesTests
{
    private static readonly RegulationBook Book = new();

    private static string Snake<T>(T member)
        where T : struct, Enum => Kebab.Of(member).Replace('-', '_');

    private static string Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", null) ?? "";

    [Fact]
    public void The_catalogue_has_the_ninety_eight_rows()
    {
        var rows = Csv.Read("violation-catalogue.csv");
        Assert.Equal(98, rows.Count);
        Assert.Equal(rows.Select(r => r["code"]).Order(StringComparer.Ordinal), Book.Catalogue.Select(e => e.Code).Order(StringComparer.Ordinal));
        foreach (var row in rows)
        {
            var entry = Book.Entry(row["code"])!;
            Assert.Equal(row["subject"], Snake(entry.Subject));
            Assert.Equal(row["phase"], entry.Phase switch
            {
                CataloguePhase.Before => "before_candidate_set",
                CataloguePhase.After => "after_candidate_set",
                _ => Kebab.Of(entry.Phase),
            });
            Assert.Equal(row["category"], entry.Category == FindingCategory.Village ? "village_admin" : Snake(entry.Category));
            Assert.Equal(row["sanction_level"], Kebab.Of(entry.Level));
            Assert.Equal(row["conduct_id"], entry.Conduct);
            Assert.Equal(row["conduct_en"], entry.ConductInEnglish);
            Assert.Equal(row["legal_basis"], entry.LegalBasis);
            Assert.Equal(row["sanction_text"], entry.SanctionText);
            Assert.Equal(row["authority_that_sanctions"], entry.Authority);
            Assert.Equal(row["in_force_from"], Day(entry.From));
            Assert.Equal(row["in_force_until"], Day(entry.Until));
            Assert.Equal(row["source"], entry.Source);
            Assert.Equal(row["confidence"], Kebab.Of(entry.Certainty));
            Assert.NotEmpty(entry.Articles);
        }
    }

    [Fact]
    public void The_map_has_every_row()
    {
        var rows = Csv.Read("conduct-map.csv");
        Assert.Equal(rows.Count, Book.Map.Count);
        foreach (var (row, rule) in rows.Zip(Book.Map))
        {
            Assert.Equal(row["conduct"], rule.Conduct is { } conduct ? Kebab.Of(conduct) : "*");
            Assert.Equal(row["subject"], rule.Subject is { } subject ? Kebab.Of(subject) : "asn");
            Assert.Equal(row["incident_from"], Day(rule.From));
            Assert.Equal(row["incident_until"], Day(rule.Until));
            Assert.Equal(row["phase"], Kebab.Of(rule.Phase));
            Assert.Equal(row["condition"], rule.Condition switch
            {
                MapCondition.NotOnUnpaidLeave => "not onUnpaidLeave",
                MapCondition.PurposeOfSupport => "purposeOfSupport",
                MapCondition.OfficeHolder => "officeHolder",
                _ => "",
            });
            Assert.Equal(row["code"], rule.Code);
            Assert.Equal(row["role"], Kebab.Of(rule.Role));
            Assert.Equal(row["certainty"], Kebab.Of(rule.Certainty));
            Assert.Equal(row["note"].Length > 0, rule.Note is not null);
            Assert.NotNull(Book.Entry(rule.Code));
        }
    }

    [Fact]
    public void The_holidays_have_every_row()
    {
        var rows = Csv.Read("holidays.csv");
        Assert.Equal(rows.Count, DecreedHolidays.All.Count);
        foreach (var (row, holiday) in rows.Zip(DecreedHolidays.All))
        {
            Assert.Equal(row["date"], Day(holiday.Date));
            Assert.Equal(row["kind"], Kebab.Of(holiday.Kind));
            Assert.Equal(row["name"], holiday.Name);
            Assert.Equal(row["region"], holiday.Region?.Value ?? "");
            Assert.Equal(row["decree"], holiday.Decree);
            Assert.Equal(row["decreed_on"], Day(holiday.DecreedOn));
            Assert.Equal(row["announced_on"], Day(holiday.AnnouncedOn));
            Assert.Equal(row["withdrawn_on"], Day(holiday.WithdrawnOn));
            Assert.Equal(row["certainty"], Kebab.Of(holiday.Certainty));
        }
    }

    [Fact]
    public void Twins_point_at_each_other_and_lie_on_the_two_sides()
    {
        var twins = Book.Catalogue.Where(e => e.Twin is not null).ToList();
        Assert.Equal(16, twins.Count);
        Assert.All(twins, e => Assert.Equal(e.Code, Book.Entry(e.Twin!)!.Twin));
        Assert.All(twins, e => Assert.NotEqual(e.Phase, Book.Entry(e.Twin!)!.Phase));
    }

    [Fact]
    public void Every_conduct_has_plain_words_in_both_languages()
    {
        Assert.Equal(Enum.GetValues<ConductKind>(), Book.Conducts.Select(c => c.Kind));
        Assert.All(Book.Conducts, c => Assert.True(c.Name.Length > 5 && c.NameInEnglish.Length > 5));
        Assert.Equal("Perbuatan lain", Book.Conduct(ConductKind.Other).Name);
    }

    [Fact]
    public void Words_and_members_are_the_same_both_ways()
    {
        Assert.All(Enum.GetValues<ConductKind>(), c => Assert.True(Kebab.TryParse<ConductKind>(Kebab.Of(c), out var back) && back == c));
        Assert.All(Enum.GetValues<ClockRule>(), r => Assert.True(Kebab.TryParse<ClockRule>(Kebab.Of(r), out var back) && back == r));
        Assert.False(Kebab.TryParse<SubjectKind>("CivilServant", out _));
        Assert.False(Kebab.TryParse<SubjectKind>("0", out _));
        Assert.False(Kebab.TryParse<SubjectKind>(null, out _));
    }

    // PP 94/2021 Pasal 42: the medium kinds are suspended, those of PP 53/2010 apply; heavy kinds change on 31 August 2021.
    [Theory]
    [Article("PP-94-2021", "Pasal 42")]
    [InlineData(SanctionLevel.Medium, "2021-08-30", "PP53-7-3A PP53-7-3B PP53-7-3C")]
    [InlineData(SanctionLevel.Medium, "2024-11-10", "PP53-7-3A PP53-7-3B PP53-7-3C")]
    [InlineData(SanctionLevel.Heavy, "2021-08-30", "PP53-7-4A PP53-7-4B PP53-7-4C PP53-7-4D PP53-7-4E")]
    [InlineData(SanctionLevel.Heavy, "2021-08-31", "PP94-8-4A PP94-8-4B PP94-8-4C")]
    [InlineData(SanctionLevel.Moral, "2024-11-10", "PP42-15-3A PP42-15-3B")]
    [InlineData(SanctionLevel.Dismissal, "2023-10-30", "UU5-87-4")]
    [InlineData(SanctionLevel.Dismissal, "2023-10-31", "UU20-52-4")]
    [InlineData(SanctionLevel.Ladder, "2024-11-10", "UU6-30-1A UU6-30-1B UU6-30-2A UU6-30-2B")]
    public void Kinds_of_sanction_go_by_the_day_of_the_act(SanctionLevel level, string day, string codes) =>
        Assert.Equal(codes, string.Join(' ', Book.SanctionKinds(level, DateOnly.Parse(day, null)).Select(k => k.Code)));

    // law.md §3.3: in a regency the regent punishes an administrator, in a province a JPT gives the medium punishment.
    [Theory]
    [Article("PP-94-2021", "Pasal 18")]
    [InlineData("PP94-5N2", PositionKind.Administrator, AuthorityLevel.Regency, Imposer.PersonnelAuthority)]
    [InlineData("PP94-5N2", PositionKind.Administrator, AuthorityLevel.Province, Imposer.JptMadya)]
    [InlineData("PP94-5N2", PositionKind.Pengawas, AuthorityLevel.Regency, Imposer.JptPratama)]
    [InlineData("PP94-5N2", PositionKind.Pelaksana, AuthorityLevel.Regency, Imposer.Administrator)]
    [InlineData("PP94-5N2", PositionKind.JptPratama, AuthorityLevel.Regency, Imposer.PersonnelAuthority)]
    [InlineData("PP94-5N5", PositionKind.Administrator, AuthorityLevel.Province, Imposer.PersonnelAuthority)]
    [InlineData("PP94-5N5", PositionKind.JptUtama, AuthorityLevel.Central, Imposer.President)]
    [InlineData("PP94-3CD-L", PositionKind.Pelaksana, AuthorityLevel.Regency, Imposer.Pengawas)]
    [InlineData("PP94-3CD-L", PositionKind.JptPratama, AuthorityLevel.Regency, Imposer.PersonnelAuthority)]
    [InlineData("PP94-3CD-L", PositionKind.JptPratama, AuthorityLevel.Central, Imposer.JptMadya)]
    public void The_lowest_officer_who_may_impose_follows_from_post_and_level(string code, PositionKind position, AuthorityLevel authority, Imposer lowest) =>
        Assert.Equal(lowest, Book.ImposersOf(Book.Entry(code)!, SubjectKind.CivilServant, position, authority).Lowest);

    [Fact]
    public void The_duty_of_neutrality_is_cited_from_the_law_of_the_day()
    {
        var before = Book.Assess(new(SubjectKind.CivilServant, ConductKind.Props, new(2023, 10, 30), RegionCode.Of("33.25")));
        var after = Book.Assess(new(SubjectKind.CivilServant, ConductKind.Props, new(2023, 10, 31), RegionCode.Of("33.25")));
        Assert.Contains(new Article("UU-5-2014", "Pasal 9 ayat (2)"), before.Findings[0].Basis);
        Assert.Contains(new Article("UU-20-2023", "Pasal 24 ayat (1) huruf d"), after.Findings[0].Basis);
        Assert.DoesNotContain(after.Findings[0].Basis, a => a.Instrument == "UU-5-2014");
    }

    [Fact]
    public void The_contract_example_holds()
    {
        var assessed = Book.Assess(new(SubjectKind.CivilServant, ConductKind.SocialMediaReaction, new(2024, 11, 7), RegionCode.Of("33.74"))
        {
            Position = PositionKind.Fungsional,
            AssessedOn = new DateOnly(2024, 11, 10),
        });
        var finding = Assert.Single(assessed.Findings);
        Assert.Equal("SKB22-DS-06", finding.Code);
        Assert.Equal(new Twin("SKB22-KE-04", AssessedPhase.BeforeCandidatesSet), assessed.Twin);
        Assert.Equal([ReferralTarget.Bkn], assessed.ReferTo);
        Assert.Contains(finding.SanctionKinds, k => k.Name == "Pembebasan dari jabatan menjadi jabatan pelaksana selama 12 bulan");
        Assert.Superset(
            new HashSet<Article> { new("SKB-2022", "Lampiran II"), new("PP-94-2021", "Pasal 14 huruf i angka 3"), new("UU-20-2023", "Pasal 24 ayat (1) huruf d") },
            finding.Basis.ToHashSet());
    }
}
