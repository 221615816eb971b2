using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.Interests;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Regulations;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Domain.Rulings;
using NetralitasAsn.Testing;

namespace NetralitasAsn.Domain.Tests.Interests;

/// <summary>A reported person who belongs to the office: it stands still with its clocks, and the answer alone moves the matter.</summary>
public sealed class OfficeConflictTests
{
    private static readonly OfficeCode Above = new("33");

    public static TheoryData<CaseStage> EveryStage => [.. Enum.GetValues<CaseStage>()];

    [Theory, MemberData(nameof(EveryStage))]
    public void A_file_stands_still_only_while_it_is_handled(CaseStage stage) => Assert.Equal(
        stage is CaseStage.Clarification or CaseStage.Study or CaseStage.QuorumMissing ? null : "case.not-in-handling", Given.CaseFile(stage).WhyNotPause()?.Code);

    [Fact]
    public void While_it_stands_still_the_office_does_nothing_but_withdraw()
    {
        var file = Given.CaseFile(CaseStage.Study);
        file.Pause(Given.Moment());

        string?[] refused =
        [
            file.WhyNotClarify()?.Code, file.WhyNotExtend()?.Code, file.WhyNotMeetGakkumdu()?.Code, file.WhyNotStudy(1)?.Code, file.WhyNotHoldPlenary()?.Code,
            file.WhyNotSuspectCrime()?.Code, file.WhyNotCorrect()?.Code, file.WhyNotPause()?.Code,
        ];

        Assert.All(refused, code => Assert.Equal("case.paused", code));
        Assert.Null(file.WhyNotRecuse(Given.Chair));
        Assert.Null(file.Expires);
    }

    [Theory]
    [InlineData("33.25")]
    [InlineData("33")]
    public void The_days_it_stood_still_are_added_wherever_it_goes_on(string office)
    {
        var file = Given.CaseFile();
        var due = file.HandlingDue;
        file.Pause(Given.Moment());

        file.Resume(new(office), Given.Moment(days: 4));

        Assert.Equal((new OfficeCode(office), due.DueOn.AddDays(4), due.LastMoment.AddDays(4)), (file.HandlingOffice, file.HandlingDue.DueOn, file.HandlingDue.LastMoment));
        Assert.Contains(file.Events, e => e is DeadlineRedated { Reason: "Ditangguhkan karena benturan kepentingan" });
        Assert.Equal((null, file.HandlingDue.LastMoment), (file.WhyNotClarify(), file.Expires));
    }

    [Fact]
    public void A_report_stands_still_and_is_taken_over()
    {
        var report = Given.Report();
        report.Pause(Given.Moment());
        Assert.Equal(["report.paused", "report.paused", "report.paused"], [report.WhyNotReview(Given.Moment().Now)?.Code, report.WhyNotRegister()?.Code, report.WhyNotMove()?.Code]);
        Assert.Null(report.Expires);

        report.Resume(Above, "Diambil alih.", Given.Moment(days: 1));

        Assert.Equal((Above, ReportStage.TakenOver, null), (report.HandlingOffice, report.Stage, report.WhyNotReview(Given.Moment().Now)));
        Assert.Equal(MoveKind.TakenOver, Assert.Single(report.Moves).Kind);
    }

    [Theory]
    [InlineData(OwnPersonKind.Commissioner, ReferralTarget.Dkpp)]
    [InlineData(OwnPersonKind.Secretariat, null)]
    [InlineData(OwnPersonKind.Supervisor, null)]
    public void Only_a_commissioner_is_referred_to_DKPP(OwnPersonKind kind, ReferralTarget? to) => Assert.Equal(to, Declared(kind).ReferTo);

    [Fact]
    public void It_is_answered_once_by_taking_over_or_giving_back()
    {
        var (taken, returned) = (Declared(), Declared());

        Assert.Equal((Above, OfficeConflictStage.TakenOver), (taken.Answer(true, "Alasan.", Given.Moment()).Accepted(), taken.Stage));
        Assert.Equal((Given.Office, OfficeConflictStage.Returned), (returned.Answer(false, "Alasan.", Given.Moment()).Accepted(), returned.Stage));
        Assert.Equal("office-conflict.already-answered", taken.Answer(false, "Lain.", Given.Moment()).RefusalCode);
        Assert.Equal(new DateOnly(2024, 11, 18), Declared().AnswerDue.DueOn);
    }

    [Theory]
    [InlineData(AuthorityTie.Kin, ConflictGround.Kinship)]
    [InlineData(AuthorityTie.Superior, ConflictGround.ForbiddenByLaw)]
    [InlineData(AuthorityTie.IsAuthority, ConflictGround.OwnInterest)]
    public void A_tie_to_the_authority_falls_under_a_ground_of_the_law(AuthorityTie tie, ConflictGround ground) => Assert.Equal(ground, tie.Ground());

    [Theory, MemberData(nameof(EveryStage))]
    public void A_tie_is_flagged_until_the_matter_left_the_office_and_can_be_taken_back(CaseStage stage)
    {
        var file = Given.CaseFile(stage);
        var expected = stage is CaseStage.Stopped or CaseStage.Closed ? "case.not-in-handling" : null;

        Assert.Equal(expected, file.FlagTie(file.Persons[0].Id, AuthorityTie.Kin, "Adik bupati.").RefusalCode);
        Assert.Equal(expected is null ? AuthorityTie.Kin : null, file.Persons[0].Tie);
        Assert.Equal(expected, file.FlagTie(file.Persons[0].Id, null, "Salah orang.").RefusalCode);
        Assert.Equal((null, null), (file.Persons[0].Tie, file.Persons[0].TieNote));
    }

    private static OfficeConflict Declared(OwnPersonKind kind = OwnPersonKind.Secretariat) => OfficeConflict.Declare(
        OfficeConflictId.New(), ReportId.New(), "001", Given.Office, Above, new(PersonId.New(), kind, "Penjelasan."), Given.Staff, "c", Given.Moment());
}
