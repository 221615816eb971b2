using System.Globalization;

namespace NetralitasAsn.Application.Reports;

/// <summary>The hour of an event by the clock of the place, as people write it: <c>10.30</c> or <c>10:30</c>. On the day the candidates were set it decides which law applies.</summary>
public static class LocalHour
{
    private static readonly string[] Shapes = ["H.mm", "HH.mm", "H:mm", "HH:mm"];

    /// <summary>The hour; null when nothing was said or it is none.</summary>
    public static TimeOnly? Read(string? text) =>
        TimeOnly.TryParseExact(text?.Trim(), Shapes, CultureInfo.InvariantCulture, DateTimeStyles.None, out var hour) ? hour : null;

    /// <summary>Nothing, or an hour.</summary>
    public static bool IsPossible(string? text) => string.IsNullOrWhiteSpace(text) || Read(text) is not null;
}
