using System.Globalization;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Regulations;
using NetralitasAsn.Domain.Time;
using NetralitasAsn.Web.TagHelpers;
using Xunit;

namespace NetralitasAsn.Web.Tests.TagHelpers;

public class WordsTests
{
    private static readonly DateTimeOffset Now = new(2024, 10, 8, 16, 30, 0, TimeSpan.Zero);

    public WordsTests() => CultureInfo.CurrentUICulture = new CultureInfo("id-ID");

    [Fact]
    public void A_time_is_read_with_its_day_and_its_zone()
    {
        Assert.Equal("Selasa, 8 Oktober 2024 pukul 23.30 WIB", Words.Moment(Now, IndonesianZone.Wib));
        Assert.Equal("Rabu, 9 Oktober 2024 pukul 01.30 WIT", Words.Moment(Now, IndonesianZone.Wit));
    }

    [Fact]
    public void An_English_page_reads_in_English()
    {
        CultureInfo.CurrentUICulture = new CultureInfo("en-GB");

        Assert.Equal("Tuesday, 8 October 2024 at 23:30 WIB", Words.Moment(Now, IndonesianZone.Wib));
        Assert.Equal("1,234", Words.Number(1234));
    }

    [Fact]
    public void Numbers_have_points_for_thousands_and_a_comma_for_decimals()
    {
        Assert.Equal("1.234", Words.Number(1234));
        Assert.Equal("1.234,5", Words.Number(1234.5m));
        Assert.Equal("62,8\u00a0%", Words.Percent(612, 974));
        Assert.Equal("–", Words.Percent(0, 0));
    }

    [Theory]
    [InlineData(7, ClockUnit.CalendarDay, "7 hari", "7 days")]
    [InlineData(1, ClockUnit.CalendarDay, "1 hari", "1 day")]
    [InlineData(14, ClockUnit.WorkingDay, "14 hari kerja", "14 working days")]
    [InlineData(24, ClockUnit.Hour, "1 x 24 jam", "24 hours")]
    [InlineData(72, ClockUnit.Hour, "3 x 24 jam", "72 hours")]
    [InlineData(30, ClockUnit.Hour, "30 jam", "30 hours")]
    public void The_length_of_a_clock_is_said_in_the_language_of_the_page(int length, ClockUnit unit, string indonesian, string english)
    {
        Assert.Equal(indonesian, Words.Length(length, unit));
        Assert.Equal(english, InEnglish(() => Words.Length(length, unit)));
    }

    [Theory]
    [InlineData(-1, "lewat 1 hari")]
    [InlineData(0, "hari ini")]
    [InlineData(1, "besok")]
    [InlineData(2, "2 hari lagi")]
    public void A_deadline_says_how_near_it_is(int days, string words) =>
        Assert.Equal(words, Words.Nearness(DueIn(days, IndonesianZone.Wib), Now, IndonesianZone.Wib));

    [Fact]
    public void Half_past_four_in_Greenwich_is_already_tomorrow_in_Jayapura() =>
        Assert.Equal("lewat 1 hari", Words.Nearness(DueIn(0, IndonesianZone.Wit), Now, IndonesianZone.Wit));

    [Theory]
    [InlineData("4", "10", "2024", "2024-10-04")]
    [InlineData("29", "2", "2024", "2024-02-29")]
    [InlineData("29", "2", "2023", null)]
    [InlineData("31", "13", "2024", null)]
    [InlineData("empat", "10", "2024", null)]
    public void Three_inputs_are_a_date_or_say_that_they_are_none(string day, string month, string year, string? date)
    {
        var parts = new DateParts { Day = day, Month = month, Year = year };

        Assert.Equal(date, parts.ToDate()?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        Assert.Equal(date is null, parts.IsWrong);
    }

    [Fact]
    public void Nothing_typed_is_empty_and_not_wrong() => Assert.True(new DateParts() is { IsEmpty: true, IsWrong: false });

    [Fact]
    public void An_article_is_cited_as_people_write_it() =>
        Assert.Equal("Pasal 134 ayat (5) UU 8/2015", Citations.Text(new Article("UU-8-2015", "Pasal 134 ayat (5)")));

    private static Deadline DueIn(int days, IndonesianZone zone)
    {
        var due = new DateOnly(2024, 10, 8).AddDays(days);
        return new()
        {
            Rule = ClockRule.Handling,
            StartedAt = Now,
            DueOn = due,
            LastMoment = due.At(new TimeOnly(23, 59, 59), zone),
            SetBy = new("UU-8-2015", "Pasal 134 ayat (5)"),
        };
    }

    private static string InEnglish(Func<string> say)
    {
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en");
        try
        {
            return say();
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }
}
