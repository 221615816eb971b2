using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Regulations;

namespace NetralitasAsn.Domain.Time;

/// <summary>What kind of day off it is.</summary>
public enum HolidayKind
{
    /// <summary>Hari libur nasional.</summary>
    National,

    /// <summary>Cuti bersama.</summary>
    Collective,

    /// <summary>Voting day, a day off by presidential decree or, for repeat votes, by circular.</summary>
    Election,

    /// <summary>A day off that a region declared for itself.</summary>
    Regional,
}

/// <summary>A day off by decree: a national holiday or collective leave (cuti bersama), known from the day it was decreed.</summary>
/// <param name="Date">The day off.</param>
/// <param name="Name">Its name, as printed in the decree.</param>
/// <param name="DecreedOn">The day of the decree; before it nobody could count with it.</param>
/// <param name="WithdrawnOn">The day it was taken back, if it was.</param>
/// <param name="Region">The region it is limited to; null for the nation.</param>
public sealed record Holiday(DateOnly Date, string Name, DateOnly DecreedOn, DateOnly? WithdrawnOn, RegionCode? Region)
{
    public HolidayKind Kind { get; init; } = HolidayKind.National;

    /// <summary>The decree that declared it.</summary>
    public string Decree { get; init; } = string.Empty;

    /// <summary>The day it was announced, when that was not the day of the decree; counting goes by the decree.</summary>
    public DateOnly? AnnouncedOn { get; init; }

    public Certainty Certainty { get; init; } = Certainty.Found;

    /// <summary>Whether a person who counts on <paramref name="day"/> counts with it: decreed by then and not taken back by then.</summary>
    public bool IsKnownOn(DateOnly day) => DecreedOn <= day && (WithdrawnOn is null || WithdrawnOn > day);

    /// <summary>Whether it is a day off at a place.</summary>
    public bool HoldsIn(RegionCode place) => Region is null || Region.Value.Contains(place);
}

/// <summary>The days off that are known with their decrees, one file a year; administrators add later ones.</summary>
public static class DecreedHolidays
{
    public static IReadOnlyList<Holiday> All { get; } =
        [.. Holidays2023.All, .. Holidays2024.All, .. Holidays2025.All, .. Holidays2026.All];
}
