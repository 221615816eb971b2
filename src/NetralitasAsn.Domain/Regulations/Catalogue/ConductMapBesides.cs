namespace NetralitasAsn.Domain.Regulations;

/// <summary>
/// Rows beside the normative map: the general election (law.md §4.4) and the subjects beside those of the contract
/// (corrections 2.2 no. 31). They never speak about a subject, conduct and election that the map speaks about.
/// </summary>
internal static class ConductMapBesides
{
    private static readonly DateOnly GeneralElectionLaw = new(2017, 8, 16);
    private static readonly DateOnly PilkadaLaw = new(2016, 7, 1);
    private static readonly DateOnly Ruling136 = new(2024, 11, 14);

    public static IReadOnlyList<ConductRule> All { get; } =
    [
        Crime(ConductKind.FavouringDecision, SubjectKind.VillageHead, GeneralElectionLaw, MapPhase.Campaign, "UU7-490", FindingRole.Primary, Certainty.Found),
        Crime(ConductKind.CampaignTeam, null, GeneralElectionLaw, MapPhase.Campaign, "UU7-494", FindingRole.Primary, Certainty.Found),
        Crime(ConductKind.CampaignTeam, SubjectKind.VillageHead, GeneralElectionLaw, MapPhase.Campaign, "UU7-494", FindingRole.Primary, Certainty.Found),
        Crime(ConductKind.CampaignTeam, SubjectKind.VillageOfficial, GeneralElectionLaw, MapPhase.Campaign, "UU7-494", FindingRole.Primary, Certainty.Found),
        Crime(ConductKind.CampaignTeam, SubjectKind.VillageCouncilMember, GeneralElectionLaw, MapPhase.Campaign, "UU7-494", FindingRole.Primary, Certainty.Found),
        Crime(ConductKind.CampaignTeam, SubjectKind.MilitaryPolice, GeneralElectionLaw, MapPhase.Campaign, "UU7-494", FindingRole.Primary, Certainty.Found),
        Crime(ConductKind.FavouringDecision, SubjectKind.RegionalHead, GeneralElectionLaw, MapPhase.Campaign, "UU7-547", FindingRole.Primary, Certainty.Known),
        Crime(ConductKind.PartisanActivity, null, GeneralElectionLaw, MapPhase.Any, "UU7-283", FindingRole.Also, Certainty.Found),
        Crime(ConductKind.FavouringDecision, SubjectKind.RegionalOfficial, Ruling136, MapPhase.After, "UU10-71-1-V2", FindingRole.Primary, Certainty.Found),
        Crime(ConductKind.FavouringDecision, SubjectKind.MilitaryPolice, Ruling136, MapPhase.After, "UU10-71-1-V2", FindingRole.Primary, Certainty.Found),
        Crime(ConductKind.MobilisingCivilServants, SubjectKind.Candidate, PilkadaLaw, MapPhase.Campaign, "UU10-189", FindingRole.Primary, Certainty.Found),
        Crime(ConductKind.CampaignParticipation, SubjectKind.Candidate, PilkadaLaw, MapPhase.Campaign, "UU10-189", FindingRole.Possible, Certainty.Inferred),
        Crime(ConductKind.StateFacilities, SubjectKind.Candidate, new(2015, 3, 18), MapPhase.Campaign, "UU10-187-3", FindingRole.Primary, Certainty.Found),
        .. new[]
        {
            SubjectKind.CommunityBodyOfficer, SubjectKind.StateEnterpriseOfficial, SubjectKind.MilitaryPolice,
            SubjectKind.RegionalOfficial, SubjectKind.Candidate,
        }.Select(s => Crime(ConductKind.VoteBuying, s, PilkadaLaw, MapPhase.Any, "UU10-187A", FindingRole.Primary, Certainty.Found)),
    ];

    private static ConductRule Crime(
        ConductKind conduct, SubjectKind? subject, DateOnly from, MapPhase phase, string code, FindingRole role, Certainty certainty) =>
        new(conduct, subject, from, null, phase, MapCondition.None, code, role, certainty, null);
}
