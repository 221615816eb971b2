namespace NetralitasAsn.Domain.Regions;

/// <summary>Who is elected.</summary>
public enum ElectionKind
{
    /// <summary>Governor and vice governor (PG in numbers).</summary>
    Governor,

    /// <summary>Regent and vice regent (PB in numbers).</summary>
    Regent,

    /// <summary>Mayor and vice mayor (PW in numbers).</summary>
    Mayor,
}

/// <summary>Where an election stands on a day.</summary>
public enum ElectionPhase
{
    /// <summary>More than six months before the pairs are set.</summary>
    Before,

    /// <summary>Six months before the pairs are set: officials may not be replaced without written approval (UU 10/2016 Pasal 71(2)).</summary>
    ReplacementBan,

    /// <summary>Pairs register and are verified.</summary>
    Registration,

    /// <summary>Pairs are set, the campaign has not begun.</summary>
    PairsSet,

    Campaign,

    /// <summary>Masa tenang: three days before voting (UU 8/2015 Pasal 67(2)).</summary>
    Quiet,

    Voting,

    Recapitulation,

    After,
}

/// <summary>One of the elections of 27 November 2024, or a repeat of one, with the days of its phases (PKPU 2/2024).</summary>
public sealed class Election
{
    /// <summary><c>governor:33</c>, <c>regent:33.25</c>, <c>mayor:33.75</c>; a repeat carries its day behind.</summary>
    public required string Code { get; init; }

    public required ElectionKind Kind { get; init; }

    public required RegionCode Region { get; init; }

    /// <summary>Counted back six months from the day the pairs are set.</summary>
    public required DateOnly ReplacementBanFrom { get; init; }

    public required DateOnly RegistrationFrom { get; init; }

    /// <summary>The pivot: from here on favouring one pair can be a crime. Default for pairs without their own instant.</summary>
    public required DateOnly PairsSetOn { get; init; }

    public required DateOnly CampaignFrom { get; init; }

    public required DateOnly CampaignUntil { get; init; }

    public required DateOnly VotingOn { get; init; }

    public required DateOnly RecapitulationUntil { get; init; }

    public ElectionPhase PhaseOn(DateOnly day) =>
        day < ReplacementBanFrom ? ElectionPhase.Before
        : day < RegistrationFrom ? ElectionPhase.ReplacementBan
        : day < PairsSetOn ? ElectionPhase.Registration
        : day < CampaignFrom ? ElectionPhase.PairsSet
        : day <= CampaignUntil ? ElectionPhase.Campaign
        : day < VotingOn ? ElectionPhase.Quiet
        : day == VotingOn ? ElectionPhase.Voting
        : day <= RecapitulationUntil ? ElectionPhase.Recapitulation
        : ElectionPhase.After;

    /// <summary>Quiet period, voting day and recapitulation, when counters are open day and night (Perbawaslu 9/2024).</summary>
    public bool IsAroundVoting(DateOnly day) => PhaseOn(day) is ElectionPhase.Quiet or ElectionPhase.Voting or ElectionPhase.Recapitulation;

    /// <summary>True when the place votes in this election.</summary>
    public bool AppliesAt(RegionCode place) => Region.Contains(place);

    /// <summary>The election held in a region on 27 November 2024; null where none was: 34 has no elected governor, Jakarta no elected regent or mayors.</summary>
    public static Election? Of2024(RegionCode region)
    {
        if (region.Level is not (RegionLevel.Province or RegionLevel.Regency)
            || region.Value == "34"
            || (region.Level == RegionLevel.Regency && region.Province.Value == "31"))
        {
            return null;
        }

        var kind = region.Level == RegionLevel.Province ? ElectionKind.Governor : region.IsCity() ? ElectionKind.Mayor : ElectionKind.Regent;
        return new()
        {
            Code = $"{Kebab.Of(kind)}:{region}",
            Kind = kind,
            Region = region,
            ReplacementBanFrom = new(2024, 3, 22),
            RegistrationFrom = new(2024, 8, 27),
            PairsSetOn = new(2024, 9, 22),
            CampaignFrom = new(2024, 9, 25),
            CampaignUntil = new(2024, 11, 23),
            VotingOn = new(2024, 11, 27),
            RecapitulationUntil = new(2024, 12, 16),
        };
    }
}

/// <summary>A pair of candidates in an election and the instant it was set; without one, the hour is unknown and both readings are shown.</summary>
public sealed class Candidacy
{
    public required string Election { get; init; }

    public required int PairNumber { get; init; }

    public required CandidacyStatus Status { get; init; }

    /// <summary>Null when only the day (<see cref="Regions.Election.PairsSetOn"/>) is known.</summary>
    public DateTimeOffset? SetAt { get; init; }

    public string? DecreeNumber { get; init; }

    /// <summary>Pairs numbered 9 belong to the demonstration.</summary>
    public bool IsReserved { get; init; }
}

public enum CandidacyStatus { Registered, Set, Replaced, Withdrawn, Disqualified }
