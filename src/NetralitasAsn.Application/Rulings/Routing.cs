using NetralitasAsn.Application.Cases;
using NetralitasAsn.Application.Regions;
using NetralitasAsn.Application.Registry;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Regulations;
using NetralitasAsn.Domain.Rulings;
using NetralitasAsn.Domain.Time;

namespace NetralitasAsn.Application.Rulings;

/// <summary>To whom a person is referred: the authority follows from the agency or the village of the post, never from the place of the event.</summary>
internal sealed class Routing(IPersonnelAuthorities authorities, Pivots pivots)
{
    /// <summary>The route to the chosen receiver, or to the usual one; with what it departs from.</summary>
    public async Task<Result<Route>> Of(CaseFile file, CasePerson person, Track track, ReferralTarget? receiver, LegalMoment moment, CancellationToken ct)
    {
        var usual = RouteSuggestion.On(track, person.Subject, moment.Today);
        var chosen = receiver ?? usual.Receiver;
        if (!usual.Choices.Contains(chosen))
        {
            return Refusal.Invalid(new FieldError(nameof(PrepareReferral.Receiver), "choose"));
        }

        var assessment = Suggestions.For(file, person, moment, await pivots.Of(file, ct));
        var suggested = RouteSuggestion.For(assessment, person.Subject, moment.Today);
        var toCheck = assessment is not null && ElementsToCheck.For(assessment) is not null;
        var tracks = person.Outcomes.Select(Referral.TrackOf).OfType<Track>().ToHashSet();
        var route = await To(chosen, file, person, track, usual.Note, moment, ct);
        var departs = RouteDeviation.Of(suggested, (track, chosen), tracks, usual.Receiver).Where(d => !(toCheck && d.Track is Track.Crime));
        return route.Then(to => Result<Route>.Accept(to with { Deviations = [.. departs] }));
    }

    private Task<Result<Route>> To(ReferralTarget receiver, CaseFile file, CasePerson person, Track track, string? note, LegalMoment moment, CancellationToken ct) => track switch
    {
        Track.CivilServant => ToAgency(person, track, OfficeOf(receiver), note, moment, ct),
        Track.Other => ToAgency(person, track, null, null, moment, ct),
        Track.Village => ToVillage(person, receiver, moment, ct),
        Track.Crime => Task.FromResult(Result<Route>.Accept(new(track, null, OfficeCode.Police(file.HandlingOffice.Region!.Value.Regency), "Kepolisian melalui Sentra Gakkumdu", null))),
        _ => throw new ArgumentOutOfRangeException(nameof(track), track, null),
    };

    private async Task<Result<Route>> ToAgency(CasePerson person, Track track, OfficeCode? verifier, string? note, LegalMoment moment, CancellationToken ct)
    {
        if (await authorities.AuthorityOf(person.AgencyOrVillage, moment.Today, ct) is not { } authority)
        {
            return Refusal.Invalid(new FieldError("AgencyOrVillage", "choose-agency"));
        }

        var addressed = verifier is { } first ? $"{Named(first)}, untuk disampaikan kepada {authority.Title}" : authority.Title;
        return new Route(track, verifier, authority.Office, addressed, note);
    }

    private async Task<Result<Route>> ToVillage(CasePerson person, ReferralTarget receiver, LegalMoment moment, CancellationToken ct)
    {
        if (!RegionCode.TryParse(person.AgencyOrVillage, null, out var village) || village.Level is not RegionLevel.Village
            || await authorities.Find(OfficeCode.Authority(village.Regency), moment.Today, ct) is not { } authority)
        {
            return Refusal.Invalid(new FieldError("AgencyOrVillage", "choose-village"));
        }

        var addressed = receiver is ReferralTarget.VillageHead
            ? $"Kepala Desa; tembusan {authority.Title}, camat, dan dinas pemberdayaan masyarakat dan desa"
            : $"{authority.Title}; tembusan camat dan dinas pemberdayaan masyarakat dan desa";
        return new Route(Track.Village, null, authority.Office, addressed, person.Subject is SubjectKind.VillageOfficial ? $"Sanksi dijatuhkan oleh kepala desa ({Provisions.VillageOfficialsDismissal.Cited}); dipantau melalui bupati atau wali kota." : null);
    }

    /// <summary>The body that verifies first; none when the letter goes straight to the personnel authority.</summary>
    private static OfficeCode? OfficeOf(ReferralTarget receiver) => receiver switch
    {
        ReferralTarget.Kasn => OfficeCode.Kasn,
        ReferralTarget.Bkn => OfficeCode.Bkn,
        _ => null,
    };

    private static string Named(OfficeCode office) => office == OfficeCode.Kasn ? "Komisi Aparatur Sipil Negara" : "Badan Kepegawaian Negara";
}
