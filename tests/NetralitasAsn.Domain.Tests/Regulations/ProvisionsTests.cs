using System.Reflection;
using NetralitasAsn.Domain.Regulations;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Domain.Time;

namespace NetralitasAsn.Domain.Tests.Regulations;

public sealed class ProvisionsTests
{
    [Fact]
    [Article("PBWS-7-2022", "undangan klarifikasi")]
    [Article("UU-27-2022", "Pasal 30 ayat (1)")]
    [Article("UU-27-2022", "Pasal 46 ayat (1)")]
    public void The_spans_that_are_no_clock_have_their_length_unit_and_certainty() => Assert.Equal(
        [(1, ClockUnit.CalendarDay, Certainty.ToConfirm), (72, ClockUnit.Hour, Certainty.Known), (72, ClockUnit.Hour, Certainty.Known)],
        Provisions.Spans.Select(s => (s.Length, s.Unit, s.Certainty)));

    [Fact]
    [Article("UU-27-2022", "Pasal 20 ayat (2)")]
    [Article("UU-27-2022", "Pasal 15 ayat (1)")]
    [Article("UU-8-2015", "Pasal 134 ayat (3)")]
    [Article("UU-30-2014", "Pasal 42 ayat (1)")]
    [Article("UU-30-2014", "Pasal 43 ayat (1)")]
    [Article("UU-30-2014", "Pasal 43 ayat (2)")]
    [Article("UU-30-2014", "Pasal 44")]
    [Article("UU-6-2014", "Pasal 53 ayat (3)")]
    [Article("UU-6-2014", "Pasal 30")]
    [Article("UU-10-2016", "Pasal 152")]
    [Article("UU-1-2015", "Pasal 188")]
    [Article("UU-10-2016", "Pasal 71 ayat (1)")]
    [Article("PBWS-8-2020", "peraturan perundang-undangan lain")]
    public void Every_provision_stands_in_the_register_and_has_a_test_that_names_it()
    {
        var provisions = typeof(Provisions).GetProperties().Select(p => p.GetValue(null)).Select(v => v as Article ?? (v as LegalSpan)?.Basis).OfType<Article>().ToList();
        var named = typeof(ProvisionsTests).GetMethods().SelectMany(m => m.GetCustomAttributes<ArticleAttribute>()).Select(a => new Article(a.Instrument, a.Provision)).ToHashSet();

        Assert.Equal(16, provisions.Count);
        Assert.Subset(named, provisions.ToHashSet());
        Assert.All(provisions, a => Assert.NotNull(new RegulationBook().Instrument(a.Instrument)));
    }

    [Fact]
    public void What_is_not_certain_stands_on_the_list_for_lawyers() => Assert.All(
        Provisions.Spans.Where(s => s.Certainty is Certainty.ToConfirm),
        s => Assert.Contains(new RegulationBook().OpenParameters, p => p.Basis.Contains(s.Basis)));

    [Theory]
    [InlineData("UU-8-2015", "Pasal 134 ayat (5)", "Pasal 134 ayat (5) UU 8/2015")]
    [InlineData("SE-PANRB-18-2023", "tanggal", "tanggal SE MenPANRB 18/2023")]
    [InlineData("SKB-2022", "Lampiran II", "Lampiran II SKB 2022")]
    public void An_article_is_cited_as_people_write_it(string instrument, string provision, string cited) =>
        Assert.Equal(cited, new Article(instrument, provision).Cited);

    [Fact]
    public void A_condition_of_the_initial_review_is_found_by_its_name() => Assert.All(
        Enum.GetValues<ReviewCondition>(), c => Assert.Equal(c, ReviewConditions.Of(c).Condition));
}
