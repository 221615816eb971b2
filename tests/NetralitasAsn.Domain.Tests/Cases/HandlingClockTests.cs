using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Testing;

namespace NetralitasAsn.Domain.Tests.Cases;

public sealed class HandlingClockTests
{
    [Fact, Article("UU-8-2015", "Pasal 134 ayat (5)")]
    public void Three_calendar_days_run_from_registration()
    {
        var file = Given.CaseFile();

        Assert.Equal(new DateOnly(2024, 11, 14), file.HandlingDue.DueOn);
        Assert.Equal(file.HandlingDue.LastMoment, file.Expires);
    }

    [Fact, Article("UU-8-2015", "Pasal 134 ayat (6)")]
    public void Extra_information_extends_to_five_days_once()
    {
        var file = Given.CaseFile();

        Assert.Equal(new DateOnly(2024, 11, 16), file.Extend("Dua saksi lagi.", false, Given.Moment(days: 2)).Accepted().DueOn);
        Assert.Equal(CaseRefusals.AlreadyExtended, file.Extend("Sekali lagi.", false, Given.Moment(days: 2)).Refused());
    }

    [Fact]
    public void A_suspected_crime_is_discussed_within_a_day_and_opened_to_police_and_prosecutor()
    {
        var file = Given.CaseFile(crimeSuspected: true);

        Assert.Equal(file.RegisteredAt.AddHours(24), file.GakkumduDue!.LastMoment);
        Assert.Equal(["polri:33.25", "kejaksaan:33.25"], file.Grants.Select(g => g.Office.Value));
        Assert.Equal(file.GakkumduDue.LastMoment, file.Expires);
    }

    [Fact]
    public void The_plenary_waits_for_the_second_discussion()
    {
        var file = Given.CaseFile(crimeSuspected: true);
        Given.Study(file);

        Assert.Equal(CaseRefusals.SecondMeetingOutstanding, file.HoldPlenary(Given.Plenary(file), 2, Given.Moment()).Refused());
    }

    [Fact]
    public void Without_a_quorum_nothing_is_decided()
    {
        var file = Given.CaseFile(CaseStage.QuorumMissing);

        Assert.All(file.Persons, p => Assert.True(p.Outcomes.Count == 0 && p.StoppedBecause is null));
        Assert.NotNull(file.Expires);
    }

    [Fact]
    public void Every_person_gets_a_decision_or_nobody_does()
    {
        var file = Given.CaseFile(CaseStage.Study, respondents: [Given.Respondent(), Given.Respondent()]);
        var half = Given.Plenary(file) with { Decisions = [new(file.Persons[0].Id, [OutcomeKind.VillageLaw], null)] };

        Assert.Equal(CaseRefusals.EveryPersonNeedsADecision, file.HoldPlenary(half, 2, Given.Moment()).Refused());
    }

    [Fact]
    public void A_person_is_either_followed_up_or_stopped_never_both()
    {
        var file = Given.CaseFile(CaseStage.Study);
        var both = Given.Plenary(file) with { Decisions = [new(file.Persons[0].Id, [OutcomeKind.VillageLaw], ClosingReason.InsufficientEvidence)] };

        Assert.Equal(CaseRefusals.EveryPersonNeedsADecision, file.HoldPlenary(both, 2, Given.Moment()).Refused());
    }

    [Fact]
    public void An_invitation_reaches_the_person_at_the_latest_a_day_before()
    {
        var file = Given.CaseFile();
        var moment = Given.Moment();
        Invitation At(DateTimeOffset when) => new(InviteeKind.Witness, null, "Saksi 1", 1, when, "Kantor", false, DeliveryWay.ByHand, "001/UND");

        Assert.Equal(CaseRefusals.InvitationTooLate, ClarificationSession.Invite(SessionId.New(), file, At(moment.Now.AddHours(5)), moment).Refused());
        Assert.NotNull(ClarificationSession.Invite(SessionId.New(), file, At(moment.Now.AddDays(1)), moment).Accepted());
    }
}
