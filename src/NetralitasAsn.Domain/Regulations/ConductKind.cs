namespace NetralitasAsn.Domain.Regulations;

/// <summary>What was done, in the words of a citizen; the map leads from it to the catalogue.</summary>
public enum ConductKind
{
    Props, OnlineCampaign, DeclarationActive,
    CampaignAttendancePassive, CampaignAttendanceWithAttributes, CampaignParticipation,
    SocialMediaReaction, PhotoWithCandidate, PhotoWithTeam, PhotoWithProps,
    IntroductionActivity, SpouseCampaignWithoutLeave, ApproachParty, ApproachPublic,
    PartyMembership, PartyOffice, PartisanActivity, CampaignTeam, IdCardSupport,
    FavouringDecision, MobilisingCivilServants, StateFacilities, ReplacingOfficials, UsingProgrammes,
    VoteBuying, Other,
}
