using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Regulations;
using NetralitasAsn.Domain.Reports;

namespace NetralitasAsn.Infrastructure.Demo;

/// <summary>The desk of Bawaslu Kab. Halmahera Selatan: many villages, few civil servants, the clock of WIT.</summary>
internal static class HalmaheraStories
{
    private const string Here = "82.04";

    public static IReadOnlyList<Story> All { get; } =
    [
        new(170, Here, VillageDeeds.FieldSpeech, "11-14 10:40", Ending.Heard) { AtCounter = true, Crime = true, RegisteredAt = "11-15 13:00" },
        new(171, Here, VillageDeeds.VillageAccount, "11-15 09:45", Ending.Heard) { RegisteredAt = "11-16 11:00" },
        new(172, Here, VillageDeeds.AidList, "11-12 10:05", Ending.Heard) { AtCounter = true, Crime = true, RegisteredAt = "11-13 13:30" },
        new(173, Here, Deeds.Like, "11-16 09:20", Ending.Invited) { AtCounter = true, RegisteredAt = "11-17 12:00" },
        new(174, Here, VillageDeeds.HallVideo, "11-11 10:15", Ending.Studied) { Crime = true, Extended = true, RegisteredAt = "11-13 10:00" },
        new(175, Here, Deeds.Banners, "11-10 10:30", Ending.Decided) { AtCounter = true },
        new(176, Here, VillageDeeds.Unnamed, "11-08 11:10", Ending.Prepared),
        new(177, Here, VillageDeeds.HealthyWalk, "11-04 10:25", Ending.Released) { AtCounter = true, Crime = true },
        new(178, Here, VillageDeeds.CouncilFavour, "10-17 10:10", Ending.Begun) { HandedUpBy = Role.DistrictSupervisor },
        new(179, Here, Deeds.FingerPhoto, "10-04 10:50", Ending.Received),
        new(180, Here, VillageDeeds.Stickers, "10-09 09:35", Ending.Ruled) { AtCounter = true },
        new(181, Here, VillageDeeds.VillageTent, "10-02 10:00", Ending.NotRegistered) { Completed = true, Reason = ClosingReason.NotCompleted },
        new(182, Here, VillageDeeds.OfficialMoney, "10-16 10:55", Ending.StoppedAndClosed) { Crime = true, Reason = ClosingReason.InsufficientEvidence, Absent = true },

        new(190, Here, VillageDeeds.Unnamed, "11-15 11:00", Ending.AwaitingCompletion),
        new(191, Here, VillageDeeds.CouncilParty, "11-16 10:10", Ending.UnderReview) { HandedUpBy = Role.DistrictSupervisor },
        new(192, Here, Deeds.PropsPhoto, "11-17 18:10", Ending.AwaitingIdentity),
        new(193, Here, VillageDeeds.AidList, "11-15 13:40", Ending.UnderReview),
        new(194, Here, Deeds.Attributes, "11-16 13:20", Ending.ReadyToRegister) { AtCounter = true, RegisteredAt = "11-17 15:00" },
        new(195, Here, VillageDeeds.FieldSpeech, "10-28 19:30", Ending.IdentityExpired),
        new(196, Here, VillageDeeds.HallVideo, "11-13 20:40", Ending.Tip) { Tracing = Tracing.ClosedWithoutFinding },
    ];
}
