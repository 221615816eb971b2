using System.Text.RegularExpressions;
using NetralitasAsn.Domain.Regulations;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Infrastructure.Demo;
using NetralitasAsn.Testing;
using Xunit;

namespace NetralitasAsn.Web.Tests.Demo;

/// <summary>What can be known of the stories before they are played: they accuse nobody.</summary>
public sealed partial class StoriesTests
{
    [Fact]
    public void Numbers_and_ids_are_unique()
    {
        Assert.Equal(Stories.All.Count, Stories.All.Select(s => s.Number).Distinct().Count());
        Assert.Equal(Stories.All.Count * 31, Stories.All.SelectMany(s => s.Ids).Distinct().Count());
    }

    [Fact]
    public void Nobody_sits_at_a_real_place()
    {
        Assert.All(Stories.All, s => Assert.Matches(ReservedVillage(), s.Village.Value));
        Assert.All(People(), p => Assert.Matches(ReservedPost(), p.AgencyOrVillage));
    }

    [Fact]
    public void Nobody_holds_a_post_of_which_a_real_place_has_only_one()
    {
        Assert.DoesNotContain(Stories.All.SelectMany(s => s.Parts), p => p.Subject is SubjectKind.RegionalHead or SubjectKind.Candidate);
        Assert.All(Stories.All.SelectMany(s => s.Parts), p => Assert.Matches("(?i)contoh", p.Title));
        Assert.All(Stories.All.SelectMany(s => s.Parts), p => Assert.DoesNotMatch(SingleHolder(), p.Title));
    }

    [Fact]
    public void No_name_looks_real_and_no_number_is_anybodys()
    {
        Assert.All(People().Where(p => p.Name is not null), p => Assert.Matches(SyntheticName(), p.Name!));
        Assert.All(People().Where(p => p.Nip is not null), p => Assert.EndsWith("999", p.Nip!, StringComparison.Ordinal));
        Assert.All(Stories.All.Select(Words.Reporter), r => Assert.Matches(SyntheticName(), r.Name));
        Assert.All(Stories.All.SelectMany(s => Words.Facts(s).Witnesses), w => Assert.Matches(SyntheticName(), w.Name));
    }

    [Fact]
    public void A_pair_has_the_number_nine_or_none()
    {
        Assert.All(Stories.All.Select(s => s.Deed.Narrative), n => Assert.All(PairNumber().Matches(n), m => Assert.Equal("9", m.Groups[1].Value)));
    }

    [Fact]
    public void Every_act_is_later_than_the_one_before_and_none_lies_after_the_demonstrations_now()
    {
        Assert.All(Stories.All, story =>
        {
            var acts = Timetable.Of(story).ToList();
            Assert.All(acts, a => Assert.True(a.At < WebHost.Start, $"{story.Number} {a.Name} {a.At}"));
            Assert.True(acts.Zip(acts.Skip(1)).All(p => p.First.At != p.Second.At), $"{story.Number}: two acts at one instant");
        });
    }

    private static IEnumerable<FiledPerson> People() =>
        Stories.All.SelectMany(s => Words.Facts(s).Respondents.Select(r => new FiledPerson(r.Name, r.AgencyOrVillage, r.Nip)));

    private sealed record FiledPerson(string? Name, string AgencyOrVillage, string? Nip);

    [GeneratedRegex(@"^\d\d\.\d\d\.99\.(2999|1999)$")]
    private static partial Regex ReservedVillage();

    [GeneratedRegex(@"^(dinas-contoh:\d\d\.\d\d|\d\d\.\d\d\.99\.(2999|1999))$")]
    private static partial Regex ReservedPost();

    [GeneratedRegex("(?i)bupati|wali kota|gubernur|sekretaris daerah|menteri")]
    private static partial Regex SingleHolder();

    [GeneratedRegex(@"^Contoh (Terlapor|Pelapor|Saksi) \d{2,3}( [A-Z])?$")]
    private static partial Regex SyntheticName();

    [GeneratedRegex(@"nomor(?: urut)? (\d+)")]
    private static partial Regex PairNumber();
}
