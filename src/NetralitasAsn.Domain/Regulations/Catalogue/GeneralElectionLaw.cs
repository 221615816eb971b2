namespace NetralitasAsn.Domain.Regulations;

/// <summary>Forms of violation from the general election law, for comparison.</summary>
internal static class GeneralElectionLaw
{
    public static IReadOnlyList<CatalogueEntry> All { get; } =
    [
        new("UU7-490", CatalogueSubject.Criminal, CataloguePhase.Campaign, FindingCategory.ElectionCrime, SanctionLevel.Criminal)
        {
            Conduct = "Kepala desa atau sebutan lain dengan sengaja membuat keputusan dan/atau melakukan tindakan yang menguntungkan atau merugikan salah satu peserta pemilu dalam masa kampanye",
            ConductInEnglish = "Village head intentionally favours/harms an election participant in the campaign period",
            LegalBasis = "UU 7/2017 Pasal 282 jo Pasal 490",
            Articles = [new("UU-7-2017", "Pasal 282"), new("UU-7-2017", "Pasal 490")],
            SanctionText = "Pidana penjara paling lama 1 tahun dan denda paling banyak Rp12.000.000",
            Authority = "Bawaslu - Sentra Gakkumdu - Pengadilan Negeri",
            From = new DateOnly(2017, 8, 16),
            Source = "detik.com/sulsel d-7212209; sipp.pn-solok.go.id (23/Pid.Sus/2024/PN Slk)",
            Certainty = Certainty.Found,
        },
        new("UU7-494", CatalogueSubject.Criminal, CataloguePhase.Campaign, FindingCategory.ElectionCrime, SanctionLevel.Criminal)
        {
            Conduct = "ASN, anggota TNI/Polri, kepala desa, perangkat desa, dan/atau anggota BPD menjadi pelaksana dan/atau tim kampanye pemilu",
            ConductInEnglish = "ASN, military/police, village head/official, BPD member is campaign executor/team (general election)",
            LegalBasis = "UU 7/2017 Pasal 280(3) jo Pasal 494",
            Articles = [new("UU-7-2017", "Pasal 280 ayat (3)"), new("UU-7-2017", "Pasal 494")],
            SanctionText = "Pidana kurungan paling lama 1 tahun dan denda paling banyak Rp12.000.000",
            Authority = "Bawaslu - Sentra Gakkumdu - Pengadilan Negeri",
            From = new DateOnly(2017, 8, 16),
            Source = "polewaliterkini.net/2024/03; slideshare.net 256348134",
            Certainty = Certainty.Found,
        },
        new("UU7-493", CatalogueSubject.Criminal, CataloguePhase.Campaign, FindingCategory.ElectionCrime, SanctionLevel.Criminal)
        {
            Conduct = "Pelaksana/tim kampanye mengikutsertakan ASN, kepala desa, perangkat desa, anggota BPD dan pihak lain Pasal 280(2)",
            ConductInEnglish = "Campaign executor/team involves persons barred by 280(2)",
            LegalBasis = "UU 7/2017 Pasal 280(2) jo Pasal 493",
            Articles = [new("UU-7-2017", "Pasal 280 ayat (2)"), new("UU-7-2017", "Pasal 493")],
            SanctionText = "Pidana kurungan paling lama 1 tahun dan denda paling banyak Rp12.000.000",
            Authority = "Bawaslu - Sentra Gakkumdu - Pengadilan Negeri",
            From = new DateOnly(2017, 8, 16),
            Source = "pengetahuan umum; Pasal 280(2): polewaliterkini.net/2024/03",
            Certainty = Certainty.Known,
        },
        new("UU7-547", CatalogueSubject.Criminal, CataloguePhase.Campaign, FindingCategory.ElectionCrime, SanctionLevel.Criminal)
        {
            Conduct = "Pejabat negara dengan sengaja membuat keputusan dan/atau tindakan yang menguntungkan/merugikan peserta pemilu dalam masa kampanye",
            ConductInEnglish = "State official intentionally favours/harms a participant (general election)",
            LegalBasis = "UU 7/2017 Pasal 547",
            Articles = [new("UU-7-2017", "Pasal 547")],
            SanctionText = "Pidana penjara paling lama 3 tahun dan denda paling banyak Rp36.000.000",
            Authority = "Bawaslu - Sentra Gakkumdu - Pengadilan Negeri",
            From = new DateOnly(2017, 8, 16),
            Source = "pengetahuan umum",
            Certainty = Certainty.Known,
        },
        new("UU7-283", CatalogueSubject.Asn, CataloguePhase.Any, FindingCategory.Discipline, SanctionLevel.Heavy)
        {
            Conduct = "Pejabat negara, pejabat struktural dan fungsional serta ASN lainnya mengadakan kegiatan yang mengarah kepada keberpihakan terhadap peserta pemilu sebelum, selama, dan sesudah masa kampanye (pertemuan, ajakan, imbauan, seruan, pemberian barang)",
            ConductInEnglish = "Officials and other ASN hold partisan activities (general election)",
            LegalBasis = "UU 7/2017 Pasal 283",
            Articles = [new("UU-7-2017", "Pasal 283")],
            SanctionText = "Tanpa pidana tersendiri; ditangani sebagai pelanggaran disiplin (PP 94/2021 Pasal 14 huruf i angka 4)",
            Authority = "PPK (kab/kota: bupati/wali kota; provinsi: gubernur; pusat: menteri/pimpinan lembaga) atau Presiden, PP 94/2021 Pasal 17-18; tim pemeriksa wajib (Pasal 29(2))",
            From = new DateOnly(2017, 8, 16),
            Source = "radarlambar.bacakoran 681; wahananews",
            Certainty = Certainty.Found,
        },
    ];
}
