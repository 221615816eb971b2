using NetralitasAsn.Domain.Cases;
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
        [CaseStage.Stopped] = [Over, Over, Over, Over, Over, "case.not-decided", null, "case.not-monitored"],
        [CaseStage.FollowedUp] = [Over, Over, Over, Over, Over, null, null, "case.not-monitored"],
        [CaseStage.Monitoring] = [Over, Over, Over, Over, Over, null, "case.not-decided", null],
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
            file.WhyNotAnnounce()?.Code,
            file.WhyNotClose(referralsRunning: 0)?.Code,
        ];

        Assert.Equal(Expected[stage], answers);
    }

    [Theory, MemberData(nameof(EveryStage))]
    public void The_act_refuses_exactly_what_its_guard_refuses(CaseStage stage)
    {
        var moment = Given.Moment();

        Assert.Equal(Given.CaseFile(stage).WhyNotExtend()?.Code, Given.CaseFile(stage).Extend("Saksi tambahan.", false, moment).RefusalCode);
        Assert.Equal(Given.CaseFile(stage).WhyNotAnnounce()?.Code, Given.CaseFile(stage).Announce(moment).RefusalCode);
        Assert.Equal(Given.CaseFile(stage).WhyNotClose(0)?.Code, Given.CaseFile(stage).Close(0).RefusalCode);
        Assert.Equal(Given.CaseFile(stage).WhyNotRecuse(Given.Chair)?.Code, Given.CaseFile(stage).Recuse(Given.Chair, "Kerabat.", moment).RefusalCode);
    }
}
