using System.Diagnostics.CodeAnalysis;

namespace NetralitasAsn.Domain.Regions;

/// <summary>The level of an administrative region (tingkat wilayah).</summary>
public enum RegionLevel { Nation, Province, Regency, District, Village }

/// <summary>The code of the Ministry of Home Affairs with dots: <c>33</c>, <c>33.25</c>, <c>33.25.01</c>, <c>33.25.01.2001</c>; <c>ri</c> for the nation.</summary>
public readonly record struct RegionCode : IComparable<RegionCode>, IParsable<RegionCode>
{
    private RegionCode(string value) => Value = value;

    public static RegionCode Nation { get; } = new("ri");

    public string Value { get; }

    public RegionLevel Level => Value == "ri" ? RegionLevel.Nation : Value.Length switch
    {
        2 => RegionLevel.Province,
        5 => RegionLevel.Regency,
        8 => RegionLevel.District,
        _ => RegionLevel.Village,
    };

    /// <summary>The province the region belongs to; the nation belongs to itself.</summary>
    public RegionCode Province => this == Nation ? this : new(Value[..2]);

    /// <summary>The regency or city the region belongs to; a province or the nation answers itself.</summary>
    public RegionCode Regency => Value.Length <= 5 ? this : new(Value[..5]);

    /// <summary>The district the region belongs to; anything above a district answers itself.</summary>
    public RegionCode District => Value.Length <= 8 ? this : new(Value[..8]);

    /// <summary>The region one level up; the nation answers itself.</summary>
    public RegionCode Parent => Level switch
    {
        RegionLevel.Village => District,
        RegionLevel.District => Regency,
        RegionLevel.Regency => Province,
        _ => Nation,
    };

    public bool Contains(RegionCode other) =>
        this == Nation || other == this || other.Value.StartsWith(Value + ".", StringComparison.Ordinal);

    /// <summary>Parses a code that is known to be well-formed; a malformed one is a bug.</summary>
    public static RegionCode Of(string value) =>
        TryParse(value, null, out var code) ? code : throw new FormatException($"Not a region code: {value}");

    public static RegionCode Parse(string s, IFormatProvider? provider) => Of(s);

    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out RegionCode result)
    {
        result = default;
        if (s is null || !WellFormed(s))
        {
            return false;
        }

        result = new(s);
        return true;
    }

    private static bool WellFormed(string s)
    {
        if (s == "ri")
        {
            return true;
        }

        if (s.Length is not (2 or 5 or 8 or 13))
        {
            return false;
        }

        for (var i = 0; i < s.Length; i++)
        {
            var dot = i is 2 or 5 or 8;
            if (dot ? s[i] != '.' : !char.IsAsciiDigit(s[i]))
            {
                return false;
            }
        }

        return true;
    }

    public int CompareTo(RegionCode other) => string.CompareOrdinal(Value, other.Value);

    public static bool operator <(RegionCode left, RegionCode right) => left.CompareTo(right) < 0;

    public static bool operator >(RegionCode left, RegionCode right) => left.CompareTo(right) > 0;

    public static bool operator <=(RegionCode left, RegionCode right) => left.CompareTo(right) <= 0;

    public static bool operator >=(RegionCode left, RegionCode right) => left.CompareTo(right) >= 0;

    public override string ToString() => Value;
}
