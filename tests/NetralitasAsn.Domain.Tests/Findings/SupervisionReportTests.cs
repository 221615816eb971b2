using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.Findings;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Testing;
using Xunit;

namespace NetralitasAsn.Domain.Tests.Findings;

/// <summary>A supervision report becomes a finding by plenary, or is closed with a reason.</summary>
public sealed class SupervisionReportTests
{
    private static readonly OfficeMember[] Members = [new("ketua", Given.Chair), new("anggota1", new(Guid.CreateVersion7())), new("anggota2", new(Guid.CreateVersion7()))];

    [Fact, Article("UU-8-2015", "Pasal 134 ayat (4)")]
    public void The_plenary_has_seven_days_from_the_day_it_was_found_and_late_holds_nothing_up()
    {
        var report = Given.Supervision();
        Assert.Equal((new DateOnly(2024, 11, 17), report.FindingDue.LastMoment), (report.FindingDue.DueOn, report.Expires!.Value));

        Assert.Equal(SupervisionStage.Adopted, report.Weigh(Plenary(on: 20), null, 2, Members, Given.Moment(days: 9)).Accepted());
    }

    [Fact]
    public void A_finding_is_registered_and_opens_a_file_without_a_report_and_without_the_clock_from_receipt()
    {
        var report = Given.Supervision();
        report.Weigh(Plenary(), null, 2, Members, Given.Moment()).Accepted();

        var file = report.Register(Given.Number(NumberKind.RegisteredFinding), true, Given.Moment()).Accepted();

        Assert.Equal((null, report.Id, null), (file.Report, file.Finding!.Value, file.ShadowDue));
        Assert.Equal("001/Reg/TM/PB/Kab/14.09/XI/2024", file.Number);
        Assert.Equal((CaseStage.Clarification, new DateOnly(2024, 11, 14), 2), (file.Stage, file.HandlingDue.DueOn, file.Grants.Count));
        Assert.Equal((file.Id, (DateTimeOffset?)null), (report.OpenedCase!.Value, report.Expires));
        Assert.Equal("supervision.not-adopted", report.Register(Given.Number(NumberKind.RegisteredFinding), false, Given.Moment()).RefusalCode);
    }

    [Fact]
    public void A_report_opens_a_file_with_the_clock_from_receipt_as_before() => Assert.NotNull(Given.CaseFile().ShadowDue);

    [Fact]
    public void Without_a_quorum_nothing_is_decided()
    {
        var report = Given.Supervision();

        Assert.Equal(SupervisionStage.AwaitingPlenary, report.Weigh(Plenary(present: 1), null, 2, Members, Given.Moment()).Accepted());
        Assert.Null(report.WhyNotWeigh());
        Assert.False(Assert.Single(report.Plenaries).QuorumReached);
    }

    [Fact]
    public void Closed_with_a_reason_it_is_no_finding()
    {
        var report = Given.Supervision();

        Assert.Equal(SupervisionStage.NotAdopted, report.Weigh(Plenary(), ClosingReason.NotAViolation, 2, Members, Given.Moment()).Accepted());
        Assert.Equal((ClosingReason.NotAViolation, "supervision.already-decided"), (report.NotAdoptedBecause!.Value, report.WhyNotWeigh()?.Code));
        Assert.Equal("supervision.not-adopted", report.Register(Given.Number(NumberKind.RegisteredFinding), false, Given.Moment()).RefusalCode);
    }

    [Fact]
    public void The_votes_must_carry_it_and_be_of_members()
    {
        var against = Plenary() with { Votes = [("ketua", Vote.For), ("anggota1", Vote.Against)] };

        Assert.Equal("case.not-carried", Given.Supervision().Weigh(against, null, 2, Members, Given.Moment()).RefusalCode);
        Assert.Equal("not-a-member", Assert.Single(Given.Supervision().Weigh(Plenary() with { Votes = [("orang", Vote.For), ("ketua", Vote.For)] }, null, 2, Members, Given.Moment()).Refused().Fields).Code);
    }

    [Theory]
    [InlineData(12, "in-future")]
    [InlineData(10, "too-early")]
    public void The_plenary_is_between_the_report_and_today(int day, string code) =>
        Assert.Equal(code, Assert.Single(Given.Supervision().Weigh(Plenary(on: day), null, 2, Members, Given.Moment()).Refused().Fields).Code);

    [Fact, Article("UU-30-2014", "Pasal 43 ayat (1)")]
    public void Who_withdrew_does_not_vote_and_the_file_keeps_it()
    {
        var report = Given.Supervision();
        report.Recuse(new(Given.Chair, Role.Chair, Given.Office, RecusalGround.Kinship, "Kerabat terlapor."), Given.Moment()).Accepted();

        Assert.Equal("case.member-recused", report.Weigh(Plenary(), null, 2, Members, Given.Moment()).RefusalCode);
        report.Weigh(Plenary() with { Votes = [("anggota1", Vote.For), ("anggota2", Vote.For)] }, null, 2, Members, Given.Moment()).Accepted();
        Assert.Equal(Given.Chair, Assert.Single(report.Register(Given.Number(NumberKind.RegisteredFinding), false, Given.Moment()).Accepted().Recusals).Member);
    }

    [Fact]
    public void The_chair_of_the_office_signs_and_a_member_only_once_that_chair_withdrew()
    {
        var report = Given.Supervision();
        var (chair, member, elsewhere) = (Signed(Role.Chair, Given.Office), Signed(Role.Member, Given.Office), Signed(Role.Chair, new("33")));
        Assert.Equal((true, false, false), (report.WhyNotSign(chair) is null, report.WhyNotSign(member) is null, report.WhyNotSign(elsewhere) is null));

        report.Recuse(new(Given.Chair, Role.Chair, Given.Office, RecusalGround.Kinship, "Kerabat terlapor."), Given.Moment()).Accepted();

        Assert.Null(report.WhyNotSign(member));
    }

    private static Actor Signed(Role role, OfficeCode office) => Actor.SignedIn(new(Guid.CreateVersion7()), role, [office]);

    private static PlenaryRecord Plenary(int on = 11, int present = 3) => new(
        new(2024, 11, on), 3, [.. Members.Take(present).Select(m => (m.UserName, Vote.For))], "Risalah.", []);
}
