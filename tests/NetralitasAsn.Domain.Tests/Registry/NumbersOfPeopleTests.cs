using NetralitasAsn.Domain.Registry;
using Xunit;

namespace NetralitasAsn.Domain.Tests.Registry;

public sealed class NumbersOfPeopleTests
{
    private static readonly DateOnly Today = new(2024, 11, 18);

    [Theory]
    [InlineData("199002142015032001")]
    [InlineData("19900214 201503 2 001")]
    [InlineData("19900214.201503.2.001")]
    public void A_nip_is_read_however_it_is_written(string text)
    {
        var nip = Opened(Nip.Parse(text, Today));

        Assert.Equal("199002142015032001", nip.Value);
        Assert.Equal("19900214 201503 2 001", nip.ToString());
        Assert.True(nip.IsPns);
        Assert.True(nip.IsFemale);
        Assert.Equal(new DateOnly(1990, 2, 14), nip.BornOn);
    }

    [Theory]
    [InlineData("199002142023211003")]
    [InlineData("199002142024241003")]
    public void A_number_without_a_month_is_of_a_PPPK(string text) => Assert.False(Opened(Nip.Parse(text, Today)).IsPns);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("19900214201503200")]
    [InlineData("1990021420150320011")]
    [InlineData("19900214201503200A")]
    [InlineData("199002302015032001")]   // 30 February
    [InlineData("199013142015032001")]   // month 13
    [InlineData("199002142015003001")]   // appointed in month 0
    [InlineData("199002142015033001")]   // sex 3
    [InlineData("199002142015032000")]   // serial 0
    [InlineData("201002142015032001")]   // appointed at five
    [InlineData("193002142015032001")]   // appointed at eighty-five
    [InlineData("199002142024122001")]   // appointed next month
    [InlineData("199002142025032001")]   // appointed next year
    public void A_nip_that_cannot_exist_is_refused(string? text) =>
        Assert.Equal("nip-impossible", Nip.Parse(text, Today).Match(_ => "accepted", no => no.Fields[0].Code));

    [Fact]
    public void The_nik_of_a_woman_adds_forty_to_the_day()
    {
        var nik = Opened(Nik.Parse("33.25.01.540290.0001"));

        Assert.True(nik.IsFemale);
        Assert.True(nik.IsBornOn(new(1990, 2, 14)));
        Assert.False(nik.IsBornOn(new(1990, 2, 15)));
        Assert.DoesNotContain("540290", nik.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("3325011402900001")]
    [InlineData("9204012902000001")]   // old region code; 29 February 2000
    public void A_nik_with_any_region_of_its_day_is_accepted(string text) => Assert.False(Opened(Nik.Parse(text)).IsFemale);

    [Theory]
    [InlineData("332501140290000")]
    [InlineData("3325013202900001")]   // day 32
    [InlineData("3325014002900001")]   // day 40 is nobody's
    [InlineData("3325017202900001")]   // day 72
    [InlineData("3325011413900001")]   // month 13
    [InlineData("3325013002900001")]   // 30 February
    [InlineData("3325011402900000")]
    [InlineData("0325011402900001")]
    public void A_nik_that_cannot_exist_is_refused(string text) =>
        Assert.Equal("nik-impossible", Nik.Parse(text).Match(_ => "accepted", no => no.Fields[0].Code));

    [Theory]
    [InlineData("0812-3456-7890", "+6281234567890", true)]
    [InlineData("+62 812 3456 7890", "+6281234567890", true)]
    [InlineData("62 (0)812 3456 7890", "+6281234567890", true)]
    [InlineData("81234567890", "+6281234567890", true)]
    [InlineData("(0285) 391234", "+62285391234", false)]
    [InlineData("021 5250 123", "+62215250123", false)]
    public void A_phone_number_is_normalised(string text, string expected, bool mobile)
    {
        var phone = Opened(PhoneNumber.Parse(text));

        Assert.Equal(expected, phone.Value);
        Assert.Equal(mobile, phone.IsMobile);
    }

    [Theory]
    [InlineData("")]
    [InlineData("110")]
    [InlineData("08123")]
    [InlineData("+1 202 555 0100")]
    [InlineData("0812-3456-7890-123")]
    [InlineData("telepon rumah")]
    [InlineData("0112345678")]
    public void What_nobody_can_dial_is_refused(string text) =>
        Assert.Equal("phone-impossible", PhoneNumber.Parse(text).Match(_ => "accepted", no => no.Fields[0].Code));

    private static T Opened<T>(Result<T> result) => result.Match(value => value, no => throw new Xunit.Sdk.XunitException(no.Code));
}
