using NetralitasAsn.Application.Cases;
using NetralitasAsn.Application.Rulings;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Rulings;
using NetralitasAsn.Testing;
using Xunit;

namespace NetralitasAsn.Application.Tests.Rulings;

/// <summary>Who writes, who signs, to whom it goes, and when the parties are told.</summary>
public sealed class SigningTests(WebHost host) : IClassFixture<WebHost>
{
    private static readonly Actor Staff = OfficeWork.Person(Role.Staff);
    private static readonly Actor Member = OfficeWork.Person(Role.Member);
    private static readonly Actor Chair = OfficeWork.Person(Role.Chair);

    [Fact]
    public async Task A_village_post_without_its_village_is_not_sent_to_the_regent_of_the_event()
    {
        var id = await host.StudiedCase();
        var file = await Read(Staff, id);
        var person = file.Persons[0];
        await host.Send(Staff, new CorrectPerson(id, file.Version, person.Id, person.Name, null, person.Subject, null, person.Title, "Desa di luar daerah")).Accepted();
        await Decide(Chair, id);

        var refused = await host.Send(Staff, Prepare(id, person)).Refused();

        Assert.Equal([new FieldError("AgencyOrVillage", "choose-village")], refused.Fields);
    }

    [Fact]
    public async Task Who_signs_does_not_write_and_the_parties_hear_of_what_was_sent_only()
    {
        var id = await host.StudiedCase();
        await Decide(Chair, id);
        var file = await Read(Chair, id);

        Assert.Equal("referral.signer-prepares", (await host.Send(Chair, Prepare(id, file.Persons[0])).Refused()).Code);
        Assert.Equal("referral.signer-prepares", Why(file, nameof(PrepareReferral)));
        Assert.Equal("case.referrals-unreleased", Why(file, nameof(AnnounceStatus)));

        var referral = await host.Send(Staff, Prepare(id, file.Persons[0])).Accepted();
        Assert.Equal("case.referrals-unreleased", (await host.Send(Chair, new AnnounceStatus(id, file.Version)).Refused()).Code);

        await Release(Chair, referral);
        Assert.Null(Why(await Read(Chair, id), nameof(AnnounceStatus)));
        await host.Send(Chair, new AnnounceStatus(id, file.Version)).Accepted();
    }

    [Fact]
    public async Task When_the_chair_withdrew_a_member_signs()
    {
        var id = await host.StudiedCase();
        Assert.Equal("forbidden", (await host.Send(Member, Plenary(await Read(Member, id))).Refused()).Code);
        Assert.DoesNotContain((await Read(Member, id)).Acts, a => a.Name == nameof(HoldPlenary));

        await host.Send(Chair, new RecuseFromCase(id, (await Read(Chair, id)).Version, "Kerabat terlapor.")).Accepted();
        Assert.Contains((await Read(Member, id)).Acts, a => a.Name == nameof(HoldPlenary));
        await Decide(Member, id);
        var referral = await host.Send(Staff, Prepare(id, (await Read(Staff, id)).Persons[0])).Accepted();
        await Release(Member, referral);

        await host.Send(Member, new AnnounceStatus(id, (await Read(Member, id)).Version)).Accepted();
    }

    private static PrepareReferral Prepare(CaseId id, PersonLine person) => new(id, ReferralId.New(), person.Id, Track.Village, "Narasi kantor.", "UU 6/2014 Pasal 29 huruf j", null, "Unsur pidana tidak cukup bukti.");

    private async Task Release(Actor signer, ReferralId id)
    {
        var view = await host.Send(signer, new GetReferral(id)).Accepted();
        Assert.Contains(view.Acts, a => a.Name == nameof(ReleaseReferral) && a.WhyNot is null);
        await host.Send(signer, new ReleaseReferral(id, view.Version, "S-9", true)).Accepted();
    }

    private async Task Decide(Actor signer, CaseId id) => await host.Send(signer, Plenary(await Read(signer, id))).Accepted();

    private static HoldPlenary Plenary(CaseView file) => new(
        file.Id, file.Version, new(2024, 11, 18), 3, [new("anggota1.33.25", Vote.For), new("anggota2.33.25", Vote.For)], "Risalah.",
        [.. file.Persons.Select(p => new PersonDecision(p.Id, [OutcomeKind.VillageLaw], null))]);

    private Task<CaseView> Read(Actor actor, CaseId id) => host.Send(actor, new GetCaseFile(id)).Accepted();

    private static string? Why(CaseView file, string act) => file.Acts.Single(a => a.Name == act).WhyNot?.Code;
}
