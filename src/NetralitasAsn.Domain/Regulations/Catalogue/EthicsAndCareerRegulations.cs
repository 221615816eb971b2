namespace NetralitasAsn.Domain.Regulations;

/// <summary>Forms of violation from the regulations on ethics, party membership and management of civil servants.</summary>
internal static class EthicsAndCareerRegulations
{
    public static IReadOnlyList<CatalogueEntry> All { get; } =
    [
        new("PP42-11C", CatalogueSubject.Asn, CataloguePhase.Any, FindingCategory.CodeOfEthics, SanctionLevel.Moral)
        {
            Conduct = "Tidak menghindari konflik kepentingan pribadi, kelompok maupun golongan",
            ConductInEnglish = "Does not avoid conflict of personal, group or faction interests",
            LegalBasis = "PP 42/2004 Pasal 11 huruf c, Pasal 6 huruf h (netralitas)",
            Articles = [new("PP-42-2004", "Pasal 11 huruf c"), new("PP-42-2004", "Pasal 6 huruf h")],
            SanctionText = "Sanksi moral: pernyataan secara tertutup atau pernyataan secara terbuka (PP 42/2004 Pasal 15 ayat (1),(2),(3)); dapat ditambah tindakan administratif atas rekomendasi Majelis Kode Etik (Pasal 16)",
            Authority = "PPK setelah Majelis Kode Etik",
            From = new DateOnly(2004, 10, 18),
            Source = "github.com/mblonyox/data-peraturan pp/2004/42.md",
            Certainty = Certainty.Found,
        },
        new("PP37-09", CatalogueSubject.Asn, CataloguePhase.Any, FindingCategory.Discipline, SanctionLevel.Dismissal)
        {
            Conduct = "PNS menjadi anggota dan/atau pengurus partai politik tanpa mengundurkan diri",
            ConductInEnglish = "PNS joins a party without resigning",
            LegalBasis = "PP 37/2004 Pasal 2, 3, 9",
            Articles = [new("PP-37-2004", "Pasal 2"), new("PP-37-2004", "Pasal 3"), new("PP-37-2004", "Pasal 9")],
            SanctionText = "PTDH terhitung akhir bulan yang bersangkutan menjadi anggota/pengurus",
            Authority = "PPK/Presiden",
            From = new DateOnly(2004, 10, 16),
            Source = "github.com/mblonyox/data-peraturan pp/2004/37.md",
            Certainty = Certainty.Found,
        },
        new("PP11-255", CatalogueSubject.Asn, CataloguePhase.Any, FindingCategory.Discipline, SanctionLevel.Dismissal)
        {
            Conduct = "PNS menjadi anggota dan/atau pengurus partai politik",
            ConductInEnglish = "PNS becomes party member/officer",
            LegalBasis = "PP 11/2017 Pasal 250 huruf c, Pasal 255",
            Articles = [new("PP-11-2017", "Pasal 250 huruf c"), new("PP-11-2017", "Pasal 255")],
            SanctionText = "PTDH terhitung akhir bulan menjadi anggota/pengurus; bila mengundurkan diri: dengan hormat",
            Authority = "PPK/Presiden",
            From = new DateOnly(2017, 4, 7),
            Source = "github.com/mblonyox/data-peraturan pp/2017/11.md",
            Certainty = Certainty.Found,
        },
        new("PP11-346", CatalogueSubject.Asn, CataloguePhase.After, FindingCategory.Discipline, SanctionLevel.Dismissal)
        {
            Conduct = "PNS ditetapkan sebagai calon tanpa mengajukan pengunduran diri",
            ConductInEnglish = "PNS set as candidate without resigning",
            LegalBasis = "PP 11/2017 Pasal 254, 346 (Pasal 254(4) menulis dengan hormat, 346(4) tidak dengan hormat)",
            Articles = [new("PP-11-2017", "Pasal 254"), new("PP-11-2017", "Pasal 346")],
            SanctionText = "Pemberhentian terhitung akhir bulan ditetapkan sebagai calon",
            Authority = "PPK/Presiden",
            From = new DateOnly(2017, 4, 7),
            Source = "github.com/mblonyox/data-peraturan pp/2017/11.md",
            Certainty = Certainty.Found,
        },
        new("PP49-53-2B", CatalogueSubject.Asn, CataloguePhase.Any, FindingCategory.Discipline, SanctionLevel.Dismissal)
        {
            Conduct = "PPPK melakukan pelanggaran disiplin tingkat berat",
            ConductInEnglish = "PPPK heavy disciplinary breach",
            LegalBasis = "PP 49/2018 Pasal 51, 52, 53(2)b",
            Articles = [new("PP-49-2018", "Pasal 51"), new("PP-49-2018", "Pasal 52"), new("PP-49-2018", "Pasal 53 ayat (2) huruf b")],
            SanctionText = "Pemutusan hubungan perjanjian kerja dengan hormat tidak atas permintaan sendiri; jenis lain ditetapkan PPK instansi",
            Authority = "PPK",
            From = new DateOnly(2018, 11, 28),
            Source = "github.com/mblonyox/data-peraturan pp/2018/49.md",
            Certainty = Certainty.Found,
        },
        new("PP49-53-3C", CatalogueSubject.Asn, CataloguePhase.Any, FindingCategory.Discipline, SanctionLevel.Dismissal)
        {
            Conduct = "PPPK menjadi anggota dan/atau pengurus partai politik",
            ConductInEnglish = "PPPK becomes party member/officer",
            LegalBasis = "PP 49/2018 Pasal 53(3)c; UU 20/2023 Pasal 52(3)j",
            Articles = [new("PP-49-2018", "Pasal 53 ayat (3) huruf c"), new("UU-20-2023", "Pasal 52 ayat (3) huruf j")],
            SanctionText = "Pemutusan hubungan perjanjian kerja tidak dengan hormat",
            Authority = "PPK",
            From = new DateOnly(2018, 11, 28),
            Source = "github.com/mblonyox/data-peraturan pp/2018/49.md",
            Certainty = Certainty.Found,
        },
    ];
}
