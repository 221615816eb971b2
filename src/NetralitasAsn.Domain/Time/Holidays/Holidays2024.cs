namespace NetralitasAsn.Domain.Time;

/// <summary>Days off in 2024, each with the decree that declared it.</summary>
internal static class Holidays2024
{
    public static IReadOnlyList<Holiday> All { get; } =
    [
        new(new(2024, 1, 1), "Tahun Baru 2024 Masehi", new(2023, 9, 12), null, null) { Decree = "SKB 3 Menteri 2024" },
        new(new(2024, 2, 8), "Isra Mikraj", new(2023, 9, 12), null, null) { Decree = "SKB 3 Menteri 2024" },
        new(new(2024, 2, 9), "Cuti bersama Tahun Baru Imlek", new(2023, 9, 12), null, null) { Decree = "SKB 3 Menteri 2024", Kind = HolidayKind.Collective },
        new(new(2024, 2, 10), "Tahun Baru Imlek 2575", new(2023, 9, 12), null, null) { Decree = "SKB 3 Menteri 2024" },
        new(new(2024, 2, 14), "Pemungutan suara Pemilihan Umum", new(2024, 2, 6), null, null) { Decree = "Keppres 10/2024", Kind = HolidayKind.Election },
        new(new(2024, 3, 11), "Hari Suci Nyepi", new(2023, 9, 12), null, null) { Decree = "SKB 3 Menteri 2024" },
        new(new(2024, 3, 12), "Cuti bersama Nyepi", new(2023, 9, 12), null, null) { Decree = "SKB 3 Menteri 2024", Kind = HolidayKind.Collective },
        new(new(2024, 3, 29), "Wafat Yesus Kristus", new(2023, 9, 12), null, null) { Decree = "SKB 3 Menteri 2024" },
        new(new(2024, 3, 31), "Kebangkitan Yesus Kristus (Paskah)", new(2023, 9, 12), null, null) { Decree = "SKB 3 Menteri 2024" },
        new(new(2024, 4, 8), "Cuti bersama Idulfitri", new(2023, 9, 12), null, null) { Decree = "SKB 3 Menteri 2024", Kind = HolidayKind.Collective },
        new(new(2024, 4, 9), "Cuti bersama Idulfitri", new(2023, 9, 12), null, null) { Decree = "SKB 3 Menteri 2024", Kind = HolidayKind.Collective },
        new(new(2024, 4, 10), "Idulfitri 1445 Hijriah", new(2023, 9, 12), null, null) { Decree = "SKB 3 Menteri 2024" },
        new(new(2024, 4, 11), "Idulfitri 1445 Hijriah", new(2023, 9, 12), null, null) { Decree = "SKB 3 Menteri 2024" },
        new(new(2024, 4, 12), "Cuti bersama Idulfitri", new(2023, 9, 12), null, null) { Decree = "SKB 3 Menteri 2024", Kind = HolidayKind.Collective },
        new(new(2024, 4, 15), "Cuti bersama Idulfitri", new(2023, 9, 12), null, null) { Decree = "SKB 3 Menteri 2024", Kind = HolidayKind.Collective },
        new(new(2024, 5, 1), "Hari Buruh Internasional", new(2023, 9, 12), null, null) { Decree = "SKB 3 Menteri 2024" },
        new(new(2024, 5, 9), "Kenaikan Yesus Kristus", new(2023, 9, 12), null, null) { Decree = "SKB 3 Menteri 2024" },
        new(new(2024, 5, 10), "Cuti bersama Kenaikan Yesus Kristus", new(2023, 9, 12), null, null) { Decree = "SKB 3 Menteri 2024", Kind = HolidayKind.Collective },
        new(new(2024, 5, 23), "Hari Raya Waisak", new(2023, 9, 12), null, null) { Decree = "SKB 3 Menteri 2024" },
        new(new(2024, 5, 24), "Cuti bersama Waisak", new(2023, 9, 12), null, null) { Decree = "SKB 3 Menteri 2024", Kind = HolidayKind.Collective },
        new(new(2024, 6, 1), "Hari Lahir Pancasila", new(2023, 9, 12), null, null) { Decree = "SKB 3 Menteri 2024" },
        new(new(2024, 6, 17), "Iduladha 1445 Hijriah", new(2023, 9, 12), null, null) { Decree = "SKB 3 Menteri 2024" },
        new(new(2024, 6, 18), "Cuti bersama Iduladha", new(2023, 9, 12), null, null) { Decree = "SKB 3 Menteri 2024", Kind = HolidayKind.Collective },
        new(new(2024, 7, 7), "Tahun Baru Islam 1446 Hijriah", new(2023, 9, 12), null, null) { Decree = "SKB 3 Menteri 2024" },
        new(new(2024, 8, 17), "Hari Kemerdekaan RI", new(2023, 9, 12), null, null) { Decree = "SKB 3 Menteri 2024" },
        new(new(2024, 9, 16), "Maulid Nabi Muhammad", new(2023, 9, 12), null, null) { Decree = "SKB 3 Menteri 2024" },
        new(new(2024, 11, 27), "Pemungutan suara Pilkada Serentak", new(2024, 11, 21), null, null) { Decree = "Keppres 33/2024", Kind = HolidayKind.Election, AnnouncedOn = new DateOnly(2024, 11, 22) },
        new(new(2024, 12, 25), "Hari Raya Natal", new(2023, 9, 12), null, null) { Decree = "SKB 3 Menteri 2024" },
        new(new(2024, 12, 26), "Cuti bersama Natal", new(2023, 9, 12), null, null) { Decree = "SKB 3 Menteri 2024", Kind = HolidayKind.Collective },
    ];
}
