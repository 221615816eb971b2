namespace NetralitasAsn.Domain.Time;

/// <summary>Days off in 2026, each with the decree that declared it.</summary>
internal static class Holidays2026
{
    public static IReadOnlyList<Holiday> All { get; } =
    [
        new(new(2026, 1, 1), "Tahun Baru 2026 Masehi", new(2025, 9, 19), null, null) { Decree = "SKB 1497/2025, 2/2025, 5/2025" },
        new(new(2026, 1, 16), "Isra Mikraj", new(2025, 9, 19), null, null) { Decree = "SKB 1497/2025, 2/2025, 5/2025" },
        new(new(2026, 2, 16), "Cuti bersama Imlek", new(2025, 9, 19), null, null) { Decree = "SKB 1497/2025, 2/2025, 5/2025", Kind = HolidayKind.Collective },
        new(new(2026, 2, 17), "Tahun Baru Imlek 2577", new(2025, 9, 19), null, null) { Decree = "SKB 1497/2025, 2/2025, 5/2025" },
        new(new(2026, 3, 18), "Cuti bersama Nyepi", new(2025, 9, 19), null, null) { Decree = "SKB 1497/2025, 2/2025, 5/2025", Kind = HolidayKind.Collective },
        new(new(2026, 3, 19), "Hari Suci Nyepi", new(2025, 9, 19), null, null) { Decree = "SKB 1497/2025, 2/2025, 5/2025" },
        new(new(2026, 3, 20), "Cuti bersama Idulfitri", new(2025, 9, 19), null, null) { Decree = "SKB 1497/2025, 2/2025, 5/2025", Kind = HolidayKind.Collective },
        new(new(2026, 3, 21), "Idulfitri 1447 Hijriah", new(2025, 9, 19), null, null) { Decree = "SKB 1497/2025, 2/2025, 5/2025" },
        new(new(2026, 3, 22), "Idulfitri 1447 Hijriah", new(2025, 9, 19), null, null) { Decree = "SKB 1497/2025, 2/2025, 5/2025" },
        new(new(2026, 3, 23), "Cuti bersama Idulfitri", new(2025, 9, 19), null, null) { Decree = "SKB 1497/2025, 2/2025, 5/2025", Kind = HolidayKind.Collective },
        new(new(2026, 3, 24), "Cuti bersama Idulfitri", new(2025, 9, 19), null, null) { Decree = "SKB 1497/2025, 2/2025, 5/2025", Kind = HolidayKind.Collective },
        new(new(2026, 4, 3), "Wafat Yesus Kristus", new(2025, 9, 19), null, null) { Decree = "SKB 1497/2025, 2/2025, 5/2025" },
        new(new(2026, 4, 5), "Kebangkitan Yesus Kristus (Paskah)", new(2025, 9, 19), null, null) { Decree = "SKB 1497/2025, 2/2025, 5/2025" },
        new(new(2026, 5, 1), "Hari Buruh Internasional", new(2025, 9, 19), null, null) { Decree = "SKB 1497/2025, 2/2025, 5/2025" },
        new(new(2026, 5, 14), "Kenaikan Yesus Kristus", new(2025, 9, 19), null, null) { Decree = "SKB 1497/2025, 2/2025, 5/2025" },
        new(new(2026, 5, 15), "Cuti bersama Kenaikan Yesus Kristus", new(2025, 9, 19), null, null) { Decree = "SKB 1497/2025, 2/2025, 5/2025", Kind = HolidayKind.Collective },
        new(new(2026, 5, 27), "Iduladha 1447 Hijriah", new(2025, 9, 19), null, null) { Decree = "SKB 1497/2025, 2/2025, 5/2025" },
        new(new(2026, 5, 28), "Cuti bersama Iduladha", new(2025, 9, 19), null, null) { Decree = "SKB 1497/2025, 2/2025, 5/2025", Kind = HolidayKind.Collective },
        new(new(2026, 5, 31), "Hari Raya Waisak", new(2025, 9, 19), null, null) { Decree = "SKB 1497/2025, 2/2025, 5/2025" },
        new(new(2026, 6, 1), "Hari Lahir Pancasila", new(2025, 9, 19), null, null) { Decree = "SKB 1497/2025, 2/2025, 5/2025" },
        new(new(2026, 6, 16), "Tahun Baru Islam 1448 Hijriah", new(2025, 9, 19), null, null) { Decree = "SKB 1497/2025, 2/2025, 5/2025" },
        new(new(2026, 8, 17), "Hari Kemerdekaan RI", new(2025, 9, 19), null, null) { Decree = "SKB 1497/2025, 2/2025, 5/2025" },
        new(new(2026, 8, 25), "Maulid Nabi Muhammad", new(2025, 9, 19), null, null) { Decree = "SKB 1497/2025, 2/2025, 5/2025" },
        new(new(2026, 12, 24), "Cuti bersama Natal", new(2025, 9, 19), null, null) { Decree = "SKB 1497/2025, 2/2025, 5/2025", Kind = HolidayKind.Collective },
        new(new(2026, 12, 25), "Kelahiran Yesus Kristus", new(2025, 9, 19), null, null) { Decree = "SKB 1497/2025, 2/2025, 5/2025" },
    ];
}
