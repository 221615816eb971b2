using System.Globalization;
using NetralitasAsn.Domain.Regions;

namespace NetralitasAsn.Domain.Registry;

/// <summary>
/// The number of a resident, 16 digits, for life: region of first registration, birth date (40 added to the day of women), serial.
/// The region may carry an old code, so it is never joined to the table of regions. Confidential: kept sealed, shown masked.
/// </summary>
public readonly record struct Nik
{
    private Nik(string value) => Value = value;

    public string Value { get; }

    public bool IsFemale => Value[6] >= '4';

    public static Result<Nik> Parse(string? text)
    {
        var digits = Digits.Of(text, ' ', '.', '-');
        return digits is { Length: 16 } && IsPossible(digits) ? new Nik(digits) : Refusal.Invalid(new FieldError("nik", "nik-impossible"));
    }

    /// <summary>True when the birth date is the one of the number, in either century.</summary>
    public bool IsBornOn(DateOnly day) =>
        Value[6..12] == string.Create(CultureInfo.InvariantCulture, $"{day.Day + (IsFemale ? 40 : 0):00}{day.Month:00}{day.Year % 100:00}");

    /// <summary>Never the number itself: <c>3325••••••••0001</c>.</summary>
    public override string ToString() => $"{Value[..4]}••••••••{Value[12..]}";

    private static bool IsPossible(string digits)
    {
        var day = int.Parse(digits.AsSpan(6, 2), CultureInfo.InvariantCulture);
        day = day > 40 ? day - 40 : day;
        var month = int.Parse(digits.AsSpan(8, 2), CultureInfo.InvariantCulture);
        var year = int.Parse(digits.AsSpan(10, 2), CultureInfo.InvariantCulture);
        return RegionCode.TryParse($"{digits[..2]}.{digits[2..4]}.{digits[4..6]}", null, out _)
            && digits[0] != '0'
            && month is >= 1 and <= 12
            && day >= 1
            && (day <= DateTime.DaysInMonth(1900 + year, month) || day <= DateTime.DaysInMonth(2000 + year, month))
            && digits[12..] != "0000";
    }
}
