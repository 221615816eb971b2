namespace NetralitasAsn.Domain.Regulations;

/// <summary>Forms of violation from the circular on civil servants whose spouse is a candidate.</summary>
internal static class SpouseCircular2023
{
    private const string Sanction1 = "SE tidak memuat sanksi sendiri (tidak ditemukan); rujuk SKB22-KE-07 / SKB22-DS";

    private const string Source1 = "medan.bkn.go.id ?p=7882; waktu.news; voi.id 309370 (SE tahun 2023; tanggal tidak ditemukan)";

    public static IReadOnlyList<CatalogueEntry> All { get; } =
    [
        new("SE18-01", CatalogueSubject.Asn, CataloguePhase.Any, FindingCategory.CodeOfEthics, SanctionLevel.Unassigned)
        {
            Conduct = "ASN yang suami/istrinya calon: terlibat aktif dalam kampanye atau menjadi pembicara/juru kampanye",
            ConductInEnglish = "ASN with a candidate spouse: actively campaigns or is speaker/campaigner",
            LegalBasis = "SE MenPANRB 18/2023; SKB 22-09-2022 (KE-7)",
            Articles = [new("SE-PANRB-18-2023", "batas perilaku bagi ASN yang pasangannya calon"), new("SKB-2022", "Lampiran II")],
            SanctionText = Sanction1,
            Authority = "PPK",
            Source = Source1,
            Certainty = Certainty.Found,
        },
        new("SE18-02", CatalogueSubject.Asn, CataloguePhase.Any, FindingCategory.CodeOfEthics, SanctionLevel.Unassigned)
        {
            Conduct = "ASN yang suami/istrinya calon: foto dengan simbol tangan/gerakan keberpihakan",
            ConductInEnglish = "ASN with a candidate spouse: photo with hand symbols",
            LegalBasis = "SE MenPANRB 18/2023; SKB 22-09-2022 (KE-7)",
            Articles = [new("SE-PANRB-18-2023", "batas perilaku bagi ASN yang pasangannya calon"), new("SKB-2022", "Lampiran II")],
            SanctionText = Sanction1,
            Authority = "PPK",
            Source = Source1,
            Certainty = Certainty.Found,
        },
        new("SE18-03", CatalogueSubject.Asn, CataloguePhase.Any, FindingCategory.CodeOfEthics, SanctionLevel.Unassigned)
        {
            Conduct = "ASN yang suami/istrinya calon: memakai atribut instansi, partai politik, atau calon",
            ConductInEnglish = "ASN with a candidate spouse: wears attributes of the agency, party or candidate",
            LegalBasis = "SE MenPANRB 18/2023; SKB 22-09-2022 (KE-7)",
            Articles = [new("SE-PANRB-18-2023", "batas perilaku bagi ASN yang pasangannya calon"), new("SKB-2022", "Lampiran II")],
            SanctionText = Sanction1,
            Authority = "PPK",
            Source = Source1,
            Certainty = Certainty.Found,
        },
        new("SE18-04", CatalogueSubject.Asn, CataloguePhase.Any, FindingCategory.CodeOfEthics, SanctionLevel.Unassigned)
        {
            Conduct = "ASN yang suami/istrinya calon: posting, comment, share, like kampanye",
            ConductInEnglish = "ASN with a candidate spouse: posts, comments, shares or likes campaign content",
            LegalBasis = "SE MenPANRB 18/2023; SKB 22-09-2022 (KE-7)",
            Articles = [new("SE-PANRB-18-2023", "batas perilaku bagi ASN yang pasangannya calon"), new("SKB-2022", "Lampiran II")],
            SanctionText = Sanction1,
            Authority = "PPK",
            Source = Source1,
            Certainty = Certainty.Found,
        },
        new("SE18-05", CatalogueSubject.Asn, CataloguePhase.Any, FindingCategory.CodeOfEthics, SanctionLevel.Unassigned)
        {
            Conduct = "ASN yang suami/istrinya calon: mendampingi kampanye tanpa CLTN",
            ConductInEnglish = "ASN with a candidate spouse: accompanies campaign without CLTN",
            LegalBasis = "SE MenPANRB 18/2023; SKB 22-09-2022 (KE-7)",
            Articles = [new("SE-PANRB-18-2023", "batas perilaku bagi ASN yang pasangannya calon"), new("SKB-2022", "Lampiran II")],
            SanctionText = Sanction1,
            Authority = "PPK",
            Source = Source1,
            Certainty = Certainty.Found,
        },
    ];
}
