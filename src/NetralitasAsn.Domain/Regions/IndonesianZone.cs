namespace NetralitasAsn.Domain.Regions;

/// <summary>The three time zones of Indonesia (Keppres 41/1987); none of them knows daylight saving time.</summary>
public enum IndonesianZone
{
    /// <summary>Waktu Indonesia Barat, UTC+7.</summary>
    Wib,

    /// <summary>Waktu Indonesia Tengah, UTC+8.</summary>
    Wita,

    /// <summary>Waktu Indonesia Timur, UTC+9.</summary>
    Wit,
}

/// <summary>Which local day it is, where.</summary>
public static class IndonesianZones
{
    /// <summary>The zone of a region, by its province; the nation keeps the time of Jakarta.</summary>
    public static IndonesianZone Zone(this RegionCode region) => region.Province.Value switch
    {
        "ri" => IndonesianZone.Wib,
        "51" or "52" or "53" or "63" or "64" or "65" => IndonesianZone.Wita,
        var p when p[0] == '7' => IndonesianZone.Wita,
        var p when p[0] is '8' or '9' => IndonesianZone.Wit,
        _ => IndonesianZone.Wib,
    };

    public static TimeSpan Offset(this IndonesianZone zone) => TimeSpan.FromHours(zone switch
    {
        IndonesianZone.Wib => 7,
        IndonesianZone.Wita => 8,
        IndonesianZone.Wit => 9,
        _ => throw new ArgumentOutOfRangeException(nameof(zone), zone, null),
    });

    /// <summary>The abbreviation people write behind a time: WIB, WITA, WIT.</summary>
    public static string Abbreviation(this IndonesianZone zone) => zone.ToString().ToUpperInvariant();

    public static DateTimeOffset In(this DateTimeOffset instant, IndonesianZone zone) => instant.ToOffset(zone.Offset());

    public static DateOnly DayIn(this DateTimeOffset instant, IndonesianZone zone) => DateOnly.FromDateTime(instant.In(zone).DateTime);

    /// <summary>The instant of a local time on a local day.</summary>
    public static DateTimeOffset At(this DateOnly day, TimeOnly time, IndonesianZone zone) => new(day.ToDateTime(time), zone.Offset());
}
