using NetralitasAsn.Domain.Rulings;
using NetralitasAsn.Testing;

namespace NetralitasAsn.Domain.Tests.Rulings;

/// <summary>Every stage of a referral × every act.</summary>
public sealed class ReferralStageTests
{
    private const string Sent = "referral.not-prepared";
    private const string NoVerifier = "referral.not-with-verifier";
    private const string NoAuthority = "referral.not-with-authority";
    private const string NotNow = "referral.not-awaiting-ruling";

    /// <summary>Release, forward, return, confirm receipt, begin, rule.</summary>
    private static readonly Dictionary<(ReferralStage Stage, bool Received), string?[]> Expected = new()
    {
        [(ReferralStage.Prepared, false)] = [null, NoVerifier, NoAuthority, NoAuthority, NoAuthority, NotNow],
        [(ReferralStage.WithVerifier, false)] = [Sent, null, null, NoAuthority, NoAuthority, NotNow],
        [(ReferralStage.WithAuthority, false)] = [Sent, NoVerifier, null, null, "referral.not-received", "referral.not-received"],
        [(ReferralStage.WithAuthority, true)] = [Sent, NoVerifier, null, "referral.already-received", null, NotNow],
        [(ReferralStage.UnderExamination, true)] = [Sent, NoVerifier, NoAuthority, NoAuthority, "referral.already-begun", null],
        [(ReferralStage.Ruled, true)] = [Sent, NoVerifier, NoAuthority, NoAuthority, NoAuthority, NotNow],
        [(ReferralStage.Executed, true)] = [Sent, NoVerifier, NoAuthority, NoAuthority, NoAuthority, NotNow],
        [(ReferralStage.Returned, false)] = [Sent, NoVerifier, NoAuthority, NoAuthority, NoAuthority, NotNow],
        [(ReferralStage.WithPolice, false)] = [Sent, NoVerifier, NoAuthority, null, NoAuthority, NotNow],
    };

    public static TheoryData<ReferralStage, bool> Rows
    {
        get
        {
            var rows = new TheoryData<ReferralStage, bool>();
            foreach (var (stage, received) in Expected.Keys)
            {
                rows.Add(stage, received);
            }

            return rows;
        }
    }

    [Fact]
    public void No_stage_is_missing() => Assert.Empty(Enum.GetValues<ReferralStage>().Except(Expected.Keys.Select(k => k.Stage)));

    [Theory, MemberData(nameof(Rows))]
    public void Each_stage_accepts_what_may_be_done_and_says_why_not_otherwise(ReferralStage stage, bool received)
    {
        var referral = GivenReferral.At(stage, received: received);

        string?[] answers =
        [
            referral.WhyNotRelease(Given.Chair)?.Code,
            referral.WhyNotVerify()?.Code,
            referral.WhyNotReturn()?.Code,
            referral.WhyNotConfirmReceipt()?.Code,
            referral.WhyNotBegin()?.Code,
            referral.WhyNotRule()?.Code,
        ];

        Assert.Equal(stage, referral.Stage);
        Assert.Equal(Expected[(stage, received)], answers);
    }

    [Theory, MemberData(nameof(Rows))]
    public void The_act_refuses_exactly_what_its_guard_refuses(ReferralStage stage, bool received)
    {
        var moment = Given.Moment();
        Referral At() => GivenReferral.At(stage, received: received);

        string?[] answers =
        [
            At().Release(Given.Chair, "2/2024", moment).RefusalCode,
            At().Forward("2/2024", null, moment).RefusalCode,
            At().Return("Alasan.").RefusalCode,
            At().ConfirmReceipt(moment.Today, "Agenda.", moment).RefusalCode,
            At().BeginFollowUp(moment.Today, "Disposisi.", moment).RefusalCode,
            At().IssueRuling(RulingId.New(), GivenReferral.Text(), GivenReferral.Lawful, Given.Chair, moment).RefusalCode,
        ];

        Assert.Equal(Expected[(stage, received)], answers);
    }
}
