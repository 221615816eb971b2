using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Infrastructure.Regions;
using Xunit;

namespace NetralitasAsn.Application.Tests.Regions;

public sealed class RegionCatalogueTests
{
    private static readonly RegionCatalogue Real = RegionCatalogue.Of(new(false));
    private static readonly RegionCatalogue WithReserved = RegionCatalogue.Of(new(true));

    [Theory]
    [InlineData(RegionLevel.Province, 38)]
    [InlineData(RegionLevel.Regency, 514)]
    [InlineData(RegionLevel.District, 7277)]
    [InlineData(RegionLevel.Village, 83763)]
    public void Every_region_of_November_2024_is_there(RegionLevel level, int expected) =>
        Assert.Equal(expected, Real.All.Count(r => r.Level == level));

    [Theory]
    [InlineData(VillageKind.Kelurahan, 8498)]
    [InlineData(VillageKind.Desa, 75251)]
    [InlineData(VillageKind.DesaAdat, 14)]
    public void Every_village_has_a_kind(VillageKind kind, int expected) =>
        Assert.Equal(expected, Real.All.Count(r => r.VillageKind == kind));

    [Fact]
    public void The_545_elections_of_2024_are_37_and_415_and_93()
    {
        var elections = Real.All.Select(r => Election.Of2024(r.Code)).OfType<Election>().CountBy(e => e.Kind).ToDictionary();

        Assert.Equal((37, 415, 93), (elections[ElectionKind.Governor], elections[ElectionKind.Regent], elections[ElectionKind.Mayor]));
    }

    [Fact]
    public void Every_regency_has_its_reserved_places_and_only_in_the_demonstration()
    {
        Assert.Equal(514 * 3, WithReserved.All.Count(r => r.IsReserved));
        Assert.DoesNotContain(Real.All, r => r.IsReserved);
        Assert.Equal("Desa Contoh, Kec. Contoh, Kab. Batang, Jawa Tengah", WithReserved.FullName(RegionCode.Of("33.25.99.2999")));
    }

    [Fact]
    public void Names_are_clean() =>
        Assert.DoesNotContain(Real.All, r => r.Name.AsSpan().IndexOfAny("\"*’\t") >= 0 || r.Name != r.Name.Trim() || char.IsLower(r.Name[0]));

    [Fact]
    public void Every_office_has_a_code_for_numbers_of_its_own()
    {
        var numbers = OfficeNumbers.For(Real.All.Where(r => r.Level <= RegionLevel.Regency).Select(r => r.Code));

        Assert.Equal(1 + 38 + 514, numbers.Count);
        Assert.Equal(numbers.Count, numbers.Select(n => n.Code).Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [InlineData("kurip", RegionLevel.Village, "33.25", "33.25.09.2024")]
    [InlineData("kota pekalongan", null, null, "33.75")]
    [InlineData("kab. pekalongan", null, null, "33.26")]
    [InlineData("KEC SUBAH batang", null, null, "33.25.09")]
    [InlineData("desa contoh batang", null, null, "33.25.99.2999")]
    [InlineData("kel contoh batang", null, null, "33.25.99.1999")]
    [InlineData("sokaan", null, null, "35.13.15.2017")]
    [InlineData("Soka’an", null, null, "35.13.15.2017")]
    [InlineData("dki", null, null, "31")]
    [InlineData("halmahera sel", RegionLevel.Regency, null, "82.04")]
    public void Search_finds_what_was_meant_first(string text, RegionLevel? level, string? within, string expected)
    {
        var found = WithReserved.Find(text, level, within is null ? null : RegionCode.Of(within), 5);

        Assert.Equal(expected, found[0].Code.Value);
    }

    [Fact]
    public void Without_a_text_the_answer_is_what_lies_in_the_place()
    {
        Assert.Equal(38, Real.Find("", null, null, 500).Count);
        Assert.All(Real.Find("", null, RegionCode.Of("33.25"), 500), r => Assert.Equal(RegionLevel.District, r.Level));
    }

    [Fact]
    public void Rubbish_finds_nothing()
    {
        Assert.Empty(Real.Find("xqzxqz", null, null, 5));
        Assert.Empty(Real.Find("a", null, RegionCode.Of("99.99"), 5));
        Assert.Equal("99.99", Real.FullName(RegionCode.Of("99.99")));
    }
}
