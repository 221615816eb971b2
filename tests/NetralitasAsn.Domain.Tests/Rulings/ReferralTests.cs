using NetralitasAsn.Domain.Regulations;
using NetralitasAsn.Domain.Rulings;
using NetralitasAsn.Domain.Time;
using NetralitasAsn.Testing;

namespace NetralitasAsn.Domain.Tests.Rulings;

public sealed class ReferralTests
{
    [Fact]
    public void Who_wrote_a_referral_may_not_release_it()
    {
        var referral = GivenReferral.At(ReferralStage.Prepared);

        Assert.Equal("referral.same-hand", referral.Release(Given.Staff, "1/2024", Given.Moment()).RefusalCode);
        Assert.Equal(ReferralStage.Prepared, referral.Stage);
    }

    [Theory]
    [InlineData(Track.CivilServant, ReferralStage.WithVerifier)]
    [InlineData(Track.Village, ReferralStage.WithAuthority)]
    [InlineData(Track.Other, ReferralStage.WithAuthority)]
    [InlineData(Track.Crime, ReferralStage.WithPolice)]
    public void Each_track_goes_first_where_the_law_sends_it(Track track, ReferralStage first)
    {
        var referral = GivenReferral.At(ReferralStage.Prepared, track);

        Assert.Equal(first, referral.Release(Given.Chair, "1/2024", Given.Moment()).Accepted());
    }

    [Fact, Article("BKN-2024", "ambang tindakan pengendalian")]
    public void The_threshold_runs_from_proven_receipt_and_stops_when_the_follow_up_begins()
    {
        var referral = GivenReferral.At(ReferralStage.WithAuthority);

        // 27 November 2024 was not decreed a holiday yet on the day of receipt.
        Assert.Equal(new DateOnly(2024, 11, 29), referral.Threshold!.DueOn);
        Assert.Equal(new Article("BKN-2024", "ambang tindakan pengendalian"), referral.Threshold.SetBy);
        Assert.Equal(referral.Threshold.LastMoment, referral.Expires);

        referral.BeginFollowUp(Given.Moment().Today, "Disposisi.", Given.Moment()).Accepted();

        Assert.Null(referral.Expires);
    }

    [Fact]
    public void A_village_head_has_no_threshold_of_BKN() => Assert.Null(GivenReferral.At(ReferralStage.WithAuthority, Track.Village).Threshold);

    [Fact]
    public void Nothing_is_received_tomorrow_and_nothing_begins_before_it_was_received()
    {
        var moment = Given.Moment();

        Assert.Equal(
            [new FieldError("ReceivedOn", "in-future")],
            GivenReferral.At(ReferralStage.WithAuthority, received: false).ConfirmReceipt(moment.Today.AddDays(1), "Agenda.", moment).Refused().Fields);
        Assert.Equal(
            [new FieldError("ReceivedOn", "too-early")],
            GivenReferral.At(ReferralStage.WithAuthority, received: false).ConfirmReceipt(moment.Today.AddDays(-1), "Agenda.", moment).Refused().Fields);
        Assert.Equal(
            [new FieldError("BegunOn", "too-early")],
            GivenReferral.At(ReferralStage.WithAuthority).BeginFollowUp(moment.Today.AddDays(-1), "Disposisi.", moment).Refused().Fields);
    }

    [Fact]
    public void Another_level_than_suggested_needs_a_reason()
    {
        var heavier = GivenReferral.Text(level: SanctionLevel.Heavy, kind: GivenReferral.HeavyKind);

        Assert.Equal([new FieldError("DeviationReason", "required")], Rule(heavier).Refused().Fields);
        Assert.Equal(Verdict.Proven, Rule(heavier with { DeviationReason = "Dampak luas." }).Accepted().Verdict);
    }

    [Theory]
    [InlineData("PP94-8-3A", "not-lawful")]
    [InlineData(null, "required")]
    [Article("PP-94-2021", "Pasal 42 ayat (1)")]
    public void Only_a_kind_that_is_lawful_on_the_day_can_be_imposed(string? kind, string code) =>
        Assert.Equal([new FieldError("SanctionKind", code)], Rule(GivenReferral.Text(kind: kind)).Refused().Fields);

    [Theory]
    [InlineData(10, "too-early")]
    [InlineData(12, "in-future")]
    public void A_decision_is_dated_between_receipt_and_today(int day, string code) =>
        Assert.Equal([new FieldError("DecidedOn", code)], Rule(GivenReferral.Text(on: new(2024, 11, day))).Refused().Fields);

    [Fact]
    public void Not_proven_needs_no_kind() =>
        Assert.Null(Rule(GivenReferral.Text(Verdict.NotProven, level: null, kind: null)).Accepted().SanctionKind);

    [Fact, Article("PP-94-2021", "Pasal 37 ayat (3)")]
    public void A_decision_is_handed_over_within_fourteen_working_days()
    {
        var ruling = Rule(GivenReferral.Text()).Accepted();

        Assert.Equal(ClockRule.DecisionDelivery, ruling.DeliveryDue.Rule);
        Assert.Equal(new Article("PP-94-2021", "Pasal 37 ayat (3)"), ruling.DeliveryDue.SetBy);
        Assert.Equal(new DateOnly(2024, 11, 29), ruling.DeliveryDue.DueOn);
    }

    [Fact, Article("PP-94-2021", "Pasal 38 ayat (1)")]
    public void Nothing_is_executed_before_it_was_handed_over()
    {
        var referral = GivenReferral.At(ReferralStage.UnderExamination);
        var ruling = Rule(GivenReferral.Text(), referral).Accepted();

        var refusal = ruling.Execute(referral, Given.Moment().Today, "Dilaksanakan.", Given.Moment()).Refused();

        Assert.Equal(("ruling.not-delivered", new Article("PP-94-2021", "Pasal 38 ayat (1)")), (refusal.Code, refusal.Basis!));
    }

    [Fact, Article("PP-94-2021", "Pasal 38 ayat (1)")]
    public void Nothing_is_executed_before_it_takes_effect()
    {
        var referral = GivenReferral.At(ReferralStage.UnderExamination);
        var ruling = Rule(GivenReferral.Text(), referral).Accepted();
        var today = Given.Moment().Today;
        ruling.Deliver(referral, today, today.AddDays(21), Given.Moment()).Accepted();

        Assert.Equal(RulingRefusals.NotInEffect, ruling.Execute(referral, today.AddDays(20), "Dilaksanakan.", Given.Moment(days: 20)).Refused());
        Assert.NotNull(ruling.Execute(referral, today.AddDays(21), "Dilaksanakan.", Given.Moment(days: 21)).Accepted());
    }

    [Fact]
    public void A_decision_is_handed_over_once_and_only_a_proven_one_takes_effect()
    {
        var referral = GivenReferral.At(ReferralStage.UnderExamination);
        var ruling = Rule(GivenReferral.Text(Verdict.NotProven, level: null, kind: null), referral).Accepted();
        var today = Given.Moment().Today;

        Assert.Null(ruling.Deliver(referral, today, today.AddDays(15), Given.Moment()).Accepted().EffectiveOn);
        Assert.Equal("ruling.already-delivered", ruling.Deliver(referral, today, today, Given.Moment()).RefusalCode);
    }

    [Fact]
    public void A_delegation_does_not_end_before_it_begins() => Assert.Equal(
        [new FieldError("Until", "too-early")],
        SigningDelegation.Delegate(DelegationId.New(), GivenReferral.Authority, Domain.People.Role.PersonnelAgency, "SK 1", new(2024, 11, 2), new(2024, 11, 1)).Refused().Fields);

    [Fact]
    public void Every_act_is_one_event_and_one_version()
    {
        var referral = GivenReferral.At(ReferralStage.Executed);

        Assert.Equal(
            [
                nameof(ReferralPrepared), nameof(ReferralReleased), nameof(ReferralForwarded), nameof(ReferralReceived), nameof(FollowUpBegun),
                nameof(RulingIssued), nameof(RulingDelivered), nameof(RulingExecuted),
            ],
            referral.Events.Select(e => e.GetType().Name));
        Assert.Equal(8, referral.Version);
    }

    private static Result<Ruling> Rule(RulingText text, Referral? referral = null) =>
        (referral ?? GivenReferral.At(ReferralStage.UnderExamination)).IssueRuling(RulingId.New(), text, GivenReferral.Lawful, Given.Chair, Given.Moment());
}
