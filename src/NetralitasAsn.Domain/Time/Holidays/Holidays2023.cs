namespace NetralitasAsn.Domain.Time;

/// <summary>Days off in 2023, each with the decree that declared it.</summary>
internal static class Holidays2023
{
    public static IReadOnlyList<Holiday> All { get; } =
    [
        new(new(2023, 1, 1), "Tahun Baru 2023 Masehi", new(2022, 10, 11), null, null) { Decree = "SKB 3 Menteri 2023" },
        new(new(2023, 1, 22), "Tahun Baru Imlek 2574", new(2022, 10, 11), null, null) { Decree = "SKB 3 Menteri 2023" },
        new(new(2023, 1, 23), "Cuti bersama Tahun Baru Imlek", new(2022, 10, 11), null, null) { Decree = "SKB 3 Menteri 2023", Kind = HolidayKind.Collective },
        new(new(2023, 2, 18), "Isra Mikraj", new(2022, 10, 11), null, null) { Decree = "SKB 3 Menteri 2023" },
        new(new(2023, 3, 22), "Hari Suci Nyepi", new(2022, 10, 11), null, null) { Decree = "SKB 3 Menteri 2023" },
        new(new(2023, 3, 23), "Cuti bersama Nyepi", new(2022, 10, 11), null, null) { Decree = "SKB 3 Menteri 2023", Kind = HolidayKind.Collective },
        new(new(2023, 4, 7), "Wafat Isa Almasih", new(2022, 10, 11), null, null) { Decree = "SKB 3 Menteri 2023" },
        new(new(2023, 4, 19), "Cuti bersama Idulfitri", new(2023, 3, 29), null, null) { Decree = "Perubahan SKB 3 Menteri 2023", Kind = HolidayKind.Collective },
        new(new(2023, 4, 20), "Cuti bersama Idulfitri", new(2023, 3, 29), null, null) { Decree = "Perubahan SKB 3 Menteri 2023", Kind = HolidayKind.Collective },
        new(new(2023, 4, 21), "Cuti bersama Idulfitri", new(2022, 10, 11), null, null) { Decree = "SKB 3 Menteri 2023", Kind = HolidayKind.Collective },
        new(new(2023, 4, 22), "Idulfitri 1444 Hijriah", new(2022, 10, 11), null, null) { Decree = "SKB 3 Menteri 2023" },
        new(new(2023, 4, 23), "Idulfitri 1444 Hijriah", new(2022, 10, 11), null, null) { Decree = "SKB 3 Menteri 2023" },
        new(new(2023, 4, 24), "Cuti bersama Idulfitri", new(2022, 10, 11), null, null) { Decree = "SKB 3 Menteri 2023", Kind = HolidayKind.Collective },
        new(new(2023, 4, 25), "Cuti bersama Idulfitri", new(2022, 10, 11), null, null) { Decree = "SKB 3 Menteri 2023", Kind = HolidayKind.Collective },
        new(new(2023, 4, 26), "Cuti bersama Idulfitri", new(2022, 10, 11), new(2023, 3, 29), null) { Decree = "SKB 3 Menteri 2023", Kind = HolidayKind.Collective },
        new(new(2023, 5, 1), "Hari Buruh Internasional", new(2022, 10, 11), null, null) { Decree = "SKB 3 Menteri 2023" },
        new(new(2023, 5, 18), "Kenaikan Isa Almasih", new(2022, 10, 11), null, null) { Decree = "SKB 3 Menteri 2023" },
        new(new(2023, 6, 1), "Hari Lahir Pancasila", new(2022, 10, 11), null, null) { Decree = "SKB 3 Menteri 2023" },
        new(new(2023, 6, 2), "Cuti bersama Waisak", new(2022, 10, 11), null, null) { Decree = "SKB 3 Menteri 2023", Kind = HolidayKind.Collective },
        new(new(2023, 6, 4), "Hari Raya Waisak", new(2022, 10, 11), null, null) { Decree = "SKB 3 Menteri 2023" },
        new(new(2023, 6, 28), "Cuti bersama Iduladha", new(2023, 6, 16), null, null) { Decree = "Perubahan kedua SKB 3 Menteri 2023", Kind = HolidayKind.Collective },
        new(new(2023, 6, 29), "Iduladha 1444 Hijriah", new(2022, 10, 11), null, null) { Decree = "SKB 3 Menteri 2023" },
        new(new(2023, 6, 30), "Cuti bersama Iduladha", new(2023, 6, 16), null, null) { Decree = "Perubahan kedua SKB 3 Menteri 2023", Kind = HolidayKind.Collective },
        new(new(2023, 7, 19), "Tahun Baru Islam 1445 Hijriah", new(2022, 10, 11), null, null) { Decree = "SKB 3 Menteri 2023" },
        new(new(2023, 8, 17), "Hari Kemerdekaan RI", new(2022, 10, 11), null, null) { Decree = "SKB 3 Menteri 2023" },
        new(new(2023, 9, 28), "Maulid Nabi Muhammad", new(2022, 10, 11), null, null) { Decree = "SKB 3 Menteri 2023" },
        new(new(2023, 12, 25), "Hari Raya Natal", new(2022, 10, 11), null, null) { Decree = "SKB 3 Menteri 2023" },
        new(new(2023, 12, 26), "Cuti bersama Natal", new(2022, 10, 11), null, null) { Decree = "SKB 3 Menteri 2023", Kind = HolidayKind.Collective },
    ];
}
