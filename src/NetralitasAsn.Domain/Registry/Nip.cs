using System.Globalization;

namespace NetralitasAsn.Domain.Registry;

/// <summary>
/// The number of a civil servant (UU 20/2023 Pasal 7), 18 digits. PNS: birth date, year and month of appointment, sex, serial
/// (Perka BKN 22/2007). PPPK: birth date, year, two digits that are no month, sex, serial (Peraturan BKN 1/2019).
/// It has no check digit, and a PPPK's changes with the agency: it never identifies a person for good.
/// </summary>
public readonly record struct Nip
{
    private const int YoungestAtAppointment = 18;
    private const int OldestAtAppointment = 60;

    private Nip(string value) => Value = value;

    public string Value { get; }

    public DateOnly BornOn => DateOnly.ParseExact(Value[..8], "yyyyMMdd", CultureInfo.InvariantCulture);

    public int AppointedInYear => int.Parse(Value.AsSpan(8, 4), CultureInfo.InvariantCulture);

    /// <summary>True when digits 13 and 14 are a month. The rule for PPPK is inferred: in practice 21 and above.</summary>
    public bool IsPns => MonthOrContract(Value) is >= 1 and <= 12;

    public bool IsFemale => Value[14] == '2';

    /// <summary>Spaces, dots and hyphens are how people write it; anything that cannot be a NIP gives <c>nip-impossible</c>.</summary>
    public static Result<Nip> Parse(string? text, DateOnly today)
    {
        var digits = Digits.Of(text, ' ', '.', '-');
        return digits is { Length: 18 } && IsPossible(digits, today)
            ? new Nip(digits)
            : Refusal.Invalid(new FieldError("nip", "nip-impossible"));
    }

    /// <summary>The grouping of identity cards: <c>19900214 201503 2 001</c>.</summary>
    public override string ToString() => $"{Value[..8]} {Value[8..14]} {Value[14..15]} {Value[15..]}";

    private static bool IsPossible(string digits, DateOnly today)
    {
        if (!DateOnly.TryParseExact(digits[..8], "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var born)
            || digits[14] is not ('1' or '2')
            || digits[15..] == "000")
        {
            return false;
        }

        var year = int.Parse(digits.AsSpan(8, 4), CultureInfo.InvariantCulture);
        var month = MonthOrContract(digits);
        if (month == 0 || year > today.Year || (year == today.Year && month <= 12 && month > today.Month))
        {
            return false;
        }

        var age = year - born.Year;
        return age is >= YoungestAtAppointment and <= OldestAtAppointment;
    }

    private static int MonthOrContract(string digits) => int.Parse(digits.AsSpan(12, 2), CultureInfo.InvariantCulture);
}

/// <summary>Digits as people write them.</summary>
internal static class Digits
{
    /// <summary>The digits without the separators; null when anything else is in between.</summary>
    public static string? Of(string? text, params ReadOnlySpan<char> separators)
    {
        Span<char> digits = stackalloc char[32];
        var count = 0;
        foreach (var c in text ?? "")
        {
            if (char.IsAsciiDigit(c))
            {
                if (count == digits.Length)
                {
                    return null;
                }

                digits[count++] = c;
            }
            else if (!separators.Contains(c))
            {
                return null;
            }
        }

        return new(digits[..count]);
    }
}
