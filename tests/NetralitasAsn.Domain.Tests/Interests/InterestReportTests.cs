using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.Interests;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Testing;

namespace NetralitasAsn.Domain.Tests.Interests;

/// <summary>A reported interest: who decides it, and which act each stage accepts.</summary>
public sealed class InterestReportTests
{
    private static readonly AccountId Reporter = new(Guid.Parse("00000000-0000-7000-8000-000000000003"));

    /// <summary>Answer, pause, decide.</summary>
    private static readonly Dictionary<InterestStage, string?[]> Expected = new()
    {
        [InterestStage.Reported] = [null, null, null],
        [InterestStage.Answered] = ["interest.already-answered", null, null],
        [InterestStage.Withdrawn] = ["interest.already-decided", "interest.already-decided", "interest.already-decided"],
        [InterestStage.Lifted] = ["interest.already-decided", "interest.already-decided", "interest.already-decided"],
    };

    public static TheoryData<InterestStage> EveryStage => [.. Enum.GetValues<InterestStage>()];

    [Theory, MemberData(nameof(EveryStage))]
    public void Each_stage_accepts_what_is_outstanding_and_says_why_not_otherwise(InterestStage stage)
    {
        var (interest, moment) = (Reported(stage), Given.Moment());
        string?[] guards = [interest.WhyNotAnswer(Given.Staff)?.Code, interest.WhyNotPause()?.Code, interest.WhyNotDecide()?.Code];
        string?[] acts = [Reported(stage).Answer("Jawaban.", Given.Staff, "c", moment).RefusalCode, Reported(stage).Pause(moment).RefusalCode, Reported(stage).Decide(true, "Alasan.", Given.Chair, moment).RefusalCode];

        Assert.Equal(Expected[stage], guards);
        Assert.Equal(guards, acts);
    }

    /// <summary>The concerned role, who asks, whether that person signs on the matter, and whether it is decided by it.</summary>
    [Theory]
    [InlineData(Role.Member, Role.Chair, true, true)]
    [InlineData(Role.Member, Role.Member, false, false)]
    [InlineData(Role.Member, Role.Member, true, true)]
    [InlineData(Role.Staff, Role.Staff, false, false)]
    [InlineData(Role.Chair, Role.Chair, true, true)]
    [InlineData(Role.Chair, Role.Member, false, true)]
    [InlineData(Role.Chair, Role.Staff, false, false)]
    public void The_chair_decides_and_the_members_when_it_is_the_chair(Role concerned, Role asks, bool signs, bool decides) =>
        Assert.Equal(decides, Reported(role: concerned).IsDecidedBy(Actor.SignedIn(new(Guid.NewGuid()), asks, [Given.Office]), signs));

    [Fact]
    public void Neither_the_person_nor_a_member_who_reported_nor_another_office_decides()
    {
        var (ofStaff, ofChair) = (Reported(), Reported(role: Role.Chair));

        Assert.False(ofStaff.IsDecidedBy(Actor.SignedIn(Given.Staff, Role.Chair, [Given.Office]), signs: true));
        Assert.False(ofChair.IsDecidedBy(Actor.SignedIn(Reporter, Role.Member, [Given.Office]), signs: true));
        Assert.False(ofStaff.IsDecidedBy(Actor.SignedIn(Given.Chair, Role.Chair, [new("33")]), signs: true));
    }

    [Fact]
    public void Nobody_reports_the_own_interest_and_nobody_else_answers_for_the_person()
    {
        var own = InterestReport.Receive(InterestReportId.New(), Given.Report(), "001", new(Reporter, Role.Staff, Given.Office), new(RecusalGround.Kinship, "Kerabat."), Reporter, "c", Given.Moment());

        Assert.Equal("interest.own", own.RefusalCode);
        Assert.Equal("forbidden", Reported().Answer("Jawaban.", Reporter, "c", Given.Moment()).RefusalCode);
    }

    [Fact]
    [Article("UU-30-2014", "Pasal 44 ayat (3)")]
    public void It_is_decided_within_five_working_days() => Assert.Equal(new DateOnly(2024, 11, 18), Reported().DecisionDue.DueOn);

    private static InterestReport Reported(InterestStage at = InterestStage.Reported, Role role = Role.Staff)
    {
        var interest = InterestReport.Receive(
            InterestReportId.New(), Given.Report(), "001/LP/2024", new(Given.Staff, role, Given.Office), new(RecusalGround.Kinship, "Kerabat."), Reporter, "c", Given.Moment()).Accepted();
        if (at is InterestStage.Answered)
        {
            interest.Answer("Jawaban.", Given.Staff, "c", Given.Moment()).Accepted();
        }
        else if (at is not InterestStage.Reported)
        {
            interest.Decide(at is InterestStage.Withdrawn, "Alasan.", Given.Chair, Given.Moment()).Accepted();
        }

        return interest;
    }
}
