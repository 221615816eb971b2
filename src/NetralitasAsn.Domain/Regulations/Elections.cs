using NetralitasAsn.Domain.Regions;

namespace NetralitasAsn.Domain.Regulations;

/// <summary>The days of one election that decide about conduct.</summary>
/// <param name="Kind">Which election.</param>
/// <param name="StagesFrom">The first day it is known; earlier days belong to no known election.</param>
/// <param name="CandidatesSetOn">The pivot: the day the candidates were set.</param>
/// <param name="CandidatesSetTime">The local hour of that decision, where it is known or assumed.</param>
/// <param name="CampaignFrom">The first day of the campaign.</param>
/// <param name="CampaignUntil">The last day of the campaign.</param>
/// <param name="VotingOn">The day of the vote.</param>
/// <param name="Until">The last day that still belongs to it.</param>
public sealed record ElectionDays(
    AssessedElection Kind,
    DateOnly StagesFrom,
    DateOnly CandidatesSetOn,
    TimeOnly? CandidatesSetTime,
    DateOnly? CampaignFrom,
    DateOnly? CampaignUntil,
    DateOnly? VotingOn,
    DateOnly Until)
{
    /// <summary>The first day of the six months before the candidates were set (UU 10/2016 Pasal 71(2) and (3)).</summary>
    public DateOnly WindowFrom => CandidatesSetOn.AddMonths(-6);

    public bool Knows(DateOnly day) => StagesFrom <= day && day <= Until;

    /// <summary>The phase of a day; on the pivot day the caller says which side it is on.</summary>
    public AssessedPhase PhaseOf(DateOnly day, bool beforeThePivot)
    {
        if (day < CandidatesSetOn || (day == CandidatesSetOn && beforeThePivot))
        {
            return AssessedPhase.BeforeCandidatesSet;
        }

        if (CampaignFrom is not { } from || CampaignUntil is not { } until || day < from)
        {
            return AssessedPhase.AfterCandidatesSet;
        }

        if (day <= until)
        {
            return AssessedPhase.Campaign;
        }

        var voting = VotingOn ?? until.AddDays(4);
        return day < voting ? AssessedPhase.Quiet : day == voting ? AssessedPhase.VotingDay : AssessedPhase.AfterVoting;
    }
}

/// <summary>The known elections: the Pilkada of 27 November 2024 (PKPU 2/2024) and the general election of 14 February 2024.</summary>
internal static class Elections
{
    private static readonly ElectionDays Pilkada2024 = new(
        AssessedElection.Regency, new(2024, 1, 26), new(2024, 9, 22), new TimeOnly(14, 0),
        new DateOnly(2024, 9, 25), new DateOnly(2024, 11, 23), new DateOnly(2024, 11, 27), new(2025, 12, 31));

    private static readonly ElectionDays General2024 = new(
        AssessedElection.General, new(2022, 6, 14), new(2023, 11, 3), null,
        new DateOnly(2023, 11, 28), new DateOnly(2024, 2, 10), new DateOnly(2024, 2, 14), new(2024, 10, 20));

    /// <summary>The election of a region: the regency's own, the governor's where there is no other.</summary>
    public static AssessedElection OfRegion(RegionCode region) =>
        region.Level is RegionLevel.Nation or RegionLevel.Province || region.Province.Value == "31" ? AssessedElection.Governor : AssessedElection.Regency;

    /// <summary>The days of the election a fact belongs to; null when the day is outside every known one.</summary>
    public static ElectionDays? Of(AssessmentFacts facts, AssessedElection kind)
    {
        var known = kind switch
        {
            AssessedElection.General => General2024,
            AssessedElection.None => null,
            _ => Pilkada2024 with { Kind = kind },
        };

        if (facts.CandidatesSetOn is not { } set)
        {
            if (known is null || !known.Knows(facts.OccurredOn))
            {
                return null;
            }

            return facts.CampaignFrom is null && facts.CampaignUntil is null
                ? known
                : known with { CampaignFrom = facts.CampaignFrom ?? known.CampaignFrom, CampaignUntil = facts.CampaignUntil ?? known.CampaignUntil };
        }

        if (known is not null && known.Knows(set))
        {
            return known with
            {
                CandidatesSetOn = set,
                CandidatesSetTime = set == known.CandidatesSetOn ? known.CandidatesSetTime : null,
                CampaignFrom = facts.CampaignFrom ?? known.CampaignFrom,
                CampaignUntil = facts.CampaignUntil ?? known.CampaignUntil,
            };
        }

        return new(kind, DateOnly.MinValue, set, null, facts.CampaignFrom, facts.CampaignUntil, null, DateOnly.MaxValue);
    }
}
