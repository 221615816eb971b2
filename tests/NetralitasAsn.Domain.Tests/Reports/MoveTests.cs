using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Testing;

namespace NetralitasAsn.Domain.Tests.Reports;

public sealed class MoveTests
{
    [Theory]
    [InlineData(MoveKind.Delegated, "33.25.99", true)]
    [InlineData(MoveKind.Delegated, "33", false)]
    [InlineData(MoveKind.Delegated, "33.26", false)]
    [InlineData(MoveKind.Delegated, "33.25", false)]
    [InlineData(MoveKind.TakenOver, "33", true)]
    [InlineData(MoveKind.TakenOver, "ri", true)]
    [InlineData(MoveKind.TakenOver, "34", false)]
    [InlineData(MoveKind.TakenOver, "33.25.99", false)]
    public void A_report_goes_down_by_delegation_and_up_by_taking_over_never_sideways(MoveKind kind, string to, bool accepted)
    {
        var answer = Given.Report().Move(kind, OfficeCode.Bawaslu(RegionCode.Of(to)), "Sesuai kewenangan.", Given.Moment());

        Assert.Equal(accepted ? null : "report.office-not-competent", answer.RefusalCode);
    }

    [Fact]
    public void A_body_that_is_not_bawaslu_cannot_receive_a_report()
    {
        var answer = Given.Report().Move(MoveKind.Delegated, OfficeCode.Authority(RegionCode.Of("33.25")), "Keliru.", Given.Moment());

        Assert.Equal(ReportRefusals.OfficeNotCompetent, answer.Refused());
    }

    [Fact]
    public void An_expired_identity_turns_the_report_into_information_and_not_before()
    {
        var report = Given.Report(ReportStage.AwaitingIdentity);

        Assert.NotNull(report.ExpireIdentity(Given.Moment(days: 2)).RefusalCode);
        Assert.NotEqual(default, report.ExpireIdentity(Given.Moment(days: 3)).Accepted());
        Assert.Equal(ReportStage.BecameInformation, report.Stage);
    }
}
