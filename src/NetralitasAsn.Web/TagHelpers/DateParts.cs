using System.Globalization;

namespace NetralitasAsn.Web.TagHelpers;

/// <summary>A date as three inputs post it: what was typed is kept, even when it is no date.</summary>
public sealed record DateParts
{
    public string? Day { get; init; }

    public string? Month { get; init; }

    public string? Year { get; init; }

    /// <summary>Nothing was typed.</summary>
    public bool IsEmpty => string.IsNullOrWhiteSpace(Day) && string.IsNullOrWhiteSpace(Month) && string.IsNullOrWhiteSpace(Year);

    /// <summary>Something was typed that is no date.</summary>
    public bool IsWrong => !IsEmpty && ToDate() is null;

    public static DateParts From(DateOnly? date) => date is not { } d
        ? new()
        : new()
        {
            Day = d.Day.ToString(CultureInfo.InvariantCulture),
            Month = d.Month.ToString(CultureInfo.InvariantCulture),
            Year = d.Year.ToString(CultureInfo.InvariantCulture),
        };

    /// <summary>The date; null when empty or no date.</summary>
    public DateOnly? ToDate() =>
        Whole(Year) is { } year and >= 1900 and <= 2100 && Whole(Month) is { } month and >= 1 and <= 12
        && Whole(Day) is { } day && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new DateOnly(year, month, day)
            : null;

    private static int? Whole(string? text) =>
        int.TryParse(text?.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
