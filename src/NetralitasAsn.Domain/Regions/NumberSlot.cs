namespace NetralitasAsn.Domain.Regions;

/// <summary>The slot for the level in a legal number, as in <c>01/Reg/LP/PB/Kab/14.09/X/2024</c>.</summary>
public enum NumberSlot
{
    /// <summary>The office numbers nothing.</summary>
    None,

    /// <summary>Bawaslu RI.</summary>
    Ri,

    /// <summary>A provincial office.</summary>
    Prov,

    /// <summary>The office of a regency (kabupaten).</summary>
    Kab,

    /// <summary>The office of a city (kota).</summary>
    Kota,

    /// <summary>A Panwaslu Kecamatan and what is below it.</summary>
    Cam,
}
