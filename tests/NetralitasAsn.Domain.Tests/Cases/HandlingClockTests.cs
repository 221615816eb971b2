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

        Assert.Equal(CaseRefusals.SecondMeetingOutstanding, file.HoldPlenary(Given.Plenary(file), 2, [], Given.Moment()).Refused());
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

        Assert.Equal(CaseRefusals.EveryPersonNeedsADecision, file.HoldPlenary(half, 2, [], Given.Moment()).Refused());
    }

    [Fact]
    public void A_person_is_either_followed_up_or_stopped_never_both()
    {
        var file = Given.CaseFile(CaseStage.Study);
        var both = Given.Plenary(file) with { Decisions = [new(file.Persons[0].Id, [OutcomeKind.VillageLaw], ClosingReason.InsufficientEvidence)] };

        Assert.Equal(CaseRefusals.EveryPersonNeedsADecision, file.HoldPlenary(both, 2, [], Given.Moment()).Refused());
    }

    [Fact]
    public void A_decision_that_most_members_do_not_carry_is_not_taken()
    {
        var file = Given.CaseFile(CaseStage.Study);
        var against = Given.Plenary(file) with { Votes = [("ketua", Vote.For), ("anggota1", Vote.Against), ("anggota2", Vote.Dissent)] };

        Assert.Equal(CaseRefusals.NotCarried, file.HoldPlenary(against, 2, [], Given.Moment()).Refused());
        Assert.Empty(file.Plenaries);
    }

    [Fact]
    public void Only_members_of_the_office_vote_and_none_who_withdrew()
    {
        var file = Given.CaseFile(CaseStage.Study);
        OfficeMember[] members = [new("anggota1", Given.Staff), new("anggota2", Given.Chair), new("anggota3", new(Guid.CreateVersion7()))];

        Assert.Equal(CaseRefusals.NotAMember, file.HoldPlenary(Given.Plenary(file), 2, members[..2], Given.Moment()).Refused());
        file.Recuse(new(Given.Chair, Domain.People.Role.Member, Given.Office, RecusalGround.Kinship, "Kerabat."), Given.Moment()).Accepted();
        Assert.Equal(CaseRefusals.MemberRecused, file.HoldPlenary(Given.Plenary(file), 2, members, Given.Moment()).Refused());
    }

    [Fact]
    public void A_plenary_is_not_held_before_registration()
    {
        var file = Given.CaseFile(CaseStage.Study);

        Assert.Equal(CaseRefusals.PlenaryBeforeRegistration, file.HoldPlenary(Given.Plenary(file) with { HeldOn = new(2024, 11, 10) }, 2, [], Given.Moment()).Refused());
    }

    [Fact]
    public void A_crime_is_not_found_before_it_was_discussed_and_can_be_raised_later()
    {
        var file = Given.CaseFile(CaseStage.Study);

        Assert.Equal(CaseRefusals.CrimeNotDiscussed, file.HoldPlenary(Given.Plenary(file, outcome: OutcomeKind.ElectionCrime), 2, [], Given.Moment()).Refused());
        Assert.Equal(Given.Moment().Now.AddHours(24), file.SuspectCrime(Given.Moment()).Accepted().LastMoment);
        Assert.Equal(CaseRefusals.SecondMeetingOutstanding, file.HoldPlenary(Given.Plenary(file, outcome: OutcomeKind.ElectionCrime), 2, [], Given.Moment()).Refused());
    }

    [Fact]
    public void The_particulars_of_a_person_stand_once_they_were_decided_upon()
    {
        var particulars = new PersonParticulars("Contoh Orang Lain", null, Domain.Regulations.SubjectKind.CivilServant, null, null, "dinas-contoh:33.25");
        var decided = Given.CaseFile(CaseStage.FollowedUp);
        var open = Given.CaseFile();

        Assert.Equal(CaseRefusals.NotInHandling, decided.CorrectPerson(decided.Persons[0].Id, particulars, "commitment").Refused());
        open.CorrectPerson(open.Persons[0].Id, particulars, "commitment").Accepted();
        Assert.IsType<PersonCorrected>(open.Events[^1]);
        Assert.Equal(Domain.Regulations.SubjectKind.CivilServant, open.Persons[0].Subject);
    }

    [Fact]
    public void A_plenary_without_a_quorum_opens_the_file_to_the_office_above() =>
        Assert.Contains(Given.CaseFile(CaseStage.QuorumMissing).Grants, g => g.Office.Value == "33");

    [Fact]
    public void Somebody_may_come_early_but_nobody_stayed_away_from_a_session_that_lies_ahead()
    {
        var moment = Given.Moment();
        var session = ClarificationSession.Invite(SessionId.New(), Given.CaseFile(), new(InviteeKind.Witness, null, "Saksi 1", 1, moment.Now.AddDays(2), "Kantor", false, DeliveryWay.ByHand, "001/UND"), moment).Accepted();

        Assert.Equal(CaseRefusals.SessionNotYet, session.End(SessionOutcome.Absent, false, "Berita acara.", "commitment", Given.Moment(days: 1)).Refused());
        Assert.Equal(SessionOutcome.Heard, session.End(SessionOutcome.Heard, true, "Berita acara.", "commitment", Given.Moment(days: 1)).Accepted());
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
