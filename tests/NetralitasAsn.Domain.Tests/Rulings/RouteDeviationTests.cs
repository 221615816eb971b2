using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.Regulations;
using NetralitasAsn.Domain.Rulings;
using NetralitasAsn.Testing;

namespace NetralitasAsn.Domain.Tests.Rulings;

/// <summary>Track and receiver are suggested for each person; who refers otherwise says why, and it is an event.</summary>
public class RouteDeviationTests
{
    private static readonly RegulationBook Book = new();

    private static IReadOnlyList<RouteSuggestion> Suggested(SubjectKind subject, ConductKind conduct, PositionKind? position = null, DateOnly? today = null)
    {
        var on = today ?? new DateOnly(2024, 11, 11);
        return RouteSuggestion.For(
            Book.Assess(new(subject, conduct, new DateOnly(2024, 11, 7) < on ? new DateOnly(2024, 11, 7) : on, Given.Village) { Position = position, AssessedOn = on }), subject, on);
    }

    [Theory]
    [Article("UU-20-2023", "Pasal 70 ayat (3)")]
    [Article("UU-5-2014", "Pasal 31 ayat (1) huruf a")]
    [Article("PERPRES-92-2024", "Pasal 4 huruf e")]
    [InlineData("2023-10-30", ReferralTarget.Kasn, "Pasal 31 ayat (1) huruf a", false)]
    [InlineData("2023-10-31", ReferralTarget.Kasn, "Pasal 70 ayat (3)", false)]
    [InlineData("2024-08-23", ReferralTarget.Kasn, "Pasal 70 ayat (3)", false)]
    [InlineData("2024-08-24", ReferralTarget.Bkn, "Pasal 4 huruf e", true)]
    [InlineData("2024-09-03", ReferralTarget.Bkn, "Pasal 4 huruf e", true)]
    [InlineData("2024-09-04", ReferralTarget.Bkn, "Pasal 4 huruf e", false)]
    public void A_civil_servant_is_referred_to_the_body_of_the_day(string day, ReferralTarget receiver, string provision, bool transition)
    {
        var route = RouteSuggestion.On(Track.CivilServant, SubjectKind.CivilServant, DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal((receiver, provision), (route.Receiver, route.Basis.Provision));
        Assert.Equal(transition ? "masa peralihan" : null, route.Note);
        Assert.Equal(transition, route.Choices.Contains(ReferralTarget.Kasn) && route.Choices.Contains(ReferralTarget.Bkn));
    }

    [Theory]
    [Article("UU-6-2014", "Pasal 30")]
    [Article("UU-6-2014", "Pasal 53 ayat (3)")]
    [InlineData(SubjectKind.VillageHead, ReferralTarget.Regent)]
    [InlineData(SubjectKind.VillageOfficial, ReferralTarget.VillageHead)]
    public void A_village_case_goes_to_who_may_sanction(SubjectKind subject, ReferralTarget receiver) =>
        Assert.Equal(receiver, RouteSuggestion.On(Track.Village, subject, new(2024, 11, 11)).Receiver);

    [Fact]
    [Article("UU-10-2016", "Pasal 152")]
    public void A_possible_crime_suggests_gakkumdu_beside_the_village_track()
    {
        Assert.Equal([Track.Village, Track.Crime], Suggested(SubjectKind.VillageHead, ConductKind.FavouringDecision).Select(s => s.Track).Order());
        Assert.Equal([Track.CivilServant], Suggested(SubjectKind.CivilServant, ConductKind.SocialMediaReaction).Select(s => s.Track));
        Assert.Equal([Track.Other], Suggested(SubjectKind.NonAsnStaff, ConductKind.SocialMediaReaction).Select(s => s.Track));
        Assert.Equal([Track.CivilServant, Track.Village, Track.Crime], Suggested(SubjectKind.ActingVillageHead, ConductKind.FavouringDecision).Select(s => s.Track).Order());
    }

    [Fact]
    public void The_suggestion_followed_departs_from_nothing()
    {
        var suggested = Suggested(SubjectKind.VillageHead, ConductKind.FavouringDecision);

        Assert.Empty(RouteDeviation.Of(suggested, (Track.Village, ReferralTarget.Regent), [Track.Village, Track.Crime], ReferralTarget.Regent));
        Assert.Empty(RouteDeviation.Of([], (Track.Other, ReferralTarget.Agency), [Track.Other], ReferralTarget.Agency));
    }

    [Fact]
    public void A_track_left_out_a_track_not_suggested_and_another_receiver_each_depart()
    {
        var suggested = Suggested(SubjectKind.VillageHead, ConductKind.FavouringDecision);

        Assert.Equal([new(Track.Crime, ReferralTarget.Gakkumdu, null)], RouteDeviation.Of(suggested, (Track.Village, ReferralTarget.Regent), [Track.Village], ReferralTarget.Regent));
        Assert.Equal([new(Track.Other, null, ReferralTarget.Agency)], RouteDeviation.Of(suggested, (Track.Other, ReferralTarget.Agency), [Track.Other, Track.Village, Track.Crime], ReferralTarget.Agency));
        Assert.Equal([new(Track.CivilServant, ReferralTarget.Bkn, ReferralTarget.Kasn)], RouteDeviation.Of([], (Track.CivilServant, ReferralTarget.Kasn), [Track.CivilServant], ReferralTarget.Bkn));
    }

    [Fact]
    public void A_deviation_without_a_reason_prepares_nothing_and_with_one_it_is_an_event()
    {
        var file = Given.CaseFile(CaseStage.FollowedUp);
        var matter = new ReferredMatter("Narasi kantor.", "UU 6/2014 Pasal 29 huruf j", "UU6-29J", SanctionLevel.Ladder, new(2024, 11, 10), Given.Village);
        var route = new Route(Track.Village, null, new("ppk:33.25"), "Bupati Contoh", null) { Deviations = [new(Track.Crime, ReferralTarget.Gakkumdu, null)] };

        Assert.Equal("DeviationReason", Prepare(route).Refused().Fields.Single().Field);

        var referral = Prepare(route with { DeviationReason = "Sentra Gakkumdu menilai unsur tidak terpenuhi." }).Accepted();
        Assert.StartsWith("Sentra", referral.RouteReason, StringComparison.Ordinal);
        Assert.Equal(new ReferralDeviated(referral.Id, Track.Crime, ReferralTarget.Gakkumdu, null), referral.Events.OfType<ReferralDeviated>().Single());

        Result<Referral> Prepare(Route to) => Referral.Prepare(ReferralId.New(), file, file.Persons[0].Id, matter, to, Given.Staff, "commitment", Given.Moment());
    }
}
