using NetralitasAsn.Application.Cases;
using NetralitasAsn.Application.Reports;
using NetralitasAsn.Application.Rulings;
using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Testing;
using Npgsql;
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

    [Fact]
    public async Task One_withdraws_between_plenary_and_signing_too_and_loses_the_referral()
    {
        var journey = new Journey(host);
        var file = await journey.Registered(new((await journey.Filed()).Id));
        await journey.Decided(file);
        var referral = await journey.Prepared(file);
        await journey.As("anggota2.33.25", new RecuseFromCase(file, await journey.Version(file), "Hubungan keluarga.", RecusalGround.Kinship)).Accepted();

        Assert.Equal("not-found", (await journey.As("anggota2.33.25", new GetReferral(referral)).Refused()).Code);
        Assert.DoesNotContain((await journey.As("anggota2.33.25", new FindReferrals()).Accepted()).Items, r => r.Id == referral);
        Assert.Equal((0L, 1L), (await ReferralRows("anggota2.33.25", referral.Value), await ReferralRows("anggota1.33.25", referral.Value)));
    }

    [Fact]
    public async Task Who_merely_sees_a_file_under_a_view_withdraws_as_well()
    {
        var (chair, above, colleague) = (OfficeWork.Person(Role.Chair), OfficeWork.Person(Role.Staff, "33"), OfficeWork.Person(Role.Staff, "33"));
        var id = await host.StudiedCase();
        var file = await host.Send(chair, new GetCaseFile(id)).Accepted();
        await host.Send(chair, new HoldPlenary(id, file.Version, new(2024, 11, 18), 3, [new("ketua.33.25", Vote.For)], "Risalah.", [])).Accepted();
        var seen = await host.Send(above, new GetCaseFile(id)).Accepted();
        Assert.Equal([nameof(RecuseFromCase)], seen.Acts.Select(a => a.Name));
        Assert.Empty(seen.Withdrawals);

        await host.Send(above, new RecuseFromCase(id, seen.Version, "Hubungan keluarga.")).Accepted();

        Assert.Equal("not-found", (await host.Send(above, new GetCaseFile(id)).Refused()).Code);
        Assert.DoesNotContain((await host.Send(above, new FindCases()).Accepted()).Items, c => c.Id == id);
        Assert.Equal(id, (await host.Send(colleague, new GetCaseFile(id)).Accepted()).Id);
        Assert.Equal("forbidden", (await host.Send(OfficeWork.Person(Role.Member), new AnnounceStatus(id, seen.Version + 1)).Refused()).Code);
    }

    [Fact]
    public async Task The_plenary_is_not_offered_who_withdrew_and_refuses_that_vote()
    {
        var (journey, chair) = (new Journey(host), OfficeWork.Person(Role.Chair));
        var id = await host.StudiedCase();
        await journey.As("anggota1.33.25", new RecuseFromCase(id, await journey.Version(id), "Hubungan keluarga.")).Accepted();

        var file = await host.Send(chair, new GetCaseFile(id)).Accepted();
        var plenary = new HoldPlenary(
            id, file.Version, new(2024, 11, 18), 3, [new("ketua.33.25", Vote.For), new("anggota1.33.25", Vote.For)], "Risalah.", [new(file.Persons[0].Id, [OutcomeKind.VillageLaw], null)]);

        Assert.Equal(["anggota2.33.25", "ketua.33.25"], file.Voters.Select(v => v.UserName));
        Assert.Equal("case.member-recused", (await host.Send(chair, plenary).Refused()).Code);
    }

    private async Task<long> ReferralRows(string userName, Guid referral)
    {
        await using var source = NpgsqlDataSource.Create(host.Database.App);
        await using var connection = await source.OpenConnectionAsync(TestContext.Current.CancellationToken);
        await using var who = new NpgsqlCommand(
            "select set_config('app.actor', (select id::text from accounts.accounts where user_name = $1), false), set_config('app.offices', '33.25', false), set_config('app.today', '2024-11-18', false)", connection)
        {
            Parameters = { new() { Value = userName } },
        };
        await who.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        await using var count = new NpgsqlCommand("select count(*) from referrals where id = $1", connection) { Parameters = { new() { Value = referral } } };
        return (long)(await count.ExecuteScalarAsync(TestContext.Current.CancellationToken))!;
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
