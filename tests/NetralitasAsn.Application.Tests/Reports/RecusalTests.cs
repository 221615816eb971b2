using NetralitasAsn.Application.Cases;
using NetralitasAsn.Application.Reports;
using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Testing;
using Npgsql;
using Xunit;

namespace NetralitasAsn.Application.Tests.Reports;

/// <summary>Who withdraws from a report loses sight of it at once, wherever one could look; the colleagues go on.</summary>
public sealed class RecusalTests(WebHost host) : IClassFixture<WebHost>
{
    private const string Reason = "Saudara kandung terlapor.";

    [Theory]
    [InlineData(Role.Receiver)]
    [InlineData(Role.Staff)]
    [InlineData(Role.Member)]
    [InlineData(Role.Chair)]
    public async Task Whoever_withdrew_finds_the_report_nowhere_and_a_colleague_still_does(Role role)
    {
        var (person, colleague) = (OfficeWork.Person(role), OfficeWork.Person(role));
        var id = await host.VerifiedReport();
        await Withdraw(person, id);

        Assert.Equal("not-found", (await host.Send(person, new GetReport(id)).Refused()).Code);
        Assert.DoesNotContain((await host.Send(person, new FindReports(Size: 100)).Accepted()).Items, r => r.Id == id);
        Assert.DoesNotContain((await host.Send(person, new FindQueue(Size: 100)).Accepted()).Items, i => i.Id == id.Value);
        Assert.Contains((await host.Send(colleague, new FindReports(Size: 100)).Accepted()).Items, r => r.Id == id);
    }

    [Fact]
    public async Task The_district_supervisor_who_withdrew_no_longer_sees_that_an_identity_waits()
    {
        var (person, colleague) = (OfficeWork.Person(Role.DistrictSupervisor, "33.25.99"), OfficeWork.Person(Role.DistrictSupervisor, "33.25.99"));
        var id = await host.SendReport();
        await Withdraw(person, id);

        Assert.Equal("not-found", (await host.Send(person, new GetReport(id)).Refused()).Code);
        Assert.Equal(id, (await host.Send(colleague, new GetReport(id)).Accepted()).Id);
    }

    [Fact]
    public async Task Neither_the_identity_nor_a_file_opens_for_whom_withdrew()
    {
        var journey = new Journey(host);
        var (staff, receipt) = (OfficeWork.Person(Role.Staff), await journey.Filed());
        await using var content = new MemoryStream(Journey.Pdf);
        await journey.As("public", new AddEvidence(receipt.Id, receipt.UploadToken!, new("bukti.pdf", content, Journey.Pdf.Length))).Accepted();
        var evidence = (await host.Send(staff, new GetReport(new(receipt.Id))).Accepted()).Evidence[0].Id;
        await Withdraw(staff, new(receipt.Id));

        Assert.Equal("not-found", (await host.Send(staff, new OpenReporterIdentity(new(receipt.Id), "Alasan contoh yang cukup.")).Refused()).Code);
        Assert.Equal("not-found", (await host.Send(staff, new OpenEvidence(receipt.Id, evidence, "Alasan contoh.")).Refused()).Code);
        Assert.Equal((0L, 0L), (await Rows("reporter_identities where report_id", staff, receipt.Id), await Rows("evidence where report", staff, receipt.Id)));
        var colleague = OfficeWork.Person(Role.Staff);
        Assert.Equal((1L, 1L), (await Rows("reporter_identities where report_id", colleague, receipt.Id), await Rows("evidence where report", colleague, receipt.Id)));
    }

    [Fact]
    public async Task The_withdrawal_goes_along_into_the_handling_file()
    {
        var (staff, chair) = (OfficeWork.Person(Role.Staff), OfficeWork.Person(Role.Chair));
        var id = await host.ReadyReport();
        await Withdraw(staff, id);
        var report = await host.Send(chair, new GetReport(id)).Accepted();
        await host.Send(chair, new RegisterReport(id, report.Version, false)).Accepted();
        var file = (await host.Send(chair, new GetReport(id)).Accepted()).OpenedCase!.Value;

        Assert.Equal("not-found", (await host.Send(staff, new GetCaseFile(file)).Refused()).Code);
        Assert.Equal(file, (await host.Send(chair, new GetCaseFile(file)).Accepted()).Id);
    }

    [Fact]
    public async Task The_withdrawal_goes_along_into_the_initial_information_that_a_report_becomes()
    {
        var (staff, colleague) = (OfficeWork.Person(Role.Staff), OfficeWork.Person(Role.Staff));
        var id = await host.VerifiedReport();
        await Withdraw(staff, id);
        var report = await host.Send(colleague, new GetReport(id)).Accepted();
        await host.Send(colleague, new RecordInitialReview(id, report.Version, ReviewOutcome.BecomeInformation, [], new(2024, 11, 18), "Syarat formal tidak dipenuhi.", null, null, false)).Accepted();

        var tip = (await host.Send(colleague, new FindTips(null)).Accepted()).Items[0].Id;
        Assert.Equal(tip, (await host.Send(colleague, new GetTip(tip)).Accepted()).Id);
        Assert.Equal("not-found", (await host.Send(staff, new GetTip(tip)).Refused()).Code);
        Assert.DoesNotContain((await host.Send(staff, new FindTips(null)).Accepted()).Items, t => t.Id == tip);
    }

    [Fact]
    public async Task A_member_registers_only_when_the_chair_withdrew()
    {
        var (member, chair) = (OfficeWork.Person(Role.Member), OfficeWork.Person(Role.Chair));
        var id = await host.ReadyReport();
        var before = await host.Send(member, new GetReport(id)).Accepted();
        Assert.Equal("forbidden", (await host.Send(member, new RegisterReport(id, before.Version, false)).Refused()).Code);
        await Withdraw(chair, id);
        var after = await host.Send(member, new GetReport(id)).Accepted();

        Assert.Contains(after.Acts, a => a.Name == nameof(RegisterReport));
        Assert.Equal(ReportStage.Registered, await host.Send(member, new RegisterReport(id, after.Version, false)).Accepted());
    }

    [Fact]
    public async Task A_withdrawal_needs_a_reason_and_the_version_that_was_seen()
    {
        var (staff, id) = (OfficeWork.Person(Role.Staff), await host.VerifiedReport());
        var version = (await host.Send(staff, new GetReport(id)).Accepted()).Version;

        Assert.Equal("required", Assert.Single((await host.Send(staff, new RecuseFromReport(id, version, " ")).Refused()).Fields).Code);
        Assert.Equal("stale", (await host.Send(staff, new RecuseFromReport(id, version + 1, Reason)).Refused()).Code);
        Assert.Equal("not-found", (await host.Send(OfficeWork.Person(Role.Staff, "73.15"), new RecuseFromReport(id, version, Reason)).Refused()).Code);
    }

    [Fact]
    public async Task Who_withdrew_from_initial_information_finds_neither_it_nor_its_report_nor_any_file()
    {
        var (staff, colleague, chair) = (OfficeWork.Person(Role.Staff), OfficeWork.Person(Role.Staff), OfficeWork.Person(Role.Chair));
        var journey = new Journey(host);
        var (told, id) = (await journey.Told(), await host.VerifiedReport());
        var report = await host.Send(colleague, new GetReport(id)).Accepted();
        await host.Send(colleague, new RecordInitialReview(id, report.Version, ReviewOutcome.BecomeInformation, [], new(2024, 11, 18), "Syarat formal tidak dipenuhi.", null, null, false)).Accepted();
        var became = (await host.Send(colleague, new FindTips(null)).Accepted()).Items.First(t => t.FromReport == id).Id;
        foreach (var tip in (TipId[])[new(told.Id), became])
        {
            await host.Send(staff, new RecuseFromTip(tip, (await host.Send(staff, new GetTip(tip)).Accepted()).Version, Reason, RecusalGround.Kinship)).Accepted();

            Assert.Equal("not-found", (await host.Send(staff, new GetTip(tip)).Refused()).Code);
            Assert.DoesNotContain((await host.Send(staff, new FindTips(null)).Accepted()).Items, t => t.Id == tip);
            var line = Assert.Single((await host.Send(chair, new GetTip(tip)).Accepted()).Withdrawals);
            Assert.Equal((RecusalGround.Kinship, Reason), (line.Ground, line.Words));
        }

        Assert.Equal("not-found", (await host.Send(staff, new GetReport(id)).Refused()).Code);
        Assert.DoesNotContain((await host.Send(staff, new FindReports(Size: 100)).Accepted()).Items, r => r.Id == id);
        Assert.Equal((0L, 1L), (await Rows("reporter_identities where report_id", staff, id.Value), await Rows("reporter_identities where report_id", colleague, id.Value)));
    }

    [Fact]
    public async Task The_office_sees_who_withdrew_and_on_which_ground_and_only_who_signs_reads_the_words()
    {
        var (staff, colleague, chair) = (OfficeWork.Person(Role.Staff), OfficeWork.Person(Role.Staff), OfficeWork.Person(Role.Chair));
        var id = await host.ReadyReport();
        var seen = await host.Send(staff, new GetReport(id)).Accepted();
        await host.Send(staff, new RecuseFromReport(id, seen.Version, Reason, RecusalGround.PartyOrCandidate)).Accepted();

        var (read, signed) = (await host.Send(colleague, new GetReport(id)).Accepted(), await host.Send(chair, new GetReport(id)).Accepted());

        Assert.Equal((RecusalGround.PartyOrCandidate, RecusalKind.Own, null), (read.Withdrawals[0].Ground, read.Withdrawals[0].Kind, read.Withdrawals[0].Words));
        Assert.Equal(Reason, signed.Withdrawals[0].Words);
        Assert.Equal("choose", Assert.Single((await host.Send(colleague, new RecuseFromReport(id, read.Version, Reason, (RecusalGround)(-1))).Refused()).Fields).Code);
    }

    private async Task Withdraw(Actor person, ReportId id)
    {
        var seen = await host.Send(person, new GetReport(id)).Accepted();
        await host.Send(person, new RecuseFromReport(id, seen.Version, Reason)).Accepted();
    }

    private async Task<long> Rows(string ofReport, Actor person, Guid report)
    {
        await using var source = NpgsqlDataSource.Create(host.Database.App);
        await using var connection = await source.OpenConnectionAsync(TestContext.Current.CancellationToken);
        await using var who = new NpgsqlCommand("select set_config('app.actor', $1, false), set_config('app.offices', '33.25', false), set_config('app.today', '2024-11-18', false)", connection)
        {
            Parameters = { new() { Value = person.Account!.Value.ToString() } },
        };
        await who.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        await using var count = new NpgsqlCommand($"select count(*) from {ofReport} = $1", connection) { Parameters = { new() { Value = report } } };
        return (long)(await count.ExecuteScalarAsync(TestContext.Current.CancellationToken))!;
    }
}
