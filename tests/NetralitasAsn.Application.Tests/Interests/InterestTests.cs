using NetralitasAsn.Application.Cases;
using NetralitasAsn.Application.Interests;
using NetralitasAsn.Application.Reports;
using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.Interests;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Testing;
using Npgsql;
using Xunit;

namespace NetralitasAsn.Application.Tests.Interests;

/// <summary>A colleague's interest on PostgreSQL: sight is lost at once, comes back only when lifted, and who reported stays unknown to the person.</summary>
public sealed class InterestTests(WebHost host) : IClassFixture<WebHost>
{
    private const string X = "staf.33.25";
    private const string Words = "Terlapor adalah iparnya.";

    private readonly Journey journey = new(host);

    [Fact]
    public async Task Who_is_paused_is_answered_by_no_door_until_it_is_lifted()
    {
        var report = new ReportId((await journey.Filed()).Id);
        var file = await journey.Registered(report);
        var interest = await Reported(report);
        Assert.Equal(file, (await journey.As(X, new GetCaseFile(file)).Accepted()).Id);

        await journey.As("ketua.33.25", new PauseInterest(interest, await Version(interest))).Accepted();
        Assert.All(await Tried(report, file), code => Assert.Equal("not-found", code));
        Assert.DoesNotContain((await journey.As(X, new FindCases(Size: 100)).Accepted()).Items, c => c.Id == file);
        Assert.DoesNotContain((await journey.As(X, new FindReports(Size: 100)).Accepted()).Items, r => r.Id == report);
        Assert.DoesNotContain((await journey.As(X, new FindQueue(Size: 100)).Accepted()).Items, i => i.Id == file.Value || i.Id == report.Value);
        Assert.Equal(0L, await Identities(report));

        await journey.As("ketua.33.25", new DecideInterest(interest, await Version(interest), false, "Bukan kerabat.")).Accepted();
        Assert.Equal(file, (await journey.As(X, new GetCaseFile(file)).Accepted()).Id);
        Assert.Equal(1L, await Identities(report));
    }

    [Fact]
    public async Task Who_is_decided_to_have_an_interest_never_sees_the_matter_again_and_the_office_reads_why()
    {
        var report = new ReportId((await journey.Filed()).Id);
        var interest = await Reported(report, "anggota1.33.25");
        await journey.As("ketua.33.25", new DecideInterest(interest, await Version(interest), true, "Terbukti kerabat.")).Accepted();
        var file = await journey.Registered(report);

        Assert.Equal("not-found", (await journey.As("anggota1.33.25", new GetCaseFile(file)).Refused()).Code);
        var line = Assert.Single((await journey.As("ketua.33.25", new GetCaseFile(file)).Accepted()).Withdrawals);
        Assert.Equal((RecusalKind.Decided, RecusalGround.Kinship, "Terbukti kerabat."), (line.Kind, line.Ground, line.Words));
        Assert.Equal("interest.already-decided", (await journey.As("ketua.33.25", new DecideInterest(interest, await Version(interest), false, "Lain.")).Refused()).Code);
    }

    [Fact]
    public async Task The_person_reads_ground_and_words_and_answers_and_never_learns_who_reported()
    {
        var report = new ReportId((await journey.Filed()).Id);
        var interest = await Reported(report);

        var seen = await journey.As(X, new GetInterest(interest)).Accepted();
        Assert.Equal((InterestPart.Concerned, RecusalGround.Kinship, Words, null), (seen.Part, seen.Ground, seen.Explanation, seen.ReportedBy));
        Assert.Equal(InterestStage.Answered, await journey.As(X, new AnswerInterest(interest, seen.Version, "Kami bukan kerabat.")).Accepted());
        Assert.Equal("forbidden", (await journey.As(X, new DecideInterest(interest, seen.Version + 1, false, "Saya sendiri.")).Refused()).Code);

        var decider = await journey.As("ketua.33.25", new GetInterest(interest)).Accepted();
        Assert.Equal((InterestPart.Decider, "Contoh penerima.33.25", "Kami bukan kerabat."), (decider.Part, decider.ReportedBy, decider.Statement));
        var reporter = await journey.As("penerima.33.25", new GetInterest(interest)).Accepted();
        Assert.Equal((InterestPart.Reporter, null), (reporter.Part, reporter.Statement));
        Assert.Empty(reporter.Acts);
    }

    [Fact]
    public async Task When_it_is_the_chair_another_member_pauses_signs_and_decides()
    {
        var report = new ReportId((await journey.Filed()).Id);
        var interest = await Reported(report, "ketua.33.25", "anggota1.33.25");
        var version = (await journey.As("anggota2.33.25", new GetInterest(interest)).Accepted()).Version;
        Assert.Equal("forbidden", (await journey.As("anggota1.33.25", new PauseInterest(interest, version)).Refused()).Code);

        await journey.As("anggota2.33.25", new PauseInterest(interest, version)).Accepted();
        Assert.Equal("not-found", (await journey.As("ketua.33.25", new GetReport(report)).Refused()).Code);
        Assert.Equal("forbidden", (await journey.As("ketua.33.25", new DecideInterest(interest, version + 1, false, "Saya sendiri.")).Refused()).Code);
        await journey.As("anggota2.33.25", new DecideInterest(interest, version + 1, true, "Benar.")).Accepted();

        Assert.Equal("not-found", (await journey.As("ketua.33.25", new GetReport(report)).Refused()).Code);
        Assert.Contains((await journey.As("anggota1.33.25", new GetReport(report)).Accepted()).Withdrawals, w => w.Words == "Benar.");
    }

    [Theory]
    [InlineData("anggota1.33.25")]
    [InlineData("anggota2.33.25")]
    [InlineData("ketua.73.15")]
    [InlineData("staf.33")]
    public async Task Nobody_else_finds_it(string userName)
    {
        var interest = await Reported(new((await journey.Filed()).Id));

        Assert.Equal("not-found", (await journey.As(userName, new GetInterest(interest)).Refused()).Code);
        Assert.DoesNotContain(await journey.As(userName, new FindInterests()).Accepted(), i => i.Id == interest);
    }

    [Fact]
    public async Task What_cannot_be_reported_is_refused_with_its_reason()
    {
        var report = new ReportId((await journey.Filed()).Id);
        async Task<string> Said(string by, string about, string words = Words) =>
            (await journey.As(by, new ReportInterest(report, InterestReportId.New(), about, RecusalGround.Kinship, words)).Refused()) is { Fields: [var field] } ? field.Code
            : (await journey.As(by, new ReportInterest(report, InterestReportId.New(), about, RecusalGround.Kinship, words)).Refused()).Code;

        Assert.Equal("choose-colleague", await Said(X, "staf.73.15"));
        Assert.Equal("interest.own", await Said(X, X));
        Assert.Equal("required", await Said(X, "ketua.33.25", " "));
        Assert.Equal("not-found", await Said("staf.73.15", "ketua.33.25"));
        Assert.Equal("forbidden", await Said("panwascam.33.25.99", "ketua.33.25"));
    }

    private async Task<InterestReportId> Reported(ReportId report, string about = X, string by = "penerima.33.25") =>
        await journey.As(by, new ReportInterest(report, InterestReportId.New(), about, RecusalGround.Kinship, Words)).Accepted();

    private Task<int> Version(InterestReportId id) => journey.Read("ketua.33.25", new GetInterest(id), i => i.Version);

    private async Task<string[]> Tried(ReportId report, CaseId file) =>
    [
        (await journey.As(X, new GetReport(report)).Refused()).Code,
        (await journey.As(X, new GetCaseFile(file)).Refused()).Code,
        (await journey.As(X, new OpenReporterIdentity(report, "Alasan contoh yang cukup.")).Refused()).Code,
        (await journey.As(X, new ExtendHandling(file, 1, "Alasan contoh.", false)).Refused()).Code,
        (await journey.As(X, new RecuseFromCase(file, 1, "Alasan contoh.")).Refused()).Code,
        (await journey.As(X, new ReportInterest(report, InterestReportId.New(), "ketua.33.25", RecusalGround.Other, "Balasan.")).Refused()).Code,
    ];

    private async Task<long> Identities(ReportId report)
    {
        await using var source = NpgsqlDataSource.Create(host.Database.App);
        await using var connection = await source.OpenConnectionAsync(TestContext.Current.CancellationToken);
        await using var who = new NpgsqlCommand(
            "select set_config('app.actor', (select id::text from accounts.accounts where user_name = $1), false), set_config('app.offices', '33.25', false), set_config('app.today', '2024-11-18', false)", connection)
        {
            Parameters = { new() { Value = X } },
        };
        await who.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        await using var count = new NpgsqlCommand("select count(*) from reporter_identities where report_id = $1", connection) { Parameters = { new() { Value = report.Value } } };
        return (long)(await count.ExecuteScalarAsync(TestContext.Current.CancellationToken))!;
    }
}
