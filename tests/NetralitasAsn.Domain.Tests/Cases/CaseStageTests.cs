using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Testing;

namespace NetralitasAsn.Domain.Tests.Cases;

/// <summary>Every stage of a handling file × every act.</summary>
public sealed class CaseStageTests
{
    private const string Over = "case.not-in-handling";

    /// <summary>Clarify, extend, study, hold plenary, recuse, refer, announce, close (no referral running).</summary>
    private static readonly Dictionary<CaseStage, string?[]> Expected = new()
    {
        [CaseStage.Clarification] = [null, null, null, "case.not-studied", null, "case.not-decided", "case.not-decided", "case.not-monitored"],
        [CaseStage.Study] = [null, null, null, null, null, "case.not-decided", "case.not-decided", "case.not-monitored"],
        [CaseStage.QuorumMissing] = [null, null, null, null, null, "case.not-decided", "case.not-decided", "case.not-monitored"],
        [CaseStage.Stopped] = [Over, Over, Over, Over, null, "case.not-decided", null, "case.not-monitored"],
        [CaseStage.FollowedUp] = [Over, Over, Over, Over, null, null, null, "case.not-monitored"],
        [CaseStage.Monitoring] = [Over, Over, Over, Over, null, null, "case.not-decided", null],
        [CaseStage.Closed] = [Over, Over, Over, Over, Over, "case.not-decided", "case.not-decided", "case.not-monitored"],
    };

    public static TheoryData<CaseStage> EveryStage => [.. Enum.GetValues<CaseStage>()];

    [Theory, MemberData(nameof(EveryStage))]
    public void Each_stage_accepts_what_the_law_allows_and_says_why_not_otherwise(CaseStage stage)
    {
        var file = Given.CaseFile(stage);

        string?[] answers =
        [
            file.WhyNotClarify()?.Code,
            file.WhyNotExtend()?.Code,
            file.WhyNotStudy(sessionsEnded: 1)?.Code,
            file.WhyNotHoldPlenary()?.Code,
            file.WhyNotRecuse(Given.Chair)?.Code,
            file.WhyNotRefer()?.Code,
            file.WhyNotAnnounce(Given.Released(file))?.Code,
            file.WhyNotClose(referralsRunning: 0)?.Code,
        ];

        Assert.Equal(Expected[stage], answers);
    }

    [Fact]
    public void The_parties_are_told_only_once_every_referral_left_the_office()
    {
        var file = Given.CaseFile(CaseStage.FollowedUp);

        Assert.Equal("case.referrals-unreleased", file.WhyNotAnnounce([])?.Code);
        Assert.Equal("case.referrals-unreleased", file.Announce([], Given.Moment()).RefusalCode);
        Assert.Equal(CaseStage.Monitoring, file.Announce(Given.Released(file), Given.Moment()).Accepted());
    }

    [Fact]
    public void What_goes_to_the_election_commission_waits_for_no_referral() =>
        Assert.Null(Given.CaseFile(CaseStage.FollowedUp, outcome: OutcomeKind.Administrative).WhyNotAnnounce([]));

    [Fact]
    public void A_member_signs_only_when_the_chair_withdrew()
    {
        var member = Actor.SignedIn(Given.Staff, Role.Member, [Given.Office]);
        var file = Given.CaseFile();

        file.Recuse(new(new(Guid.NewGuid()), Role.Member, Given.Office, RecusalGround.Kinship, "Kerabat."), Given.Moment()).Accepted();
        Assert.Equal("forbidden", file.WhyNotSign(member)?.Code);
        Assert.Null(file.WhyNotSign(Actor.SignedIn(Given.Chair, Role.Chair, [Given.Office])));

        file.Recuse(new(new(Guid.NewGuid()), Role.Chair, new("33"), RecusalGround.Kinship, "Kerabat."), Given.Moment()).Accepted();
        Assert.Equal("forbidden", file.WhyNotSign(member)?.Code);

        file.Recuse(new(Given.Chair, Role.Chair, Given.Office, RecusalGround.Kinship, "Kerabat."), Given.Moment()).Accepted();
        Assert.Null(file.WhyNotSign(member));
        Assert.Equal("forbidden", file.WhyNotSign(Actor.SignedIn(Given.Staff, Role.Member, [new("33")]))?.Code);
        Assert.Equal("forbidden", file.WhyNotSign(Actor.SignedIn(Given.Staff, Role.Staff, [Given.Office]))?.Code);
    }

    [Fact]
    public void A_pause_takes_sight_and_signature_only_while_it_holds()
    {
        var file = Given.CaseFile();
        var member = Actor.SignedIn(Given.Staff, Role.Member, [Given.Office]);
        file.Recuse(new(Given.Chair, Role.Chair, Given.Office, RecusalGround.Business, "", RecusalKind.Paused), Given.Moment()).Accepted();
        Assert.Equal((true, null), (file.KeepsAway(Given.Chair), file.WhyNotSign(member)));

        file.LiftPause(Given.Chair, Given.Moment(hours: 1));

        Assert.Equal((false, "forbidden"), (file.KeepsAway(Given.Chair), file.WhyNotSign(member)?.Code));
        Assert.Equal(["MemberPaused", "MemberPauseLifted"], file.Events.TakeLast(2).Select(e => e.GetType().Name));
    }

    [Fact]
    public void Lifting_a_pause_does_not_bring_back_who_withdrew()
    {
        var file = Given.CaseFile(CaseStage.FollowedUp);
        file.Recuse(new(Given.Staff, Role.Member, Given.Office, RecusalGround.Kinship, "Kerabat."), Given.Moment()).Accepted();
        var version = file.Version;

        file.LiftPause(Given.Staff, Given.Moment());

        Assert.Equal((true, version), (file.KeepsAway(Given.Staff), file.Version));
    }

    [Theory, MemberData(nameof(EveryStage))]
    public void The_act_refuses_exactly_what_its_guard_refuses(CaseStage stage)
    {
        var moment = Given.Moment();

        Assert.Equal(Given.CaseFile(stage).WhyNotExtend()?.Code, Given.CaseFile(stage).Extend("Saksi tambahan.", false, moment).RefusalCode);
        Assert.Equal(Given.CaseFile(stage).WhyNotAnnounce([])?.Code, Given.CaseFile(stage).Announce([], moment).RefusalCode);
        Assert.Equal(Given.CaseFile(stage).WhyNotClose(0)?.Code, Given.CaseFile(stage).Close(0).RefusalCode);
        Assert.Equal(Given.CaseFile(stage).WhyNotRecuse(Given.Chair)?.Code, Given.CaseFile(stage).Recuse(new(Given.Chair, Role.Chair, Given.Office, RecusalGround.Kinship, "Kerabat."), moment).RefusalCode);
    }
}
