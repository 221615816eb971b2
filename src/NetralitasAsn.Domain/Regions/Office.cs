using NetralitasAsn.Domain.People;

namespace NetralitasAsn.Domain.Regions;

/// <summary>An office of Bawaslu: RI, province, regency or city, or the Panwaslu of a district.</summary>
public sealed class Office
{
    public Office(OfficeCode code, RegionCode region, string name)
    {
        Code = code;
        Region = region;
        Name = name;
        Level = region.Level;
        Zone = region.Zone();
        IsReserved = region.IsReserved();
    }

    public OfficeCode Code { get; private set; }

    public RegionCode Region { get; private set; }

    public string Name { get; private set; }

    public RegionLevel Level { get; private set; }

    public IndonesianZone Zone { get; private set; }

    public bool IsReserved { get; private set; }

    public NumberSlot NumberSlot => SlotOf(Region);

    /// <summary>The office of a region whose bare name is known.</summary>
    public static Office Of(RegionCode region, string name) => new(OfficeCode.Bawaslu(region), region, NameOf(region, name));

    public static NumberSlot SlotOf(RegionCode region) => region.Level switch
    {
        RegionLevel.Nation => NumberSlot.Ri,
        RegionLevel.Province => NumberSlot.Prov,
        RegionLevel.Regency => region.IsCity() ? NumberSlot.Kota : NumberSlot.Kab,
        _ => NumberSlot.Cam,
    };

    private static string NameOf(RegionCode region, string name) => region.Level switch
    {
        RegionLevel.Nation => "Bawaslu RI",
        RegionLevel.Province => $"Bawaslu Provinsi {name}",
        RegionLevel.Regency => $"Bawaslu {(region.IsCity() ? "Kota" : "Kabupaten")} {name}",
        RegionLevel.District => $"Panwaslu Kecamatan {name}",
        _ => $"Pengawas {Regions.Region.TitleOf(region, name)}",
    };
}
