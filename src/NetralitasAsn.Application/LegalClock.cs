using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Time;

namespace NetralitasAsn.Application;

/// <summary>How far the legal clock of the demonstration is from the real one; zero in Production.</summary>
public sealed record LegalClockOffset(TimeSpan Offset);

/// <summary>The only reader of time. Tokens, second factors and limits use the real clock; everything legal uses this one.</summary>
public sealed class LegalClock(TimeProvider time, LegalClockOffset offset, ActingAs acting, IRegulations regulations)
{
    /// <summary>The legal now; to the microsecond, which is what the database keeps.</summary>
    public DateTimeOffset Now
    {
        get
        {
            var now = acting.At?.ToUniversalTime() ?? time.GetUtcNow() + offset.Offset;
            return now.AddTicks(-(now.Ticks % TimeSpan.TicksPerMicrosecond));
        }
    }

    public bool IsDemonstration => offset.Offset != TimeSpan.Zero;

    public DateOnly TodayIn(RegionCode region) => Now.DayIn(region.Zone());

    /// <summary>Now, at an office, with the calendar known there today.</summary>
    public async Task<LegalMoment> At(OfficeCode office, CancellationToken ct)
    {
        var holidays = await regulations.Holidays(ct);
        var now = Now;
        var calendar = new WorkingCalendar(holidays, now.DayIn(office.Zone), office.Region ?? RegionCode.Nation);
        return new(now, office.Zone, calendar, regulations.Book);
    }
}
