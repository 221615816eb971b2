using NetralitasAsn.Domain.People;

namespace NetralitasAsn.Domain.Registry;

/// <summary>
/// The list of central agencies to begin with; an administrator adds and corrects. Names and ministries changed on 21 October 2024,
/// so the list keeps those under which staff were employed in the campaign of 2024.
/// </summary>
public static class CentralAgencies
{
    public static IReadOnlyList<(Agency Agency, PersonnelAuthority Authority)> All { get; } =
    [
        Of("kemendagri", "Kementerian Dalam Negeri", "Menteri Dalam Negeri"),
        Of("kemlu", "Kementerian Luar Negeri", "Menteri Luar Negeri"),
        Of("kemhan", "Kementerian Pertahanan", "Menteri Pertahanan"),
        Of("kemenag", "Kementerian Agama", "Menteri Agama"),
        Of("kemenkum", "Kementerian Hukum", "Menteri Hukum"),
        Of("kemenham", "Kementerian Hak Asasi Manusia", "Menteri Hak Asasi Manusia"),
        Of("kemenimipas", "Kementerian Imigrasi dan Pemasyarakatan", "Menteri Imigrasi dan Pemasyarakatan"),
        Of("kemenkeu", "Kementerian Keuangan", "Menteri Keuangan"),
        Of("kemendikdasmen", "Kementerian Pendidikan Dasar dan Menengah", "Menteri Pendidikan Dasar dan Menengah"),
        Of("kemdiktisaintek", "Kementerian Pendidikan Tinggi, Sains, dan Teknologi", "Menteri Pendidikan Tinggi, Sains, dan Teknologi"),
        Of("kemenbud", "Kementerian Kebudayaan", "Menteri Kebudayaan"),
        Of("kemenkes", "Kementerian Kesehatan", "Menteri Kesehatan"),
        Of("kemensos", "Kementerian Sosial", "Menteri Sosial"),
        Of("kemnaker", "Kementerian Ketenagakerjaan", "Menteri Ketenagakerjaan"),
        Of("kemenperin", "Kementerian Perindustrian", "Menteri Perindustrian"),
        Of("kemendag", "Kementerian Perdagangan", "Menteri Perdagangan"),
        Of("esdm", "Kementerian Energi dan Sumber Daya Mineral", "Menteri Energi dan Sumber Daya Mineral"),
        Of("kemenpu", "Kementerian Pekerjaan Umum", "Menteri Pekerjaan Umum"),
        Of("kemenpkp", "Kementerian Perumahan dan Kawasan Permukiman", "Menteri Perumahan dan Kawasan Permukiman"),
        Of("kemendesa", "Kementerian Desa dan Pembangunan Daerah Tertinggal", "Menteri Desa dan Pembangunan Daerah Tertinggal"),
        Of("kemenhub", "Kementerian Perhubungan", "Menteri Perhubungan"),
        Of("komdigi", "Kementerian Komunikasi dan Digital", "Menteri Komunikasi dan Digital"),
        Of("kementan", "Kementerian Pertanian", "Menteri Pertanian"),
        Of("kemenhut", "Kementerian Kehutanan", "Menteri Kehutanan"),
        Of("kkp", "Kementerian Kelautan dan Perikanan", "Menteri Kelautan dan Perikanan"),
        Of("atrbpn", "Kementerian Agraria dan Tata Ruang/Badan Pertanahan Nasional", "Menteri Agraria dan Tata Ruang/Kepala Badan Pertanahan Nasional"),
        Of("bappenas", "Kementerian Perencanaan Pembangunan Nasional/Bappenas", "Menteri Perencanaan Pembangunan Nasional/Kepala Bappenas"),
        Of("kemenpanrb", "Kementerian Pendayagunaan Aparatur Negara dan Reformasi Birokrasi", "Menteri Pendayagunaan Aparatur Negara dan Reformasi Birokrasi"),
        Of("kemenlh", "Kementerian Lingkungan Hidup/Badan Pengendalian Lingkungan Hidup", "Menteri Lingkungan Hidup/Kepala Badan Pengendalian Lingkungan Hidup"),
        Of("kemenkop", "Kementerian Koperasi", "Menteri Koperasi"),
        Of("kemenumkm", "Kementerian Usaha Mikro, Kecil, dan Menengah", "Menteri Usaha Mikro, Kecil, dan Menengah"),
        Of("kemenpar", "Kementerian Pariwisata", "Menteri Pariwisata"),
        Of("kemenpppa", "Kementerian Pemberdayaan Perempuan dan Perlindungan Anak", "Menteri Pemberdayaan Perempuan dan Perlindungan Anak"),
        Of("bkkbn", "Kementerian Kependudukan dan Pembangunan Keluarga/BKKBN", "Menteri Kependudukan dan Pembangunan Keluarga/Kepala BKKBN"),
        Of("kemenpora", "Kementerian Pemuda dan Olahraga", "Menteri Pemuda dan Olahraga"),
        Of("setneg", "Kementerian Sekretariat Negara", "Menteri Sekretaris Negara"),
        Of("bkn", "Badan Kepegawaian Negara", "Kepala Badan Kepegawaian Negara"),
        Of("bps", "Badan Pusat Statistik", "Kepala Badan Pusat Statistik"),
        Of("bpkp", "Badan Pengawasan Keuangan dan Pembangunan", "Kepala Badan Pengawasan Keuangan dan Pembangunan"),
        Of("brin", "Badan Riset dan Inovasi Nasional", "Kepala Badan Riset dan Inovasi Nasional"),
        Of("bmkg", "Badan Meteorologi, Klimatologi, dan Geofisika", "Kepala Badan Meteorologi, Klimatologi, dan Geofisika"),
        Of("bnpb", "Badan Nasional Penanggulangan Bencana", "Kepala Badan Nasional Penanggulangan Bencana"),
        Of("bnn", "Badan Narkotika Nasional", "Kepala Badan Narkotika Nasional"),
        Of("bpom", "Badan Pengawas Obat dan Makanan", "Kepala Badan Pengawas Obat dan Makanan"),
        Of("basarnas", "Badan Nasional Pencarian dan Pertolongan", "Kepala Badan Nasional Pencarian dan Pertolongan"),
        Of("lan", "Lembaga Administrasi Negara", "Kepala Lembaga Administrasi Negara"),
        Of("anri", "Arsip Nasional Republik Indonesia", "Kepala Arsip Nasional Republik Indonesia"),
        Of("perpusnas", "Perpustakaan Nasional", "Kepala Perpustakaan Nasional"),
        Of("kejaksaan-ri", "Kejaksaan Republik Indonesia", "Jaksa Agung"),
        Of("polri-ri", "Kepolisian Negara Republik Indonesia (pegawai ASN)", "Kepala Kepolisian Negara Republik Indonesia"),
        Of("mahkamah-agung", "Mahkamah Agung", "Sekretaris Mahkamah Agung"),
        Of("kpu", "Sekretariat Jenderal Komisi Pemilihan Umum", "Sekretaris Jenderal Komisi Pemilihan Umum"),
        Of("bawaslu-ri", "Sekretariat Jenderal Badan Pengawas Pemilihan Umum", "Sekretaris Jenderal Badan Pengawas Pemilihan Umum"),
    ];

    private static (Agency Agency, PersonnelAuthority Authority) Of(string code, string name, string head)
    {
        var agency = new Agency { Code = code, Name = name, Kind = AgencyKind.Central };
        return (agency, new PersonnelAuthority { Office = agency.Authority, Title = head });
    }
}
