namespace NetralitasAsn.Domain.Regulations;

/// <summary>Forms of violation from PP 94/2021 on discipline.</summary>
internal static class DisciplineRegulation2021
{
    private const string Source1 = "github.com/mblonyox/data-peraturan pp/2021/94.md";

    private const string Sanction1 = "Hukuman disiplin berat: (a) penurunan jabatan setingkat lebih rendah 12 bulan; (b) pembebasan dari jabatan menjadi pelaksana 12 bulan; (c) PDHTAPS (PP 94/2021 Pasal 8(4)); label pemberhentian setelah 31-10-2023: lihat UU 20/2023 Pasal 52(3)g jo (4)";

    private const string Punisher1 = "PPK (kab/kota: bupati/wali kota; provinsi: gubernur; pusat: menteri/pimpinan lembaga) atau Presiden, PP 94/2021 Pasal 17-18; tim pemeriksa wajib (Pasal 29(2))";

    public static IReadOnlyList<CatalogueEntry> All { get; } =
    [
        new("PP94-5N1", CatalogueSubject.Asn, CataloguePhase.Campaign, FindingCategory.Discipline, SanctionLevel.Unassigned)
        {
            Conduct = "Memberikan dukungan kepada calon Presiden/Wakil Presiden, Kepala Daerah/Wakil Kepala Daerah, anggota DPR, DPD, atau DPRD dengan cara ikut kampanye",
            ConductInEnglish = "Gives support by joining a campaign (passive attendance without attributes is allowed, explanation)",
            LegalBasis = "PP 94/2021 Pasal 5 huruf n angka 1",
            Articles = [new("PP-94-2021", "Pasal 5 huruf n angka 1")],
            SanctionText = "Tingkat hukuman tidak ditetapkan dalam Pasal 9-14 (celah norma); dapat dirujuk Pasal 9/10/11 menurut dampak",
            Authority = "menurut tingkat yang ditetapkan",
            From = new DateOnly(2021, 8, 31),
            Source = Source1,
            Certainty = Certainty.Found,
        },
        new("PP94-5N2", CatalogueSubject.Asn, CataloguePhase.Campaign, FindingCategory.Discipline, SanctionLevel.Medium)
        {
            Conduct = "Memberikan dukungan kepada calon Presiden/Wakil Presiden, Kepala Daerah/Wakil Kepala Daerah, anggota DPR, DPD, atau DPRD dengan cara menjadi peserta kampanye dengan menggunakan atribut partai atau atribut PNS",
            ConductInEnglish = "Campaign participant wearing party or PNS attributes (incl. service vehicle)",
            LegalBasis = "PP 94/2021 Pasal 5 huruf n angka 2 jo Pasal 13 huruf g",
            Articles = [new("PP-94-2021", "Pasal 5 huruf n angka 2"), new("PP-94-2021", "Pasal 13 huruf g")],
            SanctionText = "Hukuman disiplin sedang; jenis sementara menurut PP 53/2010 Pasal 7(3) (PP 94/2021 Pasal 42(2)): penundaan KGB 1 tahun, penundaan kenaikan pangkat 1 tahun, atau penurunan pangkat setingkat 1 tahun; setelah PP Gaji dan Tunjangan berlaku: potong tunjangan kinerja 25% 6/9/12 bulan (Pasal 8(3))",
            Authority = "Pejabat yang berwenang menghukum menurut jabatan terlapor, PP 94/2021 Pasal 16-25 (kab/kota: bupati/wali kota untuk JPT pratama dan administrator ke bawah)",
            From = new DateOnly(2021, 8, 31),
            Source = Source1,
            Certainty = Certainty.Found,
        },
        new("PP94-5N3", CatalogueSubject.Asn, CataloguePhase.Campaign, FindingCategory.Discipline, SanctionLevel.Heavy)
        {
            Conduct = "Memberikan dukungan kepada calon Presiden/Wakil Presiden, Kepala Daerah/Wakil Kepala Daerah, anggota DPR, DPD, atau DPRD dengan cara sebagai peserta kampanye dengan mengerahkan PNS lain",
            ConductInEnglish = "Campaign participant (executor, team, expert, funder) mobilising other PNS",
            LegalBasis = "PP 94/2021 Pasal 5 huruf n angka 3 jo Pasal 14 huruf i angka 1",
            Articles = [new("PP-94-2021", "Pasal 5 huruf n angka 3"), new("PP-94-2021", "Pasal 14 huruf i angka 1")],
            SanctionText = Sanction1,
            Authority = Punisher1,
            From = new DateOnly(2021, 8, 31),
            Source = Source1,
            Certainty = Certainty.Found,
        },
        new("PP94-5N4", CatalogueSubject.Asn, CataloguePhase.Campaign, FindingCategory.Discipline, SanctionLevel.Heavy)
        {
            Conduct = "Memberikan dukungan kepada calon Presiden/Wakil Presiden, Kepala Daerah/Wakil Kepala Daerah, anggota DPR, DPD, atau DPRD dengan cara sebagai peserta kampanye dengan menggunakan fasilitas negara",
            ConductInEnglish = "Campaign participant using state facilities",
            LegalBasis = "PP 94/2021 Pasal 5 huruf n angka 4 jo Pasal 14 huruf i angka 2",
            Articles = [new("PP-94-2021", "Pasal 5 huruf n angka 4"), new("PP-94-2021", "Pasal 14 huruf i angka 2")],
            SanctionText = Sanction1,
            Authority = Punisher1,
            From = new DateOnly(2021, 8, 31),
            Source = Source1,
            Certainty = Certainty.Found,
        },
        new("PP94-5N5", CatalogueSubject.Asn, CataloguePhase.Any, FindingCategory.Discipline, SanctionLevel.Heavy)
        {
            Conduct = "Memberikan dukungan kepada calon Presiden/Wakil Presiden, Kepala Daerah/Wakil Kepala Daerah, anggota DPR, DPD, atau DPRD dengan cara membuat keputusan dan/atau tindakan yang menguntungkan atau merugikan salah satu pasangan calon sebelum, selama, dan sesudah masa kampanye",
            ConductInEnglish = "Decision/act favouring or harming one pair before, during, after the campaign",
            LegalBasis = "PP 94/2021 Pasal 5 huruf n angka 5 jo Pasal 14 huruf i angka 3",
            Articles = [new("PP-94-2021", "Pasal 5 huruf n angka 5"), new("PP-94-2021", "Pasal 14 huruf i angka 3")],
            SanctionText = Sanction1,
            Authority = Punisher1,
            From = new DateOnly(2021, 8, 31),
            Source = Source1,
            Certainty = Certainty.Found,
        },
        new("PP94-5N6", CatalogueSubject.Asn, CataloguePhase.Any, FindingCategory.Discipline, SanctionLevel.Heavy)
        {
            Conduct = "Memberikan dukungan kepada calon Presiden/Wakil Presiden, Kepala Daerah/Wakil Kepala Daerah, anggota DPR, DPD, atau DPRD dengan cara mengadakan kegiatan yang mengarah kepada keberpihakan terhadap pasangan calon yang menjadi peserta pemilu sebelum, selama, dan sesudah masa kampanye meliputi pertemuan, ajakan, himbauan, seruan, atau pemberian barang kepada PNS dalam lingkungan unit kerjanya, anggota keluarga, dan masyarakat",
            ConductInEnglish = "Partisan activities: meetings, invitations, appeals, calls, gifts",
            LegalBasis = "PP 94/2021 Pasal 5 huruf n angka 6 jo Pasal 14 huruf i angka 4",
            Articles = [new("PP-94-2021", "Pasal 5 huruf n angka 6"), new("PP-94-2021", "Pasal 14 huruf i angka 4")],
            SanctionText = Sanction1,
            Authority = Punisher1,
            From = new DateOnly(2021, 8, 31),
            Source = Source1,
            Certainty = Certainty.Found,
        },
        new("PP94-5N7", CatalogueSubject.Asn, CataloguePhase.Any, FindingCategory.Discipline, SanctionLevel.Heavy)
        {
            Conduct = "Memberikan dukungan kepada calon Presiden/Wakil Presiden, Kepala Daerah/Wakil Kepala Daerah, anggota DPR, DPD, atau DPRD dengan cara memberikan surat dukungan disertai fotokopi Kartu Tanda Penduduk atau Surat Keterangan Tanda Penduduk",
            ConductInEnglish = "Support letter with copy of ID card or residence certificate",
            LegalBasis = "PP 94/2021 Pasal 5 huruf n angka 7 jo Pasal 14 huruf i angka 5",
            Articles = [new("PP-94-2021", "Pasal 5 huruf n angka 7"), new("PP-94-2021", "Pasal 14 huruf i angka 5")],
            SanctionText = Sanction1,
            Authority = Punisher1,
            From = new DateOnly(2021, 8, 31),
            Source = Source1,
            Certainty = Certainty.Found,
        },
        new("PP94-5A", CatalogueSubject.Asn, CataloguePhase.Any, FindingCategory.Discipline, SanctionLevel.Heavy)
        {
            Conduct = "Menyalahgunakan wewenang",
            ConductInEnglish = "Abuse of authority",
            LegalBasis = "PP 94/2021 Pasal 5 huruf a jo Pasal 14 huruf a",
            Articles = [new("PP-94-2021", "Pasal 5 huruf a"), new("PP-94-2021", "Pasal 14 huruf a")],
            SanctionText = Sanction1,
            Authority = Punisher1,
            From = new DateOnly(2021, 8, 31),
            Source = Source1,
            Certainty = Certainty.Found,
        },
        new("PP94-3CD-L", CatalogueSubject.Asn, CataloguePhase.Any, FindingCategory.Discipline, SanctionLevel.Light)
        {
            Conduct = "Tidak melaksanakan kebijakan/tidak menaati peraturan/tidak menunjukkan integritas (Pasal 3 huruf c, d, f), berdampak negatif pada unit kerja",
            ConductInEnglish = "Breach of duties 3 c, d, f with impact on the work unit",
            LegalBasis = "PP 94/2021 Pasal 3 huruf c, d, f jo Pasal 9 ayat (1) huruf a, b, d",
            Articles = [new("PP-94-2021", "Pasal 3 huruf c"), new("PP-94-2021", "Pasal 3 huruf d"), new("PP-94-2021", "Pasal 3 huruf f"), new("PP-94-2021", "Pasal 9 ayat (1) huruf a"), new("PP-94-2021", "Pasal 9 ayat (1) huruf b"), new("PP-94-2021", "Pasal 9 ayat (1) huruf d")],
            SanctionText = "Hukuman disiplin ringan: teguran lisan; teguran tertulis; pernyataan tidak puas secara tertulis (PP 94/2021 Pasal 8(2))",
            Authority = "Atasan satu tingkat di atas, PP 94/2021 Pasal 20-23 (JPT pratama kab/kota: bupati/wali kota, Pasal 18(3)a)",
            From = new DateOnly(2021, 8, 31),
            Source = Source1,
            Certainty = Certainty.Found,
        },
        new("PP94-3CD-M", CatalogueSubject.Asn, CataloguePhase.Any, FindingCategory.Discipline, SanctionLevel.Medium)
        {
            Conduct = "Tidak melaksanakan kebijakan/tidak menaati peraturan/tidak menunjukkan integritas (Pasal 3 huruf c, d, f), berdampak negatif pada instansi",
            ConductInEnglish = "Breach of duties 3 c, d, f with impact on the agency",
            LegalBasis = "PP 94/2021 Pasal 3 huruf c, d, f jo Pasal 10 ayat (1) huruf b, c, e",
            Articles = [new("PP-94-2021", "Pasal 3 huruf c"), new("PP-94-2021", "Pasal 3 huruf d"), new("PP-94-2021", "Pasal 3 huruf f"), new("PP-94-2021", "Pasal 10 ayat (1) huruf b"), new("PP-94-2021", "Pasal 10 ayat (1) huruf c"), new("PP-94-2021", "Pasal 10 ayat (1) huruf e")],
            SanctionText = "Hukuman disiplin sedang; jenis sementara menurut PP 53/2010 Pasal 7(3) (PP 94/2021 Pasal 42(2)): penundaan KGB 1 tahun, penundaan kenaikan pangkat 1 tahun, atau penurunan pangkat setingkat 1 tahun; setelah PP Gaji dan Tunjangan berlaku: potong tunjangan kinerja 25% 6/9/12 bulan (Pasal 8(3))",
            Authority = "Pejabat yang berwenang menghukum menurut jabatan terlapor, PP 94/2021 Pasal 16-25 (kab/kota: bupati/wali kota untuk JPT pratama dan administrator ke bawah)",
            From = new DateOnly(2021, 8, 31),
            Source = Source1,
            Certainty = Certainty.Found,
        },
        new("PP94-3CD-H", CatalogueSubject.Asn, CataloguePhase.Any, FindingCategory.Discipline, SanctionLevel.Heavy)
        {
            Conduct = "Tidak melaksanakan kebijakan/tidak menaati peraturan/tidak menunjukkan integritas (Pasal 3 huruf c, d, f), berdampak negatif pada negara",
            ConductInEnglish = "Breach of duties 3 c, d, f with impact on the state",
            LegalBasis = "PP 94/2021 Pasal 3 huruf c, d, f jo Pasal 11 ayat (1) huruf c, d, f",
            Articles = [new("PP-94-2021", "Pasal 3 huruf c"), new("PP-94-2021", "Pasal 3 huruf d"), new("PP-94-2021", "Pasal 3 huruf f"), new("PP-94-2021", "Pasal 11 ayat (1) huruf c"), new("PP-94-2021", "Pasal 11 ayat (1) huruf d"), new("PP-94-2021", "Pasal 11 ayat (1) huruf f")],
            SanctionText = Sanction1,
            Authority = Punisher1,
            From = new DateOnly(2021, 8, 31),
            Source = Source1,
            Certainty = Certainty.Found,
        },
        new("PP94-24", CatalogueSubject.Asn, CataloguePhase.Any, FindingCategory.Discipline, SanctionLevel.Unassigned)
        {
            Conduct = "Pejabat yang berwenang menghukum tidak menjatuhkan hukuman disiplin (atau tidak sesuai)",
            ConductInEnglish = "Punisher fails to punish or punishes too lightly",
            LegalBasis = "PP 94/2021 Pasal 24 ayat (2), (3)",
            Articles = [new("PP-94-2021", "Pasal 24 ayat (2)"), new("PP-94-2021", "Pasal 24 ayat (3)")],
            SanctionText = "Dijatuhi hukuman disiplin oleh atasannya; bila tidak sesuai: hukuman yang lebih berat",
            Authority = "Atasan pejabat yang berwenang menghukum",
            From = new DateOnly(2021, 8, 31),
            Source = Source1,
            Certainty = Certainty.Found,
        },
        new("PP94-28", CatalogueSubject.Asn, CataloguePhase.Any, FindingCategory.Discipline, SanctionLevel.Unassigned)
        {
            Conduct = "Atasan langsung tidak memanggil, memeriksa, atau melaporkan",
            ConductInEnglish = "Direct superior fails to summon, examine or report",
            LegalBasis = "PP 94/2021 Pasal 28",
            Articles = [new("PP-94-2021", "Pasal 28")],
            SanctionText = "Dijatuhi hukuman disiplin yang lebih berat setelah pemeriksaan",
            Authority = "Pejabat yang berwenang menghukum",
            From = new DateOnly(2021, 8, 31),
            Source = Source1,
            Certainty = Certainty.Found,
        },
    ];
}
