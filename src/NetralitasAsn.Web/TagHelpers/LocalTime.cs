using System.Globalization;
using NetralitasAsn.Domain.Regions;

namespace NetralitasAsn.Web.TagHelpers;

/// <summary>A local day and hour as a form posts them.</summary>
public static class LocalTime
{
    private static readonly string[] Shapes = ["H.mm", "HH.mm", "H:mm", "HH:mm", "HH", "H"];

    /// <summary>The instant; null when the day or the hour is missing or none.</summary>
    public static DateTimeOffset? Instant(DateParts? day, string? hour, IndonesianZone zone) =>
        day?.ToDate() is { } date && TimeOnly.TryParseExact(hour?.Trim(), Shapes, CultureInfo.InvariantCulture, DateTimeStyles.None, out var time)
            ? date.At(time, zone)
            : null;
}
