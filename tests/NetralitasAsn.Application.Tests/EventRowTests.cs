using System.Text;
using System.Text.RegularExpressions;
using NetralitasAsn.Application.Cases;
using NetralitasAsn.Application.Findings;
using NetralitasAsn.Application.Interests;
using NetralitasAsn.Application.Reports;
using NetralitasAsn.Application.Rulings;
using NetralitasAsn.Application.Work;
using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.Interests;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Domain.Work;
using NetralitasAsn.Testing;
using Npgsql;
using Xunit;

namespace NetralitasAsn.Application.Tests;

/// <summary>What each command leaves in the event log, row by row; a changed payload is a visible diff, because the chain keeps it for ever.</summary>
public sealed partial class EventRowTests(WebHost host) : IClassFixture<WebHost>
{
    private readonly Journey journey = new(host);

    [Fact]
    public async Task Every_command_of_the_journey_leaves_the_approved_rows()
    {
        var file = await journey.Registered(new((await journey.Filed()).Id), crime: true);
        await journey.As("staf.33.25", new ExtendHandling(file, await journey.Version(file), "Alasan contoh.", false)).Accepted();
        await journey.As("staf.33.25", new MeetGakkumdu(file, await journey.Version(file), WebHost.Start.AddHours(-1), GakkumduPosition.NotCrime, GakkumduPosition.NotCrime, GakkumduPosition.Absent, "Berita acara contoh.")).Accepted();
        await journey.As("anggota2.33.25", new RecuseFromCase(file, await journey.Version(file), "Benturan kepentingan contoh.")).Accepted();

        var decided = await journey.Registered(new((await journey.Filed()).Id));
        await journey.Decided(decided);
        var referral = await journey.Prepared(decided);
        await journey.Released(referral);
        await journey.Forwarded(referral);
        await journey.UnderExamination(referral);
        await journey.As("ppk.33.25", await journey.Ruling(referral)).Accepted();
        await journey.As("ppk.33.25", new DeliverRuling(referral, await journey.Version(referral), new(2024, 11, 18))).Accepted();
        await journey.As("ketua.33.25", new AnnounceStatus(decided, await journey.Version(decided))).Accepted();

        var asked = new ReportId((await journey.Filed()).Id);
        await journey.As("staf.33.25", new VerifyIdentity(asked, await journey.Version(asked), IdentityWay.Video)).Accepted();
        await journey.As("staf.33.25", Journey.Review(asked, await journey.Version(asked)) with
        {
            Outcome = ReviewOutcome.AskForCompletion,
            NotMet = [ReviewCondition.Evidence],
            Message = "Mohon lengkapi bukti.",
        }).Accepted();
        await journey.As("staf.33.25", new CompleteReport(asked, await journey.Version(asked), "Jawaban contoh.")).Accepted();

        var moved = new ReportId((await journey.Filed()).Id);
        await journey.As("ketua.33.25", new DelegateReport(moved, await journey.Version(moved), new("33.25.99"), "Alasan contoh.")).Accepted();
        await journey.As("panwascam.33.25.99", new HandUpReport(moved, await journey.Version(moved, "panwascam.33.25.99"), "Alasan contoh.")).Accepted();
        await journey.As("penerima.33.25", new RecuseFromReport(moved, await journey.Version(moved), "Benturan kepentingan contoh.")).Accepted();
        var told = new TipId((await journey.Told()).Id);
        await journey.As("anggota2.33.25", new RecuseFromTip(told, await journey.Read("anggota2.33.25", new GetTip(told), t => t.Version), "Benturan kepentingan contoh.")).Accepted();

        var interest = await journey.As("staf.33.25", new ReportInterest(moved, InterestReportId.New(), "anggota1.33.25", RecusalGround.Kinship, "Penjelasan contoh.")).Accepted();
        await journey.As("ketua.33.25", new PauseInterest(interest, 1)).Accepted();
        await journey.As("anggota1.33.25", new AnswerInterest(interest, 2, "Jawaban contoh.")).Accepted();
        await journey.As("ketua.33.25", new DecideInterest(interest, 3, false, "Alasan contoh.")).Accepted();
        await ShareOut(new(WorkKind.Case, file.Value));
        await FindingJourney();

        var person = await journey.Read("ketua.33.25", new GetReport(moved), r => r.Respondents[0].Id);
        var conflict = await journey.As("staf.33.25", new DeclareOfficeConflict(moved, OfficeConflictId.New(), person, OwnPersonKind.Commissioner, "Penjelasan contoh.", "anggota1.33.25")).Accepted();
        await journey.As("ketua.33", new AnswerOfficeConflict(conflict, 1, true, "Alasan contoh.")).Accepted();
        var tied = await journey.Read("ketua.33.25", new GetCaseFile(file), c => c.Persons[0].Id);
        await journey.As("staf.33.25", new FlagAuthorityTie(file, await journey.Version(file), tied, AuthorityTie.Kin, "Catatan contoh.")).Accepted();
        var rows = await Rows();

        foreach (var command in rows.GroupBy(r => r.UseCase))
        {
            Approve.Text($"tests/approved/events-{command.Key}.txt", string.Join('\n', command.Select(r => r.Text).Distinct()));
        }

        Assert.Superset(
            new HashSet<string>(["SubmitReport", "SubmitTip", "VerifyIdentity", "RecordInitialReview", "RegisterReport", "HoldPlenary", "PrepareReferral", "ReleaseReferral", "IssueRuling", "AnnounceStatus"]),
            rows.Select(r => r.UseCase).ToHashSet());
        Assert.Equal(rows.Count, await EventChain.Verify(host.Database.Owner));
    }

    private async Task ShareOut(WorkItem item)
    {
        var (chair, staff) = (await journey.Read("ketua.33.25", new GetWorkload(), Person(Role.Chair)), await journey.Read("ketua.33.25", new GetWorkload(), Person(Role.Staff)));
        var substitution = SubstitutionId.New();
        await journey.As("ketua.33.25", new AssignWork([item], staff, "Alasan contoh.")).Accepted();
        await journey.As("ketua.33.25", new AssignWork([item], null)).Accepted();
        await journey.As("ketua.33.25", new AssignWork([item], staff)).Accepted();
        await journey.As("ketua.33.25", new HandOverWork(staff, chair, "Alasan contoh.")).Accepted();
        await journey.As("ketua.33.25", new NameSubstitute(substitution, staff, chair, new(2024, 11, 18), new(2024, 11, 20))).Accepted();
        await journey.As("ketua.33.25", new EndSubstitution(substitution)).Accepted();
    }

    private static Func<Workload, AccountId> Person(Role role) => load => load.Persons.First(p => p.Role == role).Account;

    private async Task FindingJourney()
    {
        var traced = await journey.Supervised(await journey.Assigned());
        await journey.As("anggota2.33.25", new RecuseFromSupervision(traced, await journey.Version(traced), "Benturan kepentingan contoh.")).Accepted();
        await journey.As("ketua.33.25", Journey.Weighing(traced, await journey.Version(traced))).Accepted();
        var closed = await journey.Assigned();
        await journey.As("panwascam.33.25.99", new ProposeTipClosing(closed, await journey.Version(closed), ClosingReason.InsufficientEvidence, "Catatan contoh.")).Accepted();
        await journey.As("ketua.33.25", new DecideTipClosing(closed, await journey.Version(closed), true)).Accepted();
        await journey.As("public", new UpgradeTip((await journey.Told()).TrackingCode!, Journey.Reporter)).Accepted();
    }

    private async Task<List<(string UseCase, string Text)>> Rows()
    {
        await using var source = NpgsqlDataSource.Create(host.Database.Owner);
        await using var command = source.CreateCommand("select use_case, kind, version, type, coalesce(office, '-'), payload from event_log order by at, aggregate, version");
        await using var reader = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        var rows = new List<(string, string)>();
        while (await reader.ReadAsync(TestContext.Current.CancellationToken))
        {
            var payload = Encoding.UTF8.GetString(reader.GetFieldValue<byte[]>(5));
            Assert.All(Journey.Secrets, secret => Assert.DoesNotContain(secret, payload, StringComparison.OrdinalIgnoreCase));
            rows.Add((reader.GetString(0), $"{reader.GetString(1)} {reader.GetString(3)} by {reader.GetString(4)}\n  {Still(payload)}"));
        }

        return rows;
    }

    /// <summary>Without what differs from run to run.</summary>
    private static string Still(string payload) =>
        Number().Replace(Commitment().Replace(Instant().Replace(Id().Replace(payload, "(id)"), "(instant)"), "(salted hash)"), "(number)");

    [GeneratedRegex("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")]
    private static partial Regex Id();

    [GeneratedRegex(@"\d{4}-\d\d-\d\dT[\d:.]+(Z|\+00:00)")]
    private static partial Regex Instant();

    [GeneratedRegex("[0-9a-f]{64}|[A-Za-z0-9+/]{43}=")]
    private static partial Regex Commitment();

    [GeneratedRegex(@"\d{3}/[A-Z/.\-0-9a-z]+/2024")]
    private static partial Regex Number();
}
