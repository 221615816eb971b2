namespace NetralitasAsn.Domain.Regions;

/// <summary>What a village is, read from the first digit of its last four.</summary>
public enum VillageKind
{
    /// <summary>1: a kelurahan, led by a lurah, who is a civil servant.</summary>
    Kelurahan,

    /// <summary>2: a desa, led by an elected kepala desa (UU 6/2014).</summary>
    Desa,

    /// <summary>3: a desa adat.</summary>
    DesaAdat,
}

/// <summary>What the code of a region tells by itself.</summary>
public static class RegionKinds
{
    /// <summary>The kind of a village; null for any other level and for a first digit that no village has.</summary>
    public static VillageKind? VillageKind(this RegionCode code) => code.Level != RegionLevel.Village ? null : code.Value[9] switch
    {
        '1' => Regions.VillageKind.Kelurahan,
        '2' => Regions.VillageKind.Desa,
        '3' => Regions.VillageKind.DesaAdat,
        _ => null,
    };

    /// <summary>A second part of 71 or more is a city (kota), led by a wali kota; below, a regency, led by a bupati.</summary>
    public static bool IsCity(this RegionCode code) => code.Value.Length >= 5 && code.Value[3] >= '7';

    /// <summary>The reserved places of the demonstration, which exist in no regency: Kecamatan Contoh and its villages.</summary>
    public static bool IsReserved(this RegionCode code) => code.Value.Length >= 8 && code.Value.AsSpan(6, 2) is "99";
}
