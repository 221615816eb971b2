using NetralitasAsn.Application.Findings;
using NetralitasAsn.Application.Reports;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Testing;
using Xunit;

namespace NetralitasAsn.Application.Tests.Findings;

/// <summary>The author of information without a name turns it into a report without typing again.</summary>
public sealed class UpgradeTests(WebHost host) : IClassFixture<WebHost>
{
    private readonly Journey journey = new(host);

    [Fact]
    public async Task Facts_witnesses_files_and_code_go_along_and_only_the_name_is_new()
    {
        var told = await journey.Told();
        await using var content = new MemoryStream(Journey.Pdf);
        var file = (await journey.As("public", new AddEvidence(told.Id, told.UploadToken!, new("bukti.pdf", content, Journey.Pdf.Length))).Accepted()).Id;

        var receipt = await journey.As("public", new UpgradeTip(told.TrackingCode!, Journey.Reporter)).Accepted();

        var report = await journey.As("ketua.33.25", new GetReport(new(receipt.Id))).Accepted();
        Assert.Equal((ReportStage.AwaitingIdentity, Journey.Facts().Narrative, true), (report.Stage, report.Narrative, report.FiledInTime));
        Assert.Equal(file, Assert.Single(report.Evidence).Id);
        var people = await journey.As("staf.33.25", new OpenReporterIdentity(report.Id, "Alasan contoh yang cukup.")).Accepted();
        Assert.Equal((Journey.Reporter, Journey.Witness), (people.Reporter, Assert.Single(people.Witnesses)));
        var tracked = await journey.As("public", new FollowReport(told.TrackingCode!)).Accepted();
        Assert.Equal((receipt.SubmissionNumber, PublicStatus.AwaitingIdentity, null), (tracked.Number, tracked.Status, tracked.Upgradable));
        var tip = await journey.As("ketua.33.25", new GetTip(new(told.Id))).Accepted();
        Assert.Equal((TipStage.BecameReport, report.Id, file), (tip.Stage, tip.UpgradedTo!.Value, Assert.Single(tip.Evidence).Id));
    }

    [Fact]
    public async Task It_happens_once_and_further_files_go_to_the_report()
    {
        var told = await journey.Told();
        var receipt = await journey.As("public", new UpgradeTip(told.TrackingCode!, Journey.Reporter)).Accepted();

        Assert.Equal("tip.already-decided", (await journey.As("public", new UpgradeTip(told.TrackingCode!, Journey.Reporter)).Refused()).Code);
        await using var content = new MemoryStream(Journey.Pdf);
        await journey.As("public", new AddEvidence(told.Id, told.UploadToken!, new("bukti.pdf", content, Journey.Pdf.Length))).Accepted();
        Assert.Single((await journey.As("ketua.33.25", new GetReport(new(receipt.Id))).Accepted()).Evidence);
    }

    [Fact]
    public async Task After_the_seven_days_it_is_taken_in_and_marked_late()
    {
        var told = await journey.Told(Journey.Facts() with { OccurredOn = new(2024, 11, 1), KnownOn = new(2024, 11, 2) });
        Assert.Equal(new DateOnly(2024, 11, 9), (await journey.As("public", new FollowReport(told.TrackingCode!)).Accepted()).Upgradable!.DueOn);

        var receipt = await journey.As("public", new UpgradeTip(told.TrackingCode!, Journey.Reporter)).Accepted();

        Assert.False((await journey.As("ketua.33.25", new GetReport(new(receipt.Id))).Accepted()).FiledInTime);
    }

    [Fact]
    public async Task What_waits_for_the_plenary_stays_what_it_is_and_a_wrong_code_finds_nothing()
    {
        var told = await journey.Told();
        var tip = new TipId(told.Id);
        await journey.As("staf.33.25", new AssignTracing(tip, await journey.Version(tip), "1/ST", new(2024, 11, 18), ["staf.33.25"])).Accepted();
        await journey.Supervised(tip, "staf.33.25");

        Assert.Null((await journey.As("public", new FollowReport(told.TrackingCode!)).Accepted()).Upgradable);
        Assert.Equal("tip.awaiting-plenary", (await journey.As("public", new UpgradeTip(told.TrackingCode!, Journey.Reporter)).Refused()).Code);
        Assert.Equal("invalid", (await journey.As("public", new UpgradeTip("AAAAA-AAAAA-AAAAA-AAAAA-AAAAB", Journey.Reporter)).Refused()).Code);
        Assert.Equal("required", Assert.Single((await journey.As("public", new UpgradeTip(told.TrackingCode!, Journey.Reporter with { Name = "" })).Refused()).Fields).Code);
    }
}
