using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Regulations;

namespace NetralitasAsn.Domain.Time;

public enum ClockUnit { CalendarDay, WorkingDay, Hour }

/// <summary>Which day is day 1: the day after the start ("setelah"), or the start itself ("terhitung mulai").</summary>
public enum FirstDay { After, On }

/// <summary>One legal clock.</summary>
public sealed record Clock(ClockRule Rule, int Length, ClockUnit Unit, Article SetBy, Certainty Certainty)
{
    /// <summary>The clock in plain Indonesian words.</summary>
    public string Name { get; init; } = string.Empty;

    /// <summary>From what it is counted, in plain Indonesian words.</summary>
    public string StartsWith { get; init; } = string.Empty;

    public FirstDay FirstDay { get; init; } = FirstDay.After;

    /// <summary>The words of the text that decide how to count, where they were read.</summary>
    public string? Quote { get; init; }

    /// <summary>Further articles beside <see cref="SetBy"/>.</summary>
    public IReadOnlyList<Article> Besides { get; init; } = [];

    /// <summary>The text can be read so that the start itself is day 1: reminders go by a safe date one counted day earlier.</summary>
    public bool HasSafeDay { get; init; }

    /// <summary>The clock does not end a period but starts an effect: there is no last moment.</summary>
    public bool StartsAnEffect { get; init; }

    /// <summary>The other unit in which the text is read, if it is.</summary>
    public ClockUnit? OtherUnit { get; init; }

    /// <summary>What a person who counts must know, in Indonesian.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>What the product does until a lawyer confirms the clock, in Indonesian.</summary>
    public string? Meanwhile { get; init; }

    public IEnumerable<Article> Basis => [SetBy, .. Besides];

    /// <summary>Counts: day 1 is the day after the start; the due day is usable until its last second.</summary>
    public Counted From(DateTimeOffset start, IndonesianZone zone, WorkingCalendar calendar)
    {
        if (Unit == ClockUnit.Hour)
        {
            var end = start.AddHours(Length);
            return new(this, start, end.DayIn(zone), end, [], []);
        }

        var (days, skipped) = Count(Unit, start.DayIn(zone), calendar);
        var due = days[^1];
        return new(this, start, due, EndOf(due, zone), days, skipped)
        {
            SafeDueOn = HasSafeDay ? SafeDay(start.DayIn(zone), days) : null,
            OtherReadings = OtherUnit is { } other ? [new(other, Count(other, start.DayIn(zone), calendar).Days[^1])] : [],
            MissingYears = Unit == ClockUnit.WorkingDay || OtherUnit == ClockUnit.WorkingDay ? Missing(start.DayIn(zone), due, calendar) : [],
        };
    }

    private (List<DateOnly> Days, List<SkippedDay> Skipped) Count(ClockUnit unit, DateOnly start, WorkingCalendar calendar)
    {
        var days = new List<DateOnly>(Length);
        var skipped = new List<SkippedDay>();
        var day = FirstDay == FirstDay.On ? start.AddDays(-1) : start;
        while (days.Count < Length)
        {
            day = day.AddDays(1);
            if (unit == ClockUnit.WorkingDay && calendar.WhyOff(day) is { } reason)
            {
                skipped.Add(new(day, reason));
            }
            else
            {
                days.Add(day);
            }
        }

        return (days, skipped);
    }

    private static DateOnly SafeDay(DateOnly start, List<DateOnly> days) => days.Count > 1 ? days[^2] : start;

    private static DateTimeOffset EndOf(DateOnly day, IndonesianZone zone) => day.At(new TimeOnly(23, 59, 59), zone);

    private static IReadOnlyList<int> Missing(DateOnly from, DateOnly until, WorkingCalendar calendar) =>
        [.. Enumerable.Range(from.Year, until.Year - from.Year + 1).Where(y => !calendar.Covers(y))];
}

/// <summary>A day that did not count, and why.</summary>
public sealed record SkippedDay(DateOnly Date, string Reason);

/// <summary>The day another reading of the same text leads to.</summary>
public sealed record OtherReading(ClockUnit Unit, DateOnly DueOn);

/// <summary>A deadline with its counting laid open.</summary>
public sealed record Counted(
    Clock Clock,
    DateTimeOffset Start,
    DateOnly DueOn,
    DateTimeOffset LastMoment,
    IReadOnlyList<DateOnly> Days,
    IReadOnlyList<SkippedDay> Skipped)
{
    /// <summary>One counted day earlier, where the text can be read so; reminders go by it, nothing is rejected by it.</summary>
    public DateOnly? SafeDueOn { get; init; }

    public IReadOnlyList<OtherReading> OtherReadings { get; init; } = [];

    /// <summary>Years whose holidays were not decreed yet when it was counted.</summary>
    public IReadOnlyList<int> MissingYears { get; init; } = [];

    public bool CalendarComplete => MissingYears.Count == 0;

    /// <summary>The latest of all readings: execution waits for it.</summary>
    public DateOnly LatestReading => OtherReadings.Select(r => r.DueOn).Append(DueOn).Max();

    public Deadline ToDeadline() => new()
    {
        Rule = Clock.Rule,
        StartedAt = Start,
        DueOn = DueOn,
        LastMoment = LastMoment,
        SetBy = Clock.SetBy,
    };
}
