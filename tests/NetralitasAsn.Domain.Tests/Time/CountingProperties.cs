using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Regulations;
using NetralitasAsn.Domain.Time;
using Xunit;

namespace NetralitasAsn.Domain.Tests.Time;

/// <summary>What holds for every day of 2020 to 2027, every zone and every clock.</summary>
public sealed class CountingProperties
{
    private static readonly DateOnly First = new(2020, 1, 1);
    private static readonly DateOnly Last = new(2027, 12, 31);
    private static readonly DateOnly KnownOn = new(2026, 11, 25);
    private static readonly RegionCode Batang = RegionCode.Of("33.25");
    private static readonly RegulationBook Book = new();

    private static readonly TimeSpan OneMinute = TimeSpan.FromMinutes(1);

    private const int MinutesOfADay = 24 * 60;

    public static TheoryData<ClockRule> Rules => [.. Enum.GetValues<ClockRule>()];

    private static WorkingCalendar Calendar(IReadOnlyList<Holiday>? holidays = null) => new(holidays ?? DecreedHolidays.All, KnownOn, Batang);

    private static IEnumerable<DateOnly> Days()
    {
        for (var day = First; day <= Last; day = day.AddDays(1))
        {
            yield return day;
        }
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_later_start_never_ends_earlier_and_nothing_ends_before_it_starts(ClockRule rule)
    {
        var (clock, calendar) = (Book.Clock(rule), Calendar());
        foreach (var zone in Enum.GetValues<IndonesianZone>())
        {
            var before = DateTimeOffset.MinValue;
            foreach (var day in Days())
            {
                var start = day.At(new TimeOnly(9, 30), zone);
                var counted = clock.From(start, zone, calendar);
                Assert.True(counted.LastMoment >= before, $"{rule} {day} {zone}");
                Assert.True(counted.LastMoment > start, $"{rule} {day} {zone}");
                Assert.True(counted.DueOn > day || clock.Unit == ClockUnit.Hour);
                before = counted.LastMoment;
            }
        }
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_working_clock_never_ends_on_a_day_off_and_counts_no_day_off(ClockRule rule)
    {
        var (clock, calendar) = (Book.Clock(rule), Calendar());
        if (clock.Unit != ClockUnit.WorkingDay)
        {
            return;
        }

        foreach (var (day, zone) in Days().SelectMany(_ => Enum.GetValues<IndonesianZone>(), (d, z) => (d, z)))
        {
            var counted = clock.From(day.At(new TimeOnly(23, 59), zone), zone, calendar);
            Assert.Equal(clock.Length, counted.Days.Count);
            Assert.All(counted.Days, d => Assert.Null(calendar.WhyOff(d)));
            Assert.All(counted.Skipped, s => Assert.Equal(calendar.WhyOff(s.Date), s.Reason));
            Assert.Equal(counted.Days[^1], counted.DueOn);
            Assert.Equal(counted.DueOn.DayNumber - day.DayNumber, counted.Days.Count + counted.Skipped.Count);
        }
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Every_minute_of_the_due_day_is_in_time_and_the_next_minute_is_not(ClockRule rule)
    {
        var (clock, calendar) = (Book.Clock(rule), Calendar());
        foreach (var zone in Enum.GetValues<IndonesianZone>())
        {
            foreach (var day in Days())
            {
                var deadline = clock.From(day.At(new TimeOnly(16, 5), zone), zone, calendar).ToDeadline();
                if (clock.Unit == ClockUnit.Hour)
                {
                    Assert.False(deadline.HasPassed(deadline.StartedAt.AddHours(clock.Length)));
                    Assert.True(deadline.HasPassed(deadline.StartedAt.AddHours(clock.Length).AddSeconds(1)));
                    continue;
                }

                var minute = deadline.DueOn.At(TimeOnly.MinValue, zone);
                for (var i = 0; i < MinutesOfADay; i++, minute += OneMinute)
                {
                    if (deadline.HasPassed(minute))
                    {
                        Assert.Fail($"{rule} {day} {zone}: {minute} is in time");
                    }
                }

                Assert.True(deadline.HasPassed(minute), $"{rule} {day} {zone}: {minute} is late");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void A_holiday_added_later_never_brings_a_deadline_forward(ClockRule rule)
    {
        var clock = Book.Clock(rule);
        var plain = Calendar();
        foreach (var day in Days())
        {
            // From the day of the start itself to three weeks on, national and collective days by turns.
            var added = new Holiday(day.AddDays(day.DayNumber % 22), "Hari libur uji", KnownOn, null, null) { Kind = day.DayNumber % 2 == 0 ? HolidayKind.National : HolidayKind.Collective };
            var calendar = new WorkingCalendar(Near(day, added), KnownOn, Batang);
            foreach (var zone in Enum.GetValues<IndonesianZone>())
            {
                var start = day.At(new TimeOnly(10, 0), zone);
                Assert.True(clock.From(start, zone, calendar).LastMoment >= clock.From(start, zone, plain).LastMoment, $"{rule} {day} {zone}");
            }
        }
    }

    // Only the holidays around the day: the calendar is built anew for each of 2,922 days.
    private static List<Holiday> Near(DateOnly day, Holiday added) =>
        [added, .. DecreedHolidays.All.Where(h => h.Date >= day && h.Date <= day.AddDays(200))];

    [Fact]
    public void A_withdrawn_holiday_may_bring_a_deadline_forward()
    {
        var off = new Holiday(new(2024, 10, 9), "Libur uji", new(2024, 9, 1), null, null);
        var start = new DateOnly(2024, 10, 7).At(new TimeOnly(9, 0), IndonesianZone.Wib);
        var clock = Book.Clock(ClockRule.ProsecutorReturn);
        var with = clock.From(start, IndonesianZone.Wib, new([off], KnownOn, Batang)).DueOn;
        var without = clock.From(start, IndonesianZone.Wib, new([off with { WithdrawnOn = new(2024, 10, 1) }], KnownOn, Batang)).DueOn;
        Assert.True(without < with);
    }
}
