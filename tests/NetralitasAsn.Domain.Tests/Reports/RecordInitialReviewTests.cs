using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Testing;

namespace NetralitasAsn.Domain.Tests.Reports;

public sealed class RecordInitialReviewTests
{
    [Fact]
    public void The_review_may_start_before_the_identity_is_verified_but_not_end_in_registration()
    {
        var report = Given.Report(ReportStage.AwaitingIdentity);

        var refusal = report.RecordInitialReview(Given.Review(ReviewOutcome.Register, Given.Moment()), null, Given.Moment()).Refused();

        Assert.Equal(ReportRefusals.IdentityNotVerified, refusal);
    }

    [Fact, Article("UU-8-2015", "Pasal 134 ayat (3)")]
    public void A_report_with_a_missing_condition_is_not_registered()
    {
        var report = Given.Report();
        var review = new InitialReview(ReviewOutcome.Register, [ReviewCondition.Evidence], new(2024, 11, 11), "Catatan.", null, Given.Staff, Given.Moment().Now);

        Assert.Equal(ReportRefusals.ConditionsNotMet, report.RecordInitialReview(review, null, Given.Moment()).Refused());
    }

    [Fact]
    public void A_late_report_is_not_registered_and_can_become_information()
    {
        var report = Given.Report(knownOn: new(2024, 11, 1));
        var moment = Given.Moment();

        Assert.Equal(ReportRefusals.ConditionsNotMet, report.RecordInitialReview(Given.Review(ReviewOutcome.Register, moment), null, moment).Refused());
        Assert.NotNull(report.RecordInitialReview(Given.Review(ReviewOutcome.BecomeInformation, moment), null, moment).Accepted().Tip);
    }

    [Fact]
    public void A_request_for_completion_runs_two_days_and_says_what_is_missing()
    {
        var report = Given.Report(ReportStage.AwaitingCompletion);

        Assert.Equal(new DateOnly(2024, 11, 13), report.CompletionDue!.DueOn);
        Assert.Equal([ReviewCondition.Evidence], report.Completions[^1].Missing);
        Assert.IsType<CompletionRequested>(report.Events[^1]);
    }

    [Fact]
    public void The_office_decides_after_the_days_for_completion_have_passed()
    {
        var report = Given.Report(ReportStage.AwaitingCompletion);
        var later = Given.Moment(days: 3);

        var result = report.RecordInitialReview(Given.Review(ReviewOutcome.NotRegister, later), null, later).Accepted();

        Assert.Equal(ReportStage.NotRegistered, result.Stage);
    }

    [Fact]
    public void A_completion_starts_the_review_again()
    {
        var report = Given.Report(ReportStage.AwaitingCompletion);

        var stage = report.Complete("Ini buktinya.", atCounter: false, Given.Moment(days: 1)).Accepted();

        Assert.Equal(ReportStage.UnderReview, stage);
        Assert.Equal(new DateOnly(2024, 11, 14), report.ReviewDue.DueOn);
    }

    [Fact]
    public void A_plenary_of_tomorrow_has_not_adopted_anything()
    {
        var review = Given.Review(ReviewOutcome.NotRegister, Given.Moment(days: 1));

        Assert.Equal("in-future", Given.Report().RecordInitialReview(review, null, Given.Moment()).Refused().Fields.Single().Code);
    }

    [Fact]
    public void A_plenary_before_the_report_has_not_adopted_anything_either()
    {
        var review = new InitialReview(ReviewOutcome.ForwardDirectly, [], new(2024, 11, 10), "Catatan.", null, Given.Staff, Given.Moment().Now);

        Assert.Equal("too-early", Given.Report().RecordInitialReview(review, null, Given.Moment()).Refused().Fields.Single().Code);
    }

    [Fact]
    public void A_crime_that_the_review_suspects_opens_gakkumdu_at_registration()
    {
        var report = Given.Report();
        var moment = Given.Moment();
        report.RecordInitialReview(new InitialReview(ReviewOutcome.Register, [], moment.Today, "Catatan.", null, Given.Staff, moment.Now, crimeSuspected: true), null, moment).Accepted();

        Assert.True(report.Register(Given.Number(NumberKind.RegisteredReport), crimeSuspected: false, moment).Accepted().CrimeSuspected);
    }

    [Fact]
    public void The_queue_goes_by_whichever_clock_runs_out_first()
    {
        var report = Given.Report(ReportStage.AwaitingIdentity);

        Assert.Equal(report.OpenDeadlines[0].LastMoment, report.Expires);
    }

    [Fact]
    public void Not_registering_takes_a_reason()
    {
        var review = new InitialReview(ReviewOutcome.NotRegister, [], new(2024, 11, 11), "Catatan.", null, Given.Staff, Given.Moment().Now);

        Assert.Equal("Reason", Given.Report().RecordInitialReview(review, null, Given.Moment()).Refused().Fields.Single().Field);
    }
}
