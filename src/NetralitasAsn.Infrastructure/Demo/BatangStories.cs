using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Regulations;
using NetralitasAsn.Domain.Reports;

namespace NetralitasAsn.Infrastructure.Demo;

/// <summary>The desk of Bawaslu Kab. Batang on Monday 18 November 2024: late, due today, due tomorrow, due later, and what was decided before.</summary>
internal static class BatangStories
{
    private const string Here = "33.25";

    public static IReadOnlyList<Story> All { get; } =
    [
        // In handling.
        new(100, Here, Deeds.ServiceVideo, "11-14 10:00", Ending.Heard) { AtCounter = true, Crime = true, Recusal = true, RegisteredAt = "11-15 14:00" },
        new(101, Here, Deeds.TeacherPose, "11-15 09:10", Ending.Heard) { RegisteredAt = "11-16 13:30" },
        new(102, Here, Deeds.Attributes, "11-12 10:30", Ending.Heard) { AtCounter = true, RegisteredAt = "11-13 15:00", Absent = true },
        new(103, Here, VillageDeeds.HallVideo, "11-16 10:15", Ending.Invited) { AtCounter = true, Crime = true, RegisteredAt = "11-17 14:00" },
        new(104, Here, Deeds.Online, "11-12 09:20", Ending.Studied) { Extended = true, RegisteredAt = "11-13 14:00" },
        new(105, Here, Deeds.Like, "11-14 11:20", Ending.Studied) { AtCounter = true, RegisteredAt = "11-15 10:00" },
        new(139, Here, Deeds.Online, "11-16 11:40", Ending.Invited) { AtCounter = true, RegisteredAt = "11-17 11:00" },
        new(106, Here, Deeds.Listener, "11-11 13:00", Ending.Stopped) { Reason = ClosingReason.NotAViolation },

        // Decided, referred, ruled.
        new(107, Here, Deeds.WinningGroup, "11-11 10:00", Ending.Decided),
        new(108, Here, Deeds.Mobilised, "11-11 11:30", Ending.Prepared)
        {
            AtCounter = true,
            OnlyFirst = true,
            Others = [new(SubjectKind.CivilServant, PositionKind.Pelaksana, "pelaksana A pada Dinas Contoh"), new(SubjectKind.ContractCivilServant, PositionKind.Fungsional, "guru PPPK B di bawah Dinas Contoh")],
        },
        new(109, Here, Deeds.FingerPhoto, "11-06 10:00", Ending.Released),
        new(110, Here, Deeds.PropsPhoto, "10-29 09:40", Ending.Received),
        new(111, Here, Deeds.Gathering, "10-08 10:20", Ending.Received) { AtCounter = true, ReceivedAfter = 1 },
        new(112, Here, Deeds.OfficeCar, "10-18 10:10", Ending.Begun) { AtCounter = true, Completed = true },
        new(113, Here, Deeds.Support, "10-14 09:30", Ending.Ruled) { SignedByAgency = true },
        new(114, Here, Deeds.Speech, "10-07 11:00", Ending.Delivered) { AtCounter = true },
        new(115, Here, VillageDeeds.Stickers, "10-21 10:40", Ending.Begun) { HandedUpBy = Role.DistrictSupervisor },
        new(116, Here, VillageDeeds.FieldSpeech, "10-30 13:20", Ending.Released) { AtCounter = true, Crime = true },
        new(117, Here, Deeds.PartyOfficer, "10-02 10:05", Ending.StoppedAndClosed) { Reason = ClosingReason.InsufficientEvidence },

        // Reports.
        new(120, Here, Deeds.TeamPhoto, "11-17 19:20", Ending.AwaitingIdentity),
        new(121, Here, Deeds.Chant, "11-16 20:05", Ending.AwaitingIdentity),
        new(122, Here, Deeds.Banners, "11-16 10:40", Ending.UnderReview) { AtCounter = true },
        new(123, Here, VillageDeeds.VillageAccount, "11-15 10:20", Ending.AwaitingCompletion),
        new(124, Here, Deeds.Unsure, "11-15 14:20", Ending.UnderReview),
        new(125, Here, VillageDeeds.CouncilFavour, "11-17 11:00", Ending.UnderReview) { AtCounter = true },
        new(126, Here, Deeds.WinningTeam, "11-15 13:00", Ending.ReadyToRegister) { AtCounter = true },
        new(127, Here, VillageDeeds.VillageTent, "11-16 09:00", Ending.UnderReview) { HandedUpBy = Role.DistrictSupervisor },
        new(128, Here, VillageDeeds.Stickers, "11-16 13:00", Ending.UnderReview) { HandedUpBy = Role.VillageSupervisor },
        new(129, Here, Deeds.Spouse, "11-15 09:00", Ending.Delegated) { FiledAtProvince = true },
        new(130, Here, Deeds.FingerPhoto, "11-08 10:50", Ending.NotRegistered) { AtCounter = true, Reason = ClosingReason.FiledTooLate, KnownBefore = 10, HappenedBefore = 11 },
        new(131, Here, Deeds.Like, "11-04 10:10", Ending.NotRegistered) { Completed = true, Reason = ClosingReason.NotCompleted },
        new(132, Here, Deeds.Attributes, "11-05 09:30", Ending.Withdrawn),
        new(133, Here, OtherDeeds.Honorary, "11-06 13:15", Ending.ForwardedDirectly),
        new(134, Here, Deeds.OfficeCar, "10-31 10:25", Ending.BecameInformation),
        new(135, Here, Deeds.TeacherPose, "10-29 18:45", Ending.IdentityExpired),
        new(136, Here, VillageDeeds.AidList, "11-14 21:10", Ending.Tip) { Tracing = Tracing.Finding },
        new(137, Here, Deeds.Envelopes, "11-16 22:15", Ending.Tip) { HappenedBefore = 1, Tracing = Tracing.Reported },
        new(138, Here, Deeds.Online, "10-15 09:35", Ending.NotRegistered) { Reason = ClosingReason.FormalConditions },
    ];
}
