using System.Globalization;
using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.Regions;
using Xunit;

namespace NetralitasAsn.Domain.Tests.Cases;

/// <summary>The last possible moments, worked back from Thursday 21 November 2024, 23.59.59 local time.</summary>
public sealed class BackwardPlanTests
{
    private static readonly PlanState Fresh = new(StudyOutstanding: true, SecondMeetingOutstanding: false, PlenaryOutstanding: true);

    [Theory]
    [Article("UU-8-2015", "Pasal 134 ayat (5)")]
    [InlineData(0, false, "Invitation 19 22.00-22.00, Hearing 20 20.00-22.00, SecondInvitation 20 22.00-22.00, SecondHearing 21 14.00-16.00, Study 21 16.00-20.00, Plenary 21 20.00-22.00, Papers 21 22.59-23.59")]
    [InlineData(0, true, "Invitation 19 22.00-22.00, Hearing 20 20.00-22.00, SecondInvitation 20 22.00-22.00, SecondHearing 21 12.00-14.00, Study 21 14.00-18.00, GakkumduSecond 21 18.00-20.00, Plenary 21 20.00-22.00, Papers 21 22.59-23.59")]
    [InlineData(10, false, "Invitation 19 12.00-22.00, Hearing 20 10.00-12.00, SecondInvitation 20 12.00-22.00, SecondHearing 21 14.00-16.00, Study 21 16.00-20.00, Plenary 21 20.00-22.00, Papers 21 22.59-23.59")]
    [InlineData(20, false, "Invitation 18 02.00-22.00, Hearing 19 20.00-22.00, SecondInvitation 19 22.00-18.00, SecondHearing 21 14.00-16.00, Study 21 16.00-20.00, Plenary 21 20.00-22.00, Papers 21 22.59-23.59")]
    public void Every_step_has_its_last_moment_and_an_invitation_is_there_the_day_before(int travel, bool crime, string expected)
    {
        var plan = Plan(Fresh with { SecondMeetingOutstanding = crime }, new PlanInvitee("Terlapor", TimeSpan.FromHours(travel)));

        Assert.Equal(expected, Text(plan, IndonesianZone.Wib));
    }

    [Fact]
    public void Two_persons_are_heard_one_after_the_other()
    {
        var plan = Plan(Fresh, new PlanInvitee("Terlapor", default), new PlanInvitee("Saksi 1", default));

        Assert.Equal(
            [("Terlapor", "20 18.00"), ("Saksi 1", "20 20.00")],
            plan.Where(s => s.Step is PlanStep.Hearing).Select(s => (s.For!, Start(s))));
        Assert.Equal(
            [("Terlapor", "21 12.00"), ("Saksi 1", "21 14.00")],
            plan.Where(s => s.Step is PlanStep.SecondHearing).Select(s => (s.For!, Start(s))));
    }

    [Fact]
    public void Who_was_heard_is_waited_for_no_more_and_who_missed_the_first_hearing_gets_the_second()
    {
        var plan = Plan(Fresh, new PlanInvitee("Saksi 1", default, Invited: true, Done: true), new PlanInvitee("Terlapor", default, Invited: true, Missed: true));

        Assert.Equal([PlanStep.SecondInvitation, PlanStep.SecondHearing], plan.Where(s => s.For is not null).Select(s => s.Step));
        Assert.DoesNotContain(plan, s => s.For == "Saksi 1");
    }

    [Fact]
    public void After_the_study_only_the_meeting_the_plenary_and_the_papers_are_left()
    {
        var plan = Plan(new(false, true, true), new PlanInvitee("Terlapor", default));

        Assert.Equal([PlanStep.GakkumduSecond, PlanStep.Plenary, PlanStep.Papers], plan.Select(s => s.Step));
    }

    [Fact]
    public void The_day_is_the_one_of_the_office_and_a_moment_behind_is_missed()
    {
        var due = new DateOnly(2024, 11, 21).At(new(23, 59, 59), IndonesianZone.Wit);
        var plan = BackwardPlan.For(due, IndonesianZone.Wit, Fresh, [new("Terlapor", default)], PlanningTimes.Usual);

        Assert.StartsWith("Invitation 19 22.00", Text(plan, IndonesianZone.Wit), StringComparison.Ordinal);
        Assert.True(plan[0].IsMissed(new DateOnly(2024, 11, 19).At(new(22, 1), IndonesianZone.Wit)));
        Assert.False(plan[0].IsMissed(new DateOnly(2024, 11, 19).At(new(22, 0), IndonesianZone.Wit)));
    }

    [Theory]
    [InlineData(10, 12, false)]
    [InlineData(11, 13, true)]
    [InlineData(13, 15, true)]
    [InlineData(14, 16, false)]
    public void Two_appointments_clash_when_they_overlap(int from, int until, bool clashes)
    {
        var day = new DateOnly(2024, 11, 20);
        CalendarEntry Entry(int start, int end) => new(CaseId.New(), "1", PlanStep.Hearing, day.At(new(start, 0), IndonesianZone.Wib), day.At(new(end, 0), IndonesianZone.Wib), true);

        Assert.Equal(clashes, Clash.Find([Entry(12, 14)], [Entry(from, until)]).Count == 1);
    }

    private static IReadOnlyList<PlannedStep> Plan(PlanState state, params IReadOnlyList<PlanInvitee> invitees) =>
        BackwardPlan.For(new DateOnly(2024, 11, 21).At(new(23, 59, 59), IndonesianZone.Wib), IndonesianZone.Wib, state, invitees, PlanningTimes.Usual);

    private static string Start(PlannedStep step) => step.Start.In(IndonesianZone.Wib).ToString("dd HH.mm", CultureInfo.InvariantCulture);

    private static string Text(IReadOnlyList<PlannedStep> plan, IndonesianZone zone) => string.Join(", ", plan.Select(s =>
        string.Create(CultureInfo.InvariantCulture, $"{s.Step} {s.Start.In(zone):dd HH.mm}-{s.End.In(zone):HH.mm}")));
}
