namespace NetralitasAsn.Domain.Regulations;

/// <summary>Forms of violation from the village laws.</summary>
internal static class VillageLaws
{
    private const string Sanction1 = "Teguran lisan dan/atau teguran tertulis; tidak dilaksanakan: pemberhentian sementara, dapat dilanjutkan pemberhentian (UU 6/2014 Pasal 30; pemberhentian Pasal 40(2)d, (3))";

    private const string Source1 = "github.com/mblonyox/data-peraturan uu/2014/6.md";

    private const string Sanction2 = "Teguran lisan dan/atau teguran tertulis; tidak dilaksanakan: pemberhentian sementara, dapat dilanjutkan pemberhentian (UU 6/2014 Pasal 52; Pasal 53(2)d; PP 43/2014 Pasal 69)";

    private const string Punisher1 = "Kepala Desa setelah konsultasi dan rekomendasi tertulis Camat; sejak UU 3/2024 pengangkatan/pemberhentian diusulkan kepada Bupati/Wali Kota";

    private const string Source2 = "github.com/mblonyox/data-peraturan uu/2014/6.md; github.com/mblonyox/data-peraturan pp/2014/43.md";

    public static IReadOnlyList<CatalogueEntry> All { get; } =
    [
        new("UU6-29A", CatalogueSubject.VillageHead, CataloguePhase.Any, FindingCategory.Village, SanctionLevel.Ladder)
        {
            Conduct = "Kepala desa merugikan kepentingan umum",
            ConductInEnglish = "Village head harms the public interest",
            LegalBasis = "UU 6/2014 Pasal 29 huruf a jo Pasal 30, 40",
            Articles = [new("UU-6-2014", "Pasal 29 huruf a"), new("UU-6-2014", "Pasal 30"), new("UU-6-2014", "Pasal 40")],
            SanctionText = Sanction1,
            Authority = "Bupati/Wali Kota",
            From = new DateOnly(2014, 1, 15),
            Source = Source1,
            Certainty = Certainty.Found,
        },
        new("UU6-29B", CatalogueSubject.VillageHead, CataloguePhase.Any, FindingCategory.Village, SanctionLevel.Ladder)
        {
            Conduct = "Kepala desa membuat keputusan yang menguntungkan diri sendiri, anggota keluarga, pihak lain, dan/atau golongan tertentu",
            ConductInEnglish = "Village head makes a decision favouring himself, family, another party or a group",
            LegalBasis = "UU 6/2014 Pasal 29 huruf b jo Pasal 30, 40",
            Articles = [new("UU-6-2014", "Pasal 29 huruf b"), new("UU-6-2014", "Pasal 30"), new("UU-6-2014", "Pasal 40")],
            SanctionText = Sanction1,
            Authority = "Bupati/Wali Kota",
            From = new DateOnly(2014, 1, 15),
            Source = Source1,
            Certainty = Certainty.Found,
        },
        new("UU6-29C", CatalogueSubject.VillageHead, CataloguePhase.Any, FindingCategory.Village, SanctionLevel.Ladder)
        {
            Conduct = "Kepala desa menyalahgunakan wewenang, tugas, hak, dan/atau kewajibannya",
            ConductInEnglish = "Village head abuses authority, duties, rights",
            LegalBasis = "UU 6/2014 Pasal 29 huruf c jo Pasal 30, 40",
            Articles = [new("UU-6-2014", "Pasal 29 huruf c"), new("UU-6-2014", "Pasal 30"), new("UU-6-2014", "Pasal 40")],
            SanctionText = Sanction1,
            Authority = "Bupati/Wali Kota",
            From = new DateOnly(2014, 1, 15),
            Source = Source1,
            Certainty = Certainty.Found,
        },
        new("UU6-29D", CatalogueSubject.VillageHead, CataloguePhase.Any, FindingCategory.Village, SanctionLevel.Ladder)
        {
            Conduct = "Kepala desa melakukan tindakan diskriminatif terhadap warga dan/atau golongan masyarakat tertentu",
            ConductInEnglish = "Village head discriminates against residents or groups (e.g. aid by choice of candidate)",
            LegalBasis = "UU 6/2014 Pasal 29 huruf d jo Pasal 30, 40",
            Articles = [new("UU-6-2014", "Pasal 29 huruf d"), new("UU-6-2014", "Pasal 30"), new("UU-6-2014", "Pasal 40")],
            SanctionText = Sanction1,
            Authority = "Bupati/Wali Kota",
            From = new DateOnly(2014, 1, 15),
            Source = Source1,
            Certainty = Certainty.Found,
        },
        new("UU6-29E", CatalogueSubject.VillageHead, CataloguePhase.Any, FindingCategory.Village, SanctionLevel.Ladder)
        {
            Conduct = "Kepala desa melakukan tindakan meresahkan sekelompok masyarakat desa",
            ConductInEnglish = "Village head disturbs a group of villagers",
            LegalBasis = "UU 6/2014 Pasal 29 huruf e jo Pasal 30, 40",
            Articles = [new("UU-6-2014", "Pasal 29 huruf e"), new("UU-6-2014", "Pasal 30"), new("UU-6-2014", "Pasal 40")],
            SanctionText = Sanction1,
            Authority = "Bupati/Wali Kota",
            From = new DateOnly(2014, 1, 15),
            Source = Source1,
            Certainty = Certainty.Found,
        },
        new("UU6-29F", CatalogueSubject.VillageHead, CataloguePhase.Any, FindingCategory.Village, SanctionLevel.Ladder)
        {
            Conduct = "Kepala desa melakukan KKN, menerima uang, barang, dan/atau jasa dari pihak lain yang dapat memengaruhi keputusan atau tindakan",
            ConductInEnglish = "Village head takes money/goods/services that may influence decisions",
            LegalBasis = "UU 6/2014 Pasal 29 huruf f jo Pasal 30, 40",
            Articles = [new("UU-6-2014", "Pasal 29 huruf f"), new("UU-6-2014", "Pasal 30"), new("UU-6-2014", "Pasal 40")],
            SanctionText = Sanction1,
            Authority = "Bupati/Wali Kota",
            From = new DateOnly(2014, 1, 15),
            Source = Source1,
            Certainty = Certainty.Found,
        },
        new("UU6-29G", CatalogueSubject.VillageHead, CataloguePhase.Any, FindingCategory.Village, SanctionLevel.Ladder)
        {
            Conduct = "Kepala desa menjadi pengurus partai politik",
            ConductInEnglish = "Village head is a party officer (plain membership not named)",
            LegalBasis = "UU 6/2014 Pasal 29 huruf g jo Pasal 30, 40",
            Articles = [new("UU-6-2014", "Pasal 29 huruf g"), new("UU-6-2014", "Pasal 30"), new("UU-6-2014", "Pasal 40")],
            SanctionText = Sanction1,
            Authority = "Bupati/Wali Kota",
            From = new DateOnly(2014, 1, 15),
            Source = Source1,
            Certainty = Certainty.Found,
        },
        new("UU6-29J", CatalogueSubject.VillageHead, CataloguePhase.Campaign, FindingCategory.Village, SanctionLevel.Ladder)
        {
            Conduct = "Kepala desa ikut serta dan/atau terlibat dalam kampanye pemilihan umum dan/atau pemilihan kepala daerah",
            ConductInEnglish = "Village head takes part in or is involved in an election campaign",
            LegalBasis = "UU 6/2014 Pasal 29 huruf j jo Pasal 30, 40",
            Articles = [new("UU-6-2014", "Pasal 29 huruf j"), new("UU-6-2014", "Pasal 30"), new("UU-6-2014", "Pasal 40")],
            SanctionText = Sanction1,
            Authority = "Bupati/Wali Kota",
            From = new DateOnly(2014, 1, 15),
            Source = Source1,
            Certainty = Certainty.Found,
        },
        new("UU6-29K", CatalogueSubject.VillageHead, CataloguePhase.Any, FindingCategory.Village, SanctionLevel.Ladder)
        {
            Conduct = "Kepala desa melanggar sumpah/janji jabatan",
            ConductInEnglish = "Village head breaks the oath of office",
            LegalBasis = "UU 6/2014 Pasal 29 huruf k jo Pasal 30, 40",
            Articles = [new("UU-6-2014", "Pasal 29 huruf k"), new("UU-6-2014", "Pasal 30"), new("UU-6-2014", "Pasal 40")],
            SanctionText = Sanction1,
            Authority = "Bupati/Wali Kota",
            From = new DateOnly(2014, 1, 15),
            Source = Source1,
            Certainty = Certainty.Found,
        },
        new("UU6-51A", CatalogueSubject.VillageOfficial, CataloguePhase.Any, FindingCategory.Village, SanctionLevel.Ladder)
        {
            Conduct = "Perangkat desa merugikan kepentingan umum",
            ConductInEnglish = "Village official harms the public interest",
            LegalBasis = "UU 6/2014 Pasal 51 huruf a jo Pasal 52, 53",
            Articles = [new("UU-6-2014", "Pasal 51 huruf a"), new("UU-6-2014", "Pasal 52"), new("UU-6-2014", "Pasal 53")],
            SanctionText = Sanction2,
            Authority = Punisher1,
            From = new DateOnly(2014, 1, 15),
            Source = Source2,
            Certainty = Certainty.Found,
        },
        new("UU6-51B", CatalogueSubject.VillageOfficial, CataloguePhase.Any, FindingCategory.Village, SanctionLevel.Ladder)
        {
            Conduct = "Perangkat desa membuat keputusan yang menguntungkan diri sendiri, anggota keluarga, pihak lain, dan/atau golongan tertentu",
            ConductInEnglish = "Village official makes a decision favouring himself, family, another party or a group",
            LegalBasis = "UU 6/2014 Pasal 51 huruf b jo Pasal 52, 53",
            Articles = [new("UU-6-2014", "Pasal 51 huruf b"), new("UU-6-2014", "Pasal 52"), new("UU-6-2014", "Pasal 53")],
            SanctionText = Sanction2,
            Authority = Punisher1,
            From = new DateOnly(2014, 1, 15),
            Source = Source2,
            Certainty = Certainty.Found,
        },
        new("UU6-51C", CatalogueSubject.VillageOfficial, CataloguePhase.Any, FindingCategory.Village, SanctionLevel.Ladder)
        {
            Conduct = "Perangkat desa menyalahgunakan wewenang, tugas, hak, dan/atau kewajibannya",
            ConductInEnglish = "Village official abuses authority",
            LegalBasis = "UU 6/2014 Pasal 51 huruf c jo Pasal 52, 53",
            Articles = [new("UU-6-2014", "Pasal 51 huruf c"), new("UU-6-2014", "Pasal 52"), new("UU-6-2014", "Pasal 53")],
            SanctionText = Sanction2,
            Authority = Punisher1,
            From = new DateOnly(2014, 1, 15),
            Source = Source2,
            Certainty = Certainty.Found,
        },
        new("UU6-51D", CatalogueSubject.VillageOfficial, CataloguePhase.Any, FindingCategory.Village, SanctionLevel.Ladder)
        {
            Conduct = "Perangkat desa melakukan tindakan diskriminatif",
            ConductInEnglish = "Village official discriminates",
            LegalBasis = "UU 6/2014 Pasal 51 huruf d jo Pasal 52, 53",
            Articles = [new("UU-6-2014", "Pasal 51 huruf d"), new("UU-6-2014", "Pasal 52"), new("UU-6-2014", "Pasal 53")],
            SanctionText = Sanction2,
            Authority = Punisher1,
            From = new DateOnly(2014, 1, 15),
            Source = Source2,
            Certainty = Certainty.Found,
        },
        new("UU6-51F", CatalogueSubject.VillageOfficial, CataloguePhase.Any, FindingCategory.Village, SanctionLevel.Ladder)
        {
            Conduct = "Perangkat desa melakukan KKN, menerima uang, barang, dan/atau jasa",
            ConductInEnglish = "Village official takes money/goods/services",
            LegalBasis = "UU 6/2014 Pasal 51 huruf f jo Pasal 52, 53",
            Articles = [new("UU-6-2014", "Pasal 51 huruf f"), new("UU-6-2014", "Pasal 52"), new("UU-6-2014", "Pasal 53")],
            SanctionText = Sanction2,
            Authority = Punisher1,
            From = new DateOnly(2014, 1, 15),
            Source = Source2,
            Certainty = Certainty.Found,
        },
        new("UU6-51G", CatalogueSubject.VillageOfficial, CataloguePhase.Any, FindingCategory.Village, SanctionLevel.Ladder)
        {
            Conduct = "Perangkat desa menjadi pengurus partai politik",
            ConductInEnglish = "Village official is a party officer",
            LegalBasis = "UU 6/2014 Pasal 51 huruf g jo Pasal 52, 53",
            Articles = [new("UU-6-2014", "Pasal 51 huruf g"), new("UU-6-2014", "Pasal 52"), new("UU-6-2014", "Pasal 53")],
            SanctionText = Sanction2,
            Authority = Punisher1,
            From = new DateOnly(2014, 1, 15),
            Source = Source2,
            Certainty = Certainty.Found,
        },
        new("UU6-51J", CatalogueSubject.VillageOfficial, CataloguePhase.Campaign, FindingCategory.Village, SanctionLevel.Ladder)
        {
            Conduct = "Perangkat desa ikut serta dan/atau terlibat dalam kampanye pemilihan umum dan/atau pemilihan kepala daerah",
            ConductInEnglish = "Village official takes part in or is involved in an election campaign",
            LegalBasis = "UU 6/2014 Pasal 51 huruf j jo Pasal 52, 53",
            Articles = [new("UU-6-2014", "Pasal 51 huruf j"), new("UU-6-2014", "Pasal 52"), new("UU-6-2014", "Pasal 53")],
            SanctionText = Sanction2,
            Authority = Punisher1,
            From = new DateOnly(2014, 1, 15),
            Source = Source2,
            Certainty = Certainty.Found,
        },
        new("UU6-51K", CatalogueSubject.VillageOfficial, CataloguePhase.Any, FindingCategory.Village, SanctionLevel.Ladder)
        {
            Conduct = "Perangkat desa melanggar sumpah/janji jabatan",
            ConductInEnglish = "Village official breaks the oath of office",
            LegalBasis = "UU 6/2014 Pasal 51 huruf k jo Pasal 52, 53",
            Articles = [new("UU-6-2014", "Pasal 51 huruf k"), new("UU-6-2014", "Pasal 52"), new("UU-6-2014", "Pasal 53")],
            SanctionText = Sanction2,
            Authority = Punisher1,
            From = new DateOnly(2014, 1, 15),
            Source = Source2,
            Certainty = Certainty.Found,
        },
        new("UU6-64H", CatalogueSubject.VillageOfficial, CataloguePhase.Any, FindingCategory.Village, SanctionLevel.Unassigned)
        {
            Conduct = "Anggota BPD menjadi pengurus partai politik",
            ConductInEnglish = "BPD member is a party officer",
            LegalBasis = "UU 6/2014 Pasal 64 huruf h",
            Articles = [new("UU-6-2014", "Pasal 64 huruf h")],
            SanctionText = "Sanksi tidak ditemukan dalam pasal yang dibaca",
            Authority = "Bupati/Wali Kota [diduga]",
            From = new DateOnly(2014, 1, 15),
            Source = Source1,
            Certainty = Certainty.Found,
        },
        new("UU6-64C", CatalogueSubject.VillageOfficial, CataloguePhase.Any, FindingCategory.Village, SanctionLevel.Unassigned)
        {
            Conduct = "Anggota BPD menyalahgunakan wewenang",
            ConductInEnglish = "BPD member abuses authority",
            LegalBasis = "UU 6/2014 Pasal 64 huruf c",
            Articles = [new("UU-6-2014", "Pasal 64 huruf c")],
            SanctionText = "Sanksi tidak ditemukan dalam pasal yang dibaca",
            Authority = "Bupati/Wali Kota [diduga]",
            From = new DateOnly(2014, 1, 15),
            Source = Source1,
            Certainty = Certainty.Found,
        },
        new("UU3-26-4G", CatalogueSubject.VillageHead, CataloguePhase.After, FindingCategory.Village, SanctionLevel.Resignation)
        {
            Conduct = "Kepala desa ditetapkan sebagai calon tanpa mengundurkan diri",
            ConductInEnglish = "Village head set as candidate without resigning",
            LegalBasis = "UU 3/2024 (perubahan UU 6/2014 Pasal 26(4)g); UU 10/2016 Pasal 7(2)t",
            Articles = [new("UU-3-2024", "Pasal 26 ayat (4) huruf g"), new("UU-10-2016", "Pasal 7 ayat (2) huruf t")],
            SanctionText = "Wajib mengundurkan diri sejak ditetapkan sebagai calon",
            Authority = "Bupati/Wali Kota",
            From = new DateOnly(2024, 4, 25),
            Source = "github.com/mblonyox/data-peraturan uu/2024/3/fulltext.md; uu/2016/10.md",
            Certainty = Certainty.Found,
        },
        new("UU6-PJ", CatalogueSubject.VillageHead, CataloguePhase.Any, FindingCategory.Discipline, SanctionLevel.Unassigned)
        {
            Conduct = "PNS sebagai penjabat kepala desa melanggar larangan kepala desa dan/atau netralitas ASN",
            ConductInEnglish = "Civil servant acting as village head breaches village-head bans and/or ASN neutrality",
            LegalBasis = "PP 43/2014 Pasal 55-58; UU 6/2014 Pasal 29; PP 94/2021 (penjelasan umum: penjabat kades wajib menaati disiplin PNS)",
            Articles = [new("PP-43-2014", "Pasal 55-58"), new("UU-6-2014", "Pasal 29"), new("PP-94-2021", "Penjelasan Umum")],
            SanctionText = "Kedua rezim: disiplin PNS (SKB22/PP94) dan larangan kepala desa",
            Authority = "Bupati/Wali Kota (sebagai PPK dan sebagai pejabat yang mengangkat)",
            From = new DateOnly(2014, 6, 3),
            Source = "github.com/mblonyox/data-peraturan pp/2014/43.md; pp/2021/94.md",
            Certainty = Certainty.Found,
        },
    ];
}
