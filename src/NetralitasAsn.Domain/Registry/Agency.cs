using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Regions;

namespace NetralitasAsn.Domain.Registry;

/// <summary>Whose agency it is; the personnel authority follows from it.</summary>
public enum AgencyKind
{
    /// <summary>Instansi pusat: ministry, non-ministerial agency, secretariat. Its authority is the minister or head.</summary>
    Central,

    /// <summary>An office of a central agency in a region: works there, but its authority is the minister or head.</summary>
    Vertical,

    /// <summary>Perangkat daerah of a province; the authority is the governor.</summary>
    Provincial,

    /// <summary>Perangkat daerah of a regency or city; the authority is the regent or mayor.</summary>
    Regency,
}

/// <summary>An agency that employs civil servants (instansi induk).</summary>
public sealed class Agency
{
    /// <summary><c>kemenag</c>, <c>pemda:33.25</c>, <c>dinas-contoh:33.25</c>.</summary>
    public required string Code { get; init; }

    public required string Name { get; init; }

    public required AgencyKind Kind { get; init; }

    /// <summary>Where a regional or vertical agency is; null for a central one.</summary>
    public RegionCode? Region { get; init; }

    /// <summary>The central agency a vertical one belongs to.</summary>
    public string? Parent { get; init; }

    /// <summary>The agencies called "Dinas Contoh" belong to the demonstration.</summary>
    public bool IsReserved { get; init; }

    /// <summary>
    /// The personnel authority (pejabat pembina kepegawaian) of the agency's staff. It follows from the agency, never from the place
    /// where a person works or where something happened: a teacher of the Ministry of Religious Affairs in Batang answers to the minister.
    /// </summary>
    public OfficeCode Authority => Kind switch
    {
        AgencyKind.Central => new($"ppk:{Code}"),
        AgencyKind.Vertical => new($"ppk:{Parent}"),
        AgencyKind.Provincial => OfficeCode.Authority(Region!.Value.Province),
        // The administrative cities of Jakarta are no regions of their own: their staff is the governor's (UU 2/2024).
        AgencyKind.Regency when Region!.Value.Province.Value == "31" => OfficeCode.Authority(Region!.Value.Province),
        AgencyKind.Regency => OfficeCode.Authority(Region!.Value.Regency),
        _ => throw new ArgumentOutOfRangeException(nameof(Kind), Kind, null),
    };

    /// <summary>The agency that stands for all perangkat daerah of a province, regency or city.</summary>
    public static Agency GovernmentOf(Region region) => new()
    {
        Code = $"pemda:{region.Code}",
        Name = $"Pemerintah {(region.Level == RegionLevel.Province ? "Provinsi " : "")}{region.Title}",
        Kind = region.Level == RegionLevel.Province ? AgencyKind.Provincial : AgencyKind.Regency,
        Region = region.Code,
    };

    /// <summary>The reserved agency of a province, regency or city.</summary>
    public static Agency ReservedOf(Region region) => new()
    {
        Code = $"dinas-contoh:{region.Code}",
        Name = "Dinas Contoh",
        Kind = region.Level == RegionLevel.Province ? AgencyKind.Provincial : AgencyKind.Regency,
        Region = region.Code,
        IsReserved = true,
    };
}
