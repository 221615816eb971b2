using System.Globalization;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Regulations;
using NetralitasAsn.Domain.Time;

namespace NetralitasAsn.Web.TagHelpers;

/// <summary>Dates, times and numbers as people read them; in Indonesian unless the page is English. A time always carries its zone.</summary>
public static class Words
{
    private static readonly string[] Days = ["Minggu", "Senin", "Selasa", "Rabu", "Kamis", "Jumat", "Sabtu"];

    private static readonly string[] Months =
        ["Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember"];

    private static readonly CultureInfo English = CultureInfo.InvariantCulture;

    private static readonly NumberFormatInfo IndonesianNumbers = new()
    {
        NumberDecimalSeparator = ",",
        NumberGroupSeparator = ".",
        NumberGroupSizes = [3],
    };

    /// <summary>Whether this page is an English one.</summary>
    public static bool IsEnglish => CultureInfo.CurrentUICulture.TwoLetterISOLanguageName == "en";

    /// <summary><c>11 Oktober 2024</c></summary>
    public static string Date(DateOnly day) =>
        IsEnglish ? day.ToString("d MMMM yyyy", English) : $"{day.Day} {Months[day.Month - 1]} {day.Year}";

    /// <summary><c>11 Okt 2024</c></summary>
    public static string ShortDate(DateOnly day) =>
        IsEnglish ? day.ToString("d MMM yyyy", English) : $"{day.Day} {ShortMonth(day)} {day.Year}";

    /// <summary><c>Jumat, 11 Oktober 2024</c></summary>
    public static string Day(DateOnly day) =>
        IsEnglish ? day.ToString("dddd, d MMMM yyyy", English) : $"{Days[(int)day.DayOfWeek]}, {Date(day)}";

    /// <summary><c>08.00</c>.</summary>
    public static string Time(TimeOnly time) => time.ToString("HH'.'mm", CultureInfo.InvariantCulture);

    /// <summary><c>23.59 WIB</c></summary>
    public static string Time(DateTimeOffset instant, IndonesianZone zone) =>
        $"{instant.In(zone).ToString(IsEnglish ? "HH:mm" : "HH.mm", English)} {zone.Abbreviation()}";

    /// <summary><c>Jumat, 11 Oktober 2024 pukul 23.59 WIB</c></summary>
    public static string Moment(DateTimeOffset instant, IndonesianZone zone) =>
        $"{Day(instant.DayIn(zone))}{(IsEnglish ? " at " : " pukul ")}{Time(instant, zone)}";

    /// <summary><c>11 Okt 2024 23.59 WIB</c>, for tables.</summary>
    public static string ShortMoment(DateTimeOffset instant, IndonesianZone zone) =>
        $"{ShortDate(instant.DayIn(zone))} {Time(instant, zone)}";

    /// <summary><c>1.234</c></summary>
    public static string Number(long value) => value.ToString("N0", Numbers);

    /// <summary><c>1.234,5</c>, with at most <paramref name="decimals"/> decimals.</summary>
    public static string Number(decimal value, int decimals = 1) => value.ToString("#,0." + new string('#', decimals), Numbers);

    /// <summary><c>62,8 %</c> of a whole; a dash when there is no whole.</summary>
    public static string Percent(long part, long whole) =>
        whole == 0 ? "–" : $"{Math.Round(100m * part / whole, 1).ToString("0.#", Numbers)}\u00a0%";

    /// <summary><c>3,4 MB</c></summary>
    public static string Size(long bytes) => bytes < 100_000
        ? $"{Math.Max(1, (bytes + 500) / 1000)} kB"
        : $"{Number(bytes / 1_000_000m)} MB";

    /// <summary>How near a deadline is: <c>hari ini</c>, <c>besok</c>, <c>2 hari lagi</c>, <c>lewat 1 hari</c>.</summary>
    public static string Nearness(Deadline deadline, DateTimeOffset now, IndonesianZone zone) => Nearness(deadline.DueOn, deadline.LastMoment, now, zone);

    /// <summary>The same for a last moment of which only the instant is known.</summary>
    public static string Nearness(DateTimeOffset lastMoment, DateTimeOffset now, IndonesianZone zone) => Nearness(lastMoment.DayIn(zone), lastMoment, now, zone);

    private static string Nearness(DateOnly dueOn, DateTimeOffset lastMoment, DateTimeOffset now, IndonesianZone zone)
    {
        var days = dueOn.DayNumber - now.DayIn(zone).DayNumber;
        if (now > lastMoment)
        {
            return days < 0 ? Late(-days) : IsEnglish ? "passed today" : "lewat hari ini";
        }

        return days switch
        {
            <= 0 => IsEnglish ? "today" : "hari ini",
            1 => IsEnglish ? "tomorrow" : "besok",
            _ => IsEnglish ? $"in {days} days" : $"{days} hari lagi",
        };
    }

    /// <summary>How long a clock of the book runs: <c>7 hari</c>, <c>14 hari kerja</c>, <c>1 x 24 jam</c>.</summary>
    public static string Length(Clock clock) => Length(clock.Length, clock.Unit);

    /// <summary>The same for a span that is no clock.</summary>
    public static string Length(LegalSpan span) => Length(span.Length, span.Unit);

    public static string Length(int length, ClockUnit unit) => (unit, IsEnglish) switch
    {
        (ClockUnit.CalendarDay, false) => $"{Number(length)} hari",
        (ClockUnit.CalendarDay, true) => $"{Number(length)} day{(length == 1 ? "" : "s")}",
        (ClockUnit.WorkingDay, false) => $"{Number(length)} hari kerja",
        (ClockUnit.WorkingDay, true) => $"{Number(length)} working day{(length == 1 ? "" : "s")}",
        (_, false) => length % 24 == 0 ? $"{length / 24} x 24 jam" : $"{Number(length)} jam",
        _ => $"{Number(length)} hours",
    };

    /// <summary>How long ago something came in, by the days of the office: <c>hari ini</c>, <c>kemarin</c>, <c>3 hari lalu</c>.</summary>
    public static string Age(DateTimeOffset since, DateTimeOffset now, IndonesianZone zone) => (now.DayIn(zone).DayNumber - since.DayIn(zone).DayNumber) switch
    {
        <= 0 => IsEnglish ? "today" : "hari ini",
        1 => IsEnglish ? "yesterday" : "kemarin",
        var days => IsEnglish ? $"{days} days ago" : $"{days} hari lalu",
    };

    private static NumberFormatInfo Numbers => IsEnglish ? NumberFormatInfo.InvariantInfo : IndonesianNumbers;

    private static string Late(int days) => IsEnglish ? $"late by {days} day{(days == 1 ? "" : "s")}" : $"lewat {days} hari";

    private static string ShortMonth(DateOnly day) => day.Month == 8 ? "Agu" : Months[day.Month - 1][..3];
}
