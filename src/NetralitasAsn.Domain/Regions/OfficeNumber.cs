using NetralitasAsn.Domain.Regulations;

namespace NetralitasAsn.Domain.Regions;

/// <summary>
/// The <c>PP.KK</c> that Bawaslu gives an office in its own numbers. It is not the code of the region (Batang is 14.09, not 33.25)
/// and is never derived from it: a table that an administrator corrects.
/// </summary>
public sealed class OfficeNumber
{
    public OfficeNumber(RegionCode region, string code, Certainty certainty)
    {
        Region = region;
        Code = code;
        Certainty = certainty;
    }

    public RegionCode Region { get; private set; }

    public string Code { get; private set; }

    /// <summary><see cref="Certainty.Found"/> when a published number names the region; otherwise <see cref="Certainty.ToConfirm"/>.</summary>
    public Certainty Certainty { get; private set; }

    public bool IsConfirmed => Certainty == Certainty.Found;
}

/// <summary>The codes known in November 2024, and provisional ones for the rest so that no two offices share a number.</summary>
public static class OfficeNumbers
{
    /// <summary>Codes read in a published number that names the region.</summary>
    private static readonly Dictionary<string, string> Found = new(StringComparer.Ordinal)
    {
        ["ri"] = "00.00",
        ["18.03"] = "08.07",   // 001/Reg/LP/PB/Kab/08.07/X/2024, Lampung Utara
        ["33.25"] = "14.09",   // 009/LP/PB/Kab/14.09/X/2024, Batang
        ["35.05"] = "16.12",   // 02/Reg/LP/PB/Kab/16.12/X/2020, Blitar
        ["51.04"] = "17.04",   // 001/ADM/BWSL/17.04/PEMILU/XI/2018, Gianyar
        ["82.04"] = "32.04",   // 01/Rek/TM/PB/Kab/32.04/X/2024, Halmahera Selatan
    };

    /// <summary>The first part by province; for the four provinces of 2022 it is unknown and provisional too.</summary>
    private static readonly Dictionary<string, string> Provinces = new(StringComparer.Ordinal)
    {
        ["11"] = "01",
        ["12"] = "02",
        ["13"] = "03",
        ["14"] = "04",
        ["15"] = "05",
        ["16"] = "06",
        ["17"] = "07",
        ["18"] = "08",
        ["19"] = "09",
        ["21"] = "10",
        ["36"] = "11",
        ["31"] = "12",
        ["32"] = "13",
        ["33"] = "14",
        ["34"] = "15",
        ["35"] = "16",
        ["51"] = "17",
        ["52"] = "18",
        ["53"] = "19",
        ["61"] = "20",
        ["62"] = "21",
        ["63"] = "22",
        ["64"] = "23",
        ["65"] = "24",
        ["71"] = "25",
        ["72"] = "26",
        ["73"] = "27",
        ["74"] = "28",
        ["75"] = "29",
        ["76"] = "30",
        ["81"] = "31",
        ["82"] = "32",
        ["91"] = "33",
        ["92"] = "34",
        ["93"] = "35",
        ["94"] = "36",
        ["95"] = "37",
        ["96"] = "38",
    };

    /// <summary>One number for the nation, every province and every regency, in the order given.</summary>
    public static IReadOnlyList<OfficeNumber> For(IEnumerable<RegionCode> provincesAndRegencies)
    {
        var numbers = new List<OfficeNumber> { new(RegionCode.Nation, Found["ri"], Certainty.Found) };
        foreach (var province in provincesAndRegencies.GroupBy(c => c.Province).OrderBy(g => g.Key))
        {
            var first = Provinces[province.Key.Value];
            numbers.Add(new(province.Key, $"{first}.00", Certainty.ToConfirm));
            var taken = Found.Where(f => f.Value.StartsWith(first + ".", StringComparison.Ordinal)).Select(f => f.Value).ToHashSet(StringComparer.Ordinal);
            var free = Enumerable.Range(1, 99).Select(i => $"{first}.{i:00}").Where(code => !taken.Contains(code)).GetEnumerator();
            foreach (var regency in province.Where(c => c.Level == RegionLevel.Regency).Order())
            {
                if (Found.TryGetValue(regency.Value, out var known))
                {
                    numbers.Add(new(regency, known, Certainty.Found));
                }
                else
                {
                    free.MoveNext();
                    numbers.Add(new(regency, free.Current, Certainty.ToConfirm));
                }
            }
        }

        return numbers;
    }
}
