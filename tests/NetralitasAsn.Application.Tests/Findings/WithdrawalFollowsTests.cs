using NetralitasAsn.Application.Cases;
using NetralitasAsn.Application.Findings;
using NetralitasAsn.Application.Reports;
using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Testing;
using Xunit;

namespace NetralitasAsn.Application.Tests.Findings;

/// <summary>Who withdrew from one paper of a matter finds none of the others, whichever came first.</summary>
public sealed class WithdrawalFollowsTests(WebHost host) : IClassFixture<WebHost>
{
    private const string Reason = "Kerabat terlapor.";

    private readonly Journey journey = new(host);
    private readonly Actor person = OfficeWork.Person(Role.Staff);

    [Fact]
    public async Task Into_the_report_that_the_author_makes_of_the_information()
    {
        var told = await journey.Told();
        var tip = new TipId(told.Id);
        await host.Send(person, new RecuseFromTip(tip, await journey.Version(tip), Reason)).Accepted();

        var report = new ReportId((await journey.As("public", new UpgradeTip(told.TrackingCode!, Journey.Reporter)).Accepted()).Id);

        Assert.Equal("not-found", (await host.Send(person, new GetReport(report)).Refused()).Code);
        Assert.Single((await journey.As("ketua.33.25", new GetReport(report)).Accepted()).Withdrawals);
    }

    [Fact]
    public async Task Back_from_that_report_to_the_information_which_itself_lives_on_there()
    {
        var told = await journey.Told();
        var tip = new TipId(told.Id);
        var report = new ReportId((await journey.As("public", new UpgradeTip(told.TrackingCode!, Journey.Reporter)).Accepted()).Id);

        Assert.Equal("tip.lives-on", (await host.Send(person, new RecuseFromTip(tip, await journey.Version(tip), Reason)).Refused()).Code);
        await host.Send(person, new RecuseFromReport(report, await journey.Version(report), Reason)).Accepted();

        Assert.Equal("not-found", (await host.Send(person, new GetTip(tip)).Refused()).Code);
        Assert.DoesNotContain((await host.Send(person, new FindTips(Size: 100)).Accepted()).Items, t => t.Id == tip);
    }

    [Fact]
    public async Task Back_from_the_file_of_a_finding_to_all_it_came_from()
    {
        var origin = new ReportId((await journey.Filed()).Id);
        await journey.As("staf.33.25", Journey.Review(origin, await journey.Version(origin)) with { Outcome = ReviewOutcome.BecomeInformation, Reason = ClosingReason.FormalConditions }).Accepted();
        var tip = (await journey.As("ketua.33.25", new FindTips(Size: 100)).Accepted()).Items.Single(t => t.FromReport == origin).Id;
        await journey.As("staf.33.25", new AssignTracing(tip, await journey.Version(tip), "1/ST", new(2024, 11, 18), ["staf.33.25"])).Accepted();
        var supervision = await journey.Supervised(tip, "staf.33.25");
        await journey.As("ketua.33.25", Journey.Weighing(supervision, await journey.Version(supervision))).Accepted();
        var file = (await journey.As("ketua.33.25", new GetSupervision(supervision)).Accepted()).OpenedCase!.Value;
        Assert.Equal(tip, (await host.Send(person, new GetTip(tip)).Accepted()).Id);

        await host.Send(person, new RecuseFromCase(file, await journey.Version(file), Reason)).Accepted();

        Assert.Equal("not-found", (await host.Send(person, new GetCaseFile(file)).Refused()).Code);
        Assert.Equal("not-found", (await host.Send(person, new GetSupervision(supervision)).Refused()).Code);
        Assert.Equal("not-found", (await host.Send(person, new GetTip(tip)).Refused()).Code);
        Assert.Equal("not-found", (await host.Send(person, new GetReport(origin)).Refused()).Code);
    }
}
