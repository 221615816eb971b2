using NetralitasAsn.Domain.Regulations;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Testing;

namespace NetralitasAsn.Domain.Tests.Reports;

/// <summary>Clock and book suggest whether conditions of the initial review hold; who judges otherwise says why, and it is an event.</summary>
public class ReviewDeviationTests
{
    private static readonly SubjectKind[] Strangers = [SubjectKind.NonAsnStaff, SubjectKind.CommunityBodyOfficer, SubjectKind.StateEnterpriseOfficial, SubjectKind.MilitaryPolice, SubjectKind.RegionalOfficial, SubjectKind.Candidate];

    private static InitialReview Review(ReviewOutcome outcome, string? reason, params ReviewCondition[] notMet) => new(
        outcome, notMet, Given.Moment().Today, "Catatan.", ClosingReason.FormalConditions, Given.Staff, Given.Moment().Now, deviationReason: reason);

    [Fact]
    public void A_report_in_time_of_a_known_conduct_by_a_village_head_is_suggested_to_meet_what_can_be_known()
    {
        var suggested = ReviewSuggestion.For(Given.Report(), Given.Moment().Book);

        Assert.All(suggested, s => Assert.True(s.Holds, s.Because));
        Assert.Equal(
            [ReviewCondition.FiledInTime, ReviewCondition.RespondentNamed, ReviewCondition.TimeAndPlace, ReviewCondition.SubjectCovered, ReviewCondition.ConductCovered],
            suggested.Select(s => s.Condition));
        Assert.Contains("UU6-29J", suggested[^1].Because, StringComparison.Ordinal);
    }

    [Fact]
    public void To_call_a_report_late_that_was_in_time_needs_a_reason()
    {
        var report = Given.Report();

        var refusal = report.RecordInitialReview(Review(ReviewOutcome.NotRegister, " ", ReviewCondition.FiledInTime), null, Given.Moment()).Refused();

        Assert.Equal(("DeviationReason", "required"), (refusal.Fields.Single().Field, refusal.Fields.Single().Code));
        Assert.Empty(report.Reviews);
    }

    [Fact]
    public void With_a_reason_it_is_kept_and_the_deviation_is_an_event_without_the_words()
    {
        var report = Given.Report();

        report.RecordInitialReview(Review(ReviewOutcome.NotRegister, "Pelapor mengaku sudah tahu sejak bulan lalu.", ReviewCondition.FiledInTime), null, Given.Moment()).Accepted();

        Assert.Equal([ReviewCondition.FiledInTime], report.Reviews[^1].DepartsFrom);
        Assert.StartsWith("Pelapor", report.Reviews[^1].DeviationReason, StringComparison.Ordinal);
        Assert.Equal(new ReviewDeviated(report.Id, ReviewCondition.FiledInTime, Suggested: true, Chosen: false), report.Events.OfType<ReviewDeviated>().Single());
    }

    [Fact]
    public void A_late_report_that_is_not_called_late_needs_a_reason_too()
    {
        var report = Given.Report(knownOn: new DateOnly(2024, 11, 3));

        Assert.Equal("DeviationReason", report.RecordInitialReview(Review(ReviewOutcome.NotRegister, null), null, Given.Moment()).Refused().Fields.Single().Field);
        report.RecordInitialReview(Review(ReviewOutcome.NotRegister, null, ReviewCondition.FiledInTime), null, Given.Moment()).Accepted();
        Assert.DoesNotContain(report.Events, e => e is ReviewDeviated);
    }

    [Fact]
    public void To_register_a_report_about_somebody_outside_these_rules_needs_a_reason()
    {
        foreach (var stranger in Strangers)
        {
            var report = Given.Report(respondents: Given.Respondent(stranger));

            Assert.Equal("DeviationReason", report.RecordInitialReview(Review(ReviewOutcome.Register, null), null, Given.Moment()).Refused().Fields.Single().Field);
            report.RecordInitialReview(Review(ReviewOutcome.Register, "Ternyata juga PNS."), null, Given.Moment()).Accepted();
        }
    }

    [Fact]
    public void A_condition_about_which_nothing_is_known_can_be_judged_freely()
    {
        var report = Given.Report();

        report.RecordInitialReview(Review(ReviewOutcome.NotRegister, null, ReviewCondition.Evidence, ReviewCondition.ReporterStanding), null, Given.Moment()).Accepted();

        Assert.Empty(report.Reviews[^1].DepartsFrom);
    }

    [Fact]
    public void A_place_outside_the_region_of_the_office_is_suggested_not_to_be_met()
    {
        var report = Given.Report(ReportStage.Delegated);

        Assert.True(ReviewSuggestion.For(report, Given.Moment().Book).Single(s => s.Condition == ReviewCondition.TimeAndPlace).Holds);
    }
}
