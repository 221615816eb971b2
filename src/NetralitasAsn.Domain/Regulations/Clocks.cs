using NetralitasAsn.Domain.Time;

namespace NetralitasAsn.Domain.Regulations;

/// <summary>The clocks of the procedure: length, unit, article, certainty, and the words that decide the counting.</summary>
internal static class Clocks
{
    private const string FromRegistration =
        "Dihitung sejak registrasi menurut praktik kantor; menurut bunyi Pasal 134 ayat (5) dihitung setelah laporan diterima. Tanggal penerimaan ikut disimpan.";

    private const string SafeNote =
        "Frasa \"terhitung mulai tanggal\" dapat dibaca menghitung hari itu sendiri; pengingat memakai tanggal aman, penolakan tidak sebelum tanggal akhir.";

    public static IReadOnlyDictionary<ClockRule, Clock> All { get; } = new[]
    {
        Days(ClockRule.ReportFiling, 7, "UU-8-2015", "Pasal 134 ayat (4)") with
        {
            Name = "Penyampaian laporan", StartsWith = "sejak pelanggaran diketahui", Quote = "sejak diketahui",
        },
        Days(ClockRule.IdentityVerification, 2, "PBWS-7-2022", "verifikasi identitas", Certainty.ToConfirm) with
        {
            Name = "Verifikasi identitas pelapor", StartsWith = "sejak laporan daring terkirim",
            Notes = ["Aturan dua hari berasal dari Perbawaslu 7/2022 (Pemilu); penerapannya pada Pemilihan perlu dikonfirmasi."],
            Meanwhile = "Dua hari kalender; kajian awal boleh dimulai; bila lewat, laporan menjadi informasi awal dan tidak dihapus.",
        },
        Days(ClockRule.InitialReview, 2, "PBWS-8-2020", "kajian awal", Certainty.ToConfirm, new Article("UU-8-2015", "Pasal 1 angka 28")) with
        {
            Name = "Kajian awal", StartsWith = "sejak laporan diterima", Quote = "Hari adalah hari kalender",
            Meanwhile = "Dua hari kalender, disimpulkan dari UU 8/2015 Pasal 1 angka 28.",
        },
        Days(ClockRule.Completion, 2, "PBWS-8-2020", "perbaikan laporan", Certainty.ToConfirm, new Article("UU-8-2015", "Pasal 1 angka 28")) with
        {
            Name = "Perbaikan laporan", StartsWith = "sejak pemberitahuan diterima pelapor", Quote = "Hari adalah hari kalender",
            Meanwhile = "Dua hari kalender sejak pemberitahuan, disimpulkan dari UU 8/2015 Pasal 1 angka 28.",
        },
        Days(ClockRule.Tracing, 7, "PBWS-8-2020", "penelusuran informasi awal", Certainty.ToConfirm) with
        {
            Name = "Penelusuran informasi awal", StartsWith = "sejak surat tugas",
            Notes = ["Lamanya menurut keterangan Bawaslu kabupaten; satuannya belum ditemukan."],
            Meanwhile = "Tujuh hari kalender sejak surat tugas.",
        },
        Days(ClockRule.Finding, 7, "UU-8-2015", "Pasal 134 ayat (4)", Certainty.Known) with
        {
            Name = "Penetapan temuan", StartsWith = "sejak pelanggaran ditemukan", Quote = "sejak diketahui",
        },
        Days(ClockRule.Handling, 3, "UU-8-2015", "Pasal 134 ayat (5)", Certainty.Conflicting, new Article("UU-8-2015", "Pasal 1 angka 28")) with
        {
            Name = "Penanganan laporan", StartsWith = "sejak registrasi", Quote = "setelah laporan diterima", Notes = [FromRegistration],
            Meanwhile = "Tiga hari kalender sejak registrasi; hitungan bayangan sejak penerimaan hanya untuk petugas.",
        },
        Days(ClockRule.HandlingExtended, 5, "UU-8-2015", "Pasal 134 ayat (6)", Certainty.Conflicting, new Article("UU-8-2015", "Pasal 1 angka 28")) with
        {
            Name = "Penanganan laporan dengan keterangan tambahan", StartsWith = "sejak registrasi", Quote = "dari pelapor",
            Notes = [FromRegistration, "Pasal 134 ayat (6) menyebut keterangan tambahan dari pelapor; kantor memakainya sebagai tambahan dua hari secara umum."],
            Meanwhile = "Tiga ditambah dua hari kalender sejak registrasi; dicatat dari siapa keterangan tambahan diminta.",
        },
        Hours(ClockRule.GakkumduFirst, 24, "PERBER-GAKKUMDU-2020", "pembahasan pertama", Certainty.Known) with
        {
            Name = "Pembahasan pertama Sentra Gakkumdu", StartsWith = "sejak registrasi",
        },
        Days(ClockRule.SatgasVerification, 7, "SKB-2022", "tata cara penanganan laporan (SBT 2024)", Certainty.ToConfirm) with
        {
            Name = "Verifikasi Satgas atas pengaduan SBT", StartsWith = "sejak pengaduan diterima",
            Notes = ["Lamanya dari keterangan lembaga (2024); hanya untuk pengaduan masyarakat melalui SBT, bukan berkas yang dikirim Bawaslu."],
            Meanwhile = "Tujuh hari kalender, hanya untuk pengaduan SBT.",
        },
        Working(ClockRule.BawasluValidation, 3, "SKB-2022", "tata cara penanganan laporan (SBT 2024)", Certainty.ToConfirm) with
        {
            Name = "Validasi Bawaslu atas pengaduan SBT", StartsWith = "sejak diterima dari Satgas",
            Meanwhile = "Tiga hari kerja, hanya untuk permintaan validasi SBT.",
        },
        Working(ClockRule.PpkFollowUp, 14, "BKN-2024", "ambang tindakan pengendalian", Certainty.ToConfirm, new Article("PERPRES-116-2022", "Pasal 19")) with
        {
            Name = "Ambang tindakan pengendalian BKN", StartsWith = "sejak surat diterima PPK (dengan bukti terima)",
            Notes = ["Ini ambang tindakan pengendalian BKN, bukan batas waktu bagi kepala daerah. Tindak lanjut yang dimulai menghentikan peringatan; keputusan mengakhiri penerusan."],
            Meanwhile = "Empat belas hari kerja sejak bukti terima; tidak pernah disebut pelanggaran batas waktu.",
        },
        Working(ClockRule.Summons, 7, "PP-94-2021", "Pasal 26 ayat (2)") with
        {
            Name = "Jarak panggilan sampai pemeriksaan", StartsWith = "sejak tanggal surat panggilan", Quote = "paling lambat 7 hari kerja",
        },
        Working(ClockRule.SecondSummons, 7, "PP-94-2021", "Pasal 26 ayat (3)") with
        {
            Name = "Panggilan kedua", StartsWith = "sejak tanggal yang tidak dihadiri", Quote = "paling lambat 7 hari kerja",
        },
        Working(ClockRule.DecisionDelivery, 14, "PP-94-2021", "Pasal 37 ayat (3)") with
        {
            Name = "Penyampaian keputusan hukuman disiplin", StartsWith = "sejak keputusan ditetapkan",
        },
        Days(ClockRule.DecisionEffective, 15, "PP-94-2021", "Pasal 38 ayat (1)", Certainty.ToConfirm) with
        {
            Name = "Mulai berlakunya keputusan hukuman disiplin", StartsWith = "sejak keputusan diterima",
            Quote = "berlaku pada hari ke-15 (lima belas) sejak diterima",
            StartsAnEffect = true, OtherUnit = ClockUnit.WorkingDay,
            Notes = ["Bunyi pasal tidak menyebut hari kerja; praktik tampaknya hari kerja. Pelaksanaan memakai yang lebih akhir, tidak sebelum jendela keberatan tertutup."],
            Meanwhile = "Kedua tanggal ditampilkan; pelaksanaan pada yang lebih akhir dan tidak sebelum jendela keberatan tertutup.",
        },
        Working(ClockRule.Objection, 14, "PP-79-2021", "Pasal 4 ayat (2)") with
        {
            Name = "Pengajuan keberatan", StartsWith = "sejak keputusan diterima", Quote = "terhitung mulai tanggal … diterima",
            HasSafeDay = true, Notes = [SafeNote],
        },
        Working(ClockRule.ObjectionReply, 6, "PP-79-2021", "Pasal 8 ayat (3)") with
        {
            Name = "Tanggapan pejabat atas keberatan", StartsWith = "sejak tembusan keberatan diterima",
        },
        Working(ClockRule.ObjectionDecision, 21, "PP-79-2021", "Pasal 5 ayat (1)", Certainty.Found, new Article("PP-79-2021", "Pasal 8 ayat (4)")) with
        {
            Name = "Keputusan atas keberatan", StartsWith = "sejak keberatan diterima", Quote = "terhitung mulai tanggal … diterima",
            HasSafeDay = true, Notes = [SafeNote],
        },
        Working(ClockRule.AppealBpasn, 14, "PP-79-2021", "Pasal 11 ayat (3)") with
        {
            Name = "Banding administratif ke BPASN", StartsWith = "sejak keputusan diterima", Quote = "terhitung mulai tanggal … diterima",
            HasSafeDay = true, Notes = [SafeNote],
        },
        Working(ClockRule.AppealReply, 21, "PP-79-2021", "Pasal 13 ayat (1)") with
        {
            Name = "Tanggapan PPK kepada BPASN", StartsWith = "sejak tembusan banding diterima",
        },
        Working(ClockRule.BpasnDecision, 65, "PP-79-2021", "Pasal 13 ayat (4)") with
        {
            Name = "Keputusan BPASN", StartsWith = "sejak banding diterima", HasSafeDay = true, Notes = [SafeNote],
        },
        Working(ClockRule.ActingHeadReport, 7, "SE-MDN-821-5492-2022", "laporan kepada Menteri Dalam Negeri", Certainty.Known) with
        {
            Name = "Laporan Plt, Pj, atau Pjs kepada Mendagri", StartsWith = "sejak keputusan ditetapkan",
        },
        Working(ClockRule.ConflictDecision, 5, "UU-30-2014", "Pasal 44 ayat (3)") with
        {
            Name = "Keputusan atasan atas laporan konflik kepentingan", StartsWith = "sejak laporan warga diterima",
            Notes = ["Siapa yang memutus bila kepala daerah berkonflik (Pasal 42 ayat (3) huruf a) masih perlu dikonfirmasi."],
        },
        Hours(ClockRule.PoliceHandover, 24, "UU-1-2015", "Pasal 135 ayat (2)") with
        {
            Name = "Penerusan tindak pidana kepada kepolisian", StartsWith = "sejak keputusan Bawaslu", Quote = "1 x 24 jam",
        },
        Working(ClockRule.PoliceInvestigation, 14, "UU-10-2016", "Pasal 146 ayat (3)") with
        {
            Name = "Penyidikan", StartsWith = "sejak laporan diterima penyidik",
        },
        Working(ClockRule.ProsecutorReturn, 3, "UU-10-2016", "Pasal 146 ayat (4)") with
        {
            Name = "Pengembalian berkas oleh penuntut umum", StartsWith = "sejak berkas diterima penuntut umum",
        },
        Working(ClockRule.PoliceCompletion, 3, "UU-10-2016", "Pasal 146 ayat (5)") with
        {
            Name = "Pelengkapan berkas oleh penyidik", StartsWith = "sejak berkas diterima kembali",
        },
        Working(ClockRule.ProsecutorToCourt, 5, "UU-10-2016", "Pasal 146 ayat (6)") with
        {
            Name = "Pelimpahan ke pengadilan", StartsWith = "sejak berkas diterima penuntut umum",
        },
        Days(ClockRule.CourtVerdict, 7, "UU-1-2015", "Pasal 148 ayat (1)") with
        {
            Name = "Putusan pengadilan negeri", StartsWith = "sejak pelimpahan perkara",
        },
        Days(ClockRule.CourtAppeal, 3, "UU-1-2015", "Pasal 148 ayat (2)") with
        {
            Name = "Permohonan banding pidana", StartsWith = "sejak putusan dibacakan",
        },
        Days(ClockRule.AppealTransfer, 3, "UU-1-2015", "Pasal 148 ayat (3)") with
        {
            Name = "Pelimpahan berkas ke pengadilan tinggi", StartsWith = "sejak permohonan banding diterima",
        },
        Days(ClockRule.HighCourt, 7, "UU-1-2015", "Pasal 148 ayat (4)") with
        {
            Name = "Putusan pengadilan tinggi", StartsWith = "sejak berkas banding diterima",
        },
        Days(ClockRule.VerdictToProsecutor, 3, "UU-1-2015", "Pasal 149 ayat (1)") with
        {
            Name = "Penyampaian putusan kepada penuntut umum", StartsWith = "sejak putusan dibacakan",
        },
        Days(ClockRule.Execution, 3, "UU-1-2015", "Pasal 149 ayat (2)") with
        {
            Name = "Pelaksanaan putusan", StartsWith = "sejak putusan diterima jaksa",
        },
        Days(ClockRule.Reprimand, 3, "MENDAGRI-2020", "surat teguran", Certainty.ToConfirm) with
        {
            Name = "Teguran Menteri Dalam Negeri", StartsWith = "sejak surat teguran",
            Meanwhile = "Tiga hari kalender menurut praktik 2020; hanya pengingat.",
        },
        Days(ClockRule.Rehabilitation, 30, "UU-6-2014", "Pasal 44 ayat (1)") with
        {
            Name = "Rehabilitasi kepala desa yang bebas", StartsWith = "sejak putusan pengadilan diterima",
        },
        Days(ClockRule.KpuFollowUp, 7, "UU-8-2015", "Pasal 140", Certainty.Known) with
        {
            Name = "Tindak lanjut KPU atas rekomendasi administrasi", StartsWith = "sejak rekomendasi diterima",
        },
    }.ToDictionary(c => c.Rule);

    private static Clock Days(ClockRule rule, int length, string instrument, string provision, Certainty certainty = Certainty.Found, params Article[] besides) =>
        new(rule, length, ClockUnit.CalendarDay, new(instrument, provision), certainty) { Besides = besides };

    private static Clock Working(ClockRule rule, int length, string instrument, string provision, Certainty certainty = Certainty.Found, params Article[] besides) =>
        new(rule, length, ClockUnit.WorkingDay, new(instrument, provision), certainty) { Besides = besides };

    private static Clock Hours(ClockRule rule, int length, string instrument, string provision, Certainty certainty = Certainty.Found) =>
        new(rule, length, ClockUnit.Hour, new(instrument, provision), certainty);
}
