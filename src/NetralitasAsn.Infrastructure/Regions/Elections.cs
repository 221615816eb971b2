using NetralitasAsn.Application.Regions;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Regions;

namespace NetralitasAsn.Infrastructure.Regions;

internal sealed class Elections(RegionCatalogue regions, GroundCache cache) : IElections
{
    public async Task<IReadOnlyList<ElectionCard>> At(RegionCode place, DateOnly day, CancellationToken ct)
    {
        var ground = await cache.Get(ct);
        return
        [
            .. from region in new[] { place.Province, place.Regency }.Distinct()
               let votes = ground.Elections[region].OrderBy(e => e.VotingOn).ToList()
               where votes.Count > 0
               let election = votes.Find(e => day <= e.VotingOn) ?? votes[^1]
               select new ElectionCard(election, NameOf(election), election.PhaseOn(day), PairsOf(ground, election))
        ];
    }

    public async Task<ElectionCard?> Find(string code, DateOnly day, CancellationToken ct)
    {
        var ground = await cache.Get(ct);
        return ground.Elections.SelectMany(e => e).FirstOrDefault(e => e.Code == code) is { } election
            ? new(election, NameOf(election), election.PhaseOn(day), PairsOf(ground, election))
            : null;
    }

    public void Forget() => cache.Forget();

    /// <summary>The pairs as the latest entry leaves each.</summary>
    private static IReadOnlyList<Candidacy> PairsOf(Ground ground, Election election) =>
    [
        .. ground.Candidacies[election.Code].Concat(ground.Pairs[election.Code].Select(p => p.ToCandidacy()))
            .GroupBy(c => c.PairNumber).Select(g => g.Last()).OrderBy(c => c.PairNumber),
    ];

    public async Task<ReceptionHours> HoursOf(OfficeCode office, DateOnly day, CancellationToken ct) => HoursOf(await cache.Get(ct), office, day);

    public async Task<DateTimeOffset> TakenInAt(OfficeCode office, DateTimeOffset sent, CancellationToken ct)
    {
        var ground = await cache.Get(ct);
        return HoursOf(ground, office, sent.DayIn(office.Zone)).TakenInAt(sent, office.Zone, AroundVoting(ground, office));
    }

    public async Task<DateTimeOffset?> LastOpen(OfficeCode office, DateTimeOffset from, DateTimeOffset until, Func<DateOnly, bool> isOff, CancellationToken ct)
    {
        var ground = await cache.Get(ct);
        return HoursOf(ground, office, until.DayIn(office.Zone)).LastOpen(from, until, office.Zone, AroundVoting(ground, office), isOff);
    }

    /// <summary>Whether a day is around a vote in which the place of an office takes part.</summary>
    private static Func<DateOnly, bool> AroundVoting(Ground ground, OfficeCode office)
    {
        var place = office.Region ?? RegionCode.Nation;
        var elections = place == RegionCode.Nation
            ? ground.Elections.SelectMany(e => e).DistinctBy(e => e.VotingOn).ToList()
            : [.. ground.Elections.SelectMany(e => e).Where(e => e.Region.Contains(place) || place.Contains(e.Region)).DistinctBy(e => e.VotingOn)];
        return on => elections.Exists(e => e.IsAroundVoting(on));
    }

    private static ReceptionHours HoursOf(Ground ground, OfficeCode office, DateOnly day) =>
        ground.Hours.Where(h => (h.Office is null || h.Office == office) && h.From <= day)
            .OrderBy(h => h.Office is null).ThenByDescending(h => h.From).FirstOrDefault() ?? ReceptionHours.Default[^1];

    private string NameOf(Election election) => election.Kind switch
    {
        ElectionKind.Governor => $"Pemilihan Gubernur dan Wakil Gubernur {regions.RegionOf(election.Region)?.Name}",
        ElectionKind.Mayor => $"Pemilihan Wali Kota dan Wakil Wali Kota {regions.RegionOf(election.Region)?.Name}",
        ElectionKind.Regent => $"Pemilihan Bupati dan Wakil Bupati {regions.RegionOf(election.Region)?.Name}",
        _ => throw new ArgumentOutOfRangeException(nameof(election), election.Kind, null),
    };
}
