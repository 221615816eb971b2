using NetralitasAsn.Domain.Regions;

namespace NetralitasAsn.Domain.Time;

/// <summary>A day off by decree: a national holiday or collective leave (cuti bersama), known from the day it was decreed.</summary>
/// <param name="Date">The day off.</param>
/// <param name="Name">Its name, as printed in the decree.</param>
/// <param name="DecreedOn">The day of the decree; before it nobody could count with it.</param>
/// <param name="WithdrawnOn">The day it was taken back, if it was.</param>
/// <param name="Region">The region it is limited to; null for the nation.</param>
public sealed record Holiday(DateOnly Date, string Name, DateOnly DecreedOn, DateOnly? WithdrawnOn, RegionCode? Region);

/// <summary>Weekends and the holidays known on a day. It counts days; it does not know laws.</summary>
public sealed class WorkingCalendar(IReadOnlyList<Holiday> holidays, DateOnly knownOn, RegionCode place)
{
    private readonly Dictionary<DateOnly, string> daysOff = holidays
        .Where(h => h.DecreedOn <= knownOn && (h.WithdrawnOn is null || h.WithdrawnOn > knownOn))
        .Where(h => h.Region is null || h.Region.Value.Contains(place))
        .GroupBy(h => h.Date)
        .ToDictionary(g => g.Key, g => g.First().Name);

    public DateOnly KnownOn { get; } = knownOn;

    /// <summary>Null on a working day; otherwise why the day does not count: Sabtu, Minggu, or the name of the holiday.</summary>
    public string? WhyOff(DateOnly day) => daysOff.TryGetValue(day, out var name) ? name : day.DayOfWeek switch
    {
        DayOfWeek.Saturday => "Sabtu",
        DayOfWeek.Sunday => "Minggu",
        _ => null,
    };
}
