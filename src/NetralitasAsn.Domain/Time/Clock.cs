using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Regulations;

namespace NetralitasAsn.Domain.Time;

public enum ClockUnit { CalendarDay, WorkingDay, Hour }

/// <summary>One legal clock.</summary>
public sealed record Clock(ClockRule Rule, int Length, ClockUnit Unit, Article SetBy, Certainty Certainty)
{
    /// <summary>Counts: day 1 is the day after the start; the due day is usable until its last second.</summary>
    public Counted From(DateTimeOffset start, IndonesianZone zone, WorkingCalendar calendar)
    {
        if (Unit == ClockUnit.Hour)
        {
            var end = start.AddHours(Length);
            return new(this, start, end.DayIn(zone), end, [], []);
        }

        var counted = new List<DateOnly>();
        var skipped = new List<SkippedDay>();
        var day = start.DayIn(zone);
        while (counted.Count < Length)
        {
            day = day.AddDays(1);
            if (Unit == ClockUnit.WorkingDay && calendar.WhyOff(day) is { } reason)
            {
                skipped.Add(new(day, reason));
            }
            else
            {
                counted.Add(day);
            }
        }

        return new(this, start, day, day.At(new TimeOnly(23, 59, 59), zone), counted, skipped);
    }
}

/// <summary>A day that did not count, and why.</summary>
public sealed record SkippedDay(DateOnly Date, string Reason);

/// <summary>A deadline with its counting laid open.</summary>
public sealed record Counted(
    Clock Clock,
    DateTimeOffset Start,
    DateOnly DueOn,
    DateTimeOffset LastMoment,
    IReadOnlyList<DateOnly> Days,
    IReadOnlyList<SkippedDay> Skipped)
{
    public Deadline ToDeadline() => new()
    {
        Rule = Clock.Rule,
        StartedAt = Start,
        DueOn = DueOn,
        LastMoment = LastMoment,
        SetBy = Clock.SetBy,
    };
}
