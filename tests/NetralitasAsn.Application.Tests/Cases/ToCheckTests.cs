using NetralitasAsn.Application.Cases;
using NetralitasAsn.Application.Regulations;
using NetralitasAsn.Application.Reports;
using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Regulations;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Testing;
using Xunit;

namespace NetralitasAsn.Application.Tests.Cases;

/// <summary>Walk 6b, step 3: a video of a camat makes staff think of the crime as well; the public answer stays as the map says.</summary>
public sealed class ToCheckTests(WebHost host) : IClassFixture<WebHost>
{
    private static readonly Actor Staff = OfficeWork.Person(Role.Staff);
    private static readonly RegionCode Village = RegionCode.Of("33.25.99.2999");

    [Fact]
    public async Task Initial_review_and_case_name_the_crime_its_elements_and_who_decides()
    {
        var report = await Verified(PositionKind.Administrator);
        Assert.Equal("UU10-71-1-V2", Assert.Single(report.ToCheck).Code);
        Assert.Contains("SKB22-DS-02", report.Suggested.Single(s => s.Condition == ReviewCondition.ConductCovered).Because, StringComparison.Ordinal);

        var person = (await Registered(report)).Persons[0];
        Assert.Equal(("UU10-71-1-V2", 5, Certainty.Inferred), (person.ToCheck!.Code, person.ToCheck.Elements.Count, person.ToCheck.Certainty));
        Assert.DoesNotContain(person.Suggested, s => s.Code.StartsWith("UU10-71-1", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nothing_is_added_for_staff_without_an_office() => Assert.Empty((await Verified(PositionKind.Pelaksana)).ToCheck);

    [Fact]
    public async Task The_public_assessment_does_not_change()
    {
        var answer = await host.Send(Actor.Public, new AssessConduct(new(SubjectKind.CivilServant, ConductKind.OnlineCampaign, new(2024, 11, 16), Village) { Position = PositionKind.Administrator })).Accepted();

        Assert.DoesNotContain(answer.Findings, f => f.Category is FindingCategory.ElectionCrime);
        Assert.Equal([ReferralTarget.Bkn], answer.ReferTo);
    }

    private async Task<ReportView> Verified(PositionKind position)
    {
        var id = ReportId.New();
        var reporter = new ReporterIdentity("Contoh Pelapor Uji", "Contoh", new(1990, 1, 1), Sex.Female, "contoh", "WNI", "Jalan Contoh 1", "081200000000", null, true, Standing.Voter);
        var facts = new FiledFacts(
            [new("Contoh Camat Uji", SubjectKind.CivilServant, position, "Camat Contoh", "dinas-contoh:33.25", null)],
            ConductKind.OnlineCampaign, "Mengunggah video ajakan", Village, new(2024, 11, 16), new(2024, 11, 17), [], "Video berseragam dinas.");
        await host.Send(Actor.Public, new SubmitReport(id, reporter, facts)).Accepted();
        await host.Send(Staff, new VerifyIdentity(id, (await Read(id)).Version, IdentityWay.Office)).Accepted();
        return await Read(id);
    }

    private async Task<CaseView> Registered(ReportView report)
    {
        await host.Send(Staff, new RecordInitialReview(report.Id, report.Version, ReviewOutcome.Register, [], new(2024, 11, 18), "Lengkap.", null, null, false)).Accepted();
        await host.Send(OfficeWork.Person(Role.Chair), new RegisterReport(report.Id, (await Read(report.Id)).Version, false)).Accepted();
        return await host.Send(Staff, new GetCaseFile((await Read(report.Id)).OpenedCase!.Value)).Accepted();
    }

    private Task<ReportView> Read(ReportId id) => host.Send(Staff, new GetReport(id)).Accepted();
}
