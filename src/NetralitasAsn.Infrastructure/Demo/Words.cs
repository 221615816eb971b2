using NetralitasAsn.Application.Reports;
using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Regulations;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Domain.Rulings;

namespace NetralitasAsn.Infrastructure.Demo;

/// <summary>What the invented people of the demonstration write.</summary>
internal static class Words
{
    private static readonly RegulationBook Book = new();

    public const string HandUp = "Diteruskan ke Bawaslu kabupaten/kota karena dugaan pelanggaran hukum lainnya ditangani di tingkat itu.";
    public const string Delegation = "Dilimpahkan kepada Bawaslu kabupaten/kota tempat kejadian, yang berwenang menangani.";
    public const string TakeOver = "Diambil alih karena anggota kantor di bawahnya menyatakan benturan kepentingan.";
    public const string Incomplete = "Bukti yang diserahkan belum dapat dibuka dan tanda tangan pada formulir belum sesuai dengan kartu identitas.";
    public const string PleaseComplete = "Mohon serahkan kembali foto atau video yang dapat dibuka, dan tanda tangani formulir laporan seperti pada kartu identitas Anda.";
    public const string Completion = "Saya menyerahkan ulang dua foto dalam berkas baru dan menandatangani formulir di hadapan petugas.";
    public const string Recusal = "Memiliki hubungan keluarga dengan salah satu pihak dalam berkas ini.";
    public const string Extension = "Masih diperlukan keterangan tambahan dari dua saksi yang berada di lokasi kejadian.";
    public const string Room = "Ruang klarifikasi kantor Bawaslu (contoh)";
    public const string Proof = "Tanda terima surat pada buku ekspedisi";
    public const string Begun = "Disposisi dan pembentukan tim pemeriksa";
    public const string Verified = "Data kepegawaian sesuai; disampaikan untuk ditindaklanjuti.";
    public const string Return = "Terlapor tercatat pada instansi lain; mohon dilengkapi dengan instansi dan jabatan yang benar.";
    public const string Deviation = "Terlapor mengakui perbuatannya, baru pertama kali, dan telah menghapus unggahan sebelum diperiksa.";
    public const string Analysis = "Unsur perbuatan dibandingkan dengan ketentuan yang berlaku pada tanggal kejadian. Bukti yang dinilai: keterangan saksi, keterangan terlapor, dan dokumentasi yang diserahkan.";

    public static ReporterIdentity Reporter(Story s) => new(
        $"Contoh Pelapor {s.Number:00}", "Kecamatan Contoh", new(1980 + s.Number % 20, s.Number % 12 + 1, s.Number % 28 + 1), s.Number % 2 == 0 ? Sex.Female : Sex.Male,
        s.Number % 3 == 0 ? "Petani" : s.Number % 3 == 1 ? "Wiraswasta" : "Karyawan swasta", "Indonesia", $"Jalan Contoh Nomor {s.Number}, Desa Contoh, Kecamatan Contoh",
        $"(021) 0000{s.Number:000}", null, true, s.Number % 11 == 0 ? Standing.Observer : s.Number % 13 == 0 ? Standing.Participant : Standing.Voter);

    public static FiledFacts Facts(Story s)
    {
        var sent = s.SentAt.DayIn(s.Zone);
        return new(
            [.. s.Parts.Select(p => new FiledRespondent(s.NameOf(p), p.Subject, p.Position, p.Title, s.AgencyOrVillageOf(p), s.NipOf(p)))],
            s.Deed.Conduct, s.Deed.Event, s.Village, sent.AddDays(-Math.Max(s.HappenedBefore, s.KnownBefore)), sent.AddDays(-s.KnownBefore),
            [new($"Contoh Saksi {s.Number:00}", "Kecamatan Contoh", null)], s.Deed.Narrative);
    }

    public const string NothingFound = "Pengawas mendatangi tempat kejadian dan menemui warga. Orang yang dimaksud tidak dapat dikenali dan tidak ada yang melihatnya sendiri.";

    public const string FindingPlenary = "Rapat membahas laporan hasil pengawasan dan buktinya, lalu menetapkannya sebagai temuan untuk diregistrasi.";

    public static Domain.Findings.SupervisionWork Supervision(Story s) => new(
        ["Contoh Pengawas, anggota Panwaslu Kecamatan Contoh"], $"{s.Number:000}/ST-CONTOH/2024", s.SentAt.DayIn(s.Zone).AddDays(1), "Penelusuran informasi awal di Kecamatan Contoh", "Kampanye",
        "Pengawas menemui dua saksi yang melihat sendiri dan memeriksa tempat kejadian. Keterangannya saling menguatkan; unsur perbuatan patut diduga terpenuhi.");

    public static IReadOnlyList<ReviewCondition> NotMet(ClosingReason? reason) => reason switch
    {
        ClosingReason.FormalConditions => [ReviewCondition.ReporterStanding],
        ClosingReason.MaterialConditions => [ReviewCondition.Description, ReviewCondition.Evidence],
        ClosingReason.NotCompleted => [ReviewCondition.Evidence],
        ClosingReason.FiledTooLate => [ReviewCondition.FiledInTime],
        ClosingReason.RespondentNotFound => [ReviewCondition.RespondentNamed],
        ClosingReason.InsufficientEvidence => [ReviewCondition.Evidence],
        _ => [],
    };

    /// <summary>Why a review judges otherwise than suggested; null where it follows the suggestions.</summary>
    public static string? ReviewDeviation(Report report, IReadOnlyList<ReviewCondition> notMet) => ReviewSuggestion.For(report, Book).Any(s => s.Holds == notMet.Contains(s.Condition))
        ? "Rapat pleno menilai keterangan laporan sendiri; saran otomatis tidak diikuti untuk syarat ini."
        : null;

    /// <summary>Why a referral leaves a suggested track out; null where it follows the suggestions.</summary>
    public static string? RouteReason(CaseFile file, CasePerson person, Track track, DateOnly today)
    {
        var assessment = file.Conduct is { } conduct
            ? Book.Assess(new(person.Subject, conduct, file.OccurredOn, file.Village) { Position = person.Position, AssessedOn = today })
            : null;
        var usual = RouteSuggestion.On(track, person.Subject, today).Receiver;
        var tracks = person.Outcomes.Select(Referral.TrackOf).OfType<Track>().ToList();
        return RouteDeviation.Of(RouteSuggestion.For(assessment, person.Subject, today), (track, usual), tracks, usual).Count > 0
            ? "Rapat pleno menilai unsur jalur lain yang disarankan tidak cukup bukti."
            : null;
    }

    public static string Note(ReviewOutcome outcome) => outcome switch
    {
        ReviewOutcome.Register => "Syarat formal dan materiel terpenuhi; laporan disampaikan dalam tujuh hari sejak diketahui.",
        ReviewOutcome.NotRegister => "Rapat pleno menilai laporan tidak dapat diregistrasi dengan alasan sebagaimana dicatat.",
        ReviewOutcome.BecomeInformation => "Identitas pelapor tidak dapat dipastikan; isi laporan layak ditelusuri sebagai informasi awal.",
        ReviewOutcome.ForwardDirectly => "Hanya menyangkut peraturan perundang-undangan lain; diteruskan kepada instansi yang berwenang tanpa registrasi.",
        _ => Incomplete,
    };

    public static string Minutes(InviteeKind who, SessionOutcome outcome) => (who, outcome) switch
    {
        (_, SessionOutcome.Absent) => "Yang diundang tidak hadir sampai batas waktu dan tidak memberi kabar.",
        (InviteeKind.Witness, _) => "Saksi berada di tempat kejadian, melihat langsung perbuatan yang dilaporkan, dan membenarkan dokumentasi yang diperlihatkan.",
        _ => "Terlapor membenarkan berada di tempat kejadian, menjelaskan tujuannya, dan menyerahkan penjelasan tertulis. Keterangan dibacakan kembali dan ditandatangani.",
    };

    public static string Gakkumdu(GakkumduPosition prosecutor) => prosecutor is GakkumduPosition.Crime
        ? "Ketiga unsur membahas pemenuhan unsur pasal; keterangan saksi tambahan diperlukan dan penanganan dilanjutkan."
        : "Unsur kesengajaan tidak terpenuhi menurut jaksa; alasan masing-masing unsur dicatat.";

    public static string StudyFacts(Story s) =>
        $"Peristiwa: {s.Deed.Event.ToLowerInvariant()}. Terjadi di wilayah Kecamatan Contoh dan diketahui pelapor paling lambat satu hari sebelum melapor. Saksi membenarkan waktu dan tempat; dokumentasi diperiksa keasliannya.";

    public static string Conclusion(string title, bool stopped) => stopped
        ? $"Perbuatan {title} tidak memenuhi seluruh unsur ketentuan yang diduga dilanggar."
        : $"Perbuatan {title} patut diduga melanggar ketentuan netralitas dan diteruskan kepada yang berwenang memutus.";

    public static string Plenary(Ending ending) => ending is Ending.QuorumMissing
        ? "Hanya satu anggota hadir; kuorum tidak tercapai dan kantor di atasnya dimintai bantuan."
        : "Rapat membahas kajian untuk setiap terlapor, menilai bukti, dan mengambil keputusan dengan suara sebagaimana dicatat.";

    public static string ReferredFacts(Story s, Part person) =>
        $"Pada tanggal kejadian, {person.Title} diduga melakukan perbuatan berikut: {s.Deed.Event.ToLowerInvariant()}. Dugaan ini didasarkan pada keterangan saksi di bawah sumpah dan dokumentasi yang telah diperiksa. Terlapor telah diberi kesempatan memberi keterangan.";

    public static string LegalBasis(Track track, string? code) => track switch
    {
        Track.CivilServant => $"UU 20/2023 Pasal 24 ayat (1) huruf d; PP 94/2021; katalog SKB 2022{(code is null ? "" : $" ({code})")}.",
        Track.Village => $"UU 6/2014 tentang Desa; UU 10/2016{(code is null ? "" : $" ({code})")}.",
        Track.Crime => "UU 10/2016 Pasal 71 ayat (1) dan Pasal 188; pembahasan Sentra Gakkumdu.",
        _ => "UU 10/2016 dan peraturan internal instansi yang bersangkutan.",
    };

    public static string Reasoning(bool notProven) => notProven
        ? "Pemeriksaan tidak menemukan bukti bahwa perbuatan dilakukan dengan maksud mendukung pasangan calon; nama baik dipulihkan."
        : "Perbuatan terbukti berdasarkan pemeriksaan tim, pengakuan, dan bukti yang disampaikan; jenis hukuman mempertimbangkan dampak dan riwayat kepegawaian.";

    public static string Execution(bool notProven) => notProven ? "Tidak ada yang perlu dilaksanakan; berkas disimpan." : "Keputusan dilaksanakan dan dicatat pada data kepegawaian.";
}
