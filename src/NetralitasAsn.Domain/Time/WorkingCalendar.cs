using NetralitasAsn.Domain.Regions;

namespace NetralitasAsn.Domain.Time;

/// <summary>Weekends and the holidays known on a day. It counts days; it does not know laws.</summary>
public sealed class WorkingCalendar(IReadOnlyList<Holiday> holidays, DateOnly knownOn, RegionCode place, IReadOnlyList<Suspension>? suspensions = null)
{
    private readonly Dictionary<DateOnly, string> daysOff = DaysOff(holidays, knownOn, place);
    private readonly HashSet<int> years = [.. holidays.Where(h => h.Kind == HolidayKind.National && h.IsKnownOn(knownOn)).Select(h => h.Date.Year)];

    /// <summary>The day whose knowledge it counts with.</summary>
    public DateOnly KnownOn { get; } = knownOn;

    /// <summary>The place whose regional holidays count.</summary>
    public RegionCode Place { get; } = place;

    /// <summary>Null on a working day; otherwise why the day does not count: Sabtu, Minggu, or the name of the holiday.</summary>
    public string? WhyOff(DateOnly day) => daysOff.TryGetValue(day, out var name) ? name : day.DayOfWeek switch
    {
        DayOfWeek.Saturday => "Sabtu",
        DayOfWeek.Sunday => "Minggu",
        _ => suspensions?.FirstOrDefault(s => s.Covers(day))?.Reason,
    };

    /// <summary>The same calendar, in which the days of a suspended clock do not count.</summary>
    public WorkingCalendar Suspending(IEnumerable<Suspension> more) => new(holidays, KnownOn, Place, [.. suspensions ?? [], .. more]);

    /// <summary>Whether the national holidays of a year were decreed when the calendar was known; without them working days are a guess.</summary>
    public bool Covers(int year) => years.Contains(year);

    private static Dictionary<DateOnly, string> DaysOff(IReadOnlyList<Holiday> holidays, DateOnly knownOn, RegionCode place)
    {
        var off = new Dictionary<DateOnly, string>(holidays.Count);
        foreach (var holiday in holidays)
        {
            if (holiday.IsKnownOn(knownOn) && holiday.HoldsIn(place))
            {
                off.TryAdd(holiday.Date, holiday.Name);
            }
        }

        return off;
    }
}

/// <summary>Days on which a clock stood still, and why.</summary>
/// <param name="After">The last day that counted before.</param>
/// <param name="Until">The last day that did not count.</param>
public sealed record Suspension(DateOnly After, DateOnly Until, string Reason)
{
    public bool Covers(DateOnly day) => After < day && day <= Until;
}
