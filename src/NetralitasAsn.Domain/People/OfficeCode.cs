using NetralitasAsn.Domain.Regions;

namespace NetralitasAsn.Domain.People;

/// <summary>
/// An office that can be responsible for a file. A Bawaslu office is written as the code of its region
/// (<c>ri</c>, <c>33</c>, <c>33.25</c>, <c>33.25.99</c> for Panwaslu Kecamatan, <c>33.25.99.2999</c> for PKD);
/// others carry a prefix: <c>polri:33.25</c>, <c>kejaksaan:33.25</c>, <c>ppk:33.25</c>, <c>inspektorat:33.25</c>, <c>camat:33.25.99</c>, <c>bkn</c>, <c>kemendagri</c>, <c>kemenpanrb</c>.
/// </summary>
public readonly record struct OfficeCode(string Value) : IComparable<OfficeCode>
{
    public static OfficeCode Bkn { get; } = new("bkn");

    public static OfficeCode Kasn { get; } = new("kasn");

    public static OfficeCode Bawaslu(RegionCode region) => new(region.Value);

    public static OfficeCode Police(RegionCode regency) => new($"polri:{regency}");

    public static OfficeCode Prosecutor(RegionCode regency) => new($"kejaksaan:{regency}");

    /// <summary>The personnel authority of a region: governor, regent or mayor.</summary>
    public static OfficeCode Authority(RegionCode region) => new($"ppk:{region}");

    /// <summary>The inspectorate of a region; it sees what an authority opened to it.</summary>
    public static OfficeCode Inspectorate(RegionCode region) => new($"inspektorat:{region}");

    /// <summary>The camat of a district; sees what an authority opened to the post.</summary>
    public static OfficeCode DistrictHead(RegionCode district) => new($"camat:{district}");

    /// <summary>The region of the office; null for a central body.</summary>
    public RegionCode? Region => RegionCode.TryParse(Value[(Value.IndexOf(':', StringComparison.Ordinal) + 1)..], null, out var region) ? region : null;

    public bool IsBawaslu => RegionCode.TryParse(Value, null, out _);

    /// <summary>The zone in which the office counts its days; a central body keeps the time of Jakarta.</summary>
    public IndonesianZone Zone => Region?.Zone() ?? IndonesianZone.Wib;

    public int CompareTo(OfficeCode other) => string.CompareOrdinal(Value, other.Value);

    public static bool operator <(OfficeCode left, OfficeCode right) => left.CompareTo(right) < 0;

    public static bool operator >(OfficeCode left, OfficeCode right) => left.CompareTo(right) > 0;

    public static bool operator <=(OfficeCode left, OfficeCode right) => left.CompareTo(right) <= 0;

    public static bool operator >=(OfficeCode left, OfficeCode right) => left.CompareTo(right) >= 0;

    public override string ToString() => Value;
}
