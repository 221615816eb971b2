using System.Text.Json;
using MediatR;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using NetralitasAsn.Application.Rulings;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Rulings;
using NetralitasAsn.Infrastructure.Figures;
using NetralitasAsn.Testing;
using Npgsql;
using Xunit;

namespace NetralitasAsn.Application.Tests.Rulings;

/// <summary>Who finds which referral, what the receiver reads of it, and who may sign.</summary>
public sealed class ReferralDeskTests(WebHost host) : IClassFixture<WebHost>
{
    private static readonly DateOnly Today = new(2024, 11, 18);

    private static readonly Actor Bupati = Somebody(Role.PersonnelAuthority, GivenReferral.Authority);
    private static readonly Actor Agency = Somebody(Role.PersonnelAgency, GivenReferral.Authority);
    private static readonly Actor Elsewhere = Somebody(Role.PersonnelAuthority, OfficeCode.Authority(RegionCode.Of("73.15")));
    private static readonly Actor Verifier = Somebody(Role.BknVerifier, OfficeCode.Bkn, OfficeCode.Kasn);
    private static readonly Actor Staff = Somebody(Role.Staff, Given.Office);
    private static readonly Actor Inspectorate = Somebody(Role.Inspectorate, OfficeCode.Inspectorate(RegionCode.Of("33.25")));
    private static readonly Actor Camat = Somebody(Role.DistrictHead, OfficeCode.DistrictHead(RegionCode.Of("33.25.99")));

    [Fact]
    public async Task What_belongs_to_another_authority_is_not_found()
    {
        var referral = await host.Put(GivenReferral.At(ReferralStage.WithAuthority));

        Assert.Equal("not-found", (await Send(Elsewhere, new GetReferral(referral.Id)).Refused()).Code);
        Assert.Equal("not-found", (await Send(Elsewhere, new ReturnReferral(referral.Id, referral.Version, "Bukan pegawai kami.")).Refused()).Code);
        Assert.Empty((await Send(Elsewhere, new FindReferrals()).Accepted()).Items);
    }

    [Fact]
    public async Task The_authority_sees_a_referral_only_once_BKN_passed_it_on()
    {
        var referral = await host.Put(GivenReferral.At(ReferralStage.WithVerifier));

        Assert.Equal("not-found", (await Send(Bupati, new GetReferral(referral.Id)).Refused()).Code);

        await Send(Verifier, new ForwardReferral(referral.Id, referral.Version, "B-7/2024", "Terverifikasi.")).Accepted();

        Assert.Equal(ReferralStage.WithAuthority, (await Send(Bupati, new GetReferral(referral.Id)).Accepted()).Stage);
    }

    [Fact]
    public async Task What_is_not_sent_stays_in_its_office()
    {
        var referral = await host.Put(GivenReferral.At(ReferralStage.Prepared));

        Assert.Equal(referral.File, (await Send(Staff, new GetReferral(referral.Id)).Accepted()).File);
        Assert.Equal("not-found", (await Send(Verifier, new GetReferral(referral.Id)).Refused()).Code);
        Assert.Equal("not-found", (await Send(Bupati, new GetReferral(referral.Id)).Refused()).Code);
    }

    [Fact]
    public async Task The_receiver_reads_neither_the_file_nor_who_wrote_nor_what_came_before_the_letter()
    {
        var referral = await host.Put(GivenReferral.At(ReferralStage.WithAuthority));

        var view = await Send(Bupati, new GetReferral(referral.Id)).Accepted();
        var text = JsonSerializer.Serialize(view, host.Services.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions);
        var card = Assert.Single((await Send(Bupati, new FindReferrals(Text: "CONTOH TERLAPOR", Size: 100)).Accepted()).Items, c => c.Id == referral.Id);

        Assert.Null(view.File);
        Assert.Null(card.File);
        Assert.DoesNotContain(referral.File.ToString(), text, StringComparison.Ordinal);
        Assert.DoesNotContain("reporter", text, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain(view.Trail, e => e.Type == nameof(ReferralPrepared) || e.Actor is not null);
    }

    [Fact]
    public async Task Who_examines_sees_only_what_was_opened_and_decides_nothing()
    {
        var opened = await host.Put(GivenReferral.At(ReferralStage.WithAuthority));
        var other = await host.Put(GivenReferral.At(ReferralStage.WithAuthority));

        Assert.Equal("not-found", (await Send(Inspectorate, new GetReferral(opened.Id)).Refused()).Code);

        await Send(Bupati, new BeginFollowUp(opened.Id, opened.Version, Today, "Disposisi 9.", [Inspectorate.Office])).Accepted();
        var view = await Send(Inspectorate, new GetReferral(opened.Id)).Accepted();

        Assert.Empty(view.Acts);
        Assert.Equal("not-found", (await Send(Inspectorate, new GetReferral(other.Id)).Refused()).Code);
        Assert.Equal("not-found", (await Send(Camat, new GetReferral(opened.Id)).Refused()).Code);
        Assert.Equal("forbidden", (await Send(Inspectorate, Ruling(opened.Id, view.Version, "1/X")).Refused()).Code);
    }

    [Fact]
    public async Task The_agency_signs_only_under_a_delegation_that_covers_the_day()
    {
        var authority = OfficeCode.Authority(RegionCode.Of("82.04"));
        var bupati = Somebody(Role.PersonnelAuthority, authority);
        var agency = Somebody(Role.PersonnelAgency, authority);
        var referral = await host.Put(GivenReferral.At(ReferralStage.UnderExamination, authority: authority));

        Assert.Equal("referral.no-delegation", (await Send(agency, Ruling(referral.Id, referral.Version, "1/D")).Refused()).Code);
        Assert.Equal("referral.no-delegation", Act(await Send(agency, new GetReferral(referral.Id)).Accepted(), nameof(IssueRuling))?.Code);
        Assert.Equal("forbidden", (await Send(agency, new DelegateSigning(DelegationId.New(), "SK 2", Today, Today)).Refused()).Code);

        await Send(bupati, new DelegateSigning(DelegationId.New(), "SK 1/2024", Today.AddDays(-20), Today.AddDays(-10))).Accepted();
        Assert.Equal("referral.no-delegation", (await Send(agency, Ruling(referral.Id, referral.Version, "1/D")).Refused()).Code);

        Assert.Equal("referral.no-delegation", (await Send(agency, Ruling(referral.Id, referral.Version, "1/D") with { DecidedOn = Today.AddDays(-15) }).Refused()).Code);

        await Send(bupati, new DelegateSigning(DelegationId.New(), "SK 2/2024", Today, Today.AddDays(30))).Accepted();
        await Send(agency, Ruling(referral.Id, referral.Version, "1/D")).Accepted();

        Assert.Equal([true, false], (await Send(agency, new FindDelegations()).Accepted()).Select(d => d.Covers));
        Assert.Empty(await Send(Elsewhere, new FindDelegations()).Accepted());
    }

    [Fact]
    public async Task The_police_find_what_was_referred_to_them_and_confirm_that_it_came()
    {
        var region = RegionCode.Of("33.25");
        var police = Somebody(Role.Police, OfficeCode.Police(region));
        var referral = await host.Put(GivenReferral.At(ReferralStage.WithPolice, authority: OfficeCode.Police(region)));

        Assert.Equal("not-found", (await Send(Somebody(Role.Police, OfficeCode.Police(RegionCode.Of("73.15"))), new GetReferral(referral.Id)).Refused()).Code);
        Assert.Equal("not-found", (await Send(Somebody(Role.Prosecutor, OfficeCode.Prosecutor(region)), new GetReferral(referral.Id)).Refused()).Code);
        Assert.Equal([nameof(ConfirmReceipt)], (await Send(police, new GetReferral(referral.Id)).Accepted()).Acts.Select(a => a.Name));

        await Send(police, new ConfirmReceipt(referral.Id, referral.Version, Today, "Agenda contoh.")).Accepted();

        Assert.Equal(Today, (await Send(Staff, new GetReferral(referral.Id)).Accepted()).ReceivedOn);
        Assert.Equal("forbidden", (await Send(police, new BeginFollowUp(referral.Id, referral.Version + 1, Today, "Disposisi.", [])).Refused()).Code);
    }

    [Fact]
    public async Task What_was_begun_is_not_late()
    {
        var before = await Overdue();
        await host.Put(GivenReferral.At(ReferralStage.WithAuthority, receivedOn: new(2024, 10, 21)));
        await host.Put(GivenReferral.At(ReferralStage.UnderExamination, receivedOn: new(2024, 10, 21)));

        Assert.Equal(before + 1, await Overdue());
    }

    private async Task<long> Overdue()
    {
        await using var connection = new NpgsqlConnection(host.Database.Owner);
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(TestContext.Current.CancellationToken);
        var facts = await new FigureSource(connection, transaction, WebHost.Start).Read(TestContext.Current.CancellationToken);
        return facts.Referrals.Where(r => r.IsOverdue).Sum(r => r.Count);
    }

    [Fact]
    public async Task A_decision_is_checked_without_a_trace_and_issued_with_one()
    {
        var referral = await host.Put(GivenReferral.At(ReferralStage.UnderExamination));

        var preview = await Send(Bupati, new CheckRuling(referral.Id, referral.Version, "3/E", Today, Verdict.Proven, GivenReferral.MediumKind, "Pertimbangan.", null)).Accepted();
        Assert.Equal("Penundaan kenaikan gaji berkala selama 1 tahun", preview.SanctionName);
        Assert.Equal(referral.Version, (await Send(Bupati, new GetReferral(referral.Id)).Accepted()).Version);

        await Send(Bupati, Ruling(referral.Id, referral.Version, "3/E")).Accepted();
        var view = await Send(Bupati, new GetReferral(referral.Id)).Accepted();

        Assert.Equal((ReferralStage.Ruled, referral.Version + 1, "3/E"), (view.Stage, view.Version, view.Ruling!.Number));
        Assert.Equal((nameof(RulingIssued), nameof(IssueRuling), GivenReferral.Authority.Value), (view.Trail[^1].Type, view.Trail[^1].UseCase, view.Trail[^1].Office));
        Assert.Equal("stale", (await Send(Bupati, Ruling(referral.Id, referral.Version, "4/E")).Refused()).Code);
    }

    [Fact]
    public async Task A_check_refuses_what_the_decision_would_refuse()
    {
        var referral = await host.Put(GivenReferral.At(ReferralStage.UnderExamination));

        var refused = await Send(Bupati, new CheckRuling(referral.Id, referral.Version, "5/E", Today, Verdict.Proven, GivenReferral.HeavyKind, "Pertimbangan.", null)).Refused();

        Assert.Equal([new FieldError("DeviationReason", "required")], refused.Fields);
        Assert.Equal("stale", (await Send(Bupati, new CheckRuling(referral.Id, 1, "5/E", Today, Verdict.NotProven, null, "Pertimbangan.", null)).Refused()).Code);
    }

    [Fact]
    public async Task An_authority_uses_a_number_once()
    {
        var first = await host.Put(GivenReferral.At(ReferralStage.UnderExamination));
        var second = await host.Put(GivenReferral.At(ReferralStage.UnderExamination));
        await Send(Bupati, Ruling(first.Id, first.Version, "7/E")).Accepted();

        Assert.Equal("ruling.number-taken", (await Send(Bupati, Ruling(second.Id, second.Version, "7/E")).Refused()).Code);
    }

    [Fact]
    public async Task The_day_of_effect_is_the_later_reading_and_never_within_the_window_of_objection()
    {
        var readings = await Send(Bupati, new ReadEffectiveDay(Today)).Accepted();

        // 27 November 2024 was decreed a holiday on the 21st, which nobody knows on the 18th.
        Assert.Equal(
            (new DateOnly(2024, 12, 3), new DateOnly(2024, 12, 9), new DateOnly(2024, 12, 6), new DateOnly(2024, 12, 9)),
            (readings.CalendarDays, readings.WorkingDays, readings.ObjectionUntil, readings.Taken));
    }

    [Fact]
    public async Task The_heading_counts_what_waits_for_the_desk()
    {
        var authority = OfficeCode.Authority(RegionCode.Of("73"));
        var desk = Somebody(Role.PersonnelAuthority, authority);
        await host.Put(GivenReferral.At(ReferralStage.WithAuthority, authority: authority, receivedOn: new(2024, 10, 21)));
        await host.Put(GivenReferral.At(ReferralStage.WithAuthority, authority: authority));
        await host.Put(GivenReferral.At(ReferralStage.UnderExamination, authority: authority));
        await host.Put(GivenReferral.At(ReferralStage.Returned, authority: authority));

        var counts = await Send(desk, new CountReferrals()).Accepted();
        var list = await Send(desk, new FindReferrals()).Accepted();

        Assert.Equal((DeskWait.Decide, 3, 1, 14), (counts.Waits, counts.Waiting, counts.PastThreshold, counts.ThresholdDays));
        Assert.Equal(list.Items.Select(c => c.Expires ?? DateTimeOffset.MaxValue).Order(), list.Items.Select(c => c.Expires ?? DateTimeOffset.MaxValue));
    }

    private static Refusal? Act(ReferralView view, string name) => view.Acts.Single(a => a.Name == name).WhyNot;

    private static IssueRuling Ruling(ReferralId id, int version, string number) =>
        new(id, version, number, Today, Verdict.Proven, GivenReferral.MediumKind, "Pertimbangan.", null);

    private static Actor Somebody(Role role, params OfficeCode[] offices) => Actor.SignedIn(new(Guid.NewGuid()), role, offices);

    private async Task<Result<T>> Send<T>(Actor actor, IRequest<Result<T>> request)
    {
        await using var scope = host.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActingAs>().Actor = actor;
        return await scope.ServiceProvider.GetRequiredService<IMediator>().Send(request, TestContext.Current.CancellationToken);
    }
}
