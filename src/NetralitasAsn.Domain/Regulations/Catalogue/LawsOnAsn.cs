namespace NetralitasAsn.Domain.Regulations;

/// <summary>Forms of violation from the laws on ASN of 2014 and 2023.</summary>
internal static class LawsOnAsn
{
    private const string Source1 = "github.com/mblonyox/data-peraturan uu/2023/20/fulltext.md";

    public static IReadOnlyList<CatalogueEntry> All { get; } =
    [
        new("UU5-9-2", CatalogueSubject.Asn, CataloguePhase.Any, FindingCategory.CodeOfEthics, SanctionLevel.Moral)
        {
            Conduct = "Tidak bebas dari pengaruh dan intervensi golongan dan partai politik",
            ConductInEnglish = "Not free from influence and intervention of groups and parties",
            LegalBasis = "UU 5/2014 Pasal 2 huruf f, Pasal 9(2), Pasal 4 huruf d, Pasal 5",
            Articles = [new("UU-5-2014", "Pasal 2 huruf f"), new("UU-5-2014", "Pasal 9 ayat (2)"), new("UU-5-2014", "Pasal 4 huruf d"), new("UU-5-2014", "Pasal 5")],
            SanctionText = "Kode etik: KASN memutuskan adanya pelanggaran (Pasal 32(2)); sanksi moral PP 42/2004",
            Authority = "KASN (putusan), PPK (sanksi)",
            From = new DateOnly(2014, 1, 15),
            Until = new DateOnly(2023, 10, 30),
            Source = "github.com/mblonyox/data-peraturan uu/2014/5.md",
            Certainty = Certainty.Found,
        },
        new("UU20-24-1D", CatalogueSubject.Asn, CataloguePhase.Any, FindingCategory.Discipline, SanctionLevel.Unassigned)
        {
            Conduct = "Tidak menjaga netralitas",
            ConductInEnglish = "Does not keep neutrality",
            LegalBasis = "UU 20/2023 Pasal 2 huruf f, Pasal 9(2), Pasal 24(1)d jo 24(2)",
            Articles = [new("UU-20-2023", "Pasal 2 huruf f"), new("UU-20-2023", "Pasal 9 ayat (2)"), new("UU-20-2023", "Pasal 24 ayat (1) huruf d"), new("UU-20-2023", "Pasal 24 ayat (2)")],
            SanctionText = "Pelanggaran disiplin; dijatuhi hukuman disiplin (tingkat menurut PP 94/2021); berlaku bagi PNS dan PPPK",
            Authority = "Pejabat yang berwenang menghukum / PPK",
            From = new DateOnly(2023, 10, 31),
            Source = Source1,
            Certainty = Certainty.Found,
        },
        new("UU20-24-1C", CatalogueSubject.Asn, CataloguePhase.Any, FindingCategory.Discipline, SanctionLevel.Unassigned)
        {
            Conduct = "Tidak melaksanakan nilai dasar, kode etik dan kode perilaku ASN",
            ConductInEnglish = "Does not carry out basic values and code of ethics",
            LegalBasis = "UU 20/2023 Pasal 24(1)c jo 24(2), Pasal 4",
            Articles = [new("UU-20-2023", "Pasal 24 ayat (1) huruf c"), new("UU-20-2023", "Pasal 24 ayat (2)"), new("UU-20-2023", "Pasal 4")],
            SanctionText = "Secara formal pelanggaran disiplin; praktik tetap memakai sanksi moral PP 42/2004",
            Authority = "PPK",
            From = new DateOnly(2023, 10, 31),
            Source = Source1,
            Certainty = Certainty.Found,
        },
        new("UU5-119", CatalogueSubject.Asn, CataloguePhase.Before, FindingCategory.Discipline, SanctionLevel.Resignation)
        {
            Conduct = "JPT madya/pratama mencalonkan diri tanpa pengunduran diri tertulis sejak mendaftar (MK 41/PUU-XII/2014: sejak ditetapkan)",
            ConductInEnglish = "Senior official runs without written resignation",
            LegalBasis = "UU 5/2014 Pasal 119, 123(3)",
            Articles = [new("UU-5-2014", "Pasal 119"), new("UU-5-2014", "Pasal 123 ayat (3)")],
            SanctionText = "Wajib mengundurkan diri; pernyataan tidak dapat ditarik kembali",
            Authority = "PPK/Presiden",
            From = new DateOnly(2014, 1, 15),
            Until = new DateOnly(2023, 10, 30),
            Source = "github.com/mblonyox/data-peraturan uu/2014/5.md",
            Certainty = Certainty.Found,
        },
        new("UU20-56-59", CatalogueSubject.Asn, CataloguePhase.After, FindingCategory.Discipline, SanctionLevel.Resignation)
        {
            Conduct = "Pegawai ASN (termasuk PPPK) ditetapkan sebagai calon tanpa pengunduran diri tertulis",
            ConductInEnglish = "ASN set as candidate without written resignation",
            LegalBasis = "UU 20/2023 Pasal 56, 59(3); UU 10/2016 Pasal 7(2)t",
            Articles = [new("UU-20-2023", "Pasal 56"), new("UU-20-2023", "Pasal 59 ayat (3)"), new("UU-10-2016", "Pasal 7 ayat (2) huruf t")],
            SanctionText = "Wajib mengundurkan diri sejak ditetapkan sebagai calon",
            Authority = "PPK/Presiden",
            From = new DateOnly(2023, 10, 31),
            Source = Source1,
            Certainty = Certainty.Found,
        },
        new("UU20-52-3G", CatalogueSubject.Asn, CataloguePhase.Any, FindingCategory.Discipline, SanctionLevel.Dismissal)
        {
            Conduct = "Pelanggaran disiplin tingkat berat (dasar pemberhentian)",
            ConductInEnglish = "Heavy disciplinary breach as ground of dismissal",
            LegalBasis = "UU 20/2023 Pasal 52(3)g jo 52(4)",
            Articles = [new("UU-20-2023", "Pasal 52 ayat (3) huruf g"), new("UU-20-2023", "Pasal 52 ayat (4)")],
            SanctionText = "PTDH (UU 20/2023) berhadapan dengan PDHTAPS (PP 94/2021 Pasal 8(4)c): konflik belum terselesaikan",
            Authority = "PPK/Presiden",
            From = new DateOnly(2023, 10, 31),
            Source = Source1,
            Certainty = Certainty.Found,
        },
    ];
}
