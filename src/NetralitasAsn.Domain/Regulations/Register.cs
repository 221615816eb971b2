namespace NetralitasAsn.Domain.Regulations;

/// <summary>The register of instruments: what may be cited, from which day to which day.</summary>
internal static class Register
{
    public static IReadOnlyList<Instrument> All { get; } =
    [
        new("UU-5-2014", "UU 5/2014 tentang Aparatur Sipil Negara", new DateOnly(2014, 1, 15), new DateOnly(2023, 10, 30), "Dicabut oleh UU 20/2023 Pasal 76.", "data-peraturan uu/2014/5", Certainty.Found) { ReplacedBy = "UU-20-2023" },
        new("UU-20-2023", "UU 20/2023 tentang Aparatur Sipil Negara", new DateOnly(2023, 10, 31), null, "Pasal 26 ayat (2) huruf d inkonstitusional bersyarat menurut MK 121/PUU-XXII/2024 (16 Oktober 2025).", "data-peraturan uu/2023/20", Certainty.Found),
        new("PP-53-2010", "PP 53/2010 tentang Disiplin Pegawai Negeri Sipil", new DateOnly(2010, 6, 6), new DateOnly(2021, 8, 30), "Jenis hukuman sedang Pasal 7 ayat (3) masih dipakai menurut PP 94/2021 Pasal 42 ayat (2).", "data-peraturan pp/2010/53", Certainty.Found) { ReplacedBy = "PP-94-2021" },
        new("PP-94-2021", "PP 94/2021 tentang Disiplin Pegawai Negeri Sipil", new DateOnly(2021, 8, 31), null, "Pasal 8 ayat (3) ditangguhkan oleh Pasal 42. Pelanggaran lama yang belum diperiksa mengikuti PP ini (Pasal 40 ayat (3)).", "data-peraturan pp/2021/94", Certainty.Found),
        new("PBKN-6-2022", "Peraturan BKN 6/2022 tentang pelaksanaan PP 94/2021", new DateOnly(2022, 4, 6), null, "Pemeriksa tidak boleh lebih rendah dari yang diperiksa.", "jdih.maritim.go.id; bkn.go.id", Certainty.Found),
        new("PP-79-2021", "PP 79/2021 tentang Upaya Administratif dan BPASN", new DateOnly(2021, 8, 10), null, null, "data-peraturan pp/2021/79", Certainty.Found),
        new("PP-42-2004", "PP 42/2004 tentang Pembinaan Jiwa Korps dan Kode Etik PNS", new DateOnly(2004, 10, 18), null, "Pijakannya lebih tipis setelah 31 Oktober 2023.", "data-peraturan pp/2004/42", Certainty.Found),
        new("PP-37-2004", "PP 37/2004 tentang Larangan PNS menjadi Anggota Partai Politik", new DateOnly(2004, 10, 16), null, "Sebagian digantikan PP 11/2017 Pasal 255.", "data-peraturan pp/2004/37", Certainty.Found),
        new("PP-11-2017", "PP 11/2017 tentang Manajemen PNS", new DateOnly(2017, 4, 7), null, "Diubah dengan PP 17/2020; naskah perubahannya belum ditemukan.", "data-peraturan pp/2017/11", Certainty.Found),
        new("PP-49-2018", "PP 49/2018 tentang Manajemen PPPK", new DateOnly(2018, 11, 28), null, "Disiplin PPPK ditetapkan PPK masing-masing (Pasal 52).", "data-peraturan pp/2018/49", Certainty.Found),
        new("PERPRES-116-2022", "Perpres 116/2022 tentang Pengawasan dan Pengendalian NSPK Manajemen ASN", new DateOnly(2022, 9, 14), null, "Dasar tindakan pengendalian dan pemblokiran oleh BKN (Pasal 19 dan 20).", "data-peraturan perpres/2022/116", Certainty.Found),
        new("PBKN-1-2023", "Peraturan BKN 1/2023 tentang pemblokiran data dan layanan kepegawaian", new DateOnly(2023, 1, 10), null, null, "scribd 680845260", Certainty.Found),
        new("PERPRES-118-2014", "Perpres 118/2014 tentang Sekretariat KASN", new DateOnly(2014, 1, 1), new DateOnly(2024, 8, 22), "Hari mulai berlaku tidak ditemukan; dicabut Perpres 91/2024.", "data-peraturan perpres/2024/91", Certainty.Found) { ReplacedBy = "PERPRES-91-2024" },
        new("PERPRES-91-2024", "Perpres 91/2024 tentang Kementerian PANRB", new DateOnly(2024, 8, 23), null, "Mengambil alih aset dan pegawai KASN.", "data-peraturan perpres/2024/91", Certainty.Found),
        new("PERPRES-92-2024", "Perpres 92/2024 tentang BKN", new DateOnly(2024, 8, 23), null, "Pasal 4 huruf e: pelaksanaan pengawasan sistem merit.", "data-peraturan perpres/2024/92", Certainty.Found),
        new("SE-PANRB-4-2024", "SE MenPANRB 4/2024 tentang peralihan tugas KASN", new DateOnly(2024, 9, 4), null, "Berkas yang sudah diproses KASN ke Menteri PANRB, yang belum ke BKN.", "lampost.co", Certainty.Found),
        new("SE-PANRB-B36-2018", "SE MenPANRB B/36/M.SM.00.00/2018 tentang ASN yang pasangannya calon", new DateOnly(2018, 2, 2), null, "Digantikan SE 18/2023; harinya tidak ditemukan.", "medan.bkn.go.id", Certainty.Found) { Short = "SE MenPANRB B/36/2018", ReplacedBy = "SE-PANRB-18-2023" },
        new("SE-PANRB-18-2023", "SE MenPANRB 18/2023 tentang ASN yang pasangannya calon", null, null, "Tahun 2023, harinya tidak ditemukan; untuk hari sebelumnya dipakai B/36 tanggal 2 Februari 2018.", "medan.bkn.go.id", Certainty.Found) { NotBefore = new DateOnly(2023, 1, 1) },
        new("SKB-2020", "Keputusan Bersama lima lembaga untuk Pilkada 2020", new DateOnly(2020, 9, 10), new DateOnly(2022, 9, 21), "Akhirnya disimpulkan dari keputusan 2022.", "okezone.com 2020", Certainty.Inferred) { Short = "SKB 2020", ReplacedBy = "SKB-2022" },
        new("SKB-2022", "Keputusan Bersama lima lembaga 22 September 2022 tentang Netralitas Pegawai ASN", new DateOnly(2022, 9, 22), null, "Disebut juga Surat Edaran Bersama; masih mengutip UU 5/2014 dan KASN.", "scribd 602350661; suara.com", Certainty.Found) { Short = "SKB 2022" },
        new("UU-6-2014", "UU 6/2014 tentang Desa", new DateOnly(2014, 1, 15), null, "Diubah dengan UU 3/2024.", "data-peraturan uu/2014/6", Certainty.Found),
        new("UU-3-2024", "UU 3/2024 tentang Perubahan Kedua UU Desa", new DateOnly(2024, 4, 25), null, "Pasal 29, 30, 51, dan 52 tidak berubah.", "data-peraturan uu/2024/3", Certainty.Found),
        new("PP-43-2014", "PP 43/2014 tentang Pelaksanaan UU Desa", new DateOnly(2014, 6, 3), null, "Diubah dengan PP 47/2015 dan PP 11/2019.", "data-peraturan pp/2014/43", Certainty.Known),
        new("PMDN-82-2015", "Permendagri 82/2015 tentang kepala desa", new DateOnly(2015, 12, 31), null, "Diubah dengan Permendagri 66/2017; hari berlakunya perlu dikonfirmasi, naskah tidak terbaca.", "slideshare 80580113", Certainty.ToConfirm),
        new("PMDN-83-2015", "Permendagri 83/2015 tentang perangkat desa", new DateOnly(2015, 12, 31), null, "Diubah dengan Permendagri 67/2017; hari berlakunya perlu dikonfirmasi, naskah tidak terbaca.", "scribd 645670154", Certainty.ToConfirm),
        new("UU-1-2015", "UU 1/2015 tentang Pemilihan Gubernur, Bupati, dan Wali Kota", new DateOnly(2015, 2, 2), null, "Pasal 148, 149, 188, dan 190 masih berlaku.", "data-peraturan uu/2015/1", Certainty.Found),
        new("UU-8-2015", "UU 8/2015 tentang Perubahan UU 1/2015", new DateOnly(2015, 3, 18), null, "Hari adalah hari kalender (Pasal 1 angka 28).", "data-peraturan uu/2015/8", Certainty.Found),
        new("UU-10-2016", "UU 10/2016 tentang Perubahan Kedua UU 1/2015", new DateOnly(2016, 7, 1), null, null, "data-peraturan uu/2016/10", Certainty.Found),
        new("UU-6-2020", "UU 6/2020 tentang penetapan Perppu 2/2020", new DateOnly(2020, 8, 12), null, "Perubahan terakhir UU Pemilihan; naskah tidak terbaca, harinya perlu dikonfirmasi.", "planet.merdeka.com 281666", Certainty.ToConfirm),
        new("MK-136-2024", "Putusan MK 136/PUU-XXII/2024", new DateOnly(2024, 11, 14), null, "Pasal 188 juga mencakup pejabat daerah serta anggota TNI dan Polri.", "pemberitaan", Certainty.Found),
        new("UU-7-2017", "UU 7/2017 tentang Pemilihan Umum", new DateOnly(2017, 8, 16), null, "Diubah dengan UU 7/2023; naskah sejak Pasal 280 tidak terbaca.", "data-peraturan uu/2017/7", Certainty.Known),
        new("UU-30-2014", "UU 30/2014 tentang Administrasi Pemerintahan", new DateOnly(2014, 10, 17), null, "Konflik kepentingan Pasal 42 sampai 45; hari berlaku dari pengetahuan umum.", "data-peraturan uu/2014/30", Certainty.Known),
        new("SE-MDN-821-5492-2022", "SE Mendagri 821/5492/SJ tentang kewenangan Plt, Pj, dan Pjs", new DateOnly(2022, 9, 14), null, "Lapor kepada Menteri dalam 7 hari kerja.", "sindonews 887187; kendari.inews 171513", Certainty.Found),
        new("UU-27-2022", "UU 27/2022 tentang Pelindungan Data Pribadi", new DateOnly(2022, 10, 17), null, "Hak pemilik data dan kewajiban pengendali, yang dipakai pada halaman data pribadi; hari berlaku dari pengetahuan umum.", "pengetahuan umum", Certainty.Known),
        new("PBWS-6-2018", "Perbawaslu 6/2018 tentang pengawasan netralitas ASN, TNI, dan Polri", new DateOnly(2018, 1, 1), null, "Hari berlaku dan naskah tidak ditemukan.", "pdfslide.tips", Certainty.ToConfirm),
        new("PBWS-8-2020", "Perbawaslu 8/2020 tentang penanganan pelanggaran Pemilihan", new DateOnly(2020, 9, 1), null, "Diubah dengan Perbawaslu 9/2024; hari berlaku dan naskah tidak ditemukan.", "jateng.antaranews.com 551055", Certainty.ToConfirm),
        new("PBWS-7-2022", "Perbawaslu 7/2022 tentang penanganan temuan dan laporan Pemilu", new DateOnly(2022, 1, 1), null, "Aturan Pemilu; dipakai sebagai pembanding. Harinya tidak ditemukan.", "pasal.id", Certainty.ToConfirm),
        new("PBWS-9-2024", "Perbawaslu 9/2024 tentang Perubahan Perbawaslu 8/2020", new DateOnly(2024, 9, 30), null, "BN 2024 Nomor 636; hari pengundangan perlu dikonfirmasi.", "pasal.id; peraturanpedia 367089", Certainty.ToConfirm),
        new("PERBER-GAKKUMDU-2020", "Peraturan Bersama tentang Sentra Gakkumdu 2020", new DateOnly(2020, 7, 20), null, "Naskah tidak terbaca; harinya perlu dikonfirmasi.", "pengetahuan umum", Certainty.ToConfirm) { Short = "Peraturan Bersama Gakkumdu 2020" },
        new("BKN-2024", "Pernyataan BKN tentang ambang tindakan pengendalian 14 hari kerja", new DateOnly(2024, 2, 7), null, "Dasar hukumnya setelah KASN berakhir belum ditemukan.", "jpnn.com; suara.com Februari 2024", Certainty.ToConfirm) { Short = "Pernyataan BKN 2024" },
        new("MENDAGRI-2020", "Surat teguran Menteri Dalam Negeri 2020", new DateOnly(2020, 10, 27), null, "Praktik, bukan peraturan; harinya perlu dikonfirmasi.", "lampung.tribunnews.com 2020", Certainty.ToConfirm) { Short = "Surat Mendagri 2020" },
    ];

    public static IReadOnlyDictionary<string, string> ShortNames { get; } = All.ToDictionary(i => i.Id, i => i.Short);
}
