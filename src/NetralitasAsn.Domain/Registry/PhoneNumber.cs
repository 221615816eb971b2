namespace NetralitasAsn.Domain.Registry;

/// <summary>An Indonesian telephone number in the form <c>+62…</c>, however it was typed: <c>0812-3456-789</c>, <c>62 812…</c>, <c>(0285) 391234</c>.</summary>
public readonly record struct PhoneNumber
{
    private PhoneNumber(string value) => Value = value;

    /// <summary>Country code and number without the leading zero.</summary>
    public string Value { get; }

    /// <summary>A mobile number, which can receive a message.</summary>
    public bool IsMobile => Value[3] == '8';

    public static Result<PhoneNumber> Parse(string? text)
    {
        var trimmed = text?.Trim();
        var digits = Digits.Of(trimmed?.StartsWith('+') == true ? trimmed[1..] : trimmed, ' ', '.', '-', '(', ')', '/');
        var national = digits switch
        {
            null => null,
            ['6', '2', '0', .. var rest] => rest,
            ['6', '2', .. var rest] => rest,
            _ when trimmed!.StartsWith('+') => null,
            ['0', .. var rest] => rest,
            ['8', ..] => digits,
            _ => null,
        };

        // Mobile: 8 and 8 to 11 more digits. Fixed: area code of 2 or 3 digits (2 to 9 first) and 5 to 8 more.
        return national is { Length: >= 8 and <= 12 } && national[0] is >= '2' and <= '9' && (national[0] != '8' || national.Length >= 9)
            ? new PhoneNumber($"+62{national}")
            : Refusal.Invalid(new FieldError("phone", "phone-impossible"));
    }

    public override string ToString() => Value;
}
