using NetralitasAsn.Application.Cases;
using NetralitasAsn.Application.Rulings;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Regulations;
using NetralitasAsn.Domain.Rulings;
using NetralitasAsn.Testing;
using Xunit;

namespace NetralitasAsn.Application.Tests.Rulings;

/// <summary>The track and the receiver of a referral are suggested; who chooses otherwise, or leaves a track out, says why.</summary>
public sealed class RouteDeviationTests(WebHost host) : IClassFixture<WebHost>
{
    private static readonly Actor Staff = OfficeWork.Person(Role.Staff);

    [Fact]
    public async Task The_file_shows_the_suggested_tracks_with_receiver_article_and_certainty()
    {
        var routes = (await Decided()).Persons[0].Routes;

        Assert.Equal([(Track.Village, ReferralTarget.Regent), (Track.Crime, ReferralTarget.Gakkumdu)], routes.Select(r => (r.Track, r.Receiver)));
        Assert.Equal(new Article("UU-10-2016", "Pasal 152"), routes[1].Basis);
    }

    [Fact]
    public async Task Leaving_gakkumdu_out_without_a_reason_is_refused_at_its_field()
    {
        var refused = await host.Send(Staff, Prepare(await Decided(), null)).Refused();

        Assert.Equal([new FieldError("DeviationReason", "required")], refused.Fields);
    }

    [Fact]
    public async Task A_receiver_who_is_not_competent_that_day_is_refused_at_its_field()
    {
        var refused = await host.Send(Staff, Prepare(await Decided(), "Alasan.") with { Receiver = ReferralTarget.Kasn }).Refused();

        Assert.Equal([new FieldError("Receiver", "choose")], refused.Fields);
    }

    [Fact]
    public async Task With_its_reason_the_deviation_is_an_event_without_the_words_and_the_receiver_sees_neither()
    {
        var id = await host.Send(Staff, Prepare(await Decided(), "Bukti unsur pidana kurang.")).Accepted();

        var own = await host.Send(Staff, new GetReferral(id)).Accepted();
        var departed = Assert.Single(own.Trail, e => e.Type == nameof(ReferralDeviated)).Payload;
        Assert.Contains("gakkumdu", departed, StringComparison.Ordinal);
        Assert.DoesNotContain("Bukti unsur", departed, StringComparison.Ordinal);
        Assert.Equal("Bukti unsur pidana kurang.", own.RouteReason);

        await host.Send(OfficeWork.Person(Role.Chair), new ReleaseReferral(id, own.Version, "S-9", true)).Accepted();
        var theirs = await host.Send(OfficeWork.Person(Role.PersonnelAuthority, "ppk:33.25"), new GetReferral(id)).Accepted();
        Assert.Null(theirs.RouteReason);
        Assert.DoesNotContain(theirs.Trail, e => e.Type == nameof(ReferralDeviated));
    }

    private static PrepareReferral Prepare(CaseView file, string? reason) =>
        new(file.Id, ReferralId.New(), file.Persons[0].Id, Track.Village, "Narasi kantor.", "UU 6/2014 Pasal 29 huruf j", null, reason);

    private async Task<CaseView> Decided()
    {
        var id = await host.StudiedCase();
        var file = await host.Send(Staff, new GetCaseFile(id)).Accepted();
        await host.Send(OfficeWork.Person(Role.Chair), new HoldPlenary(
            id, file.Version, new(2024, 11, 18), 3, [new("ketua.33.25", Vote.For), new("anggota1.33.25", Vote.For)], "Risalah.", [new(file.Persons[0].Id, [OutcomeKind.VillageLaw], null)])).Accepted();
        return await host.Send(Staff, new GetCaseFile(id)).Accepted();
    }
}
