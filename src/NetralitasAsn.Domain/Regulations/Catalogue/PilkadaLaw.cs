namespace NetralitasAsn.Domain.Regulations;

/// <summary>Forms of violation from the criminal law of the Pilkada.</summary>
internal static class PilkadaLaw
{
    private const string Sanction1 = "Pidana penjara 1-6 bulan dan/atau denda Rp600.000-Rp6.000.000";

    private const string Source1 = "github.com/mblonyox/data-peraturan uu/2016/10.md; uu/2015/1.md";

    public static IReadOnlyList<CatalogueEntry> All { get; } =
    [
        new("UU10-71-1", CatalogueSubject.Criminal, CataloguePhase.After, FindingCategory.ElectionCrime, SanctionLevel.Criminal)
        {
            Conduct = "Pejabat negara, pejabat ASN, dan kepala desa atau sebutan lain/lurah dengan sengaja membuat keputusan dan/atau tindakan yang menguntungkan atau merugikan salah satu pasangan calon",
            ConductInEnglish = "State official, ASN official, village head/lurah intentionally makes a decision/act favouring or harming one pair",
            LegalBasis = "UU 10/2016 Pasal 71(1) jo UU 1/2015 Pasal 188",
            Articles = [new("UU-10-2016", "Pasal 71 ayat (1)"), new("UU-1-2015", "Pasal 188")],
            SanctionText = Sanction1,
            Authority = "Bawaslu - Sentra Gakkumdu - Pengadilan Negeri",
            From = new DateOnly(2016, 7, 1),
            Until = new DateOnly(2024, 11, 13),
            Source = Source1,
            Certainty = Certainty.Found,
        },
        new("UU10-71-1-V2", CatalogueSubject.Criminal, CataloguePhase.After, FindingCategory.ElectionCrime, SanctionLevel.Criminal)
        {
            Conduct = "Pejabat negara, pejabat daerah, pejabat ASN, anggota TNI/Polri, dan kepala desa atau sebutan lain/lurah dengan sengaja membuat keputusan dan/atau tindakan yang menguntungkan atau merugikan salah satu pasangan calon",
            ConductInEnglish = "Same, also regional officials and TNI/Polri",
            LegalBasis = "UU 10/2016 Pasal 71(1) jo UU 1/2015 Pasal 188 sebagaimana dimaknai MK 136/PUU-XXII/2024",
            Articles = [new("UU-10-2016", "Pasal 71 ayat (1)"), new("UU-1-2015", "Pasal 188"), new("MK-136-2024", "amar putusan")],
            SanctionText = Sanction1,
            Authority = "Bawaslu - Sentra Gakkumdu - Pengadilan Negeri",
            From = new DateOnly(2024, 11, 14),
            Source = "github.com/mblonyox/data-peraturan uu/2016/10.md; uu/2015/1.md; pemberitaan putusan MK 136/PUU-XXII/2024",
            Certainty = Certainty.Found,
        },
        new("UU10-71-2", CatalogueSubject.Criminal, CataloguePhase.Any, FindingCategory.ElectionCrime, SanctionLevel.Criminal)
        {
            Conduct = "Gubernur/bupati/wali kota (termasuk wakil dan penjabat) mengganti pejabat sejak 6 bulan sebelum penetapan pasangan calon sampai akhir masa jabatan tanpa persetujuan tertulis Menteri",
            ConductInEnglish = "Head of region (deputy, acting) replaces officials within the 6-month window without written approval",
            LegalBasis = "UU 10/2016 Pasal 71(2),(4) jo UU 1/2015 Pasal 190",
            Articles = [new("UU-10-2016", "Pasal 71 ayat (2)"), new("UU-10-2016", "Pasal 71 ayat (4)"), new("UU-1-2015", "Pasal 190")],
            SanctionText = "Pidana penjara 1-6 bulan dan/atau denda Rp600.000-Rp6.000.000; petahana: pembatalan sebagai calon (Pasal 71(5))",
            Authority = "Bawaslu - Sentra Gakkumdu - Pengadilan Negeri; KPU (pembatalan)",
            From = new DateOnly(2016, 7, 1),
            Source = Source1,
            Certainty = Certainty.Found,
        },
        new("UU10-71-3", CatalogueSubject.Criminal, CataloguePhase.Any, FindingCategory.ElectionCrime, SanctionLevel.Criminal)
        {
            Conduct = "Gubernur/bupati/wali kota (termasuk wakil dan penjabat) menggunakan kewenangan, program, dan kegiatan yang menguntungkan/merugikan salah satu pasangan calon di daerah sendiri maupun daerah lain, 6 bulan sebelum penetapan pasangan calon s.d. penetapan pasangan calon terpilih",
            ConductInEnglish = "Head of region uses authority, programme or activity for/against a pair within the window",
            LegalBasis = "UU 10/2016 Pasal 71(3),(4) jo UU 1/2015 Pasal 188",
            Articles = [new("UU-10-2016", "Pasal 71 ayat (3)"), new("UU-10-2016", "Pasal 71 ayat (4)"), new("UU-1-2015", "Pasal 188")],
            SanctionText = "Pidana penjara 1-6 bulan dan/atau denda Rp600.000-Rp6.000.000; petahana: pembatalan sebagai calon (Pasal 71(5))",
            Authority = "Bawaslu - Sentra Gakkumdu - Pengadilan Negeri; KPU (pembatalan)",
            From = new DateOnly(2016, 7, 1),
            Source = Source1,
            Certainty = Certainty.Found,
        },
        new("UU10-189", CatalogueSubject.Criminal, CataloguePhase.Campaign, FindingCategory.ElectionCrime, SanctionLevel.Criminal)
        {
            Conduct = "Calon dengan sengaja melibatkan pejabat BUMN/BUMD, ASN, anggota Polri/TNI, kepala desa/lurah dan perangkat desa/kelurahan dalam kampanye",
            ConductInEnglish = "Candidate intentionally involves BUMN/BUMD officials, ASN, police, military, village heads or officials in campaign",
            LegalBasis = "UU 10/2016 Pasal 70(1) jo UU 8/2015 Pasal 189",
            Articles = [new("UU-10-2016", "Pasal 70 ayat (1)"), new("UU-8-2015", "Pasal 189")],
            SanctionText = Sanction1,
            Authority = "Bawaslu - Sentra Gakkumdu - Pengadilan Negeri",
            From = new DateOnly(2016, 7, 1),
            Source = "github.com/mblonyox/data-peraturan uu/2016/10.md; uu/2015/8.md",
            Certainty = Certainty.Found,
        },
        new("UU10-187-3", CatalogueSubject.Criminal, CataloguePhase.Campaign, FindingCategory.ElectionCrime, SanctionLevel.Criminal)
        {
            Conduct = "Menggunakan fasilitas dan anggaran Pemerintah dan Pemerintah Daerah dalam kampanye",
            ConductInEnglish = "Uses government facilities/budget in campaign",
            LegalBasis = "UU 8/2015 Pasal 69 huruf h jo UU 1/2015 Pasal 187(3)",
            Articles = [new("UU-8-2015", "Pasal 69 huruf h"), new("UU-1-2015", "Pasal 187 ayat (3)")],
            SanctionText = "Pidana penjara 1-6 bulan dan/atau denda Rp100.000-Rp1.000.000",
            Authority = "Bawaslu - Sentra Gakkumdu - Pengadilan Negeri",
            From = new DateOnly(2015, 3, 18),
            Source = "github.com/mblonyox/data-peraturan uu/2015/8.md; uu/2015/1.md",
            Certainty = Certainty.Found,
        },
        new("UU10-187A", CatalogueSubject.Criminal, CataloguePhase.Any, FindingCategory.ElectionCrime, SanctionLevel.Criminal)
        {
            Conduct = "Menjanjikan/memberikan (atau sebagai pemilih menerima) uang atau materi lainnya untuk mempengaruhi pemilih",
            ConductInEnglish = "Vote buying, giver or receiver",
            LegalBasis = "UU 10/2016 Pasal 73(4), 187A",
            Articles = [new("UU-10-2016", "Pasal 73 ayat (4)"), new("UU-10-2016", "Pasal 187A")],
            SanctionText = "Pidana penjara 36-72 bulan dan denda Rp200.000.000-Rp1.000.000.000",
            Authority = "Bawaslu - Sentra Gakkumdu - Pengadilan Negeri",
            From = new DateOnly(2016, 7, 1),
            Source = "github.com/mblonyox/data-peraturan uu/2016/10.md",
            Certainty = Certainty.Found,
        },
    ];
}
