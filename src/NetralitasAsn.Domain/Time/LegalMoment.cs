using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Regulations;

namespace NetralitasAsn.Domain.Time;

/// <summary>
/// Now, at the office that acts: the instant, the local day, the calendar as known today and the law in force.
/// The domain receives it as a parameter and never asks a clock.
/// </summary>
public sealed class LegalMoment(DateTimeOffset now, IndonesianZone zone, WorkingCalendar calendar, RegulationBook book)
{
    public DateTimeOffset Now { get; } = now;

    public IndonesianZone Zone { get; } = zone;

    public WorkingCalendar Calendar { get; } = calendar;

    public RegulationBook Book { get; } = book;

    /// <summary>The calendar day at the office that acts.</summary>
    public DateOnly Today => Now.DayIn(Zone);

    /// <summary>The deadline of a rule that starts at <paramref name="start"/>, or now.</summary>
    public Deadline Due(ClockRule rule, DateTimeOffset? start = null) =>
        Book.Clock(rule).From(start ?? Now, Zone, Calendar).ToDeadline();

    /// <summary>The same law and calendar, at another instant: paper that was handed over earlier than it was typed.</summary>
    public LegalMoment At(DateTimeOffset instant) => new(instant, Zone, Calendar, Book);
}
