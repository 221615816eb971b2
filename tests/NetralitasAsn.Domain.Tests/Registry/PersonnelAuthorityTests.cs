using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Registry;
using Xunit;

namespace NetralitasAsn.Domain.Tests.Registry;

public sealed class PersonnelAuthorityTests
{
    private static readonly RegionCode Batang = RegionCode.Of("33.25");
    private static readonly OfficeCode Regent = OfficeCode.Authority(Batang);

    [Theory]
    [InlineData(AgencyKind.Central, "kemenag", null, null, "ppk:kemenag")]
    [InlineData(AgencyKind.Vertical, "kua:33.25.01", "33.25.01", "kemenag", "ppk:kemenag")]
    [InlineData(AgencyKind.Provincial, "dinas:33", "33", null, "ppk:33")]
    [InlineData(AgencyKind.Regency, "dinas:33.25", "33.25", null, "ppk:33.25")]
    [InlineData(AgencyKind.Regency, "kecamatan:33.25.01", "33.25.01", null, "ppk:33.25")]
    [InlineData(AgencyKind.Regency, "dinas:31.74", "31.74", null, "ppk:31")]
    public void The_authority_follows_from_the_agency_never_from_the_place(AgencyKind kind, string code, string? region, string? parent, string expected)
    {
        var agency = new Agency { Code = code, Name = "Contoh", Kind = kind, Region = region is null ? null : RegionCode.Of(region), Parent = parent };

        Assert.Equal(expected, agency.Authority.Value);
    }

    [Theory]
    [InlineData("2024-09-24", HolderKind.Definitive)]
    [InlineData("2024-09-25", HolderKind.Pjs)]
    [InlineData("2024-11-23", HolderKind.Pjs)]
    [InlineData("2024-11-24", HolderKind.Definitive)]   // leave covers the campaign only: UU 10/2016 Pasal 70(3)
    public void The_holder_is_resolved_per_day(string day, HolderKind expected)
    {
        AuthorityHolder[] holders =
        [
            Appointed(HolderKind.Definitive, new(2022, 5, 22), null),
            Appointed(HolderKind.Pjs, new(2024, 9, 25), new(2024, 11, 23)),
        ];

        Assert.Equal(expected, holders.On(Regent, DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture))?.Kind);
    }

    [Fact]
    public void Nobody_holds_a_post_before_the_first_decree() =>
        Assert.Null(new[] { Appointed(HolderKind.Definitive, new(2022, 5, 22), null) }.On(Regent, new(2022, 5, 21)));

    [Fact]
    public void Acting_needs_an_end_and_no_end_comes_before_its_start()
    {
        Assert.Equal("required", CodeOf(HolderKind.Plt, new(2024, 9, 25), null));
        Assert.Equal("before-start", CodeOf(HolderKind.Definitive, new(2024, 9, 25), new(2024, 9, 24)));
    }

    [Fact]
    public void Central_agencies_have_different_codes() =>
        Assert.Equal(CentralAgencies.All.Count, CentralAgencies.All.Select(c => c.Agency.Code).Distinct(StringComparer.Ordinal).Count());

    private static Result<AuthorityHolder> Appoint(HolderKind kind, DateOnly from, DateOnly? until) =>
        AuthorityHolder.Appoint(Guid.CreateVersion7(), Regent, kind, "Contoh Pemegang Uji", "821/CONTOH/2024", from, from, until);

    private static AuthorityHolder Appointed(HolderKind kind, DateOnly from, DateOnly? until) =>
        Appoint(kind, from, until).Match(h => h, no => throw new Xunit.Sdk.XunitException(no.Code));

    private static string CodeOf(HolderKind kind, DateOnly from, DateOnly? until) =>
        Appoint(kind, from, until).Match(_ => "accepted", no => no.Fields[0].Code);
}
