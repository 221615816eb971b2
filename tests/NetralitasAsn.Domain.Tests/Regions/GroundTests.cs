using NetralitasAsn.Domain.Regions;
using Xunit;

namespace NetralitasAsn.Domain.Tests.Regions;

public sealed class GroundTests
{
    private static readonly RegionCode Batang = RegionCode.Of("33.25");

    [Theory]
    [InlineData("33", ElectionKind.Governor)]
    [InlineData("31", ElectionKind.Governor)]
    [InlineData("33.25", ElectionKind.Regent)]
    [InlineData("33.75", ElectionKind.Mayor)]
    [InlineData("34.71", ElectionKind.Mayor)]
    [InlineData("34", null)]      // the governor of DI Yogyakarta is not elected
    [InlineData("31.01", null)]   // nor the regent
    [InlineData("31.74", null)]   // and the mayors of Jakarta
    [InlineData("33.25.01", null)]
    public void Who_was_elected_where_in_2024(string region, ElectionKind? expected) =>
        Assert.Equal(expected, Election.Of2024(RegionCode.Of(region))?.Kind);

    [Theory]
    [InlineData("2024-03-21", ElectionPhase.Before)]
    [InlineData("2024-03-22", ElectionPhase.ReplacementBan)]
    [InlineData("2024-08-27", ElectionPhase.Registration)]
    [InlineData("2024-09-21", ElectionPhase.Registration)]
    [InlineData("2024-09-22", ElectionPhase.PairsSet)]
    [InlineData("2024-09-25", ElectionPhase.Campaign)]
    [InlineData("2024-11-23", ElectionPhase.Campaign)]
    [InlineData("2024-11-24", ElectionPhase.Quiet)]
    [InlineData("2024-11-26", ElectionPhase.Quiet)]
    [InlineData("2024-11-27", ElectionPhase.Voting)]
    [InlineData("2024-12-16", ElectionPhase.Recapitulation)]
    [InlineData("2024-12-17", ElectionPhase.After)]
    public void The_phases_follow_the_timetable(string day, ElectionPhase expected) =>
        Assert.Equal(expected, Election.Of2024(Batang)!.PhaseOn(Day(day)));

    [Fact]
    public void Codes_for_numbers_are_looked_up_and_no_two_offices_share_one()
    {
        var regencies = Enumerable.Range(1, 29).Select(i => RegionCode.Of($"33.{i:00}"))
            .Concat([RegionCode.Of("33"), RegionCode.Of("82"), RegionCode.Of("82.04"), RegionCode.Of("82.01")]);

        var numbers = OfficeNumbers.For(regencies).ToDictionary(n => n.Region.Value);

        Assert.Equal(("00.00", true), (numbers["ri"].Code, numbers["ri"].IsConfirmed));
        Assert.Equal(("14.09", true), (numbers["33.25"].Code, numbers["33.25"].IsConfirmed));
        Assert.Equal(("32.04", true), (numbers["82.04"].Code, numbers["82.04"].IsConfirmed));
        Assert.False(numbers["33.01"].IsConfirmed);
        Assert.Equal(numbers.Count, numbers.Values.Select(n => n.Code).Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [InlineData("2024-10-16T10:00", "2024-10-16T10:00")]   // Wednesday, open
    [InlineData("2024-10-16T21:40", "2024-10-17T08:00")]   // in the evening: next morning
    [InlineData("2024-10-18T16:15", "2024-10-18T16:15")]   // Friday until 16.30
    [InlineData("2024-10-18T16:30", "2024-10-21T08:00")]   // over the weekend
    [InlineData("2024-10-19T10:00", "2024-10-21T08:00")]
    [InlineData("2024-11-22T20:00", "2024-11-24T00:00")]   // Friday evening: the quiet period opens day and night
    [InlineData("2024-11-24T03:00", "2024-11-24T03:00")]
    public void What_comes_after_hours_is_taken_in_at_the_next_opening(string sent, string expected)
    {
        var election = Election.Of2024(Batang)!;

        var takenIn = ReceptionHours.Default[^1].TakenInAt(Instant(sent), IndonesianZone.Wib, election.IsAroundVoting);

        Assert.Equal(Instant(expected), takenIn);
    }

    [Theory]
    [InlineData("33.25", "Batang", "Kabupaten Batang", "Kab. Batang")]
    [InlineData("33.75", "Pekalongan", "Kota Pekalongan", "Kota Pekalongan")]
    [InlineData("31.74", "Jakarta Selatan", "Kota Administrasi Jakarta Selatan", "Kota Jakarta Selatan")]
    [InlineData("33.25.99", "Contoh", "Kecamatan Contoh", "Kec. Contoh")]
    [InlineData("91.03.01", "Contoh", "Distrik Contoh", "Distrik Contoh")]
    [InlineData("33.25.99.1999", "Contoh", "Kelurahan Contoh", "Kel. Contoh")]
    [InlineData("33.25.99.2999", "Contoh", "Desa Contoh", "Desa Contoh")]
    public void A_region_says_what_it_is(string code, string name, string title, string shortTitle)
    {
        var region = new Region(RegionCode.Of(code), name);

        Assert.Equal((title, shortTitle), (region.Title, region.ShortTitle));
    }

    [Fact]
    public void Reserved_places_are_known_by_their_code()
    {
        Assert.True(RegionCode.Of("33.25.99").IsReserved());
        Assert.True(RegionCode.Of("33.25.99.2999").IsReserved());
        Assert.False(RegionCode.Of("33.25.01.2001").IsReserved());
    }

    private static DateOnly Day(string day) => DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture);

    private static DateTimeOffset Instant(string local) =>
        DateTimeOffset.Parse(local + "+07:00", System.Globalization.CultureInfo.InvariantCulture);
}
