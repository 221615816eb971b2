using MediatR;
using NetralitasAsn.Application.Cases;
using NetralitasAsn.Application.Findings;
using NetralitasAsn.Application.Reports;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.Findings;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Testing;
using Npgsql;
using Xunit;

namespace NetralitasAsn.Application.Tests.Findings;

/// <summary>From information without a name to a finding, its handling file, and what the sender reads on the way.</summary>
public sealed class FindingTests(WebHost host) : IClassFixture<WebHost>
{
    private const string Supervisor = "panwascam.33.25.99";
    private const string Chair = "ketua.33.25";

    private readonly Journey journey = new(host);

    [Fact]
    public async Task A_tracer_from_below_sees_what_was_assigned_and_nothing_else()
    {
        var (mine, other) = (await journey.Assigned(), new TipId((await journey.Told()).Id));

        Assert.Equal(mine, (await journey.As(Supervisor, new GetTip(mine)).Accepted()).Id);
        Assert.Equal("not-found", (await journey.As(Supervisor, new GetTip(other)).Refused()).Code);
        var found = (await journey.As(Supervisor, new FindTips(Size: 100)).Accepted()).Items;
        Assert.Contains(found, t => t.Id == mine);
        Assert.DoesNotContain(found, t => t.Id == other);
    }

    [Theory]
    [InlineData("ketua.73.15", "33.25")]
    [InlineData("panwascam.82.04.99", "33.25")]
    [InlineData("tidak-ada", "33.25")]
    public async Task Only_people_of_the_office_and_below_can_be_assigned(string name, string place)
    {
        var tip = new TipId((await journey.Told()).Id);
        var refused = await journey.As($"staf.{place}", new AssignTracing(tip, await journey.Version(tip), "1/ST", new(2024, 11, 18), [name])).Refused();

        Assert.Equal(new FieldError("Tracers", "choose"), Assert.Single(refused.Fields));
    }

    [Fact]
    public async Task Unassigned_information_waits_in_the_queue_with_its_age_and_assigned_with_its_last_day()
    {
        var unassigned = await journey.Told();
        var assigned = await journey.Assigned();
        var queue = await journey.As(Chair, new FindQueue(Size: 100)).Accepted();

        var (waits, runs) = (queue.Items.Single(i => i.Id == unassigned.Id), queue.Items.Single(i => i.Id == assigned.Value));
        Assert.Equal(("tip", "Unassigned", null), (waits.Kind, waits.Stage, waits.Expires));
        Assert.NotNull(waits.Since);
        Assert.Equal(("UnderTracing", new DateTimeOffset(2024, 11, 25, 16, 59, 59, TimeSpan.Zero)), (runs.Stage, new DateTimeOffset(runs.Expires!.Value.UtcDateTime.AddTicks(-(runs.Expires.Value.Ticks % TimeSpan.TicksPerSecond)), TimeSpan.Zero)));
        Assert.Contains((await journey.As(Chair, new FindQueue("Unassigned", Size: 100)).Accepted()).Items, i => i.Id == unassigned.Id);
    }

    [Fact]
    public async Task The_plenary_makes_it_a_finding_with_number_and_file_in_one_transaction()
    {
        var tip = await journey.Assigned();
        var report = await journey.Supervised(tip);
        Assert.Equal(SupervisionStage.Adopted, await journey.As(Chair, Journey.Weighing(report, await journey.Version(report))).Accepted());

        var view = await journey.As(Chair, new GetSupervision(report)).Accepted();
        var file = await journey.As(Chair, new GetCaseFile(view.OpenedCase!.Value)).Accepted();
        Assert.Matches("^[0-9]{3}/Reg/TM/PB/Kab/14.09/XI/2024$", file.Number);
        Assert.Equal((null, report, view.Number, null), (file.Report, file.Finding!.Value, file.OriginNumber, file.ShadowDue));
        Assert.Equal(view.Narrative, file.Narrative);
        Assert.Equal(TipStage.BecameFinding, (await journey.As(Chair, new GetTip(tip)).Accepted()).Stage);
        Assert.Contains((await journey.As(Chair, new FindCases(Origin: CaseOrigin.FromFinding)).Accepted()).Items, c => c.Id == file.Id && c.Origin is CaseOrigin.FromFinding);
        Assert.DoesNotContain((await journey.As(Chair, new FindCases(Origin: CaseOrigin.FromReport)).Accepted()).Items, c => c.Id == file.Id);
    }

    [Fact]
    public async Task A_finding_goes_all_the_way_to_a_ruling_like_a_report()
    {
        var report = await journey.Supervised();
        await journey.As(Chair, Journey.Weighing(report, await journey.Version(report))).Accepted();
        var file = (await journey.As(Chair, new GetSupervision(report)).Accepted()).OpenedCase!.Value;
        await journey.Decided(file);
        var referral = await journey.Prepared(file);
        await journey.Released(referral);
        await journey.As(Chair, new AnnounceStatus(file, await journey.Version(file))).Accepted();

        Assert.Equal(CaseStage.Monitoring, (await journey.As(Chair, new GetCaseFile(file)).Accepted()).Stage);
    }

    [Fact]
    public async Task What_is_closed_takes_no_number_and_the_information_closes_with_it()
    {
        var tip = await journey.Assigned();
        var report = await journey.Supervised(tip);
        var before = await Count("issued_numbers where kind = 'RegisteredFinding'");

        await journey.As(Chair, Journey.Weighing(report, await journey.Version(report), ClosingReason.NotAViolation)).Accepted();

        Assert.Equal(before, await Count("issued_numbers where kind = 'RegisteredFinding'"));
        Assert.Equal((TipStage.ClosedWithoutFinding, ClosingReason.NotAViolation), await journey.Read(Chair, new GetTip(tip), t => (t.Stage, t.Closing!.Reason)));
    }

    [Fact]
    public async Task A_supervisor_hands_up_to_the_regency_sees_it_there_and_does_not_decide()
    {
        var report = await journey.Supervised();
        var view = await journey.As(Supervisor, new GetSupervision(report)).Accepted();

        Assert.Equal(("33.25", "33.25.99"), (view.HandlingOffice.Value, view.WritingOffice.Value));
        Assert.DoesNotContain(view.Acts, a => a.Name is nameof(WeighFinding));
        Assert.Equal("forbidden", (await journey.As(Supervisor, Journey.Weighing(report, view.Version)).Refused()).Code);
        Assert.Equal("forbidden", (await journey.As("anggota1.33.25", Journey.Weighing(report, view.Version)).Refused()).Code);
        Assert.Equal("not-found", (await journey.As("ketua.73.15", new GetSupervision(report)).Refused()).Code);
    }

    [Fact]
    public async Task A_report_is_about_a_place_of_the_writers_office_and_comes_once()
    {
        var write = new WriteSupervisionReport(SupervisionId.New(), null, 0, new(["Contoh Pengawas"], "1/ST", new(2024, 11, 18), "Kegiatan", "Kampanye", "Fakta."), Journey.Facts());
        Assert.Equal("outside-office", Assert.Single((await journey.As("panwascam.82.04.99", write).Refused()).Fields).Code);

        await journey.As(Supervisor, write).Accepted();
        Assert.Equal("supervision.already-received", (await journey.As(Supervisor, write).Refused()).Code);
    }

    [Fact]
    public async Task The_files_of_the_information_and_of_the_report_open_from_the_file_and_not_from_elsewhere()
    {
        var receipt = await journey.Told();
        var first = await Added(receipt.Id, receipt.UploadToken!);
        var tip = new TipId(receipt.Id);
        await journey.As("staf.33.25", new AssignTracing(tip, await journey.Version(tip), "1/ST", new(2024, 11, 18), [Supervisor])).Accepted();
        var report = await journey.Supervised(tip);
        await using var content = new MemoryStream([.. Journey.Pdf, .. "\n%"u8]);
        var second = (await journey.As(Supervisor, new AddSupervisionEvidence(report, new("foto.pdf", content, null))).Accepted()).Id;
        await journey.As(Chair, Journey.Weighing(report, await journey.Version(report))).Accepted();
        var file = (await journey.As(Chair, new GetSupervision(report)).Accepted()).OpenedCase!.Value;

        Assert.Equal(new[] { first, second }.ToHashSet(), (await journey.As(Chair, new GetCaseFile(file)).Accepted()).Evidence.Select(e => e.Id).ToHashSet());
        foreach (var evidence in new[] { first, second })
        {
            await (await journey.As(Chair, new OpenEvidence(report.Value, evidence, "Alasan contoh.")).Accepted()).Content.DisposeAsync();
            Assert.Equal("not-found", (await journey.As("ketua.73.15", new OpenEvidence(report.Value, evidence, "Alasan contoh.")).Refused()).Code);
        }

        Assert.Equal("supervision.already-decided", (await journey.As(Supervisor, new AddSupervisionEvidence(report, new("foto.pdf", content, null))).Refused()).Code);
    }

    [Fact]
    public async Task Who_withdrew_finds_neither_the_report_nor_the_file_nor_the_witnesses()
    {
        var report = await journey.Supervised();
        await journey.As("staf.33.25", new RecuseFromSupervision(report, await journey.Version(report), "Kerabat terlapor.")).Accepted();
        await journey.As(Chair, Journey.Weighing(report, await journey.Version(report))).Accepted();
        var file = (await journey.As(Chair, new GetSupervision(report)).Accepted()).OpenedCase!.Value;

        Assert.Equal("not-found", (await journey.As("staf.33.25", new GetSupervision(report)).Refused()).Code);
        Assert.Equal("not-found", (await journey.As("staf.33.25", new GetCaseFile(file)).Refused()).Code);
        Assert.DoesNotContain((await journey.As("staf.33.25", new FindQueue(Size: 100)).Accepted()).Items, i => i.Id == report.Value || i.Id == file.Value);
    }

    [Fact]
    public async Task A_tracer_without_sight_of_the_report_reads_nowhere_from_which_report_it_came()
    {
        var report = new ReportId((await journey.Filed()).Id);
        await journey.As("staf.33.25", Journey.Review(report, await journey.Version(report)) with { Outcome = ReviewOutcome.BecomeInformation, Reason = ClosingReason.FormalConditions }).Accepted();
        var tip = (await journey.As(Chair, new FindTips(Size: 100)).Accepted()).Items.Single(t => t.FromReport == report).Id;
        await journey.As("staf.33.25", new AssignTracing(tip, await journey.Version(tip), "1/ST", new(2024, 11, 18), ["pkd.33.25.99.2999"])).Accepted();

        var view = await journey.As("pkd.33.25.99.2999", new GetTip(tip)).Accepted();
        Assert.Null(view.FromReport);
        Assert.DoesNotContain(view.Trail, e => e.Payload.Contains(report.ToString(), StringComparison.Ordinal));
        Assert.Null((await journey.As("pkd.33.25.99.2999", new FindTips(Size: 100)).Accepted()).Items.Single(t => t.Id == tip).FromReport);
        Assert.Equal(report, (await journey.As(Chair, new GetTip(tip)).Accepted()).FromReport);
    }

    [Fact]
    public async Task The_sender_reads_each_step_with_the_code()
    {
        var receipt = await journey.Told();
        var tip = new TipId(receipt.Id);
        Assert.Equal(PublicStatus.InformationReceived, await Status(receipt));
        await journey.As("staf.33.25", new AssignTracing(tip, await journey.Version(tip), "1/ST", new(2024, 11, 18), [Supervisor])).Accepted();
        Assert.Equal(PublicStatus.InformationTraced, await Status(receipt));
        var report = await journey.Supervised(tip);
        Assert.Equal(PublicStatus.InformationAwaitingPlenary, await Status(receipt));
        await journey.As(Chair, Journey.Weighing(report, await journey.Version(report))).Accepted();

        Assert.Equal(PublicStatus.Clarification, await Status(receipt));
    }

    private Task<PublicStatus> Status(Receipt receipt) => journey.Read("public", new FollowReport(receipt.TrackingCode!), t => t.Status);

    private async Task<EvidenceId> Added(Guid owner, string token)
    {
        await using var content = new MemoryStream(Journey.Pdf);
        return (await journey.As("public", new AddEvidence(owner, token, new("bukti.pdf", content, Journey.Pdf.Length))).Accepted()).Id;
    }

    private async Task<long> Count(string from)
    {
        await using var source = NpgsqlDataSource.Create(host.Database.Owner);
        await using var command = source.CreateCommand($"select count(*) from {from}");
        return (long)(await command.ExecuteScalarAsync(TestContext.Current.CancellationToken))!;
    }
}
