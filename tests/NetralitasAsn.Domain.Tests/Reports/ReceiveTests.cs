using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Testing;

namespace NetralitasAsn.Domain.Tests.Reports;

public sealed class ReceiveTests
{
    [Fact, Article("UU-8-2015", "Pasal 134 ayat (4)")]
    public void The_seventh_day_is_still_in_time()
    {
        var report = Given.Report(knownOn: new(2024, 11, 4));

        Assert.Equal(new DateOnly(2024, 11, 11), report.FilingDue.DueOn);
        Assert.True(report.FiledInTime);
    }

    [Fact, Article("UU-8-2015", "Pasal 134 ayat (4)")]
    public void The_eighth_day_is_late_and_taken_in_all_the_same()
    {
        var report = Given.Report(knownOn: new(2024, 11, 3));

        Assert.False(report.FiledInTime);
        Assert.Equal(ReportStage.UnderReview, report.Stage);
    }

    [Fact]
    public void An_online_report_waits_for_the_identity_two_days()
    {
        var report = Given.Report(ReportStage.AwaitingIdentity);

        Assert.Equal(new DateOnly(2024, 11, 13), report.IdentityDue!.DueOn);
        Assert.Equal(new(2024, 11, 13, 23, 59, 59, TimeSpan.FromHours(7)), report.IdentityDue.LastMoment);
    }

    [Fact]
    public void A_paper_report_needs_no_further_verification()
    {
        var report = Given.Report(channel: IntakeChannel.Counter);

        Assert.Null(report.IdentityDue);
        Assert.Equal(ReportStage.UnderReview, report.Stage);
    }
}
