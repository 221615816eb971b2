namespace NetralitasAsn.Application.Reports;

/// <summary>What a file tells of itself (lembar metadata).</summary>
public enum SheetField
{
    TakenAt,
    ChangedAt,

    /// <summary>Latitude and longitude, as the file says.</summary>
    Place,

    Altitude,

    /// <summary>Where the camera looked, in degrees.</summary>
    Direction,

    Device,
    SerialNumber,
    Software,
    Author,
    Description,
    Dimensions,
    Duration,
}

/// <summary>One line of a metadata sheet; the value is the file's own claim and can be forged.</summary>
public sealed record SheetEntry(SheetField Field, string Value);
