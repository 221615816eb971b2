using NetralitasAsn.Domain.Regions;

namespace NetralitasAsn.Domain.People;

/// <summary>At which kind of office a role sits; an account cannot be bound to any other.</summary>
public static class RoleOffices
{
    /// <summary>Where those sit who have no office in the procedure.</summary>
    public static OfficeCode Nowhere { get; } = new("system");

    public static bool Fits(Role role, OfficeCode office) => role switch
    {
        Role.Receiver or Role.Staff or Role.Member or Role.Chair => office.IsBawaslu && office.Region!.Value.Level <= RegionLevel.Regency,
        Role.DistrictSupervisor => office.IsBawaslu && office.Region!.Value.Level is RegionLevel.District,
        Role.VillageSupervisor => office.IsBawaslu && office.Region!.Value.Level is RegionLevel.Village,
        Role.Police => office.Region is { Level: RegionLevel.Regency } regency && office == OfficeCode.Police(regency),
        Role.Prosecutor => office.Region is { Level: RegionLevel.Regency } place && office == OfficeCode.Prosecutor(place),
        Role.PersonnelAuthority or Role.PersonnelAgency =>
            office.Value.StartsWith("ppk:", StringComparison.Ordinal) && (office.Region is not { } region || region.Level is RegionLevel.Province or RegionLevel.Regency),
        Role.Inspectorate => office.Region is { Level: RegionLevel.Province or RegionLevel.Regency } home && office == OfficeCode.Inspectorate(home),
        Role.DistrictHead => office.Region is { Level: RegionLevel.District } district && office == OfficeCode.DistrictHead(district),
        Role.BknVerifier => office == OfficeCode.Bkn || office == OfficeCode.Kasn,
        Role.HomeAffairsMonitor => office.Value == "kemendagri",
        Role.PanrbMonitor => office.Value == "kemenpanrb",
        Role.Administrator or Role.Auditor or Role.DataProtectionOfficer => office == Nowhere,
        _ => throw new ArgumentOutOfRangeException(nameof(role), role, null),
    };
}
