using MediatR;
using Microsoft.Extensions.DependencyInjection;
using NetralitasAsn.Application.Notices;
using NetralitasAsn.Application.Registry;
using NetralitasAsn.Application.Regulations;
using NetralitasAsn.Application.Rulings;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Registry;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Domain.Rulings;
using NetralitasAsn.Domain.Time;
using NetralitasAsn.Infrastructure.Outbox;
using NetralitasAsn.Testing;
using Npgsql;
using Xunit;

namespace NetralitasAsn.Application.Tests.Rulings;

/// <summary>An authority in conflict of interest loses sight at once, in the code and in the database; a moved deadline is told.</summary>
public sealed class ConflictDeskTests(WebHost host) : IClassFixture<WebHost>
{
    private static readonly DateOnly Today = new(2024, 11, 18);
    private static readonly OfficeCode Governor = OfficeCode.Authority(RegionCode.Of("33"));

    private static readonly Actor Bupati = Somebody(Role.PersonnelAuthority, GivenReferral.Authority);
    private static readonly Actor Gubernur = Somebody(Role.PersonnelAuthority, Governor);
    private static readonly Actor Staff = Somebody(Role.Staff, Given.Office);
    private static readonly Actor Inspectorate = Somebody(Role.Inspectorate, OfficeCode.Inspectorate(RegionCode.Of("33.25")));

    [Fact]
    public async Task Who_declares_its_own_conflict_does_not_find_the_referral_any_more()
    {
        var referral = await host.Put(GivenReferral.At(ReferralStage.WithAuthority));
        await Send(Bupati, new BeginFollowUp(referral.Id, referral.Version, Today, "Disposisi 9.", [Inspectorate.Office])).Accepted();
        Assert.Equal(1, await RowsSeenBy(GivenReferral.Authority, referral.Id));

        await Send(Bupati, Declared(referral.Id, referral.Version + 1)).Accepted();

        Assert.Equal("not-found", (await Send(Bupati, new GetReferral(referral.Id)).Refused()).Code);
        Assert.Equal("not-found", (await Send(Inspectorate, new GetReferral(referral.Id)).Refused()).Code);
        Assert.DoesNotContain((await Send(Bupati, new FindReferrals(Size: 100)).Accepted()).Items, c => c.Id == referral.Id);
        Assert.Equal(0, await RowsSeenBy(GivenReferral.Authority, referral.Id));
        Assert.Equal(0, await RowsSeenBy(Inspectorate.Office, referral.Id));

        var view = await Send(Staff, new GetReferral(referral.Id)).Accepted();
        Assert.Equal("Presiden melalui Menteri Dalam Negeri, tembusan gubernur", view.OpenConflict?.RequestedFrom);
        Assert.Contains(view.Trail, e => e.Type == nameof(ConflictDeclared) && e.Office == GivenReferral.Authority.Value);
        Assert.True(await IsTold(Given.Office, NoticeKind.ConflictDeclared, referral.Id));
    }

    [Fact]
    public async Task The_office_that_the_answer_names_sees_it_and_nobody_else_takes_it()
    {
        var referral = await host.Put(GivenReferral.At(ReferralStage.WithAuthority));
        Assert.Equal("forbidden", (await Send(Somebody(Role.Member, Given.Office), Declared(referral.Id, referral.Version)).Refused()).Code);
        await Send(Staff, Declared(referral.Id, referral.Version) with { Source = ConflictSource.StaffReport, Ground = ConflictGround.Kinship }).Accepted();
        Assert.Equal("not-found", (await Send(Gubernur, new GetReferral(referral.Id)).Refused()).Code);

        var answer = new ResolveConflict(referral.Id, referral.Version + 1, Today, "Menteri Dalam Negeri", "100/7", new("ppk:nobody"));
        Assert.Equal([new FieldError("Decides", "choose")], (await Send(Staff, answer).Refused()).Fields);
        Assert.Equal("not-found", (await Send(Bupati, answer with { Decides = GivenReferral.Authority }).Refused()).Code);
        await Send(Staff, answer with { Decides = Governor }).Accepted();

        var view = await Send(Gubernur, new GetReferral(referral.Id)).Accepted();
        Assert.Contains(view.Acts, a => a.Name == nameof(BeginFollowUp) && a.WhyNot is null);
        Assert.Null(view.OpenConflict);
        Assert.Equal("not-found", (await Send(Bupati, new GetReferral(referral.Id)).Refused()).Code);
        Assert.Equal(0, await RowsSeenBy(GivenReferral.Authority, referral.Id));
        Assert.True(await IsTold(Governor, NoticeKind.ConflictResolved, referral.Id));
    }

    [Fact]
    public async Task A_ruling_by_an_acting_head_leaves_a_task()
    {
        var authority = OfficeCode.Authority(RegionCode.Of("73.15"));
        var acting = Somebody(Role.PersonnelAuthority, authority);
        await Send(Somebody(Role.Administrator, OfficeCode.Bawaslu(RegionCode.Nation)), new AppointHolder(
            Guid.NewGuid(), authority, HolderKind.Pjs, "Contoh Penjabat Uji", "100.2.1.3-1", new(2024, 9, 24), new(2024, 9, 25), new(2024, 11, 23))).Accepted();
        var referral = await host.Put(GivenReferral.At(ReferralStage.UnderExamination, authority: authority));
        Assert.Equal((HolderKind.Pjs, "100.2.1.3-1"), (await Send(acting, new GetReferral(referral.Id)).Accepted()).Holder is { } h ? (h.Kind, h.DecreeNumber) : default);

        await Send(acting, new IssueRuling(referral.Id, referral.Version, "9/P", new(2024, 11, 11), Verdict.Proven, GivenReferral.MediumKind, "Pertimbangan.", null)).Accepted();
        var ruled = await Send(acting, new GetReferral(referral.Id)).Accepted();
        Assert.Equal(new DateOnly(2024, 11, 20), ruled.Ruling!.MinisterReportDue!.DueOn);
        Assert.Null(ruled.Acts.Single(a => a.Name == nameof(ReportActingHead)).WhyNot);

        await Send(acting, new ReportActingHead(referral.Id, ruled.Version, Today, "B-9/2024")).Accepted();
        Assert.Equal("ruling.already-reported", (await Send(acting, new GetReferral(referral.Id)).Accepted()).Acts.Single(a => a.Name == nameof(ReportActingHead)).WhyNot?.Code);
    }

    /// <summary>The worked example: from 5 to 6 December 2024, here by a decree that is already known on the day of the test.</summary>
    [Fact]
    public async Task A_declared_holiday_moves_the_open_threshold_keeps_both_days_and_tells_the_people_concerned()
    {
        var authority = OfficeCode.Authority(RegionCode.Of("82.04"));
        var desk = Somebody(Role.PersonnelAuthority, authority);
        var referral = await host.Put(GivenReferral.At(ReferralStage.WithAuthority, authority: authority, received: false));
        await Send(desk, new ConfirmReceipt(referral.Id, referral.Version, new(2024, 11, 15), "Agenda 12.")).Accepted();
        Assert.Equal(new DateOnly(2024, 12, 5), (await Send(desk, new GetReferral(referral.Id)).Accepted()).Threshold!.DueOn);

        var declared = await Send(Somebody(Role.Administrator, OfficeCode.Bawaslu(RegionCode.Nation)), new DeclareHoliday(
            new(2024, 11, 27), "Hari pemungutan suara", HolidayKind.National, "Keppres 33/2024 uji", Today)).Accepted();
        var view = await Send(desk, new GetReferral(referral.Id)).Accepted();

        Assert.True(declared.DeadlinesMoved >= 1);
        Assert.Equal(new DateOnly(2024, 12, 6), view.Threshold!.DueOn);
        var move = Assert.Single(view.Moves);
        Assert.Equal((new DateOnly(2024, 12, 5), new DateOnly(2024, 12, 6)), (move.From, move.To));
        Assert.Contains("Keppres 33/2024 uji", move.Reason, StringComparison.Ordinal);
        Assert.True(await IsTold(authority, NoticeKind.DeadlineMoved, referral.Id));
        Assert.True(await IsTold(Given.Office, NoticeKind.DeadlineMoved, referral.Id));
    }

    private static DeclareConflict Declared(ReferralId id, int version) =>
        new(id, version, ConflictSource.OwnDeclaration, ConflictGround.OwnInterest, Today, "Terlapor adalah pejabat itu sendiri.");

    private static Actor Somebody(Role role, params OfficeCode[] offices) => Actor.SignedIn(new(Guid.NewGuid()), role, offices);

    /// <summary>What the database itself shows to a session of an office.</summary>
    private async Task<long> RowsSeenBy(OfficeCode office, ReferralId id)
    {
        await using var connection = new NpgsqlConnection(host.Database.App);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = new NpgsqlCommand(
            $"select set_config('app.offices', '{office}', false), set_config('app.system', 'off', false); select count(*) from referrals where id = '{id.Value}'", connection);
        await using var reader = await command.ExecuteReaderAsync(TestContext.Current.CancellationToken);
        await reader.NextResultAsync(TestContext.Current.CancellationToken);
        await reader.ReadAsync(TestContext.Current.CancellationToken);
        return reader.GetInt64(0);
    }

    /// <summary>Delivers what is due; what another dispatcher holds at that moment is waited for by its lock, not by the clock.</summary>
    private async Task<bool> IsTold(OfficeCode office, NoticeKind kind, ReferralId about)
    {
        await using var scope = host.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActingAs>().Actor = Actor.System;
        var round = scope.ServiceProvider.GetRequiredService<OutboxRound>();
        while (await round.TakeOne(TestContext.Current.CancellationToken))
        {
        }

        await using var source = NpgsqlDataSource.Create(host.Database.Owner);
        await using var held = source.CreateCommand("select 1 from outbox where about = $1 for update");
        held.Parameters.Add(new() { Value = about.Value });
        await held.ExecuteNonQueryAsync(TestContext.Current.CancellationToken);
        var notices = await scope.ServiceProvider.GetRequiredService<INotices>().List(office, 50, TestContext.Current.CancellationToken);
        return notices.Any(n => n.Kind == kind && n.About == about.Value);
    }

    private async Task<Result<T>> Send<T>(Actor actor, IRequest<Result<T>> request)
    {
        await using var scope = host.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActingAs>().Actor = actor;
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(request, TestContext.Current.CancellationToken);
    }
}
