using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Registry;
using NetralitasAsn.Domain.Regulations;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Domain.Rulings;
using NetralitasAsn.Domain.Time;
using NetralitasAsn.Testing;
using Xunit;

namespace NetralitasAsn.Domain.Tests.Rulings;

/// <summary>Who has an interest must not decide: the clock stands still, and competence moves only by an answer.</summary>
public sealed class ConflictTests
{
    private static readonly ConflictDeclaration Declaration = new(ConflictSource.OwnDeclaration, ConflictGround.OwnInterest, new(2024, 11, 18), "Terlapor adalah bupati sendiri.", "Presiden melalui Menteri Dalam Negeri, tembusan gubernur");

    [Fact, Article("UU-30-2014", "Pasal 42 ayat (1)")]
    public void Nothing_is_decided_while_the_answer_is_awaited()
    {
        var referral = GivenReferral.At(ReferralStage.UnderExamination);
        referral.DeclareConflict(Declaration, Given.Chair, On(18)).Accepted();

        Assert.Equal("referral.conflict-open", referral.WhyNotRule()?.Code);
        Assert.Equal("referral.conflict-declared", referral.DeclareConflict(Declaration, Given.Chair, On(18)).RefusalCode);
        Assert.Equal(GivenReferral.Authority, referral.Authority);
        Assert.True(Assert.Single(referral.Conflicts).Bars);
        Assert.IsType<ConflictDeclared>(referral.Events[^1]);
    }

    [Fact, Article("UU-30-2014", "Pasal 44 ayat (3)")]
    public void The_threshold_stands_still_and_runs_on_by_what_was_left()
    {
        var referral = GivenReferral.At(ReferralStage.WithAuthority, receivedOn: new(2024, 11, 11));
        Assert.Equal(new DateOnly(2024, 11, 29), referral.Threshold!.DueOn);

        referral.DeclareConflict(Declaration, Given.Chair, On(18)).Accepted();
        Assert.Null(referral.Expires);
        Assert.Equal(new DateOnly(2024, 11, 25), referral.OpenConflict!.AnswerDueOn);
        Assert.False(referral.RedateThreshold("hari libur", On(21)).Accepted());

        referral.ResolveConflict(new(new(2024, 11, 20), "Menteri Dalam Negeri", "100/1", GivenReferral.Authority), On(20)).Accepted();

        // Tuesday and Wednesday did not count; 27 November is not yet a holiday on the 20th.
        Assert.Equal(new DateOnly(2024, 12, 3), referral.Threshold!.DueOn);
        Assert.Equal(referral.Threshold.LastMoment, referral.Expires);
        var moved = Assert.IsType<DeadlineRedated>(referral.Events[^1]);
        Assert.Equal((new DateOnly(2024, 11, 29), new DateOnly(2024, 12, 3)), (moved.From, moved.To));
        Assert.Contains(referral.CountThreshold(On(20))!.Skipped, d => d.Reason == "Ditangguhkan karena benturan kepentingan");
        Assert.False(referral.Conflicts[0].Bars);
    }

    [Fact]
    public void Another_office_decides_only_when_the_answer_names_it()
    {
        var governor = Domain.People.OfficeCode.Authority(RegionCode.Of("33"));
        var referral = GivenReferral.At(ReferralStage.WithAuthority);
        referral.DeclareConflict(Declaration with { Ground = ConflictGround.Kinship }, Given.Chair, On(18)).Accepted();

        Assert.Equal("invalid", referral.ResolveConflict(new(new(2024, 11, 17), "Mendagri", "1", governor), On(19)).RefusalCode);
        referral.ResolveConflict(new(new(2024, 11, 19), "Mendagri", "1", governor), On(19)).Accepted();

        Assert.Equal(governor, referral.Authority);
        Assert.True(referral.Conflicts[0].Bars);
        Assert.Equal("referral.no-conflict", referral.WhyNotResolveConflict()?.Code);
    }

    [Fact]
    public void Nothing_is_passed_on_to_an_authority_in_conflict()
    {
        var referral = GivenReferral.At(ReferralStage.WithVerifier);
        referral.DeclareConflict(Declaration with { Source = ConflictSource.StaffReport }, Given.Staff, On(18)).Accepted();

        Assert.Equal("referral.conflict-open", referral.Forward("B-1/2024", null, On(18)).RefusalCode);
        Assert.Equal("referral.conflict-too-late", GivenReferral.At(ReferralStage.Ruled).WhyNotDeclareConflict()?.Code);
    }

    [Fact, Article("SE-MDN-821-5492-2022", "laporan kepada Menteri Dalam Negeri")]
    public void An_acting_head_reports_the_decision_within_seven_working_days()
    {
        var referral = GivenReferral.At(ReferralStage.UnderExamination);
        var ruling = referral.IssueRuling(RulingId.New(), GivenReferral.Text(), GivenReferral.Lawful, Given.Chair, On(18), HolderKind.Pjs).Accepted();

        Assert.Equal(new DateOnly(2024, 11, 20), ruling.MinisterReportDue!.DueOn);
        Assert.Equal("invalid", ruling.ReportToMinister(referral, new(2024, 11, 10), "100/2", On(18)).RefusalCode);
        ruling.ReportToMinister(referral, new(2024, 11, 18), "100/2", On(18)).Accepted();
        Assert.Equal("ruling.already-reported", ruling.WhyNotReportToMinister()?.Code);
        Assert.IsType<ActingHeadReported>(referral.Events[^1]);
    }

    [Fact]
    public void A_definitive_head_reports_nothing() => Assert.Equal(
        "ruling.not-by-acting-head",
        GivenReferral.At(ReferralStage.UnderExamination).IssueRuling(RulingId.New(), GivenReferral.Text(), GivenReferral.Lawful, Given.Chair, On(18), HolderKind.Definitive)
            .Accepted().WhyNotReportToMinister()?.Code);

    [Fact]
    public void A_holiday_decreed_later_moves_the_handing_over_of_a_decision()
    {
        var referral = GivenReferral.At(ReferralStage.UnderExamination);
        var ruling = referral.IssueRuling(RulingId.New(), GivenReferral.Text(on: new(2024, 11, 15)), GivenReferral.Lawful, Given.Chair, On(18)).Accepted();
        Assert.Equal(new DateOnly(2024, 12, 5), ruling.DeliveryDue.DueOn);

        Assert.True(ruling.Redate(referral, "Keppres 33/2024", On(21)).Accepted());
        Assert.False(ruling.Redate(referral, "Keppres 33/2024", On(21)).Accepted());

        Assert.Equal(new DateOnly(2024, 12, 6), ruling.DeliveryDue.DueOn);
        Assert.Equal(ClockRule.DecisionDelivery, Assert.IsType<DeadlineRedated>(referral.Events[^1]).Rule);
    }

    private static LegalMoment On(int day)
    {
        var date = new DateOnly(2024, 11, day);
        return new(date.At(new TimeOnly(9, 0), IndonesianZone.Wib), IndonesianZone.Wib, new WorkingCalendar(DecreedHolidays.All, date, Given.Village), new RegulationBook());
    }
}
