using NetralitasAsn.Domain.Time;

namespace NetralitasAsn.Domain.Regulations;

/// <summary>What stays open for a lawyer (corrections §3), and what the product does meanwhile.</summary>
internal static class OpenQuestions
{
    public static IReadOnlyList<OpenParameter> All { get; } =
    [
        new("Naskah Perbawaslu 8/2020 dan 9/2024: satuan dan awal kajian awal, perbaikan, penanganan; verifikasi laporan daring; penarikan laporan; kuorum.", [new("PBWS-8-2020", "keseluruhan"), new("PBWS-9-2024", "keseluruhan")], Certainty.ToConfirm, "Hari kalender menurut UU 8/2015 Pasal 1 angka 28; penarikan menjadi permohonan yang diputus kantor; kuorum lebih dari separuh anggota, dapat diatur per tanggal (Law:Quorum)."),
        new("Satuan hari ke-15 mulai berlakunya keputusan disiplin dan bacaan \"terhitung mulai tanggal\".", [new("PP-94-2021", "Pasal 38 ayat (1)"), new("PBKN-6-2022", "keseluruhan")], Certainty.ToConfirm, "Kedua tanggal ditampilkan; pelaksanaan memakai yang lebih akhir."),
        new("Siapa yang memutus bila kepala daerah berkonflik kepentingan, dan apakah Pjs boleh menjatuhkan hukuman berat.", [new("UU-30-2014", "Pasal 42 ayat (3) huruf a"), new("SE-MDN-821-5492-2022", "keseluruhan")], Certainty.ToConfirm, "Produk tidak memindahkan kewenangan; permintaan dikirim kepada Presiden melalui Mendagri, tembusan gubernur."),
        new("Siapa di kantor Bawaslu yang memutus benturan kepentingan seorang petugas, dan apakah penglihatannya boleh dijeda sebelum diputus.", [new("UU-30-2014", "Pasal 44 ayat (3)")], Certainty.ToConfirm, "Ketua memutus, atau anggota lain bila ketua yang bersangkutan; pemutus boleh menjeda; lima hari kerja."),
        new("Siapa yang mengambil alih bila terlapor adalah orang kantor Bawaslu yang menangani, apakah jangka waktunya berhenti sementara itu, dan bagaimana jalur etik ke DKPP ditempuh.", [new("UU-30-2014", "Pasal 42 ayat (1)")], Certainty.ToConfirm, "Kantor itu berhenti bersama hitungannya dan meminta kantor di atasnya (Law:ConflictAuthorityOfBawaslu); jawaban lima hari kerja; DKPP disebut, aduan tidak dikirim."),
        new("Dasar hukum ambang 14 hari kerja setelah KASN berakhir.", [new("BKN-2024", "ambang tindakan pengendalian")], Certainty.ToConfirm, "Dipakai sebagai ambang tindakan pengendalian BKN, bukan batas waktu kepala daerah."),
        new("KASN atau BKN antara 24 Agustus dan 3 September 2024.", [new("PERPRES-92-2024", "Pasal 4 huruf e"), new("SE-PANRB-4-2024", "keseluruhan")], Certainty.Conflicting, "BKN dengan catatan masa peralihan dan pilihan lain dengan alasan."),
        new("Apakah keterangan tambahan Pasal 134 ayat (6) mencakup pihak selain pelapor.", [new("UU-8-2015", "Pasal 134 ayat (6)")], Certainty.Conflicting, "Boleh, dan dicatat dari siapa keterangan diminta."),
        new("Kehadiran pasif kepala desa; unggahan di luar masa kampanye.", [new("UU-6-2014", "Pasal 29 huruf j")], Certainty.Conflicting, "Tidak pernah otomatis bukan pelanggaran; ditandai diperdebatkan."),
        new("Tanggal pengundangan Perbawaslu 9/2024, tanggal SE MenPANRB 18/2023, dan nomor surat Ditjen Bina Pemdes 10 Oktober 2024.", [new("PBWS-9-2024", "BN 2024 Nomor 636"), new("SE-PANRB-18-2023", "tanggal")], Certainty.ToConfirm, "Tanggal perkiraan dipakai dan ditandai."),
        new("Jarak undangan klarifikasi sampai hari klarifikasi pada Pemilihan.", [Provisions.InvitationNotice.Basis], Provisions.InvitationNotice.Certainty, "Undangan disampaikan sedikitnya satu hari sebelumnya, menurut aturan Pemilu."),
        new("Kode kantor Bawaslu Kabupaten Pinrang.", [new("PBWS-8-2020", "penomoran")], Certainty.ToConfirm, "Kode sementara dipakai dan ditandai pada surat."),
        new("Cuti bersama dalam hitungan pidana; instansi dengan enam hari kerja.", [new("UU-10-2016", "Pasal 146")], Certainty.ToConfirm, "Cuti bersama tidak dihitung sebagai hari kerja; lima hari kerja seminggu."),
        new("Jam penetapan calon 22 September 2024 per daerah.", [new("UU-10-2016", "Pasal 71 ayat (1)")], Certainty.ToConfirm, "Tanpa jam perbuatan kedua sisi ditampilkan; dengan jam dipakai pukul 14.00 waktu setempat."),
        new("Apakah unggahan, video, atau dukungan lain oleh pejabat ASN termasuk tindakan yang menguntungkan salah satu pasangan calon.", [Provisions.FavouringAPair, Provisions.CrimeOfOfficials], Certainty.ToConfirm, "Tidak menjadi temuan; petugas melihat unsur yang perlu diperiksa pada kajian awal dan kajian, dan Sentra Gakkumdu yang menilai."),
        new("Tingkat hukuman SKB angka 3 dan 8, serta pasal untuk angka 9 sampai 11.", [new("SKB-2022", "Lampiran II")], Certainty.Conflicting, "Angka 3 sedang, angka 8 berat; pasal yang disimpulkan ditandai."),
        new("Label pemberhentian disiplin berat setelah 31 Oktober 2023.", [new("PP-94-2021", "Pasal 8 ayat (4) huruf c"), new("UU-20-2023", "Pasal 52 ayat (4)")], Certainty.Conflicting, "Tingkat menurut peraturan dan label dalam keputusan disimpan terpisah."),
        new("Apakah PP Gaji dan Tunjangan sudah berlaku, sehingga jenis sedang PP 94/2021 berlaku.", [new("PP-94-2021", "Pasal 42 ayat (1)")], Certainty.ToConfirm, "Jenis sedang PP 53/2010 Pasal 7 ayat (3) tetap dipakai."),
    ];

    public static OpenParameter Of(Clock clock) =>
        new($"Jangka waktu: {clock.Name}", [.. clock.Basis], clock.Certainty, clock.Meanwhile ?? "Dihitung seperti tertulis dalam buku peraturan dan ditandai.") { IsClock = true };
}
