namespace NetralitasAsn.Domain.Regions;

/// <summary>
/// An administrative region with the code of the Ministry of Home Affairs in force on 27 November 2024.
/// <see cref="Name"/> is bare ("Batang"); what it is ("Kabupaten") follows from the code.
/// </summary>
public sealed class Region
{
    public Region(RegionCode code, string name)
    {
        Code = code;
        Name = name;
        Level = code.Level;
        VillageKind = code.VillageKind();
        Zone = code.Zone();
        IsReserved = code.IsReserved();
    }

    public RegionCode Code { get; private set; }

    public string Name { get; private set; }

    public RegionLevel Level { get; private set; }

    /// <summary>Null above the village.</summary>
    public VillageKind? VillageKind { get; private set; }

    public IndonesianZone Zone { get; private set; }

    /// <summary>True for the places of the demonstration, which exist nowhere and accuse nobody.</summary>
    public bool IsReserved { get; private set; }

    /// <summary>As on paper: "Kabupaten Batang", "Kecamatan Contoh", "Kelurahan Contoh".</summary>
    public string Title => TitleOf(Code, Name);

    /// <summary>As in a list: "Kab. Batang", "Kec. Contoh", "Kel. Contoh".</summary>
    public string ShortTitle => ShortTitleOf(Code, Name);

    public static string TitleOf(RegionCode code, string name) => code.Level switch
    {
        RegionLevel.Regency when code.Province.Value == "31" => $"{(code.IsCity() ? "Kota" : "Kabupaten")} Administrasi {name}",
        RegionLevel.Regency => $"{(code.IsCity() ? "Kota" : "Kabupaten")} {name}",
        RegionLevel.District => $"{District(code) ?? "Kecamatan"} {name}",
        RegionLevel.Village => code.VillageKind() switch
        {
            Regions.VillageKind.Kelurahan => $"Kelurahan {name}",
            Regions.VillageKind.DesaAdat => $"Desa Adat {name}",
            _ => $"Desa {name}",
        },
        _ => name,
    };

    public static string ShortTitleOf(RegionCode code, string name) => code.Level switch
    {
        RegionLevel.Regency => $"{(code.IsCity() ? "Kota" : "Kab.")} {name}",
        RegionLevel.District => $"{District(code) ?? "Kec."} {name}",
        RegionLevel.Village when code.VillageKind() == Regions.VillageKind.Kelurahan => $"Kel. {name}",
        _ => TitleOf(code, name),
    };

    /// <summary>The provinces of Papua call a kecamatan <em>distrik</em> (UU 21/2001).</summary>
    private static string? District(RegionCode code) => code.Value[0] == '9' && !code.IsReserved() ? "Distrik" : null;
}
