using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Testing;

namespace NetralitasAsn.Domain.Tests.Reports;

/// <summary>Every stage of a report × every act: what is accepted, and the code of what is refused.</summary>
public sealed class ReportStageTests
{
    private static readonly string?[] Decided = ["report.not-awaiting-identity", "report.not-under-review", "report.not-awaiting-completion", "report.already-decided", "report.already-decided", "report.already-decided"];

    /// <summary>Verify identity, review, complete, register, move, withdraw; null is accepted.</summary>
    private static readonly Dictionary<ReportStage, string?[]> Expected = new()
    {
        [ReportStage.AwaitingIdentity] = [null, null, "report.not-awaiting-completion", "report.not-reviewed", null, null],
        [ReportStage.UnderReview] = ["report.not-awaiting-identity", null, "report.not-awaiting-completion", "report.not-reviewed", null, null],
        [ReportStage.AwaitingCompletion] = ["report.not-awaiting-identity", "report.completion-running", null, "report.not-reviewed", "report.completion-running", null],
        [ReportStage.ReadyToRegister] = ["report.not-awaiting-identity", "report.not-under-review", "report.not-awaiting-completion", null, null, null],
        [ReportStage.Delegated] = ["report.not-awaiting-identity", null, "report.not-awaiting-completion", "report.not-reviewed", null, null],
        [ReportStage.TakenOver] = ["report.not-awaiting-identity", null, "report.not-awaiting-completion", "report.not-reviewed", null, null],
        [ReportStage.NotRegistered] = Decided,
        [ReportStage.ForwardedDirectly] = Decided,
        [ReportStage.BecameInformation] = Decided,
        [ReportStage.Withdrawn] = Decided,
        [ReportStage.Registered] = Decided,
    };

    public static TheoryData<ReportStage> EveryStage => [.. Enum.GetValues<ReportStage>()];

    [Theory, MemberData(nameof(EveryStage))]
    public void Each_stage_accepts_what_the_law_allows_and_says_why_not_otherwise(ReportStage stage)
    {
        var moment = Given.Moment(hours: 1);

        string?[] answers =
        [
            Given.Report(stage).VerifyIdentity(IdentityWay.Office, moment).RefusalCode,
            Given.Report(stage).RecordInitialReview(Given.Review(ReviewOutcome.NotRegister, moment), null, moment).RefusalCode,
            Given.Report(stage).Complete("Saya lengkapi.", atCounter: false, moment).RefusalCode,
            Given.Report(stage).Register(Given.Number(NumberKind.RegisteredReport), false, moment).RefusalCode,
            Given.Report(stage).Move(MoveKind.TakenOver, OfficeCode.Bawaslu(Domain.Regions.RegionCode.Nation), "Diambil alih.", moment).RefusalCode,
            Given.Report(stage).AcceptWithdrawal().RefusalCode,
        ];

        Assert.Equal(Expected[stage], answers);
    }

    [Theory, MemberData(nameof(EveryStage))]
    public void A_refused_act_changes_nothing(ReportStage stage)
    {
        var report = Given.Report(stage);
        var before = (report.Version, report.Stage, report.Events.Count);

        var refusal = report.Complete("Saya lengkapi.", atCounter: false, Given.Moment());

        Assert.True(refusal.RefusalCode is null || before == (report.Version, report.Stage, report.Events.Count));
    }

    [Theory, MemberData(nameof(EveryStage))]
    public void One_withdraws_once_and_only_until_the_office_decided(ReportStage stage)
    {
        var (report, person) = (Given.Report(stage), new AccountId(Guid.NewGuid()));

        var expected = report.IsDecided ? "report.already-decided" : null;

        Assert.Equal(expected, report.Recuse(new(person, Role.Staff, Given.Office, RecusalGround.Kinship, "Kerabat."), Given.Moment()).RefusalCode);
        Assert.Equal(expected ?? "report.already-recused", report.WhyNotRecuse(person)?.Code);
    }

    [Fact]
    public void A_report_that_moved_is_registered_by_the_new_chair_although_the_old_one_withdrew()
    {
        var (report, above) = (Given.Report(ReportStage.ReadyToRegister), new OfficeCode("33"));
        report.Recuse(new(Given.Chair, Role.Chair, Given.Office, RecusalGround.Kinship, "Kerabat."), Given.Moment()).Accepted();
        Assert.Null(report.WhyNotSign(Actor.SignedIn(Given.Staff, Role.Member, [Given.Office])));

        report.Move(MoveKind.TakenOver, above, "Diambil alih.", Given.Moment(hours: 1)).Accepted();

        Assert.Equal("forbidden", report.WhyNotSign(Actor.SignedIn(Given.Staff, Role.Member, [above]))?.Code);
        Assert.Equal("forbidden", report.WhyNotSign(Actor.SignedIn(Given.Staff, Role.Member, [Given.Office]))?.Code);
        Assert.Null(report.WhyNotSign(Actor.SignedIn(new(Guid.NewGuid()), Role.Chair, [above])));
    }

    [Theory, MemberData(nameof(EveryStage))]
    public void A_decided_report_has_no_running_clock(ReportStage stage)
    {
        var report = Given.Report(stage);

        Assert.Equal(report.IsDecided, report.Expires is null);
        Assert.Equal(report.IsDecided, report.OpenDeadlines.Count == 0);
    }
}
