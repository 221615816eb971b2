namespace NetralitasAsn.Domain.Regulations;

/// <summary>Forms of violation from PP 53/2010 on discipline, for acts before 31 August 2021.</summary>
internal static class DisciplineRegulation2010
{
    private const string Sanction1 = "Hukuman disiplin sedang (PP 53/2010 Pasal 7(3)): penundaan KGB 1 tahun; penundaan kenaikan pangkat 1 tahun; penurunan pangkat setingkat 1 tahun";

    private const string Punisher1 = "Pejabat yang berwenang menghukum menurut PP 53/2010";

    private const string Source1 = "github.com/mblonyox/data-peraturan pp/2010/53.md";

    private const string Sanction2 = "Hukuman disiplin berat (PP 53/2010 Pasal 7(4)): penurunan pangkat setingkat 3 tahun; pemindahan dalam rangka penurunan jabatan; pembebasan dari jabatan; PDHTAPS; PTDH";

    public static IReadOnlyList<CatalogueEntry> All { get; } =
    [
        new("PP53-12ABC", CatalogueSubject.Asn, CataloguePhase.Campaign, FindingCategory.Discipline, SanctionLevel.Medium)
        {
            Conduct = "Mendukung calon Presiden/DPR/DPD/DPRD: ikut sebagai pelaksana kampanye; peserta dengan atribut partai/PNS; mengerahkan PNS lain",
            ConductInEnglish = "Supports presidential/legislative candidate: executor; party/PNS attributes; mobilises PNS",
            LegalBasis = "PP 53/2010 Pasal 4 angka 12 huruf a, b, c jo Pasal 12 angka 6",
            Articles = [new("PP-53-2010", "Pasal 4 angka 12 huruf a"), new("PP-53-2010", "Pasal 4 angka 12 huruf b"), new("PP-53-2010", "Pasal 4 angka 12 huruf c"), new("PP-53-2010", "Pasal 12 angka 6")],
            SanctionText = Sanction1,
            Authority = Punisher1,
            From = new DateOnly(2010, 6, 6),
            Until = new DateOnly(2021, 8, 30),
            Source = Source1,
            Certainty = Certainty.Found,
        },
        new("PP53-12D", CatalogueSubject.Asn, CataloguePhase.Campaign, FindingCategory.Discipline, SanctionLevel.Heavy)
        {
            Conduct = "Mendukung calon Presiden/DPR/DPD/DPRD: peserta kampanye dengan menggunakan fasilitas negara",
            ConductInEnglish = "Same, using state facilities",
            LegalBasis = "PP 53/2010 Pasal 4 angka 12 huruf d jo Pasal 13 angka 11",
            Articles = [new("PP-53-2010", "Pasal 4 angka 12 huruf d"), new("PP-53-2010", "Pasal 13 angka 11")],
            SanctionText = Sanction2,
            Authority = Punisher1,
            From = new DateOnly(2010, 6, 6),
            Until = new DateOnly(2021, 8, 30),
            Source = Source1,
            Certainty = Certainty.Found,
        },
        new("PP53-13A", CatalogueSubject.Asn, CataloguePhase.Campaign, FindingCategory.Discipline, SanctionLevel.Heavy)
        {
            Conduct = "Mendukung calon Presiden: membuat keputusan/tindakan yang menguntungkan/merugikan selama masa kampanye",
            ConductInEnglish = "Favouring decision, president, during campaign",
            LegalBasis = "PP 53/2010 Pasal 4 angka 13 huruf a jo Pasal 13 angka 12",
            Articles = [new("PP-53-2010", "Pasal 4 angka 13 huruf a"), new("PP-53-2010", "Pasal 13 angka 12")],
            SanctionText = Sanction2,
            Authority = Punisher1,
            From = new DateOnly(2010, 6, 6),
            Until = new DateOnly(2021, 8, 30),
            Source = Source1,
            Certainty = Certainty.Found,
        },
        new("PP53-13B", CatalogueSubject.Asn, CataloguePhase.Any, FindingCategory.Discipline, SanctionLevel.Medium)
        {
            Conduct = "Mendukung calon Presiden: kegiatan yang mengarah kepada keberpihakan sebelum, selama, dan sesudah masa kampanye",
            ConductInEnglish = "Partisan activities, president",
            LegalBasis = "PP 53/2010 Pasal 4 angka 13 huruf b jo Pasal 12 angka 7",
            Articles = [new("PP-53-2010", "Pasal 4 angka 13 huruf b"), new("PP-53-2010", "Pasal 12 angka 7")],
            SanctionText = Sanction1,
            Authority = Punisher1,
            From = new DateOnly(2010, 6, 6),
            Until = new DateOnly(2021, 8, 30),
            Source = Source1,
            Certainty = Certainty.Found,
        },
        new("PP53-14", CatalogueSubject.Asn, CataloguePhase.Any, FindingCategory.Discipline, SanctionLevel.Medium)
        {
            Conduct = "Mendukung calon DPD/kepala daerah dengan surat dukungan disertai fotokopi KTP",
            ConductInEnglish = "Support letter with ID card for DPD/head of region",
            LegalBasis = "PP 53/2010 Pasal 4 angka 14 jo Pasal 12 angka 8",
            Articles = [new("PP-53-2010", "Pasal 4 angka 14"), new("PP-53-2010", "Pasal 12 angka 8")],
            SanctionText = Sanction1,
            Authority = Punisher1,
            From = new DateOnly(2010, 6, 6),
            Until = new DateOnly(2021, 8, 30),
            Source = Source1,
            Certainty = Certainty.Found,
        },
        new("PP53-15A", CatalogueSubject.Asn, CataloguePhase.Campaign, FindingCategory.Discipline, SanctionLevel.Medium)
        {
            Conduct = "Mendukung calon kepala daerah: terlibat dalam kegiatan kampanye",
            ConductInEnglish = "Involved in campaign for head of region",
            LegalBasis = "PP 53/2010 Pasal 4 angka 15 huruf a jo Pasal 12 angka 9",
            Articles = [new("PP-53-2010", "Pasal 4 angka 15 huruf a"), new("PP-53-2010", "Pasal 12 angka 9")],
            SanctionText = Sanction1,
            Authority = Punisher1,
            From = new DateOnly(2010, 6, 6),
            Until = new DateOnly(2021, 8, 30),
            Source = Source1,
            Certainty = Certainty.Found,
        },
        new("PP53-15B", CatalogueSubject.Asn, CataloguePhase.Campaign, FindingCategory.Discipline, SanctionLevel.Heavy)
        {
            Conduct = "Mendukung calon kepala daerah: menggunakan fasilitas yang terkait dengan jabatan dalam kampanye",
            ConductInEnglish = "Uses office facilities in campaign for head of region",
            LegalBasis = "PP 53/2010 Pasal 4 angka 15 huruf b jo Pasal 13 angka 13",
            Articles = [new("PP-53-2010", "Pasal 4 angka 15 huruf b"), new("PP-53-2010", "Pasal 13 angka 13")],
            SanctionText = Sanction2,
            Authority = Punisher1,
            From = new DateOnly(2010, 6, 6),
            Until = new DateOnly(2021, 8, 30),
            Source = Source1,
            Certainty = Certainty.Found,
        },
        new("PP53-15C", CatalogueSubject.Asn, CataloguePhase.Campaign, FindingCategory.Discipline, SanctionLevel.Heavy)
        {
            Conduct = "Mendukung calon kepala daerah: membuat keputusan/tindakan yang menguntungkan/merugikan selama masa kampanye",
            ConductInEnglish = "Favouring decision for head of region during campaign",
            LegalBasis = "PP 53/2010 Pasal 4 angka 15 huruf c jo Pasal 13 angka 13",
            Articles = [new("PP-53-2010", "Pasal 4 angka 15 huruf c"), new("PP-53-2010", "Pasal 13 angka 13")],
            SanctionText = Sanction2,
            Authority = Punisher1,
            From = new DateOnly(2010, 6, 6),
            Until = new DateOnly(2021, 8, 30),
            Source = Source1,
            Certainty = Certainty.Found,
        },
        new("PP53-15D", CatalogueSubject.Asn, CataloguePhase.Any, FindingCategory.Discipline, SanctionLevel.Medium)
        {
            Conduct = "Mendukung calon kepala daerah: kegiatan yang mengarah kepada keberpihakan sebelum, selama, dan sesudah masa kampanye",
            ConductInEnglish = "Partisan activities for head of region",
            LegalBasis = "PP 53/2010 Pasal 4 angka 15 huruf d jo Pasal 12 angka 9",
            Articles = [new("PP-53-2010", "Pasal 4 angka 15 huruf d"), new("PP-53-2010", "Pasal 12 angka 9")],
            SanctionText = Sanction1,
            Authority = Punisher1,
            From = new DateOnly(2010, 6, 6),
            Until = new DateOnly(2021, 8, 30),
            Source = Source1,
            Certainty = Certainty.Found,
        },
    ];
}
