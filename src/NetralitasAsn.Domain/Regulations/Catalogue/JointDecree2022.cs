namespace NetralitasAsn.Domain.Regulations;

/// <summary>Forms of violation from the joint decree of 22 September 2022, Lampiran II.</summary>
internal static class JointDecree2022
{
    private const string Sanction1 = "Sanksi moral: pernyataan secara tertutup atau pernyataan secara terbuka (PP 42/2004 Pasal 15 ayat (1),(2),(3)); dapat ditambah tindakan administratif atas rekomendasi Majelis Kode Etik (Pasal 16)";

    private const string Punisher1 = "PPK (dapat didelegasikan, serendah-rendahnya eselon IV) setelah Majelis Kode Etik; rekomendasi KASN s.d. Agustus 2024, BKN sejak September 2024";

    private const string Source1 = "kompas.com/tren/read/2023/11/06/133000265; bloombergtechnoz.com 16196; jakarta.go.id/landing/2023/12/20";

    private const string Sanction2 = "Hukuman disiplin berat: (a) penurunan jabatan setingkat lebih rendah 12 bulan; (b) pembebasan dari jabatan menjadi pelaksana 12 bulan; (c) PDHTAPS (PP 94/2021 Pasal 8(4)); label pemberhentian setelah 31-10-2023: lihat UU 20/2023 Pasal 52(3)g jo (4)";

    private const string Punisher2 = "PPK (kab/kota: bupati/wali kota; provinsi: gubernur; pusat: menteri/pimpinan lembaga) atau Presiden, PP 94/2021 Pasal 17-18; tim pemeriksa wajib (Pasal 29(2))";

    private const string Source2 = "medan.bkn.go.id 2023/10; mediaduta.id 2024/10; m.tribunnews.com 2023/12/20; kompas.com/tren/read/2023/11/06/133000265?page=2; ntbsatu.com 2024/02/06";

    private const string Punisher3 = "Pejabat yang berwenang menghukum menurut jabatan terlapor, PP 94/2021 Pasal 16-25 (kab/kota: bupati/wali kota untuk JPT pratama dan administrator ke bawah)";

    public static IReadOnlyList<CatalogueEntry> All { get; } =
    [
        new("SKB22-KE-01", CatalogueSubject.Asn, CataloguePhase.Before, FindingCategory.CodeOfEthics, SanctionLevel.Moral)
        {
            Conduct = "Memasang spanduk/baliho/alat peraga lainnya terkait bakal calon peserta pemilu dan pemilihan",
            ConductInEnglish = "Puts up banners, billboards or other props for a would-be candidate",
            LegalBasis = "SKB 22-09-2022 Lampiran II; PP 42/2004 Pasal 11 huruf c",
            Articles = [new("SKB-2022", "Lampiran II"), new("PP-42-2004", "Pasal 11 huruf c"), new("PP-42-2004", "Pasal 15")],
            SanctionText = Sanction1,
            Authority = Punisher1,
            From = new DateOnly(2022, 9, 22),
            Source = Source1,
            Certainty = Certainty.Found,
        },
        new("SKB22-KE-02", CatalogueSubject.Asn, CataloguePhase.Before, FindingCategory.CodeOfEthics, SanctionLevel.Moral)
        {
            Conduct = "Sosialisasi/kampanye media sosial/online bakal calon (Presiden/Wakil Presiden/DPR/DPD/DPRD/Gubernur/Wakil Gubernur/Bupati/Wakil Bupati/Wali Kota/Wakil Wali Kota)",
            ConductInEnglish = "Promotes or campaigns for a would-be candidate on social media or online",
            LegalBasis = "SKB 22-09-2022 Lampiran II; PP 42/2004 Pasal 11 huruf c",
            Articles = [new("SKB-2022", "Lampiran II"), new("PP-42-2004", "Pasal 11 huruf c"), new("PP-42-2004", "Pasal 15")],
            SanctionText = Sanction1,
            Authority = Punisher1,
            From = new DateOnly(2022, 9, 22),
            Source = Source1,
            Certainty = Certainty.Found,
        },
        new("SKB22-KE-03", CatalogueSubject.Asn, CataloguePhase.Before, FindingCategory.CodeOfEthics, SanctionLevel.Moral)
        {
            Conduct = "Menghadiri deklarasi/kampanye pasangan bakal calon dan memberikan tindakan/dukungan secara aktif",
            ConductInEnglish = "Attends a declaration or campaign of a would-be pair and actively supports it",
            LegalBasis = "SKB 22-09-2022 Lampiran II; PP 42/2004 Pasal 11 huruf c",
            Articles = [new("SKB-2022", "Lampiran II"), new("PP-42-2004", "Pasal 11 huruf c"), new("PP-42-2004", "Pasal 15")],
            SanctionText = Sanction1,
            Authority = Punisher1,
            From = new DateOnly(2022, 9, 22),
            Source = Source1,
            Certainty = Certainty.Found,
        },
        new("SKB22-KE-04", CatalogueSubject.Asn, CataloguePhase.Before, FindingCategory.CodeOfEthics, SanctionLevel.Moral)
        {
            Conduct = "Membuat posting, comment, share, like, bergabung/follow dalam group/akun pemenangan bakal calon",
            ConductInEnglish = "Posts, comments, shares, likes, joins or follows a winning-team group or account of a would-be candidate",
            LegalBasis = "SKB 22-09-2022 Lampiran II; PP 42/2004 Pasal 11 huruf c",
            Articles = [new("SKB-2022", "Lampiran II"), new("PP-42-2004", "Pasal 11 huruf c"), new("PP-42-2004", "Pasal 15")],
            SanctionText = Sanction1,
            Authority = Punisher1,
            From = new DateOnly(2022, 9, 22),
            Source = Source1,
            Certainty = Certainty.Found,
        },
        new("SKB22-KE-05a", CatalogueSubject.Asn, CataloguePhase.Before, FindingCategory.CodeOfEthics, SanctionLevel.Moral)
        {
            Conduct = "Memposting pada media sosial/media lain yang dapat diakses publik, foto bersama dengan bakal calon",
            ConductInEnglish = "Posts publicly a photo together with a would-be candidate",
            LegalBasis = "SKB 22-09-2022 Lampiran II; PP 42/2004 Pasal 11 huruf c",
            Articles = [new("SKB-2022", "Lampiran II"), new("PP-42-2004", "Pasal 11 huruf c"), new("PP-42-2004", "Pasal 15")],
            SanctionText = Sanction1,
            Authority = Punisher1,
            From = new DateOnly(2022, 9, 22),
            Source = Source1,
            Certainty = Certainty.Found,
        },
        new("SKB22-KE-05b", CatalogueSubject.Asn, CataloguePhase.Before, FindingCategory.CodeOfEthics, SanctionLevel.Moral)
        {
            Conduct = "Memposting pada media sosial/media lain yang dapat diakses publik, foto bersama dengan tim sukses dengan menunjukkan/memperagakan simbol keberpihakan/memakai atribut partai politik dan/atau menggunakan latar belakang foto (gambar) terkait partai politik/bakal calon",
            ConductInEnglish = "Posts publicly a photo with the success team showing a partisan symbol (hand sign), wearing party attributes or before a party/would-be candidate backdrop",
            LegalBasis = "SKB 22-09-2022 Lampiran II; PP 42/2004 Pasal 11 huruf c",
            Articles = [new("SKB-2022", "Lampiran II"), new("PP-42-2004", "Pasal 11 huruf c"), new("PP-42-2004", "Pasal 15")],
            SanctionText = Sanction1,
            Authority = Punisher1,
            From = new DateOnly(2022, 9, 22),
            Source = Source1,
            Certainty = Certainty.Found,
        },
        new("SKB22-KE-05c", CatalogueSubject.Asn, CataloguePhase.Before, FindingCategory.CodeOfEthics, SanctionLevel.Moral)
        {
            Conduct = "Memposting pada media sosial/media lain yang dapat diakses publik, foto bersama dengan alat peraga terkait partai politik/bakal calon",
            ConductInEnglish = "Posts publicly a photo with props of a party or would-be candidate",
            LegalBasis = "SKB 22-09-2022 Lampiran II; PP 42/2004 Pasal 11 huruf c",
            Articles = [new("SKB-2022", "Lampiran II"), new("PP-42-2004", "Pasal 11 huruf c"), new("PP-42-2004", "Pasal 15")],
            SanctionText = Sanction1,
            Authority = Punisher1,
            From = new DateOnly(2022, 9, 22),
            Source = Source1,
            Certainty = Certainty.Found,
        },
        new("SKB22-KE-06", CatalogueSubject.Asn, CataloguePhase.Before, FindingCategory.CodeOfEthics, SanctionLevel.Moral)
        {
            Conduct = "Ikut dalam kegiatan kampanye/sosialisasi/pengenalan bakal calon (Presiden/Wakil Presiden/DPR/DPD/DPRD/Gubernur/Wakil Gubernur/Bupati/Wakil Bupati/Wali Kota/Wakil Wali Kota)/partai politik",
            ConductInEnglish = "Joins campaign, socialisation or introduction activities of a would-be candidate or a party",
            LegalBasis = "SKB 22-09-2022 Lampiran II; PP 42/2004 Pasal 11 huruf c",
            Articles = [new("SKB-2022", "Lampiran II"), new("PP-42-2004", "Pasal 11 huruf c"), new("PP-42-2004", "Pasal 15")],
            SanctionText = Sanction1,
            Authority = Punisher1,
            From = new DateOnly(2022, 9, 22),
            Source = Source1,
            Certainty = Certainty.Found,
        },
        new("SKB22-KE-07", CatalogueSubject.Asn, CataloguePhase.Any, FindingCategory.CodeOfEthics, SanctionLevel.Moral)
        {
            Conduct = "Mengikuti deklarasi/kampanye bagi suami/istri calon (Presiden/Wakil Presiden/DPR/DPD/DPRD/Gubernur/Wakil Gubernur/Bupati/Wakil Bupati/Wali Kota/Wakil Wali Kota) dengan tidak dalam status cuti di luar tanggungan negara (CLTN)",
            ConductInEnglish = "Takes part in the declaration/campaign of the spouse who is a candidate without unpaid leave outside state dependency (CLTN)",
            LegalBasis = "SKB 22-09-2022 Lampiran II; PP 42/2004 Pasal 11 huruf c",
            Articles = [new("SKB-2022", "Lampiran II"), new("PP-42-2004", "Pasal 11 huruf c"), new("PP-42-2004", "Pasal 15")],
            SanctionText = "Sanksi moral: pernyataan secara tertutup atau pernyataan secara terbuka (PP 42/2004 Pasal 15 ayat (1),(2),(3)); dapat ditambah tindakan administratif atas rekomendasi Majelis Kode Etik (Pasal 16). Batas perilaku: SE MenPANRB 18/2023",
            Authority = Punisher1,
            From = new DateOnly(2022, 9, 22),
            Source = "kompas.com/tren/read/2023/11/06/133000265; bloombergtechnoz.com 16196; jakarta.go.id/landing/2023/12/20; medan.bkn.go.id ?p=7882",
            Certainty = Certainty.Found,
        },
        new("SKB22-DS-01", CatalogueSubject.Asn, CataloguePhase.After, FindingCategory.Discipline, SanctionLevel.Heavy)
        {
            Conduct = "Memasang spanduk/baliho/alat peraga lainnya terkait calon peserta pemilu dan pemilihan",
            ConductInEnglish = "Puts up banners, billboards or other props for a candidate",
            LegalBasis = "SKB 22-09-2022 Lampiran II; PP 94/2021 Pasal 5 huruf n angka 5 jo Pasal 14 huruf i angka 3 (sebagian salinan: juga angka 4); UU 5/2014 Pasal 9(2) s.d. 30-10-2023, UU 20/2023 Pasal 9(2), 24(1)d sejak 31-10-2023",
            Articles = [new("SKB-2022", "Lampiran II"), new("PP-94-2021", "Pasal 5 huruf n angka 5"), new("PP-94-2021", "Pasal 14 huruf i angka 3")],
            SanctionText = Sanction2,
            Authority = Punisher2,
            From = new DateOnly(2022, 9, 22),
            Source = Source2,
            Certainty = Certainty.Found,
        },
        new("SKB22-DS-02", CatalogueSubject.Asn, CataloguePhase.After, FindingCategory.Discipline, SanctionLevel.Heavy)
        {
            Conduct = "Sosialisasi/kampanye media sosial/online calon (Presiden/Wakil Presiden/DPR/DPD/DPRD/Gubernur/Wakil Gubernur/Bupati/Wakil Bupati/Wali Kota/Wakil Wali Kota)",
            ConductInEnglish = "Promotes or campaigns for a candidate on social media or online",
            LegalBasis = "SKB 22-09-2022 Lampiran II; PP 94/2021 Pasal 5 huruf n angka 5 dan 6 jo Pasal 14 huruf i angka 3 dan 4; UU 5/2014 Pasal 9(2) s.d. 30-10-2023, UU 20/2023 Pasal 9(2), 24(1)d sejak 31-10-2023",
            Articles = [new("SKB-2022", "Lampiran II"), new("PP-94-2021", "Pasal 5 huruf n angka 5"), new("PP-94-2021", "Pasal 5 huruf n angka 6"), new("PP-94-2021", "Pasal 14 huruf i angka 3"), new("PP-94-2021", "Pasal 14 huruf i angka 4")],
            SanctionText = Sanction2,
            Authority = Punisher2,
            From = new DateOnly(2022, 9, 22),
            Source = Source2,
            Certainty = Certainty.Found,
        },
        new("SKB22-DS-03a", CatalogueSubject.Asn, CataloguePhase.Before, FindingCategory.Discipline, SanctionLevel.Medium)
        {
            Conduct = "Melakukan pendekatan kepada partai politik sebagai bakal calon (Presiden/Wakil Presiden/DPR/DPD/DPRD/Gubernur/Wakil Gubernur/Bupati/Wakil Bupati/Wali Kota/Wakil Wali Kota) dengan tidak dalam status CLTN",
            ConductInEnglish = "Approaches a party as would-be candidate without CLTN",
            LegalBasis = "SKB 22-09-2022 Lampiran II; PP 94/2021 Pasal 10 ayat (1) huruf b dan c; UU 5/2014 Pasal 9(2) s.d. 30-10-2023, UU 20/2023 Pasal 9(2), 24(1)d sejak 31-10-2023",
            Articles = [new("SKB-2022", "Lampiran II"), new("PP-94-2021", "Pasal 10 ayat (1) huruf b"), new("PP-94-2021", "Pasal 10 ayat (1) huruf c")],
            SanctionText = "Hukuman disiplin sedang; jenis sementara menurut PP 53/2010 Pasal 7(3) (PP 94/2021 Pasal 42(2)): penundaan KGB 1 tahun, penundaan kenaikan pangkat 1 tahun, atau penurunan pangkat setingkat 1 tahun; setelah PP Gaji dan Tunjangan berlaku: potong tunjangan kinerja 25% 6/9/12 bulan (Pasal 8(3)) [sumber berbeda: satu salinan menulis berat]",
            Authority = Punisher3,
            From = new DateOnly(2022, 9, 22),
            Source = "medan.bkn.go.id 2023/10; mediaduta.id 2024/10; m.tribunnews.com 2023/12/20; kompas.com/tren/read/2023/11/06/133000265?page=2; ntbsatu.com 2024/02/06; infosemarang.com 9548; innalar.com ?p=28701",
            Certainty = Certainty.Found,
        },
        new("SKB22-DS-03b", CatalogueSubject.Asn, CataloguePhase.Before, FindingCategory.Discipline, SanctionLevel.Medium)
        {
            Conduct = "Melakukan pendekatan kepada masyarakat (bagi independen) sebagai bakal calon (Presiden/Wakil Presiden/DPR/DPD/DPRD/Gubernur/Wakil Gubernur/Bupati/Wakil Bupati/Wali Kota/Wakil Wali Kota) dengan tidak dalam status CLTN",
            ConductInEnglish = "Approaches the public as independent would-be candidate without CLTN",
            LegalBasis = "SKB 22-09-2022 Lampiran II; PP 94/2021 Pasal 10 ayat (1) huruf b dan c; UU 5/2014 Pasal 9(2) s.d. 30-10-2023, UU 20/2023 Pasal 9(2), 24(1)d sejak 31-10-2023",
            Articles = [new("SKB-2022", "Lampiran II"), new("PP-94-2021", "Pasal 10 ayat (1) huruf b"), new("PP-94-2021", "Pasal 10 ayat (1) huruf c")],
            SanctionText = "Hukuman disiplin sedang; jenis sementara menurut PP 53/2010 Pasal 7(3) (PP 94/2021 Pasal 42(2)): penundaan KGB 1 tahun, penundaan kenaikan pangkat 1 tahun, atau penurunan pangkat setingkat 1 tahun; setelah PP Gaji dan Tunjangan berlaku: potong tunjangan kinerja 25% 6/9/12 bulan (Pasal 8(3)) [sumber berbeda: satu salinan menulis berat]",
            Authority = Punisher3,
            From = new DateOnly(2022, 9, 22),
            Source = "medan.bkn.go.id 2023/10; mediaduta.id 2024/10; m.tribunnews.com 2023/12/20; kompas.com/tren/read/2023/11/06/133000265?page=2; ntbsatu.com 2024/02/06; infosemarang.com 9548; innalar.com ?p=28701",
            Certainty = Certainty.Found,
        },
        new("SKB22-DS-04", CatalogueSubject.Asn, CataloguePhase.After, FindingCategory.Discipline, SanctionLevel.Heavy)
        {
            Conduct = "Menghadiri deklarasi/kampanye pasangan calon dan memberikan tindakan/dukungan keberpihakan",
            ConductInEnglish = "Attends a declaration or campaign of a pair and shows partisan support",
            LegalBasis = "SKB 22-09-2022 Lampiran II; PP 94/2021 Pasal 5 huruf n angka 5 dan 6 jo Pasal 14 huruf i angka 3 dan 4; UU 5/2014 Pasal 9(2) s.d. 30-10-2023, UU 20/2023 Pasal 9(2), 24(1)d sejak 31-10-2023",
            Articles = [new("SKB-2022", "Lampiran II"), new("PP-94-2021", "Pasal 5 huruf n angka 5"), new("PP-94-2021", "Pasal 5 huruf n angka 6"), new("PP-94-2021", "Pasal 14 huruf i angka 3"), new("PP-94-2021", "Pasal 14 huruf i angka 4")],
            SanctionText = Sanction2,
            Authority = Punisher2,
            From = new DateOnly(2022, 9, 22),
            Source = Source2,
            Certainty = Certainty.Found,
        },
        new("SKB22-DS-05", CatalogueSubject.Asn, CataloguePhase.Any, FindingCategory.Discipline, SanctionLevel.Dismissal)
        {
            Conduct = "Menjadi anggota dan/atau pengurus partai politik",
            ConductInEnglish = "Becomes member and/or officer of a political party",
            LegalBasis = "SKB 22-09-2022 Lampiran II; UU 5/2014 Pasal 87(4)c; PP 37/2004 Pasal 2, 9; PP 11/2017 Pasal 250 c, 255",
            Articles = [new("SKB-2022", "Lampiran II"), new("UU-5-2014", "Pasal 87 ayat (4) huruf c"), new("PP-37-2004", "Pasal 2"), new("PP-37-2004", "Pasal 9"), new("PP-11-2017", "Pasal 250 huruf c"), new("PP-11-2017", "Pasal 255")],
            SanctionText = "Pemberhentian tidak dengan hormat (PTDH) terhitung akhir bulan menjadi anggota/pengurus",
            Authority = "PPK/Presiden menurut jabatan",
            From = new DateOnly(2022, 9, 22),
            Until = new DateOnly(2023, 10, 30),
            Source = "medan.bkn.go.id 2023/10; mediaduta.id 2024/10; m.tribunnews.com 2023/12/20; kompas.com/tren/read/2023/11/06/133000265?page=2; ntbsatu.com 2024/02/06; github.com/mblonyox/data-peraturan uu/2014/5.md; pp/2004/37.md; pp/2017/11.md",
            Certainty = Certainty.Found,
        },
        new("SKB22-DS-05-V2", CatalogueSubject.Asn, CataloguePhase.Any, FindingCategory.Discipline, SanctionLevel.Dismissal)
        {
            Conduct = "Menjadi anggota dan/atau pengurus partai politik",
            ConductInEnglish = "Becomes member and/or officer of a political party",
            LegalBasis = "SKB 22-09-2022 Lampiran II; UU 20/2023 Pasal 52(3)j jo Pasal 52(4); PP 37/2004 Pasal 2, 9; PP 11/2017 Pasal 250 c, 255",
            Articles = [new("SKB-2022", "Lampiran II"), new("UU-20-2023", "Pasal 52 ayat (3) huruf j"), new("UU-20-2023", "Pasal 52 ayat (4)"), new("PP-37-2004", "Pasal 2"), new("PP-37-2004", "Pasal 9"), new("PP-11-2017", "Pasal 250 huruf c"), new("PP-11-2017", "Pasal 255")],
            SanctionText = "Pemberhentian tidak dengan hormat (PTDH); berlaku bagi PNS dan PPPK",
            Authority = "PPK/Presiden menurut jabatan",
            From = new DateOnly(2023, 10, 31),
            Source = "medan.bkn.go.id 2023/10; mediaduta.id 2024/10; m.tribunnews.com 2023/12/20; kompas.com/tren/read/2023/11/06/133000265?page=2; ntbsatu.com 2024/02/06; github.com/mblonyox/data-peraturan uu/2023/20/fulltext.md",
            Certainty = Certainty.Found,
        },
        new("SKB22-DS-06", CatalogueSubject.Asn, CataloguePhase.After, FindingCategory.Discipline, SanctionLevel.Heavy)
        {
            Conduct = "Membuat posting, comment, share, like, bergabung/follow dalam group/akun pemenangan calon",
            ConductInEnglish = "Posts, comments, shares, likes, joins or follows a winning-team group or account of a candidate",
            LegalBasis = "SKB 22-09-2022 Lampiran II; PP 94/2021 Pasal 5 huruf n angka 5 dan 6 jo Pasal 14 huruf i angka 3 dan 4; UU 5/2014 Pasal 9(2) s.d. 30-10-2023, UU 20/2023 Pasal 9(2), 24(1)d sejak 31-10-2023",
            Articles = [new("SKB-2022", "Lampiran II"), new("PP-94-2021", "Pasal 5 huruf n angka 5"), new("PP-94-2021", "Pasal 5 huruf n angka 6"), new("PP-94-2021", "Pasal 14 huruf i angka 3"), new("PP-94-2021", "Pasal 14 huruf i angka 4")],
            SanctionText = "Hukuman disiplin berat: (a) penurunan jabatan setingkat lebih rendah 12 bulan; (b) pembebasan dari jabatan menjadi pelaksana 12 bulan; (c) PDHTAPS (PP 94/2021 Pasal 8(4)); label pemberhentian setelah 31-10-2023: lihat UU 20/2023 Pasal 52(3)g jo (4). Praktik: pernah dijatuhi penundaan KGB (like), lihat kasus 13",
            Authority = Punisher2,
            From = new DateOnly(2022, 9, 22),
            Source = Source2,
            Certainty = Certainty.Found,
        },
        new("SKB22-DS-07a", CatalogueSubject.Asn, CataloguePhase.After, FindingCategory.Discipline, SanctionLevel.Heavy)
        {
            Conduct = "Memposting pada media sosial/media lain yang dapat diakses publik, foto bersama dengan calon, dengan tujuan untuk memberikan dukungan",
            ConductInEnglish = "Posts publicly a photo with a candidate, with the purpose of giving support",
            LegalBasis = "SKB 22-09-2022 Lampiran II; PP 94/2021 Pasal 5 huruf n angka 5 jo Pasal 14 huruf i angka 3; UU 5/2014 Pasal 9(2) s.d. 30-10-2023, UU 20/2023 Pasal 9(2), 24(1)d sejak 31-10-2023",
            Articles = [new("SKB-2022", "Lampiran II"), new("PP-94-2021", "Pasal 5 huruf n angka 5"), new("PP-94-2021", "Pasal 14 huruf i angka 3")],
            SanctionText = Sanction2,
            Authority = Punisher2,
            From = new DateOnly(2022, 9, 22),
            Source = Source2,
            Certainty = Certainty.Found,
        },
        new("SKB22-DS-07b", CatalogueSubject.Asn, CataloguePhase.After, FindingCategory.Discipline, SanctionLevel.Heavy)
        {
            Conduct = "Memposting pada media sosial/media lain yang dapat diakses publik, foto bersama dengan tim sukses dengan menunjukkan/memperagakan simbol keberpihakan/memakai atribut partai politik dan/atau menggunakan latar belakang foto (gambar) terkait partai politik/calon, dengan tujuan untuk memberikan dukungan",
            ConductInEnglish = "Posts publicly a photo with the success team with partisan symbol (hand sign), party attributes or party/candidate backdrop, with the purpose of giving support",
            LegalBasis = "SKB 22-09-2022 Lampiran II; PP 94/2021 Pasal 5 huruf n angka 5 jo Pasal 14 huruf i angka 3; UU 5/2014 Pasal 9(2) s.d. 30-10-2023, UU 20/2023 Pasal 9(2), 24(1)d sejak 31-10-2023",
            Articles = [new("SKB-2022", "Lampiran II"), new("PP-94-2021", "Pasal 5 huruf n angka 5"), new("PP-94-2021", "Pasal 14 huruf i angka 3")],
            SanctionText = Sanction2,
            Authority = Punisher2,
            From = new DateOnly(2022, 9, 22),
            Source = Source2,
            Certainty = Certainty.Found,
        },
        new("SKB22-DS-07c", CatalogueSubject.Asn, CataloguePhase.After, FindingCategory.Discipline, SanctionLevel.Heavy)
        {
            Conduct = "Memposting pada media sosial/media lain yang dapat diakses publik, foto bersama dengan alat peraga terkait partai politik/calon, dengan tujuan untuk memberikan dukungan",
            ConductInEnglish = "Posts publicly a photo with props of a party or candidate, with the purpose of giving support",
            LegalBasis = "SKB 22-09-2022 Lampiran II; PP 94/2021 Pasal 5 huruf n angka 5 jo Pasal 14 huruf i angka 3; UU 5/2014 Pasal 9(2) s.d. 30-10-2023, UU 20/2023 Pasal 9(2), 24(1)d sejak 31-10-2023",
            Articles = [new("SKB-2022", "Lampiran II"), new("PP-94-2021", "Pasal 5 huruf n angka 5"), new("PP-94-2021", "Pasal 14 huruf i angka 3")],
            SanctionText = Sanction2,
            Authority = Punisher2,
            From = new DateOnly(2022, 9, 22),
            Source = Source2,
            Certainty = Certainty.Found,
        },
        new("SKB22-DS-08", CatalogueSubject.Asn, CataloguePhase.Any, FindingCategory.Discipline, SanctionLevel.Heavy)
        {
            Conduct = "Mengadakan kegiatan yang mengarah kepada keberpihakan terhadap partai politik/calon/pasangan calon sebelum, selama, dan sesudah masa kampanye meliputi pertemuan, ajakan, himbauan, seruan, atau pemberian barang kepada ASN dalam lingkungan unit kerjanya, anggota keluarga, dan masyarakat",
            ConductInEnglish = "Holds activities leaning to a party/candidate before, during or after the campaign: meetings, invitations, appeals, calls, or gifts to ASN of the unit, family or public",
            LegalBasis = "SKB 22-09-2022 Lampiran II; PP 94/2021 Pasal 5 huruf n angka 5 dan 6 jo Pasal 14 huruf i angka 3 dan 4; UU 5/2014 Pasal 9(2) s.d. 30-10-2023, UU 20/2023 Pasal 9(2), 24(1)d sejak 31-10-2023",
            Articles = [new("SKB-2022", "Lampiran II"), new("PP-94-2021", "Pasal 5 huruf n angka 5"), new("PP-94-2021", "Pasal 5 huruf n angka 6"), new("PP-94-2021", "Pasal 14 huruf i angka 3"), new("PP-94-2021", "Pasal 14 huruf i angka 4")],
            SanctionText = "Hukuman disiplin berat: (a) penurunan jabatan setingkat lebih rendah 12 bulan; (b) pembebasan dari jabatan menjadi pelaksana 12 bulan; (c) PDHTAPS (PP 94/2021 Pasal 8(4)); label pemberhentian setelah 31-10-2023: lihat UU 20/2023 Pasal 52(3)g jo (4) [sumber berbeda: satu salinan menulis sedang]",
            Authority = Punisher2,
            From = new DateOnly(2022, 9, 22),
            Source = "medan.bkn.go.id 2023/10; mediaduta.id 2024/10; m.tribunnews.com 2023/12/20; kompas.com/tren/read/2023/11/06/133000265?page=2; ntbsatu.com 2024/02/06; infosemarang.com 9548",
            Certainty = Certainty.Found,
        },
        new("SKB22-DS-09", CatalogueSubject.Asn, CataloguePhase.Before, FindingCategory.Discipline, SanctionLevel.Medium)
        {
            Conduct = "Menjadi tim ahli/tim pemenangan/konsultan atau sebutan lainnya bagi bakal calon/bakal pasangan calon sebelum penetapan peserta",
            ConductInEnglish = "Is expert team, winning team, consultant or the like for a would-be candidate before participants are set",
            LegalBasis = "SKB 22-09-2022 Lampiran II; pasal sanksi tidak ditemukan (dugaan: PP 94/2021 Pasal 10 ayat (1)); UU 5/2014 Pasal 9(2) s.d. 30-10-2023, UU 20/2023 Pasal 9(2), 24(1)d sejak 31-10-2023",
            Articles = [new("SKB-2022", "Lampiran II"), new("PP-94-2021", "Pasal 10 ayat (1)")],
            SanctionText = "Hukuman disiplin sedang; jenis sementara menurut PP 53/2010 Pasal 7(3) (PP 94/2021 Pasal 42(2)): penundaan KGB 1 tahun, penundaan kenaikan pangkat 1 tahun, atau penurunan pangkat setingkat 1 tahun; setelah PP Gaji dan Tunjangan berlaku: potong tunjangan kinerja 25% 6/9/12 bulan (Pasal 8(3))",
            Authority = Punisher3,
            From = new DateOnly(2022, 9, 22),
            Source = Source2,
            Certainty = Certainty.Found,
        },
        new("SKB22-DS-10", CatalogueSubject.Asn, CataloguePhase.After, FindingCategory.Discipline, SanctionLevel.Heavy)
        {
            Conduct = "Menjadi tim ahli/tim pemenangan/konsultan atau sebutan lainnya bagi partai politik/calon/pasangan calon setelah penetapan peserta",
            ConductInEnglish = "Is expert team, winning team, consultant or the like for a party/candidate after participants are set",
            LegalBasis = "SKB 22-09-2022 Lampiran II; pasal sanksi tidak ditemukan (dugaan: PP 94/2021 Pasal 5 n angka 3 penjelasan jo Pasal 14 huruf i); UU 5/2014 Pasal 9(2) s.d. 30-10-2023, UU 20/2023 Pasal 9(2), 24(1)d sejak 31-10-2023",
            Articles = [new("SKB-2022", "Lampiran II"), new("PP-94-2021", "Penjelasan Pasal 5 huruf n angka 3"), new("PP-94-2021", "Pasal 14 huruf i")],
            SanctionText = Sanction2,
            Authority = Punisher2,
            From = new DateOnly(2022, 9, 22),
            Source = Source2,
            Certainty = Certainty.Found,
        },
        new("SKB22-DS-11", CatalogueSubject.Asn, CataloguePhase.Before, FindingCategory.Discipline, SanctionLevel.Heavy)
        {
            Conduct = "Memberikan dukungan kepada bakal calon perseorangan (kepala daerah/DPD) dengan memberikan surat dukungan atau mengumpulkan fotokopi KTP atau surat keterangan penduduk",
            ConductInEnglish = "Supports an independent would-be candidate with a support letter or by collecting ID-card copies",
            LegalBasis = "SKB 22-09-2022 Lampiran II; PP 94/2021 Pasal 5 huruf n angka 7 jo Pasal 14 huruf i angka 5 (pasal disimpulkan dari bunyi yang sama); UU 5/2014 Pasal 9(2) s.d. 30-10-2023, UU 20/2023 Pasal 9(2), 24(1)d sejak 31-10-2023",
            Articles = [new("SKB-2022", "Lampiran II"), new("PP-94-2021", "Pasal 5 huruf n angka 7"), new("PP-94-2021", "Pasal 14 huruf i angka 5")],
            SanctionText = Sanction2,
            Authority = Punisher2,
            From = new DateOnly(2022, 9, 22),
            Source = Source2,
            Certainty = Certainty.Found,
        },
        new("SKB22-DS-12", CatalogueSubject.Asn, CataloguePhase.Any, FindingCategory.Discipline, SanctionLevel.Heavy)
        {
            Conduct = "Membuat keputusan dan/atau tindakan yang dapat menguntungkan/merugikan partai politik/calon/pasangan calon sebelum, selama, dan sesudah masa kampanye",
            ConductInEnglish = "Makes a decision or act that may favour or harm a party/candidate before, during or after the campaign",
            LegalBasis = "SKB 22-09-2022 Lampiran II; PP 94/2021 Pasal 5 huruf n angka 5 jo Pasal 14 huruf i angka 3; UU 5/2014 Pasal 9(2) s.d. 30-10-2023, UU 20/2023 Pasal 9(2), 24(1)d sejak 31-10-2023",
            Articles = [new("SKB-2022", "Lampiran II"), new("PP-94-2021", "Pasal 5 huruf n angka 5"), new("PP-94-2021", "Pasal 14 huruf i angka 3")],
            SanctionText = "Hukuman disiplin berat: (a) penurunan jabatan setingkat lebih rendah 12 bulan; (b) pembebasan dari jabatan menjadi pelaksana 12 bulan; (c) PDHTAPS (PP 94/2021 Pasal 8(4)); label pemberhentian setelah 31-10-2023: lihat UU 20/2023 Pasal 52(3)g jo (4). Pejabat ASN: dapat juga pidana UU 10/2016 Pasal 71(1) jo 188",
            Authority = Punisher2,
            From = new DateOnly(2022, 9, 22),
            Source = Source2,
            Certainty = Certainty.Found,
        },
        new("SKB22-DS-13", CatalogueSubject.Asn, CataloguePhase.Any, FindingCategory.Discipline, SanctionLevel.Satgas)
        {
            Conduct = "Bentuk pelanggaran/dugaan pelanggaran lainnya yang tidak termasuk dalam matriks dan diatur dengan peraturan perundang-undangan",
            ConductInEnglish = "Any other breach not in the matrix but regulated by law",
            LegalBasis = "SKB 22-09-2022 Lampiran II; peraturan perundang-undangan terkait; UU 5/2014 Pasal 9(2) s.d. 30-10-2023, UU 20/2023 Pasal 9(2), 24(1)d sejak 31-10-2023",
            Articles = [new("SKB-2022", "Lampiran II")],
            SanctionText = "Dibahas dan diputuskan oleh Satgas",
            Authority = "Satgas; selanjutnya PPK",
            From = new DateOnly(2022, 9, 22),
            Source = Source2,
            Certainty = Certainty.Found,
        },
    ];
}
