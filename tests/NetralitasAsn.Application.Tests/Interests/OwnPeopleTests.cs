using NetralitasAsn.Application.Cases;
using NetralitasAsn.Application.Interests;
using NetralitasAsn.Application.Reports;
using NetralitasAsn.Application.Rulings;
using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.Interests;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Regulations;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Domain.Rulings;
using NetralitasAsn.Testing;
using Xunit;

namespace NetralitasAsn.Application.Tests.Interests;

/// <summary>A reported person who belongs to the handling office, and one who is tied to the authority, on PostgreSQL.</summary>
public sealed class OwnPeopleTests(WebHost host) : IClassFixture<WebHost>
{
    private readonly Journey journey = new(host);

    [Fact]
    public async Task The_office_stands_still_the_accused_loses_sight_and_the_office_above_takes_over()
    {
        var report = new ReportId((await journey.Filed()).Id);
        var file = await journey.Registered(report);
        var conflict = await Declared(report, OwnPersonKind.Commissioner, "anggota1.33.25");

        Assert.Equal("not-found", (await journey.As("anggota1.33.25", new GetCaseFile(file)).Refused()).Code);
        Assert.Equal("case.paused", (await journey.As("staf.33.25", new ExtendHandling(file, await journey.Version(file), "Alasan contoh.", false)).Refused()).Code);
        Assert.Equal("not-found", (await journey.As("ketua.33", new GetCaseFile(file)).Refused()).Code);
        var asked = await journey.As("ketua.33", new GetOfficeConflict(conflict)).Accepted();
        Assert.Equal((ReferralTarget.Dkpp, new OfficeCode("33"), OfficeConflictStage.Asked), (asked.ReferTo, asked.Asked, asked.Stage));
        Assert.Equal("forbidden", (await journey.As("ketua.33.25", new AnswerOfficeConflict(conflict, asked.Version, false, "Kami sendiri.")).Refused()).Code);

        Assert.Equal(new OfficeCode("33"), await journey.As("ketua.33", new AnswerOfficeConflict(conflict, asked.Version, true, "Diambil alih.")).Accepted());

        Assert.Equal(["not-found", "not-found"], [(await journey.As("ketua.33.25", new GetCaseFile(file)).Refused()).Code, (await journey.As("ketua.33.25", new GetReport(report)).Refused()).Code]);
        var taken = await journey.As("ketua.33", new GetCaseFile(file)).Accepted();
        Assert.Equal((new OfficeCode("33"), null), (taken.HandlingOffice, taken.PausedSince));
        Assert.Equal(report, (await journey.As("ketua.33", new GetReport(report)).Accepted()).Id);
    }

    [Fact]
    public async Task What_is_given_back_goes_on_at_the_office()
    {
        var report = new ReportId((await journey.Filed()).Id);
        var conflict = await Declared(report, OwnPersonKind.Secretariat);
        Assert.Equal("report.paused", (await journey.As("staf.33.25", Journey.Review(report, await journey.Version(report))).Refused()).Code);

        await journey.As("ketua.33", new AnswerOfficeConflict(conflict, 1, false, "Bukan orang kantor itu.")).Accepted();

        Assert.Null((await journey.As("ketua.33.25", new GetReport(report)).Accepted()).PausedSince);
        Assert.NotEqual(default, await journey.Registered(report));
        Assert.Equal("office-conflict.already-answered", (await journey.As("ketua.33", new AnswerOfficeConflict(conflict, 2, true, "Lagi.")).Refused()).Code);
    }

    [Fact]
    public async Task Nobody_else_reads_the_request_and_wrong_input_is_answered_beside_its_field()
    {
        var report = new ReportId((await journey.Filed()).Id);
        var person = await journey.Read("ketua.33.25", new GetReport(report), r => r.Respondents[0].Id);
        var wrong = new DeclareOfficeConflict(report, OfficeConflictId.New(), PersonId.New(), OwnPersonKind.Secretariat, "Penjelasan.");
        Assert.Equal("Person", Assert.Single((await journey.As("staf.33.25", wrong).Refused()).Fields).Field);
        Assert.Equal("Account", Assert.Single((await journey.As("staf.33.25", wrong with { Person = person, Account = "staf.73.15" }).Refused()).Fields).Field);
        Assert.Equal("forbidden", (await journey.As("penerima.33.25", wrong).Refused()).Code);

        var conflict = await Declared(report, OwnPersonKind.Secretariat);
        Assert.Equal("not-found", (await journey.As("ketua.73.15", new GetOfficeConflict(conflict)).Refused()).Code);
        Assert.Equal("not-found", (await journey.As("ketua.ri", new GetOfficeConflict(conflict)).Refused()).Code);
        Assert.Equal("report.paused", (await journey.As("staf.33.25", wrong with { Person = person }).Refused()).Code);
    }

    [Theory]
    [InlineData(null, "33.25", "33")]
    [InlineData(null, "33", "ri")]
    [InlineData(null, "ri", null)]
    [InlineData("ri", "33.25", "ri")]
    [InlineData("ri", "ri", null)]
    public void The_next_office_above_is_asked_unless_another_is_configured(string? configured, string office, string? asked) => Assert.Equal(
        asked is null ? null : new OfficeCode(asked),
        new OwnPeopleRouting(configured is null ? null : new OfficeCode(configured)).For(office is "ri" ? OfficeCode.Bawaslu(Domain.Regions.RegionCode.Nation) : new OfficeCode(office)));

    [Fact]
    public async Task A_tie_flagged_at_the_study_is_proposed_at_the_referral_to_the_office_alone_and_imposes_nothing()
    {
        var file = await journey.Registered(new((await journey.Filed()).Id));
        var person = await journey.Read("ketua.33.25", new GetCaseFile(file), c => c.Persons[0].Id);
        Assert.Equal("required", Assert.Single((await journey.As("staf.33.25", new FlagAuthorityTie(file, await journey.Version(file), person, AuthorityTie.Kin, null)).Refused()).Fields).Code);
        await journey.As("staf.33.25", new FlagAuthorityTie(file, await journey.Version(file), person, AuthorityTie.Kin, "Adik kandung bupati contoh.")).Accepted();
        await journey.Decided(file);
        var referral = await journey.Prepared(file);
        await journey.Released(referral);
        await journey.Forwarded(referral);

        var proposed = (await journey.As("staf.33.25", new GetReferral(referral)).Accepted()).Proposed;
        Assert.Equal((ConflictGround.Kinship, "Adik kandung bupati contoh."), (proposed!.Ground, proposed.Reason));
        var authority = await journey.As("ppk.33.25", new GetReferral(referral)).Accepted();
        Assert.Equal((null, 0), (authority.Proposed, authority.Conflicts.Count));
        Assert.Null((await journey.As("verifikator.bkn", new GetReferral(referral)).Accepted()).Proposed);
    }

    private async Task<OfficeConflictId> Declared(ReportId report, OwnPersonKind kind, string? account = null)
    {
        var person = await journey.Read("ketua.33.25", new GetReport(report), r => r.Respondents[0].Id);
        return await journey.As("staf.33.25", new DeclareOfficeConflict(report, OfficeConflictId.New(), person, kind, "Terlapor bekerja di kantor ini.", account)).Accepted();
    }
}
