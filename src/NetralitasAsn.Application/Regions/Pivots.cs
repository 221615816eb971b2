using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Regulations;

namespace NetralitasAsn.Application.Regions;

/// <summary>The pivot (penetapan pasangan calon) for a pair: the instant at which it was set, where that is on record; otherwise the default of the election stays.</summary>
internal sealed class Pivots(IElections elections)
{
    /// <summary>The instant at which the pair of a file was set; null when no pair is named or its instant is not on record.</summary>
    public Task<DateTimeOffset?> Of(CaseFile file, CancellationToken ct) => Of(file.Village, file.OccurredOn, file.Election, file.Pair, ct);

    public async Task<DateTimeOffset?> Of(RegionCode region, DateOnly on, AssessedElection? election, int? pair, CancellationToken ct)
    {
        if (pair is null)
        {
            return null;
        }

        var held = await elections.At(region, on, ct);
        var card = election switch
        {
            AssessedElection.Governor => held.FirstOrDefault(e => e.Election.Kind is ElectionKind.Governor),
            AssessedElection.Regency => held.FirstOrDefault(e => e.Election.Kind is not ElectionKind.Governor),
            null => held.FirstOrDefault(e => e.Election.Kind is not ElectionKind.Governor) ?? (held.Count > 0 ? held[0] : null),
            _ => null,
        };
        return card?.Candidacies.FirstOrDefault(c => c.PairNumber == pair)?.SetAt;
    }
}
