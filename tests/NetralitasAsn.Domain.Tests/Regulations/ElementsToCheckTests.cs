using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Regulations;

namespace NetralitasAsn.Domain.Tests.Regulations;

/// <summary>Staff are told to look at the elements of the crime where an office holder shows support; the public answer stays as the map says.</summary>
[Article("UU-10-2016", "Pasal 71 ayat (1)")]
[Article("UU-1-2015", "Pasal 188")]
public sealed class ElementsToCheckTests
{
    private static readonly RegulationBook Book = new();

    private static Assessment Assess(SubjectKind subject, ConductKind conduct, string day, PositionKind? position) =>
        Book.Assess(new(subject, conduct, DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture), RegionCode.Of("33.25.99.2999")) { Position = position });

    [Theory]
    [InlineData("2024-11-18", "UU10-71-1-V2")]
    [InlineData("2024-11-14", "UU10-71-1-V2")]
    [InlineData("2024-11-13", "UU10-71-1")]
    [InlineData("2024-09-23", "UU10-71-1")]
    [InlineData("2024-09-22", "UU10-71-1")]
    [InlineData("2024-09-21", null)]
    public void A_video_of_a_district_head_makes_think_of_the_crime_once_the_pairs_were_set(string day, string? code)
    {
        var assessed = Assess(SubjectKind.CivilServant, ConductKind.OnlineCampaign, day, PositionKind.Administrator);

        Assert.Equal(code, ElementsToCheck.For(assessed)?.Code);
        Assert.DoesNotContain(assessed.Findings, f => f.Code.StartsWith("UU10-71-1", StringComparison.Ordinal));
        Assert.DoesNotContain(ReferralTarget.Gakkumdu, assessed.ReferTo);
    }

    [Theory]
    [InlineData(PositionKind.JptUtama, true)]
    [InlineData(PositionKind.JptMadya, true)]
    [InlineData(PositionKind.JptPratama, true)]
    [InlineData(PositionKind.Administrator, true)]
    [InlineData(PositionKind.Pengawas, true)]
    [InlineData(PositionKind.Pelaksana, false)]
    [InlineData(PositionKind.Fungsional, false)]
    [InlineData(null, false)]
    public void Only_an_office_holder_is_an_official_of_the_civil_service(PositionKind? position, bool told) =>
        Assert.Equal(told, ElementsToCheck.For(Assess(SubjectKind.CivilServant, ConductKind.SocialMediaReaction, "2024-11-18", position)) is not null);

    [Theory]
    [InlineData(SubjectKind.VillageHead, ConductKind.OnlineCampaign)]
    [InlineData(SubjectKind.CivilServant, ConductKind.FavouringDecision)]
    [InlineData(SubjectKind.CivilServant, ConductKind.CampaignAttendancePassive)]
    [InlineData(SubjectKind.CivilServant, ConductKind.PartyMembership)]
    public void Nothing_is_added_where_the_map_speaks_or_no_support_is_shown(SubjectKind subject, ConductKind conduct) =>
        Assert.Null(ElementsToCheck.For(Assess(subject, conduct, "2024-11-18", PositionKind.Administrator)));

    [Fact]
    public void It_names_five_elements_its_articles_and_how_sure_it_is_and_stands_on_the_list_for_lawyers()
    {
        var hint = ElementsToCheck.For(Assess(SubjectKind.CivilServant, ConductKind.OnlineCampaign, "2024-11-18", PositionKind.Administrator))!;

        Assert.Equal((5, Certainty.Inferred), (hint.Elements.Count, hint.Certainty));
        Assert.Contains("Sentra Gakkumdu", hint.Note, StringComparison.Ordinal);
        Assert.Contains(Book.OpenParameters, p => p.Certainty is Certainty.ToConfirm && p.Basis.SequenceEqual(hint.Basis));
        Assert.NotNull(Book.Entry(hint.Code));
    }
}
