using MediatR;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Regions;

namespace NetralitasAsn.Application.Regions;

/// <summary>One place with the office in charge and the elections it votes in on a day; without a day, today there.</summary>
[OpenToPublic]
public sealed record GetPlace(RegionCode Code, DateOnly? On = null) : IQuery<PlaceCard>;

/// <summary>A place, the Bawaslu office of its regency, and its elections.</summary>
public sealed record PlaceCard(RegionCard Place, IndonesianZone Zone, OfficeCode Office, string OfficeName, IReadOnlyList<PlaceElection> Elections);

/// <summary>An election of the place and its phase on the day asked for.</summary>
public sealed record PlaceElection(string Code, string Name, ElectionKind Kind, ElectionPhase Phase, DateOnly PairsSetOn, DateOnly CampaignFrom, DateOnly CampaignUntil, DateOnly VotingOn);

internal sealed class GetPlaceHandler(IRegionNames regions, IOffices offices, IElections elections, LegalClock clock) : IRequestHandler<GetPlace, Result<PlaceCard>>
{
    public async Task<Result<PlaceCard>> Handle(GetPlace query, CancellationToken cancellationToken)
    {
        if (await regions.Find(query.Code) is not { } place
            || await offices.Find(OfficeCode.Bawaslu(query.Code.Regency), cancellationToken) is not { } office)
        {
            return Refusal.NotFound;
        }

        var votes = await elections.At(query.Code, query.On ?? clock.TodayIn(query.Code), cancellationToken);
        return new PlaceCard(place, query.Code.Zone(), office.Code, office.Name,
        [
            .. votes.Select(v => new PlaceElection(v.Election.Code, v.Name, v.Election.Kind, v.Phase,
                v.Election.PairsSetOn, v.Election.CampaignFrom, v.Election.CampaignUntil, v.Election.VotingOn)),
        ]);
    }
}
