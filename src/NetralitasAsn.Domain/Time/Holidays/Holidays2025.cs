using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Regulations;

namespace NetralitasAsn.Domain.Time;

/// <summary>Days off in 2025, each with the decree that declared it.</summary>
internal static class Holidays2025
{
    public static IReadOnlyList<Holiday> All { get; } =
    [
        new(new(2025, 1, 1), "Tahun Baru 2025 Masehi", new(2024, 10, 14), null, null) { Decree = "SKB 3 Menteri 2025" },
        new(new(2025, 1, 27), "Isra Mikraj", new(2024, 10, 14), null, null) { Decree = "SKB 3 Menteri 2025" },
        new(new(2025, 1, 28), "Cuti bersama Tahun Baru Imlek", new(2024, 10, 14), null, null) { Decree = "SKB 3 Menteri 2025", Kind = HolidayKind.Collective },
        new(new(2025, 1, 29), "Tahun Baru Imlek 2576", new(2024, 10, 14), null, null) { Decree = "SKB 3 Menteri 2025" },
        new(new(2025, 3, 28), "Cuti bersama Nyepi", new(2024, 10, 14), null, null) { Decree = "SKB 3 Menteri 2025", Kind = HolidayKind.Collective },
        new(new(2025, 3, 29), "Hari Suci Nyepi", new(2024, 10, 14), null, null) { Decree = "SKB 3 Menteri 2025" },
        new(new(2025, 3, 31), "Idulfitri 1446 Hijriah", new(2024, 10, 14), null, null) { Decree = "SKB 3 Menteri 2025" },
        new(new(2025, 4, 1), "Idulfitri 1446 Hijriah", new(2024, 10, 14), null, null) { Decree = "SKB 3 Menteri 2025" },
        new(new(2025, 4, 2), "Cuti bersama Idulfitri", new(2024, 10, 14), null, null) { Decree = "SKB 3 Menteri 2025", Kind = HolidayKind.Collective },
        new(new(2025, 4, 3), "Cuti bersama Idulfitri", new(2024, 10, 14), null, null) { Decree = "SKB 3 Menteri 2025", Kind = HolidayKind.Collective },
        new(new(2025, 4, 4), "Cuti bersama Idulfitri", new(2024, 10, 14), null, null) { Decree = "SKB 3 Menteri 2025", Kind = HolidayKind.Collective },
        new(new(2025, 4, 7), "Cuti bersama Idulfitri", new(2024, 10, 14), null, null) { Decree = "SKB 3 Menteri 2025", Kind = HolidayKind.Collective },
        new(new(2025, 4, 18), "Wafat Yesus Kristus", new(2024, 10, 14), null, null) { Decree = "SKB 3 Menteri 2025" },
        new(new(2025, 4, 20), "Kebangkitan Yesus Kristus (Paskah)", new(2024, 10, 14), null, null) { Decree = "SKB 3 Menteri 2025" },
        new(new(2025, 5, 1), "Hari Buruh Internasional", new(2024, 10, 14), null, null) { Decree = "SKB 3 Menteri 2025" },
        new(new(2025, 5, 12), "Hari Raya Waisak", new(2024, 10, 14), null, null) { Decree = "SKB 3 Menteri 2025" },
        new(new(2025, 5, 13), "Cuti bersama Waisak", new(2024, 10, 14), null, null) { Decree = "SKB 3 Menteri 2025", Kind = HolidayKind.Collective },
        new(new(2025, 5, 29), "Kenaikan Yesus Kristus", new(2024, 10, 14), null, null) { Decree = "SKB 3 Menteri 2025" },
        new(new(2025, 5, 30), "Cuti bersama Kenaikan Yesus Kristus", new(2024, 10, 14), null, null) { Decree = "SKB 3 Menteri 2025", Kind = HolidayKind.Collective },
        new(new(2025, 6, 1), "Hari Lahir Pancasila", new(2024, 10, 14), null, null) { Decree = "SKB 3 Menteri 2025" },
        new(new(2025, 6, 6), "Iduladha 1446 Hijriah", new(2024, 10, 14), null, null) { Decree = "SKB 3 Menteri 2025" },
        new(new(2025, 6, 9), "Cuti bersama Iduladha", new(2024, 10, 14), null, null) { Decree = "SKB 3 Menteri 2025", Kind = HolidayKind.Collective },
        new(new(2025, 6, 27), "Tahun Baru Islam 1447 Hijriah", new(2024, 10, 14), null, null) { Decree = "SKB 3 Menteri 2025" },
        new(new(2025, 8, 6), "Pemungutan suara ulang Papua", new(2025, 7, 17), null, RegionCode.Of("91")) { Decree = "surat edaran gubernur", Kind = HolidayKind.Election, Certainty = Certainty.Inferred },
        new(new(2025, 8, 17), "Hari Kemerdekaan RI", new(2024, 10, 14), null, null) { Decree = "SKB 3 Menteri 2025" },
        new(new(2025, 8, 18), "Cuti bersama Hari Kemerdekaan RI", new(2025, 8, 7), null, null) { Decree = "SKB 933/2025, 1/2025, 3/2025", Kind = HolidayKind.Collective },
        new(new(2025, 8, 27), "Pemilihan ulang Pangkalpinang", new(2025, 8, 22), null, RegionCode.Of("19.71")) { Decree = "surat edaran 22/2025", Kind = HolidayKind.Election, Certainty = Certainty.Inferred },
        new(new(2025, 9, 5), "Maulid Nabi Muhammad", new(2024, 10, 14), null, null) { Decree = "SKB 3 Menteri 2025" },
        new(new(2025, 12, 25), "Hari Raya Natal", new(2024, 10, 14), null, null) { Decree = "SKB 3 Menteri 2025" },
        new(new(2025, 12, 26), "Cuti bersama Natal", new(2024, 10, 14), null, null) { Decree = "SKB 3 Menteri 2025", Kind = HolidayKind.Collective },
    ];
}
