namespace NetralitasAsn.Domain.Regions;

/// <summary>
/// When a counter takes in reports, from a date: Monday to Thursday and Friday have their own closing time (sources give 16.00 and 16.30),
/// and in the quiet period, on voting day and during recapitulation it may be open day and night (Perbawaslu 9/2024).
/// <see cref="Office"/> is null for the rule of all offices; an office's own row goes before it.
/// </summary>
public sealed class ReceptionHours
{
    public ReceptionHours(Guid id, People.OfficeCode? office, DateOnly from, TimeOnly opens, TimeOnly closes, TimeOnly closesOnFriday, bool roundTheClockAroundVoting)
    {
        Id = id;
        Office = office;
        From = from;
        Opens = opens;
        Closes = closes;
        ClosesOnFriday = closesOnFriday;
        RoundTheClockAroundVoting = roundTheClockAroundVoting;
    }

    public Guid Id { get; private set; }

    public People.OfficeCode? Office { get; private set; }

    public DateOnly From { get; private set; }

    public TimeOnly Opens { get; private set; }

    public TimeOnly Closes { get; private set; }

    public TimeOnly ClosesOnFriday { get; private set; }

    public bool RoundTheClockAroundVoting { get; private set; }

    /// <summary>Who entered the row; null for the hours the product came with.</summary>
    public People.AccountId? EnteredBy { get; private set; }

    public DateTimeOffset? EnteredAt { get; private set; }

    /// <summary>The same hours, with who entered them and when.</summary>
    public ReceptionHours Entered(People.AccountId by, DateTimeOffset at)
    {
        EnteredBy = by;
        EnteredAt = at;
        return this;
    }

    /// <summary>The hours before and after Perbawaslu 9/2024 (set on 30 September 2024; the day of promulgation is to be confirmed).</summary>
    public static IReadOnlyList<ReceptionHours> Default { get; } =
    [
        new(new("0193f000-0000-7000-8000-000000000001"), null, new(2020, 1, 1), new(8, 0), new(16, 0), new(16, 30), false),
        new(new("0193f000-0000-7000-8000-000000000002"), null, new(2024, 9, 30), new(8, 0), new(16, 0), new(16, 30), true),
    ];

    /// <summary>
    /// The instant at which something sent is taken in: at once while the counter is open, otherwise at its next opening.
    /// Saturdays and Sundays are closed unless <paramref name="aroundVoting"/> says that the day is open day and night.
    /// </summary>
    public DateTimeOffset TakenInAt(DateTimeOffset sent, IndonesianZone zone, Func<DateOnly, bool> aroundVoting)
    {
        var local = sent.In(zone);
        var day = DateOnly.FromDateTime(local.DateTime);
        var time = TimeOnly.FromDateTime(local.DateTime);
        for (var i = 0; ; i++, day = day.AddDays(1), time = TimeOnly.MinValue)
        {
            if (RoundTheClockAroundVoting && aroundVoting(day))
            {
                return i == 0 ? sent : day.At(TimeOnly.MinValue, zone);
            }

            if (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday)
            {
                continue;
            }

            if (time < Opens)
            {
                return day.At(Opens, zone);
            }

            if (time < (day.DayOfWeek == DayOfWeek.Friday ? ClosesOnFriday : Closes))
            {
                return sent;
            }
        }
    }

    /// <summary>
    /// The last moment between two instants at which somebody can come in person; null when the counter does not open in between.
    /// Weekends and what <paramref name="isOff"/> says are closed, unless <paramref name="aroundVoting"/> says that the day is open day and night.
    /// </summary>
    public DateTimeOffset? LastOpen(DateTimeOffset from, DateTimeOffset until, IndonesianZone zone, Func<DateOnly, bool> aroundVoting, Func<DateOnly, bool> isOff)
    {
        for (var day = until.DayIn(zone); day >= from.DayIn(zone); day = day.AddDays(-1))
        {
            var isRoundTheClock = RoundTheClockAroundVoting && aroundVoting(day);
            if (!isRoundTheClock && (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday || isOff(day)))
            {
                continue;
            }

            var opens = day.At(isRoundTheClock ? TimeOnly.MinValue : Opens, zone);
            var closes = isRoundTheClock ? day.At(new(23, 59, 59), zone) : day.At(day.DayOfWeek is DayOfWeek.Friday ? ClosesOnFriday : Closes, zone);
            var last = closes < until ? closes : until;
            if (last >= opens && last >= from)
            {
                return last;
            }
        }

        return null;
    }
}
