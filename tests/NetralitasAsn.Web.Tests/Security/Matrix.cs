namespace NetralitasAsn.Web.Tests.Security;

/// <summary>What a route lets whom do.</summary>
internal enum Door
{
    /// <summary>Everybody; nobody is sent to the sign-in page.</summary>
    Public,

    /// <summary>Everybody who holds what was handed out with the receipt; without it, 401.</summary>
    HoldersOfTheToken,

    /// <summary>Everybody who signed in.</summary>
    SignedIn,

    /// <summary>Roles with the right, each sees only what its own office is responsible for.</summary>
    Own,

    /// <summary>Roles with the right, and of them only who is responsible for this one thing; for the others it does not exist.</summary>
    One,
}

/// <summary>One line of the table.</summary>
/// <param name="Right">The roles that have the right.</param>
/// <param name="Who">Of one thing: the accounts that get through to what the law says.</param>
/// <param name="Refused">Of one thing: accounts that may see it, but this is not theirs to do.</param>
internal sealed record Line(string Route, Door Door, string[] Right, string[] Who, string[] Refused);

/// <summary>
/// Who gets through which door to a matter of Kabupaten Batang (33.25): an online report whose identity is not verified, a file with Gakkumdu, a referral that
/// BKN passed to the regent and that inspectorate and camat examine. A route that is not in this table fails the test.
/// </summary>
internal static class Matrix
{
    /// <summary>One account of every role at the place of the matter, then of other places and levels.</summary>
    public static readonly string[] Accounts =
    [
        "penerima.33.25", "staf.33.25", "anggota1.33.25", "ketua.33.25", "panwascam.33.25.99", "pkd.33.25.99.2999", "polisi.33.25", "jaksa.33.25",
        "ppk.33.25", "bkpsdm.33.25", "inspektorat.33.25", "camat.33.25.99", "verifikator.bkn", "pemantau.kemendagri", "pemantau.kemenpanrb", "admin", "auditor", "dpo",
        "penerima.73.15", "staf.73.15", "anggota1.73.15", "ketua.73.15", "panwascam.82.04.99", "ppk.73.15", "bkpsdm.73.15", "staf.33", "ketua.ri",
    ];

    /// <summary>Somebody signed in who tries the public doors; some of them end the session.</summary>
    public const string Guest = "anggota2.33.25";

    private const string ReadReports = "penerima staf anggota1 ketua panwascam pkd";
    private const string ReadCases = "staf anggota1 ketua polisi jaksa";
    private const string ReadReferrals = "staf anggota1 ketua polisi jaksa ppk bkpsdm inspektorat camat verifikator";
    private const string Told = "penerima staf anggota1 ketua panwascam pkd polisi jaksa ppk bkpsdm inspektorat camat verifikator";
    private const string Examine = "ppk bkpsdm inspektorat camat";
    private const string Office = "staf.33.25 anggota1.33.25 ketua.33.25";
    private const string StaffAndChair = "staf.33.25 ketua.33.25";
    private const string Chair = "ketua.33.25";
    private const string Authority = "ppk.33.25 bkpsdm.33.25";
    private const string Examiners = "inspektorat.33.25 camat.33.25.99";
    private const string Write = "staf anggota1 ketua panwascam pkd";
    private const string Tracers = $"{Office} panwascam.33.25.99";
    private const string Verifier = "panwascam.33.25.99";

    public static readonly IReadOnlyList<Line> Lines =
    [
        .. Open("PAGE", "/", "/Index", "/health/live", "/health/ready", "/keluar-cepat", "/kesalahan/{status:int}", "/masuk", "/masuk/kode", "/keluar", "/siapa-mengelola-data", "/data", "/verifikasi", "/dasbor", "/wilayah/{code}"),
        .. Open("PAGE", "/aturan", "/aturan/katalog", "/aturan/konfirmasi", "/aturan/tenggat", "/aturan/{id}", "/boleh", "/lacak", "/lacak/{code}", "/lacak/jadikan-laporan", "/info", "/lapor", "/lapor/bantuan", "/lapor/formulir", "/lapor/mulai", "/lapor/pelapor", "/lapor/hak-pilih"),
        .. Open("PAGE", [.. ((string[])["bukti", "periksa", "peristiwa", "saksi", "tanda-terima", "tempat-waktu", "terlapor"]).Select(s => $"/{{door:regex(^(lapor|info)$)}}/{s}")]),
        .. Open("GET", "/api/v1/agencies", "/api/v1/law/conducts", "/api/v1/law/instruments", "/api/v1/regions", "/api/v1/regions/{code}"),
        .. Open("GET", [.. ((string[])["funnel", "by-province", "by-conduct", "timeliness", "follow-up", "snapshots"]).Select(s => $"/api/v1/statistics/{s}")]),
        .. Open("POST", "/api/v1/law/assessments", "/api/v1/law/deadlines", "/api/v1/reports", "/api/v1/tips", "/api/v1/tracking", "/api/v1/tracking/completion", "/api/v1/tracking/confirm", "/api/v1/tracking/evidence", "/api/v1/tracking/upgrade"),
        new("POST /api/v1/sign-in", Door.HoldersOfTheToken, [], [], []),
        new("POST /api/v1/reports/{id:guid}/evidence", Door.HoldersOfTheToken, [], [], []),
        new("POST /api/v1/tips/{id:guid}/evidence", Door.HoldersOfTheToken, [], [], []),

        new("PAGE /akun/keamanan", Door.SignedIn, [], [], []),
        new("PAGE /kerja", Door.SignedIn, [], [], []),

        Own("GET /api/v1/queue", ReadReports), Own("GET /api/v1/reports/", ReadReports), Own("GET /api/v1/cases/", ReadCases), Own("GET /api/v1/referrals/", ReadReferrals),
        Own("GET /api/v1/signing-delegations/", "ppk bkpsdm"), Own("POST /api/v1/signing-delegations/", "ppk"), Own("PUT /api/v1/agencies/{code}", "admin"),
        Own("PUT /api/v1/authorities/{authority}/holders/{id:guid}", "admin"), Own("PUT /api/v1/offices/{region}/code", "admin"),
        Own("PAGE /kerja/laporan", ReadReports), Own("PAGE /kerja/laporan/baru", "penerima staf panwascam pkd"), Own("GET /kerja/laporan/ambil-alih", "ketua"),
        Own("GET /api/v1/tips/", ReadReports), Own("PAGE /kerja/informasi", ReadReports), Own("PAGE /kerja/penanganan", ReadCases), Own("PAGE /kerja/penerusan", ReadReferrals), Own("GET /kerja/delegasi", "ppk bkpsdm"), Own("POST /kerja/delegasi", "ppk"),
        Own("PAGE /kerja/akun", "admin"), Own("PAGE /kerja/akun/baru", "admin"), One("PAGE /kerja/akun/{id:guid}", "admin", ""),
        Own("GET /api/v1/accounts", "admin"), Own("POST /api/v1/accounts", "admin"), One("GET /api/v1/accounts/{id:guid}", "admin", ""),
        .. ((string[])["lock", "unlock", "password-reset", "second-factor-reset", "bindings"]).Select(act => One($"POST /api/v1/accounts/{{id:guid}}/{act}", "admin", "")),
        Own("PAGE /kerja/pengaturan", "admin"), Own("PAGE /kerja/pengaturan/hari-libur", "admin"), Own("PAGE /kerja/pengaturan/jam-layanan", "admin"), Own("PAGE /kerja/pengaturan/kode-kantor", "admin"), Own("PAGE /kerja/pengaturan/pasangan-calon", "admin"),
        Own("GET /api/v1/reception-hours", "admin"), Own("PUT /api/v1/reception-hours/{id:guid}", "admin"), Own("GET /api/v1/offices/codes", "admin"), Own("GET /api/v1/pairs", "admin"), Own("PUT /api/v1/pairs/{id:guid}", "admin"),

        Own("GET /kerja/pembagian", ReadReports), Own("POST /kerja/pembagian", "staf ketua"), Own("PAGE /kerja/pembagian/serah-terima", "staf ketua"), Own("PAGE /kerja/pembagian/pengganti", "staf ketua"),
        Own("PAGE /kerja/saringan", ReadReports), Own("PAGE /kerja/prakiraan", ReadReports), Own("PAGE /kerja/pemberitahuan", Told),
        Own("GET /api/v1/workload", ReadReports), Own("POST /api/v1/assignments", "staf ketua"), Own("POST /api/v1/hand-overs", "staf ketua"), Own("POST /api/v1/substitutions", "staf ketua"), One("POST /api/v1/substitutions/{id:guid}/end", "staf ketua", ""),
        Own("GET /api/v1/queue/csv", ReadReports), Own("GET /api/v1/saved-filters", ReadReports), Own("PUT /api/v1/saved-filters/{name}", ReadReports), Own("DELETE /api/v1/saved-filters/{name}", ReadReports), Own("GET /api/v1/forecast", ReadReports),
        Own("GET /api/v1/notices", Told), Own("GET /api/v1/notices/unread", Told), Own("POST /api/v1/notices/read", Told), Own("GET /api/v1/notices/morning", ReadReports),
        One("GET /api/v1/accounts/{id:guid}/open-work", "admin", "admin"),
        One("GET /api/v1/assignments/{kind}/{id:guid}", $"{ReadReports} polisi jaksa", $"penerima.33.25 {Office}"), One("GET /api/v1/clocks/{kind}/{id:guid}", $"{ReadReports} polisi jaksa", $"penerima.33.25 {Office} {Verifier}"),
        One("PAGE /kerja/tenggat/{kind}/{id:guid}", $"{ReadReports} polisi jaksa", $"penerima.33.25 {Office} {Verifier}"),
        One("GET /api/v1/cases/{id:guid}/plan", ReadCases, $"{Office} polisi.33.25 jaksa.33.25"), One("PAGE /kerja/penanganan/{id:guid}/rencana", ReadCases, $"{Office} polisi.33.25 jaksa.33.25"),

        One("GET /api/v1/reports/{id:guid}", ReadReports, $"penerima.33.25 {Office} {Verifier}"),
        One("POST /api/v1/reports/{id:guid}/identity-opening", "staf anggota1 ketua", Office),
        One("POST /api/v1/reports/{id:guid}/identity-verification", "penerima staf panwascam", $"penerima.33.25 staf.33.25 {Verifier}"),
        One("POST /api/v1/reports/{id:guid}/initial-review", "staf ketua", StaffAndChair),
        One("POST /api/v1/reports/{id:guid}/registration", "anggota1 ketua", Chair, "anggota1.33.25"),
        One("POST /api/v1/reports/{id:guid}/recusal", ReadReports, $"penerima.33.25 {Office} {Verifier}"),
        One("POST /api/v1/reports/{id:guid}/completion", "penerima staf panwascam pkd", "penerima.33.25 staf.33.25"),
        One("POST /api/v1/reports/{id:guid}/withdrawal", "staf ketua", StaffAndChair),
        One("POST /api/v1/reports/{id:guid}/delegation", "ketua", Chair),
        One("POST /api/v1/reports/{id:guid}/hand-up", "panwascam pkd", Verifier),
        One("POST /api/v1/reports/take-over", "ketua", ""),
        One("POST /api/v1/reports/{id:guid}/interests", ReadReports, $"penerima.33.25 {Office}", Verifier), One("PAGE /kerja/laporan/{id:guid}/benturan", ReadReports, $"penerima.33.25 {Office}", Verifier),

        One("POST /api/v1/reports/{id:guid}/office-conflicts", "staf anggota1 ketua", Office), One("PAGE /kerja/laporan/{id:guid}/orang-bawaslu", "staf anggota1 ketua", Office),
        Own("GET /api/v1/office-conflicts/", ReadReports), One("GET /api/v1/office-conflicts/{id:guid}", ReadReports, $"penerima.33.25 {Office} staf.33"),
        One("POST /api/v1/office-conflicts/{id:guid}/answer", "ketua", "", Chair), One("GET /kerja/orang-bawaslu/{id:guid}", ReadReports, $"penerima.33.25 {Office} staf.33"), One("POST /kerja/orang-bawaslu/{id:guid}", "ketua", "", Chair),
        One("POST /api/v1/cases/{id:guid}/persons/{personId:guid}/authority-tie", "staf ketua", StaffAndChair), One("PAGE /kerja/penanganan/{id:guid}/orang/{personId:guid}/hubungan", "staf ketua", StaffAndChair),

        Own("GET /api/v1/interests/", ReadReports), Own("PAGE /kerja/benturan", ReadReports),
        One("GET /api/v1/interests/{id:guid}", ReadReports, $"penerima.33.25 {Chair}"), One("PAGE /kerja/benturan/{id:guid}", ReadReports, $"penerima.33.25 {Chair}"),
        One("POST /api/v1/interests/{id:guid}/answer", ReadReports, "", $"penerima.33.25 {Chair}"), One("PAGE /kerja/benturan/{id:guid}/jawaban", ReadReports, "", $"penerima.33.25 {Chair}"),
        .. ((string[])["POST /api/v1/interests/{id:guid}/pause", "POST /api/v1/interests/{id:guid}/decision", "PAGE /kerja/benturan/{id:guid}/jeda", "PAGE /kerja/benturan/{id:guid}/putusan"])
            .Select(door => One(door, "anggota1 ketua", Chair)),

        One("GET /api/v1/cases/{id:guid}", ReadCases, $"{Office} polisi.33.25 jaksa.33.25"),
        One("POST /api/v1/cases/{id:guid}/clarifications", "staf ketua", StaffAndChair),
        One("POST /api/v1/clarifications/{id:guid}/minutes", "staf ketua", StaffAndChair),
        One("POST /api/v1/cases/{id:guid}/extension", "staf ketua", StaffAndChair),
        One("POST /api/v1/cases/{id:guid}/gakkumdu-meetings", "staf ketua", StaffAndChair),
        One("POST /api/v1/cases/{id:guid}/crime-suspicion", "staf ketua", StaffAndChair),
        One("POST /api/v1/cases/{id:guid}/study", "staf ketua", StaffAndChair),
        One("POST /api/v1/cases/{id:guid}/persons/{personId:guid}", "staf ketua", StaffAndChair),
        One("POST /api/v1/cases/{id:guid}/event", "staf ketua", StaffAndChair),
        One("POST /api/v1/cases/{id:guid}/recusal", ReadCases, $"{Office} polisi.33.25 jaksa.33.25"),
        One("POST /api/v1/cases/{id:guid}/plenary", "ketua", Chair),
        One("POST /api/v1/cases/{id:guid}/referrals", "staf ketua", StaffAndChair),
        One("POST /api/v1/cases/{id:guid}/announcement", "ketua", Chair),
        One("POST /api/v1/cases/{id:guid}/closing", "ketua", Chair),

        One("GET /api/v1/referrals/{id:guid}", ReadReferrals, $"{Office} {Authority} {Examiners} verifikator.bkn"),
        One("POST /api/v1/referrals/{id:guid}/forwarding", "verifikator", "verifikator.bkn"),
        One("POST /api/v1/referrals/{id:guid}/return", $"verifikator {Examine}", Authority, $"{Examiners} verifikator.bkn"),
        One("POST /api/v1/referrals/{id:guid}/receipt", "polisi ppk bkpsdm", Authority),
        One("POST /api/v1/referrals/{id:guid}/follow-up", Examine, Authority, Examiners),
        One("POST /api/v1/referrals/{id:guid}/rulings", "ppk bkpsdm", Authority),
        One("POST /api/v1/referrals/{id:guid}/delivery", "ppk bkpsdm", Authority),
        One("POST /api/v1/referrals/{id:guid}/execution", "ppk bkpsdm", Authority),

        One("POST /api/v1/referrals/{id:guid}/conflicts", ReadReferrals, $"{Authority} {StaffAndChair} verifikator.bkn", $"anggota1.33.25 {Examiners}"),
        One("POST /api/v1/referrals/{id:guid}/conflict-answer", ReadReferrals, $"{StaffAndChair} verifikator.bkn", $"anggota1.33.25 {Authority} {Examiners}"),
        One("POST /api/v1/referrals/{id:guid}/minister-report", "ppk bkpsdm", Authority),

        One("POST /kerja/laporan/ambil-alih", "ketua", ""),
        One("PAGE /kerja/laporan/{id:guid}", ReadReports, $"penerima.33.25 {Office} {Verifier}"),
        One("PAGE /kerja/laporan/{id:guid}/identitas", "staf anggota1 ketua", Office),
        One("PAGE /kerja/laporan/{id:guid}/verifikasi", "penerima staf panwascam", $"penerima.33.25 staf.33.25 {Verifier}"),
        One("PAGE /kerja/laporan/{id:guid}/kajian-awal", "staf ketua", StaffAndChair),
        One("PAGE /kerja/laporan/{id:guid}/registrasi", "ketua", Chair),
        One("PAGE /kerja/laporan/{id:guid}/perbaikan", "penerima staf panwascam pkd", "penerima.33.25 staf.33.25", Verifier),
        One("PAGE /kerja/laporan/{id:guid}/penarikan", "staf ketua", StaffAndChair),
        One("PAGE /kerja/laporan/{id:guid}/mundur", ReadReports, $"penerima.33.25 {Office} {Verifier}"),
        One("PAGE /kerja/laporan/{id:guid}/pelimpahan", "ketua", Chair),
        One("PAGE /kerja/laporan/{id:guid}/teruskan", "panwascam pkd", "", Verifier),
        One("GET /api/v1/tips/{id:guid}", ReadReports, $"penerima.33.25 {Tracers}"), One("PAGE /kerja/informasi/{id:guid}", ReadReports, $"penerima.33.25 {Tracers}"),
        One("POST /api/v1/tips/{id:guid}/tracing", "staf ketua", StaffAndChair), One("PAGE /kerja/informasi/{id:guid}/penugasan", "staf ketua", StaffAndChair),
        One("POST /api/v1/tips/{id:guid}/closing-proposal", Write, Tracers), One("PAGE /kerja/informasi/{id:guid}/usul-tutup", Write, Tracers),
        One("POST /api/v1/tips/{id:guid}/closing", "anggota1 ketua", "anggota1.33.25 ketua.33.25"), One("PAGE /kerja/informasi/{id:guid}/tutup", "anggota1 ketua", "anggota1.33.25 ketua.33.25"),

        Own("GET /api/v1/tracers", "staf ketua"), Own("GET /api/v1/supervision-reports/", ReadReports), Own("POST /api/v1/supervision-reports/", Write),
        Own("PAGE /kerja/pengawasan", ReadReports), Own("PAGE /kerja/pengawasan/baru", Write),
        One("GET /api/v1/supervision-reports/{id:guid}", ReadReports, $"penerima.33.25 {Tracers}"), One("POST /api/v1/supervision-reports/{id:guid}/evidence", Write, Tracers),
        One("POST /api/v1/supervision-reports/{id:guid}/plenary", "anggota1 ketua", Chair, "anggota1.33.25"), One("POST /api/v1/supervision-reports/{id:guid}/recusal", ReadReports, $"penerima.33.25 {Tracers}"),
        One("GET /kerja/pengawasan/{id:guid}", ReadReports, $"penerima.33.25 {Tracers}"), One("POST /kerja/pengawasan/{id:guid}", Write, Tracers),
        One("PAGE /kerja/pengawasan/{id:guid}/pleno", "ketua", Chair), One("PAGE /kerja/pengawasan/{id:guid}/mundur", ReadReports, $"penerima.33.25 {Tracers}"),
        One("POST /api/v1/tips/{id:guid}/recusal", ReadReports, $"penerima.33.25 {Tracers}"), One("PAGE /kerja/informasi/{id:guid}/mundur", ReadReports, $"penerima.33.25 {Tracers}"),
        One("PAGE /kerja/bukti/{owner:guid}/{id:guid}", "penerima staf anggota1 ketua panwascam pkd polisi jaksa", $"penerima.33.25 {Office}"),
        One("GET /kerja/bukti/{owner:guid}/{id:guid}/{form:regex(^(salinan|kecil)$)}", "penerima staf anggota1 ketua panwascam pkd polisi jaksa", $"penerima.33.25 {Office}"),
        One("PAGE /kerja/bukti/{owner:guid}/ekspor", "staf anggota1 ketua", Office),
        One("GET /api/v1/evidence/{owner:guid}/files", "penerima staf anggota1 ketua panwascam pkd polisi jaksa", $"penerima.33.25 {Office}"),
        One("GET /api/v1/evidence/{owner:guid}/files/{id:guid}", "penerima staf anggota1 ketua panwascam pkd polisi jaksa", $"penerima.33.25 {Office}"),
        One("POST /api/v1/evidence/{owner:guid}/files/{id:guid}/original", "penerima staf anggota1 ketua panwascam pkd polisi jaksa", $"penerima.33.25 {Office}"),
        One("POST /api/v1/evidence/{owner:guid}/files/{id:guid}/working-copy", "penerima staf anggota1 ketua panwascam pkd polisi jaksa", $"penerima.33.25 {Office}"),
        One("POST /api/v1/evidence/{owner:guid}/files/{id:guid}/metadata", "staf anggota1 ketua", Office),
        One("POST /api/v1/evidence/{owner:guid}/export", "staf anggota1 ketua", Office),

        One("PAGE /kerja/penanganan/{id:guid}", ReadCases, $"{Office} polisi.33.25 jaksa.33.25"),
        .. ((string[])["dugaan-pidana", "gakkumdu", "kajian", "klarifikasi/{sessionId:guid}", "orang/{personId:guid}", "penerusan", "perpanjangan", "undangan", "waktu"])
            .Select(act => One($"PAGE /kerja/penanganan/{{id:guid}}/{act}", "staf ketua", StaffAndChair)),
        .. ((string[])["pengumuman", "pleno", "selesai"]).Select(act => One($"PAGE /kerja/penanganan/{{id:guid}}/{act}", "ketua", Chair)),
        One("PAGE /kerja/penanganan/{id:guid}/mundur", ReadCases, $"{Office} polisi.33.25 jaksa.33.25"),
        One("GET /kerja/penanganan/{id:guid}/penerusan/{referralId:guid}/rilis", ReadReferrals, Office),
        One("POST /kerja/penanganan/{id:guid}/penerusan/{referralId:guid}/rilis", "anggota1 ketua", "anggota1.33.25 ketua.33.25"),

        One("PAGE /kerja/penerusan/{id:guid}", ReadReferrals, $"{Office} {Authority} {Examiners} verifikator.bkn"),
        One("PAGE /kerja/penerusan/{id:guid}/teruskan", "verifikator", "verifikator.bkn"),
        One("PAGE /kerja/penerusan/{id:guid}/kembalikan", $"verifikator {Examine}", $"{Authority} verifikator.bkn", Examiners),
        One("PAGE /kerja/penerusan/{id:guid}/tanda-terima", "polisi ppk bkpsdm", Authority),
        One("PAGE /kerja/penerusan/{id:guid}/tindak-lanjut", Examine, Authority, Examiners),
        One("PAGE /kerja/penerusan/{id:guid}/keputusan", "ppk bkpsdm", Authority),
        One("PAGE /kerja/penerusan/{id:guid}/penyampaian", "ppk bkpsdm", Authority),
        One("PAGE /kerja/penerusan/{id:guid}/pelaksanaan", "ppk bkpsdm", Authority),
        One("PAGE /kerja/penerusan/{id:guid}/benturan-kepentingan", ReadReferrals, $"{Authority} {StaffAndChair} verifikator.bkn", $"anggota1.33.25 {Examiners}"),
        One("PAGE /kerja/penerusan/{id:guid}/jawaban-benturan", ReadReferrals, $"{StaffAndChair} verifikator.bkn", $"anggota1.33.25 {Authority} {Examiners}"),
        One("PAGE /kerja/penerusan/{id:guid}/laporan-mendagri", "ppk bkpsdm", Authority),
    ];

    /// <summary>The line of a route: for this method, or for the page as a whole.</summary>
    public static Line? Of(string method, string route) =>
        Lines.FirstOrDefault(l => l.Route == $"{method} {route}") ?? Lines.FirstOrDefault(l => l.Route == $"PAGE {route}");

    public static string RoleOf(string account) => account.Split('.')[0];

    private static IEnumerable<Line> Open(string method, params string[] routes) => routes.Select(r => new Line($"{method} {r}", Door.Public, [], [], []));

    private static Line Own(string route, string right) => new(route, Door.Own, Words(right), [], []);

    private static Line One(string route, string right, string who, string refused = "") => new(route, Door.One, Words(right), Words(who), Words(refused));

    private static string[] Words(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
