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
internal sealed class Routing(IPersonnelAuthorities authorities)
{
    public Task<Result<Route>> Of(CaseFile file, CasePerson person, Track track, LegalMoment moment, CancellationToken ct) => track switch
    {
        Track.CivilServant => ToAgency(person, track, Verifier(moment.Today), moment, ct),
        Track.Other => ToAgency(person, track, null, moment, ct),
        Track.Village => ToVillage(person, moment, ct),
        Track.Crime => Task.FromResult(Result<Route>.Accept(new(track, null, OfficeCode.Police(file.HandlingOffice.Region!.Value.Regency), "Kepolisian melalui Sentra Gakkumdu", null))),
        _ => throw new ArgumentOutOfRangeException(nameof(track), track, null),
    };

    private async Task<Result<Route>> ToAgency(CasePerson person, Track track, (OfficeCode Office, string? Note)? verifier, LegalMoment moment, CancellationToken ct)
    {
        if (await authorities.AuthorityOf(person.AgencyOrVillage, moment.Today, ct) is not { } authority)
        {
            return Refusal.Invalid(new FieldError("AgencyOrVillage", "choose-agency"));
        }

        var addressed = verifier is { } v ? $"{Named(v.Office)}, untuk disampaikan kepada {authority.Title}" : authority.Title;
        return new Route(track, verifier?.Office, authority.Office, addressed, verifier?.Note);
    }

    private async Task<Result<Route>> ToVillage(CasePerson person, LegalMoment moment, CancellationToken ct)
    {
        if (!RegionCode.TryParse(person.AgencyOrVillage, null, out var village) || village.Level is not RegionLevel.Village
            || await authorities.Find(OfficeCode.Authority(village.Regency), moment.Today, ct) is not { } authority)
        {
            return Refusal.Invalid(new FieldError("AgencyOrVillage", "choose-village"));
        }

        var addressed = person.Subject is SubjectKind.VillageOfficial
            ? $"Kepala Desa; tembusan {authority.Title}, camat, dan dinas pemberdayaan masyarakat dan desa"
            : $"{authority.Title}; tembusan camat dan dinas pemberdayaan masyarakat dan desa";
        return new Route(Track.Village, null, authority.Office, addressed, person.Subject is SubjectKind.VillageOfficial ? $"Sanksi dijatuhkan oleh kepala desa ({Provisions.VillageOfficialsDismissal.Cited}); dipantau melalui bupati atau wali kota." : null);
    }

    /// <summary>KASN for acts to 23 August 2024, BKN from the day after, with a note while it was taking over (corrections, no. 1).</summary>
    private static (OfficeCode Office, string? Note) Verifier(DateOnly today) => AsnOversight.On(today) switch
    {
        { Body: ReferralTarget.Kasn } => (OfficeCode.Kasn, null),
        { InTransition: true } => (OfficeCode.Bkn, "masa peralihan"),
        _ => (OfficeCode.Bkn, null),
    };

    private static string Named(OfficeCode office) => office == OfficeCode.Kasn ? "Komisi Aparatur Sipil Negara" : "Badan Kepegawaian Negara";
}
