using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.Findings;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Testing;
using Xunit;

namespace NetralitasAsn.Domain.Tests.Findings;

/// <summary>Initial information: who traces it, until when, and how it ends.</summary>
public sealed class TipStageTests
{
    private static readonly Tracer Tracer = new(Given.Staff, "panwascam.33.25.99", new OfficeCode("33.25.99"));

    [Fact]
    public void The_seven_days_run_from_the_letter_and_not_from_the_reception()
    {
        var tip = Given.Tip();
        Assert.Equal((TipStage.Unassigned, null, (DateTimeOffset?)null), (tip.Stage, tip.TracingDue, tip.Expires));

        tip.Assign(new("01/ST/2024", new(2024, 11, 13)), [Tracer], Given.Moment(days: 3)).Accepted();

        Assert.Equal((TipStage.UnderTracing, new DateOnly(2024, 11, 20)), (tip.Stage, tip.TracingDue!.DueOn));
        Assert.Equal(tip.TracingDue.LastMoment, tip.Expires);
        Assert.Equal("panwascam.33.25.99", Assert.Single(tip.Tracers).UserName);
    }

    [Fact]
    public void Assigned_anew_the_people_change_and_the_clock_goes_on()
    {
        var tip = Given.Tip(TipStage.UnderTracing);
        var due = tip.TracingDue;

        tip.Assign(new("02/ST/2024", new(2024, 11, 15)), [Tracer with { UserName = "lain" }], Given.Moment(days: 4)).Accepted();

        Assert.Equal((due, "lain", "02/ST/2024"), (tip.TracingDue, Assert.Single(tip.Tracers).UserName, tip.AssignmentNumber));
    }

    [Theory]
    [InlineData(5, "in-future")]
    [InlineData(-1, "too-early")]
    public void A_letter_is_of_a_day_between_reception_and_today(int days, string code)
    {
        var letter = new AssignmentLetter("01/ST/2024", new DateOnly(2024, 11, 11).AddDays(days));

        Assert.Equal(code, Assert.Single(Given.Tip().Assign(letter, [Tracer], Given.Moment(days: 1)).Refused().Fields).Code);
    }

    [Theory]
    [InlineData(TipStage.Unassigned, "Assign Propose Upgrade")]
    [InlineData(TipStage.UnderTracing, "Assign Report Propose Upgrade")]
    [InlineData(TipStage.ClosingProposed, "Decide Upgrade")]
    [InlineData(TipStage.AwaitingPlenary, "")]
    [InlineData(TipStage.BecameFinding, "")]
    [InlineData(TipStage.ClosedWithoutFinding, "")]
    [InlineData(TipStage.BecameReport, "")]
    public void At_each_stage_the_law_allows_these_acts(TipStage stage, string allowed)
    {
        var tip = Given.Tip(stage);
        (string Act, Refusal? WhyNot)[] acts =
            [("Assign", tip.WhyNotAssign()), ("Report", tip.WhyNotReport()), ("Propose", tip.WhyNotProposeClosing()), ("Decide", tip.WhyNotDecideClosing(Given.Chair)), ("Upgrade", tip.WhyNotUpgrade())];

        Assert.Equal(stage, tip.Stage);
        Assert.Equal(allowed, string.Join(' ', acts.Where(a => a.WhyNot is null).Select(a => a.Act)));
    }

    [Fact]
    public void Who_proposed_to_close_it_does_not_decide()
    {
        var tip = Given.Tip(TipStage.ClosingProposed);

        Assert.Equal("tip.proposer-decides", tip.DecideClosing(true, Given.Staff, Given.Moment()).RefusalCode);
        Assert.Equal(TipStage.ClosedWithoutFinding, tip.DecideClosing(true, Given.Chair, Given.Moment()).Accepted());
        Assert.Equal((ClosingReason.InsufficientEvidence, (DateTimeOffset?)null), (tip.ClosingReason, tip.Expires));
    }

    [Fact]
    public void Who_does_not_agree_lets_the_tracing_go_on()
    {
        var tip = Given.Tip(TipStage.ClosingProposed);

        Assert.Equal(TipStage.UnderTracing, tip.DecideClosing(false, Given.Chair, Given.Moment()).Accepted());
        Assert.Equal((null, tip.TracingDue!.LastMoment), (tip.ClosingReason, tip.Expires));
    }

    [Theory]
    [InlineData(null, TipStage.BecameFinding)]
    [InlineData(ClosingReason.NotAViolation, TipStage.ClosedWithoutFinding)]
    public void What_the_plenary_decides_is_true_of_the_information(ClosingReason? reason, TipStage stage)
    {
        var tip = Given.Tip(TipStage.AwaitingPlenary);

        Assert.Equal(stage, tip.Settle(reason, Given.Moment()).Accepted());
        Assert.Equal(reason, tip.ClosingReason);
    }

    [Fact]
    public void What_came_from_a_named_report_is_not_turned_into_another()
    {
        var tip = Tip.FromUnregistered(TipId.New(), Given.Number(NumberKind.InitialInformation), Given.Report(), "commitment", Given.Moment());

        Assert.Equal("tip.came-from-report", tip.WhyNotUpgrade()?.Code);
    }
}
