using System.Collections.Concurrent;
using System.Net;
using System.Net.Http.Json;
using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using NetralitasAsn.Application.Reports;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Testing;
using Npgsql;
using Xunit;

namespace NetralitasAsn.Web.Tests.Security;

/// <summary>Walks every door as everybody, once, and keeps every answer.</summary>
public sealed class MatrixWalk : IAsyncLifetime
{
    public GuardHost Host { get; } = new();

    internal ConcurrentBag<(string Account, string Method, string Route, HttpStatusCode Status, string? Location, string Body)> Answers { get; } = [];

    /// <summary>What everybody is told about a matter that was ruled on and announced.</summary>
    internal ConcurrentBag<(string Account, string Address, HttpStatusCode Status, string Body)> Told { get; } = [];

    internal List<string> Missing { get; } = [];

    internal List<string> Routes { get; } = [];

    internal Receipt Receipt { get; private set; } = null!;

    private List<string> Ended { get; } = [];

    private string? EndedCode { get; set; }

    private Dictionary<string, (string Address, int Version)> Targets { get; } = [];

    public async ValueTask InitializeAsync()
    {
        await Host.InitializeAsync();
        await Host.Caller("-");
        await Prepare();
        var doors = await Doors();
        Missing.AddRange(doors.Where(d => Matrix.Of(d.Method, d.Route) is null).Select(d => $"{d.Method} {d.Route}").Distinct());
        Routes.AddRange(doors.Select(d => d.Route).Distinct());
        foreach (var account in (string[])["-", Matrix.Guest, .. Matrix.Accounts])
        {
            await Host.Caller(account);
        }

        await Parallel.ForEachAsync((string[])["-", Matrix.Guest, .. Matrix.Accounts], new ParallelOptions { MaxDegreeOfParallelism = 4 }, async (account, _) =>
        {
            var caller = await Host.Caller(account);
            foreach (var (method, route) in doors.Where(d => !IsSkipped(d, account)))
            {
                await Knock(account, caller, method, route);
            }

            foreach (var address in Ended)
            {
                var (status, body, _) = await caller.Send("GET", address);
                Told.Add((account, address, status, body));
            }
        });
        var (followed, status, _) = await (await Host.Caller("-")).Post("/api/v1/tracking", new { code = EndedCode });
        Told.Add(("-", "/api/v1/tracking", followed, status));
    }

    public async ValueTask DisposeAsync() => await Host.DisposeAsync();

    /// <summary>Public doors are tried by nobody and by one person; signing out would end the walk.</summary>
    private static bool IsSkipped((string Method, string Route) door, string account) =>
        door is ("POST", "/keluar") or ("POST", "/akun/keamanan")
        || Matrix.Of(door.Method, door.Route) is not { } line
        || (line.Door is Door.Public or Door.HoldersOfTheToken ? account is not ("-" or Matrix.Guest) : account is Matrix.Guest);

    private async Task Prepare()
    {
        var journey = new Journey(Host);
        Receipt = await journey.Filed();
        var report = new ReportId(Receipt.Id);
        await using var content = new MemoryStream(Journey.Pdf);
        var evidence = await journey.As("public", new AddEvidence(Receipt.Id, Receipt.UploadToken!, new("nama-berkas-tertutup.pdf", content, Journey.Pdf.Length))).Accepted();

        var crime = await journey.Registered(new((await journey.Filed()).Id), crime: true);
        var session = await journey.Invited(crime);
        var person = await journey.Read("ketua.33.25", new Application.Cases.GetCaseFile(crime), c => c.Persons[0].Id);

        var paused = new ReportId((await journey.Filed()).Id);
        var accused = await journey.Read("ketua.33.25", new GetReport(paused), r => r.Respondents[0].Id);
        var conflict = await journey.As("staf.33.25", new Application.Interests.DeclareOfficeConflict(paused, Domain.Interests.OfficeConflictId.New(), accused, Domain.Interests.OwnPersonKind.Secretariat, "Penjelasan contoh.")).Accepted();
        var interest = await journey.As("penerima.33.25", new Application.Interests.ReportInterest(report, Domain.Interests.InterestReportId.New(), "anggota2.33.25", Domain.Cases.RecusalGround.Other, "Penjelasan contoh.")).Accepted();

        var decided = await journey.Registered(new((await journey.Filed()).Id));
        await journey.Decided(decided);
        var referral = await journey.Prepared(decided);
        await journey.Released(referral);
        await journey.Forwarded(referral);
        await journey.UnderExamination(referral);

        await EndAnother(journey);
        await journey.As("public", new KeepReporter(await journey.As("public", new StartDraft(DraftKind.Report, false)).Accepted(), Journey.Reporter)).Accepted();
        Targets["report"] = ($"{report.Value}", await journey.Version(report));
        Targets["tip"] = ($"{(await journey.Assigned()).Value}", 2);
        Targets["supervision"] = ($"{(await journey.Supervised()).Value}", 1);
        Targets["evidence"] = ($"{evidence.Id.Value}", 0);
        Targets["case"] = ($"{crime.Value}", await journey.Version(crime));
        Targets["office-conflict"] = ($"{conflict.Value}", 1);
        Targets["interest"] = ($"{interest.Value}", 1);
        Targets["session"] = ($"{session.Value}", 1);
        Targets["person"] = ($"{person.Value}", 0);
        Targets["decided"] = ($"{decided.Value}", 0);
        Targets["referral"] = ($"{referral.Value}", await journey.Version(referral));
    }

    private async Task EndAnother(Journey journey)
    {
        var receipt = await journey.Filed();
        var file = await journey.Registered(new(receipt.Id));
        await journey.Decided(file);
        var referral = await journey.Prepared(file);
        await journey.Released(referral);
        await journey.Forwarded(referral);
        await journey.UnderExamination(referral);
        await journey.As("ppk.33.25", await journey.Ruling(referral)).Accepted();
        await journey.As("ketua.33.25", new Application.Cases.AnnounceStatus(file, await journey.Version(file))).Accepted();
        Ended.AddRange(
        [
            $"/api/v1/reports/{receipt.Id}", $"/kerja/laporan/{receipt.Id}", $"/api/v1/cases/{file}", $"/kerja/penanganan/{file}", $"/api/v1/referrals/{referral}", $"/kerja/penerusan/{referral}",
        ]);
        EndedCode = receipt.TrackingCode;
    }

    private async Task<List<(string Method, string Route)>> Doors()
    {
        var doors = new List<(string, string)>();
        foreach (var endpoint in Host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>())
        {
            var route = "/" + endpoint.RoutePattern.RawText?.TrimStart('/');
            if (route.Contains("**", StringComparison.Ordinal) || route.StartsWith("/build/", StringComparison.Ordinal) || Path.HasExtension(route) && !route.Contains('{', StringComparison.Ordinal))
            {
                continue;
            }

            route = route.StartsWith("/en/", StringComparison.Ordinal) ? route[3..] : route;
            if (endpoint.Metadata.GetMetadata<PageActionDescriptor>() is { } page)
            {
                var compiled = await Host.Services.GetRequiredService<PageLoader>().LoadAsync(page, EndpointMetadataCollection.Empty);
                doors.Add(("GET", route));
                if (compiled.HandlerMethods.Any(h => h.HttpMethod == "Post"))
                {
                    doors.Add(("POST", route));
                }
            }
            else
            {
                doors.AddRange((endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET"]).Select(m => (m, route)));
            }
        }

        return [.. doors.Distinct()];
    }

    private async Task Knock(string account, Caller caller, string method, string route)
    {
        var line = Matrix.Of(method, route)!;
        var isPage = !route.StartsWith("/api", StringComparison.Ordinal);

        // Who gets through shows an old version, so that nothing changes; who must not shows the right one, so that only the wall stops it.
        var version = line.Who.Contains(account) || line.Door is not Door.One ? 9999 : VersionOf(route);
        using HttpContent? body = method == "GET" ? null : route is "/api/v1/supervision-reports/{id:guid}/evidence" ? Files() : isPage ? Form(caller, version) : JsonContent.Create(Body(route));
        var (status, text, answer) = await caller.Send(method, Address(route), body, isPage ? null : $"\"{version}\"");
        Answers.Add((account, method, route, status, answer.Headers.Location?.ToString(), text));
        answer.Dispose();
    }

    private static MultipartFormDataContent Files() => new() { { new ByteArrayContent(Journey.Pdf), "files", "berkas.pdf" } };

    private static FormUrlEncodedContent Form(Caller caller, int version) => new(
    [
        new("__RequestVerificationToken", caller.FormToken), new("Version", $"{version}"), new("Form.Reason", "Alasan contoh yang cukup."), new("Form.Number", "999/TIDAK-ADA/XI/2024"),
    ]);

    private int VersionOf(string route) => Targets[
        IsSupervision(route) ? "supervision" : route.Contains("/tips/{id:guid}", StringComparison.Ordinal) || route.Contains("/informasi/", StringComparison.Ordinal) ? "tip" :
        route.Contains("/clarifications/", StringComparison.Ordinal) ? "session"
        : route.Contains("/interests/{", StringComparison.Ordinal) || route.Contains("/kerja/benturan/", StringComparison.Ordinal) ? "interest"
        : route.Contains("/office-conflicts/{", StringComparison.Ordinal) || route.Contains("/kerja/orang-bawaslu/", StringComparison.Ordinal) ? "office-conflict"
        : route.Contains("/referrals/{", StringComparison.Ordinal) || route.Contains("/kerja/penerusan/", StringComparison.Ordinal) || route.EndsWith("/rilis", StringComparison.Ordinal) ? "referral"
        : route.Contains("/cases/", StringComparison.Ordinal) || route.Contains("/penanganan/", StringComparison.Ordinal) ? "case" : "report"].Version;

    private static bool IsSupervision(string route) =>
        route.Contains("/supervision-reports/{", StringComparison.Ordinal) || route.Contains("/pengawasan/{", StringComparison.Ordinal);

    private string Address(string route)
    {
        var one = IsSupervision(route) ? "supervision" : route.Contains("/clarifications/", StringComparison.Ordinal) ? "session"
            : route.Contains("/interests/{", StringComparison.Ordinal) || route.Contains("/kerja/benturan/", StringComparison.Ordinal) ? "interest"
            : route.Contains("/office-conflicts/{", StringComparison.Ordinal) || route.Contains("/kerja/orang-bawaslu/", StringComparison.Ordinal) ? "office-conflict"
            : route.Contains("/referrals/{", StringComparison.Ordinal) || route.Contains("/kerja/penerusan/", StringComparison.Ordinal) ? "referral"
            : route.EndsWith("/rilis", StringComparison.Ordinal) ? "decided"
            : route.Contains("/tips/{id:guid}", StringComparison.Ordinal) && !route.EndsWith("/evidence", StringComparison.Ordinal) || route.Contains("/informasi/", StringComparison.Ordinal) ? "tip"
            : route.Contains("{owner:guid}", StringComparison.Ordinal) ? "evidence"
            : route.Contains("/cases/", StringComparison.Ordinal) || route.Contains("/penanganan/", StringComparison.Ordinal) ? "case" : "report";
        return route
            .Replace("{id:guid}", Targets[one].Address, StringComparison.Ordinal)
            .Replace("{owner:guid}", Targets["report"].Address, StringComparison.Ordinal)
            .Replace("{form:regex(^(salinan|kecil)$)}", "salinan", StringComparison.Ordinal)
            .Replace("{sessionId:guid}", Targets["session"].Address, StringComparison.Ordinal)
            .Replace("{personId:guid}", Targets["person"].Address, StringComparison.Ordinal)
            .Replace("{referralId:guid}", Targets["referral"].Address, StringComparison.Ordinal)
            .Replace("{door:regex(^(lapor|info)$)}", "lapor", StringComparison.Ordinal)
            .Replace("/agencies/{code}", "/agencies/dinas-contoh:33.25", StringComparison.Ordinal)
            .Replace("{code}", "33.25", StringComparison.Ordinal)
            .Replace("{kind}", "report", StringComparison.Ordinal)
            .Replace("{name}", "saringan-contoh", StringComparison.Ordinal)
            .Replace("{region}", "33.25", StringComparison.Ordinal)
            .Replace("{authority}", "ppk:33.25", StringComparison.Ordinal)
            .Replace("{status:int}", "404", StringComparison.Ordinal)
            .Replace("{id}", "PP-94-2021", StringComparison.Ordinal);
    }

    private object Body(string route) => route.Split('/')[^1] switch
    {
        "identity-opening" or "hand-up" or "recusal" or "return" or "original" or "working-copy" or "metadata" or "export" => new { reason = "Alasan contoh yang cukup." },
        "lock" or "unlock" or "password-reset" or "second-factor-reset" => new { reason = "Alasan contoh yang cukup." },
        "bindings" => new { office = "33.25", from = "2024-11-18", reason = "Alasan contoh yang cukup." },
        "identity-verification" => new { way = "office" },
        "initial-review" => new { outcome = "register", plenaryOn = "2024-11-18", note = "Catatan contoh." },
        "office-conflicts" => new { person = Guid.NewGuid(), kind = "secretariat", explanation = "Penjelasan contoh." },
        "authority-tie" => new { tie = "kin", note = "Catatan contoh." },
        "interests" => new { person = "anggota2.33.25", ground = "other", explanation = "Penjelasan contoh." },
        "answer" => new { statement = "Jawaban contoh.", takeOver = false, reason = "Alasan contoh." },
        "decision" => new { withdrawn = false, reason = "Alasan contoh." },
        "registration" => new { crimeSuspected = false },
        "completion" => new { code = "x", answer = "Jawaban contoh." },
        "delegation" => new { to = "33.25.99", reason = "Alasan contoh." },
        "take-over" => new { number = "999/TIDAK-ADA/XI/2024", reason = "Alasan contoh." },
        "clarifications" => new { invitee = "witness", label = "Saksi 1", scheduledAt = "2024-11-20T09:00:00+07:00", place = "Kantor", online = false, way = "by-hand", letterNumber = "9/und/2024" },
        "minutes" => new { outcome = "absent", underOath = false, minutes = "Risalah contoh." },
        "extension" => new { reason = "Alasan contoh.", fromReporter = false },
        "gakkumdu-meetings" => new { heldAt = "2024-11-18T08:00:00+07:00", bawaslu = "crime", police = "not-crime", prosecutor = "absent", minutes = "Risalah contoh." },
        "study" => new { facts = "Fakta.", analysis = "Analisis.", conclusions = new[] { new { person = Targets["person"].Address, text = "Kesimpulan." } } },
        "{personId:guid}" => new { name = "Contoh Terlapor Uji", subject = "civil-servant", agencyOrVillage = "dinas-contoh:33.25" },
        "event" => new { occurredTime = "10.30", pair = 9, reason = "Alasan contoh." },
        "tracing" => new { letterNumber = "9/ST/2024", letterOn = "2024-11-18", tracers = new[] { "panwascam.33.25.99" } },
        "closing-proposal" => new { reason = "insufficient-evidence", note = "Catatan contoh." },
        "closing" when route.Contains("/tips/", StringComparison.Ordinal) => new { agreed = true },
        "plenary" when IsSupervision(route) => new { heldOn = "2024-11-18", members = 3, votes = new[] { new { member = "ketua.33.25", vote = "for" } }, minutes = "Risalah.", adopt = true },
        "plenary" => new { heldOn = "2024-11-18", members = 3, votes = new[] { new { member = "ketua.33.25", vote = "for" } }, minutes = "Risalah.", decisions = Array.Empty<object>() },
        "referrals" => new { person = Targets["person"].Address, track = "civil-servant", facts = "Fakta.", legalBasis = "Dasar.", deviationReason = "Alasan." },
        "forwarding" => new { letterNumber = "8/bkn/2024" },
        "receipt" => new { receivedOn = "2024-11-18", proof = "Tanda terima." },
        "follow-up" => new { begunOn = "2024-11-18", with = "Disposisi.", examiners = Array.Empty<string>() },
        "rulings" => new { number = "800/9/2024", decidedOn = "2024-11-18", verdict = "not-proven", reasoning = "Pertimbangan." },
        "delivery" => new { deliveredOn = "2024-11-18" },
        "execution" => new { executedOn = "2024-11-18", note = "Catatan." },
        "conflicts" => new { source = "own-declaration", ground = "kinship", declaredOn = "2024-11-18", explanation = "Penjelasan contoh." },
        "conflict-answer" => new { answeredOn = "2024-11-18", answeredBy = "Pejabat contoh", letterNumber = "7/jawab/2024", decides = "ppk:33" },
        "minister-report" => new { reportedOn = "2024-11-18", letterNumber = "6/lapor/2024" },
        _ => new { },
    };
}

/// <summary>Nobody sees or does what is not theirs, and nobody at all sees the reporter.</summary>
public sealed class MatrixTests(MatrixWalk walk) : IClassFixture<MatrixWalk>
{
    [Fact]
    public void Every_route_has_its_line_in_the_table() => Assert.Empty(walk.Missing);

    [Fact]
    public void Nobody_gets_through_a_door_that_is_not_theirs_and_everybody_through_their_own()
    {
        var wrong = walk.Answers
            .Select(a => (a, Why: WhyWrong(a.Account, a.Method, a.Route, a.Status, a.Location)))
            .Where(x => x.Why is not null)
            .Select(x => $"{x.a.Method} {x.a.Route} as {x.a.Account}: {(int)x.a.Status} {x.a.Location}, expected {x.Why}")
            .Order(StringComparer.Ordinal)
            .ToList();

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public void No_answer_to_anybody_names_the_reporter_or_a_witness()
    {
        var told = walk.Answers
            .Where(a => !a.Route.EndsWith("/identity-opening", StringComparison.Ordinal) && !(a.Method == "POST" && a.Route.EndsWith("/identitas", StringComparison.Ordinal)))
            .SelectMany(a => Journey.Secrets.Where(s => a.Body.Contains(s, StringComparison.OrdinalIgnoreCase)).Select(s => $"{a.Method} {a.Route} as {a.Account}: {s}"));
        var ended = walk.Told.SelectMany(a => Journey.Secrets.Where(s => a.Body.Contains(s, StringComparison.OrdinalIgnoreCase)).Select(s => $"{a.Address} as {a.Account}: {s}"));

        Assert.Empty(told.Concat(ended));
        Assert.Contains(walk.Told, a => a is { Account: "ppk.33.25", Status: HttpStatusCode.OK } && a.Body.Contains("800/1/2024", StringComparison.Ordinal));
        Assert.Contains(walk.Told, a => a is { Account: "-", Status: HttpStatusCode.OK } && a.Body.Contains("status-announced", StringComparison.Ordinal));
    }

    [Fact]
    public void Only_who_may_open_the_identity_reads_it()
    {
        var read = walk.Answers.Where(a => a.Route.EndsWith("/identity-opening", StringComparison.Ordinal) && a.Body.Contains("Pelapor Rahasia", StringComparison.Ordinal)).Select(a => a.Account);

        Assert.Equal(["anggota1.33.25", "ketua.33.25", "staf.33.25"], read.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_log_of_it_all_names_nobody()
    {
        var log = GuardHost.Log.ToString();

        Assert.Contains("SubmitReport by public", log, StringComparison.Ordinal);
        Assert.All(NamesAndCodes(), secret => Assert.DoesNotContain(secret, log, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task No_table_holds_the_reporter_a_witness_a_code_or_the_name_of_a_file_in_the_clear()
    {
        await using var source = NpgsqlDataSource.Create(walk.Host.Database.Owner);
        var tables = new List<string>();
        await using (var command = source.CreateCommand("select format('%I.%I', schemaname, tablename) from pg_tables where schemaname not in ('pg_catalog', 'information_schema')"))
        await using (var reader = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken))
        {
            while (await reader.ReadAsync(TestContext.Current.CancellationToken))
            {
                tables.Add(reader.GetString(0));
            }
        }

        var found = new List<string>();
        foreach (var table in tables)
        {
            await using var command = source.CreateCommand($"select count(*) from {table} t where t::text ilike any ($1)");
            command.Parameters.Add(new() { Value = NamesAndCodes().SelectMany(s => new[] { $"%{s}%", $"%{Convert.ToHexStringLower(Encoding.UTF8.GetBytes(s))}%" }).ToArray() });
            if (await command.ExecuteScalarAsync(TestContext.Current.CancellationToken) is long and > 0)
            {
                found.Add(table);
            }
        }

        Assert.Contains("public.reporter_identities", tables);
        Assert.Empty(found);
    }

    [Fact]
    public async Task No_file_outside_the_database_holds_them_either()
    {
        var folder = walk.Host.Services.GetRequiredService<IConfiguration>()["NETRALITAS_DATA"]!;
        var files = Directory.GetFiles(folder, "*", SearchOption.AllDirectories);

        Assert.NotEmpty(files);
        foreach (var file in files)
        {
            var text = Encoding.Latin1.GetString(await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken));
            Assert.All([.. NamesAndCodes(), "Isi Bukti Rahasia", "%PDF"], secret => Assert.False(text.Contains(secret, StringComparison.OrdinalIgnoreCase), $"{file} holds {secret}"));
            Assert.DoesNotContain("nama-berkas", file, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Who_gets_through_which_door_is_written_down()
    {
        var text = new StringBuilder("""
            # Who gets through which door

            Generated from the table that `MatrixTests` walks, every route as every role, and approved by a test. The matter lies at Kabupaten Batang (33.25).
            Without signing in, a page leads to `/masuk` and the API answers 401. Who lacks the right gets 403 (or 404); who has the right at another office gets 404,
            as if the thing did not exist. "The law answers" means: the use case runs and the law says yes (2xx) or no (400, 409, 412).


            """);
        foreach (var line in Matrix.Lines.Where(l => l.Door is not Door.Public || walk.Routes.Contains(l.Route.Split(' ', 2)[1])))
        {
            text.Append("- `").Append(line.Route).Append("`: ").Append(line.Door switch
            {
                Door.Public => "everybody",
                Door.HoldersOfTheToken => "whoever has the password or the upload token; otherwise 401",
                Door.SignedIn => "everybody who signed in",
                Door.Own => $"{string.Join(", ", line.Right)}; each for the own office",
                _ => $"the law answers {(line.Who.Length > 0 ? string.Join(", ", line.Who) : "nobody")}"
                    + (line.Refused.Length > 0 ? $"; refused: {string.Join(", ", line.Refused)}" : "") + $"; 404 for every other {string.Join(", ", line.Right)}",
            }).Append('\n');
        }

        Approve.Text("docs/matrix.md", text.ToString());
    }

    private IEnumerable<string> NamesAndCodes() =>
        [.. Journey.Secrets, walk.Receipt.TrackingCode!, walk.Receipt.TrackingCode!.Replace("-", "", StringComparison.Ordinal), walk.Receipt.UploadToken!, "nama-berkas-tertutup"];

    private static string? WhyWrong(string account, string method, string route, HttpStatusCode status, string? location)
    {
        var line = Matrix.Of(method, route)!;
        var toSignIn = status is HttpStatusCode.Redirect && location?.Contains("/masuk", StringComparison.Ordinal) == true;
        var isStopped = status is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden || toSignIn;
        var isHeard = !isStopped && status is not HttpStatusCode.NotFound && (int)status < 500;
        if (line.Door is Door.Public or Door.HoldersOfTheToken)
        {
            var itself = route is "/masuk" or "/masuk/kode" or "/kesalahan/{status:int}" or "/health/ready" or "/keluar" || line.Door is Door.HoldersOfTheToken;
            return itself || isHeard || route is "/api/v1/tracking" && status is HttpStatusCode.NotFound ? null : "an answer for everybody";
        }

        if (account == "-")
        {
            return route.StartsWith("/api", StringComparison.Ordinal) ? status is HttpStatusCode.Unauthorized ? null : "401"
                : toSignIn ? null : "to be sent to /masuk";
        }

        var mayAtAll = line.Right.Contains(Matrix.RoleOf(account));
        var goesThrough = line.Door is Door.SignedIn || line.Door is Door.Own && mayAtAll || line.Who.Contains(account);
        return goesThrough ? isHeard ? null : "to get through"
            : !mayAtAll || line.Refused.Contains(account) ? status is HttpStatusCode.Forbidden or HttpStatusCode.NotFound ? null : "403 or 404"
            : status is HttpStatusCode.NotFound ? null : "404";
    }
}
