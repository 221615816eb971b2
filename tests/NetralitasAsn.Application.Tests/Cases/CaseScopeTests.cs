using NetralitasAsn.Application.Cases;
using NetralitasAsn.Application.Reports;
using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Testing;
using Xunit;

namespace NetralitasAsn.Application.Tests.Cases;

/// <summary>Who finds a handling file: the responsible office, and in it nobody who withdrew.</summary>
public sealed class CaseScopeTests(WebHost host) : IClassFixture<WebHost>
{
    [Fact]
    public async Task A_member_who_withdrew_finds_the_file_neither_in_lists_nor_by_its_id()
    {
        var (member, other) = (OfficeWork.Person(Role.Member), OfficeWork.Person(Role.Member));
        var id = await host.OpenCase();
        var file = await host.Send(member, new GetCaseFile(id)).Accepted();

        await host.Send(member, new RecuseFromCase(id, file.Version, "Hubungan keluarga.")).Accepted();

        Assert.Equal("not-found", (await host.Send(member, new GetCaseFile(id)).Refused()).Code);
        Assert.DoesNotContain((await host.Send(member, new FindCases()).Accepted()).Items, c => c.Id == id);
        Assert.DoesNotContain((await host.Send(member, new FindQueue()).Accepted()).Items, i => i.Id == id.Value);
        Assert.Contains((await host.Send(other, new FindCases()).Accepted()).Items, c => c.Id == id);
    }

    [Theory]
    [InlineData("73.15")]
    [InlineData("33")]
    [InlineData("ri")]
    public async Task Another_office_finds_nothing(string office)
    {
        var id = await host.OpenCase();
        var staff = OfficeWork.Person(Role.Staff, office);

        Assert.Equal("not-found", (await host.Send(staff, new GetCaseFile(id)).Refused()).Code);
        Assert.DoesNotContain((await host.Send(staff, new FindCases()).Accepted()).Items, c => c.Id == id);
    }

    [Fact]
    public async Task A_delegated_report_is_found_by_the_new_office_only()
    {
        var (chair, district) = (OfficeWork.Person(Role.Chair), OfficeWork.Person(Role.DistrictSupervisor, "33.25.99"));
        var report = await host.Send(chair, new GetReport(await host.VerifiedReport())).Accepted();

        await host.Send(chair, new DelegateReport(report.Id, report.Version, new("33.25.99"), "Sesuai kewenangan.")).Accepted();

        Assert.Equal("not-found", (await host.Send(chair, new GetReport(report.Id)).Refused()).Code);
        Assert.Equal(report.Id, (await host.Send(district, new GetReport(report.Id)).Accepted()).Id);
    }

    [Fact]
    public async Task Without_a_quorum_nothing_is_decided()
    {
        var chair = OfficeWork.Person(Role.Chair);
        var id = await host.StudiedCase();
        var file = await host.Send(chair, new GetCaseFile(id)).Accepted();
        var plenary = new HoldPlenary(id, file.Version, new(2024, 11, 18), 3, [new("ketua.33.25", Vote.For)], "Risalah.", [new(file.Persons[0].Id, [OutcomeKind.VillageLaw], null)]);

        Assert.Equal(CaseStage.QuorumMissing, await host.Send(chair, plenary).Accepted());
        Assert.Empty((await host.Send(chair, new GetCaseFile(id)).Accepted()).Persons[0].Outcomes);
    }
}
