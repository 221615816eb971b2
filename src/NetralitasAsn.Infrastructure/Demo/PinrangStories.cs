using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Regulations;
using NetralitasAsn.Domain.Reports;

namespace NetralitasAsn.Infrastructure.Demo;

/// <summary>The desk of Bawaslu Kab. Pinrang and of its regent.</summary>
internal static class PinrangStories
{
    private const string Here = "73.15";

    public static IReadOnlyList<Story> All { get; } =
    [
        new(140, Here, Deeds.Decision, "11-14 10:10", Ending.Heard) { AtCounter = true, Crime = true, RegisteredAt = "11-15 14:00" },
        new(141, Here, Deeds.PropsPhoto, "11-15 09:30", Ending.Heard) { RegisteredAt = "11-16 10:30" },
        new(142, Here, Deeds.WinningGroup, "11-13 10:20", Ending.Studied) { RegisteredAt = "11-14 10:00" },
        new(143, Here, VillageDeeds.Stickers, "11-16 10:45", Ending.Registered) { AtCounter = true, Crime = true, RegisteredAt = "11-17 16:00" },
        new(156, Here, Deeds.Like, "11-16 13:20", Ending.Invited) { AtCounter = true, RegisteredAt = "11-17 10:30" },
        new(144, Here, Deeds.Chant, "11-12 09:15", Ending.QuorumMissing) { Recusal = true },
        new(145, Here, Deeds.Mobilised, "11-11 09:40", Ending.Decided)
        {
            AtCounter = true,
            Others = [new(SubjectKind.CivilServant, PositionKind.Pengawas, "kepala seksi pada Dinas Contoh")],
        },
        new(146, Here, Deeds.Attributes, "11-11 13:10", Ending.Stopped) { Reason = ClosingReason.InsufficientEvidence },
        new(147, Here, Deeds.FingerPhoto, "10-30 10:00", Ending.Received),
        new(148, Here, Deeds.Online, "10-09 10:25", Ending.Received) { AtCounter = true, ReceivedAfter = 1 },
        new(149, Here, Deeds.Support, "10-18 09:50", Ending.Begun),
        new(150, Here, VillageDeeds.ActingHead, "10-14 10:30", Ending.Begun) { AtCounter = true, Crime = true },
        new(151, Here, Deeds.TeamPhoto, "10-11 11:05", Ending.Ruled),
        new(152, Here, Deeds.WinningTeam, "09-27 10:15", Ending.Delivered) { Deviates = true },
        new(153, Here, EarlyDeeds.Introduced, "09-06 10:40", Ending.Closed),
        new(154, Here, Deeds.TeacherPose, "10-24 09:25", Ending.Returned),
        new(155, Here, Deeds.Gathering, "11-05 10:50", Ending.Released) { AtCounter = true },

        new(160, Here, Deeds.Banners, "11-15 10:35", Ending.UnderReview),
        new(161, Here, Deeds.Speech, "11-16 11:00", Ending.UnderReview) { AtCounter = true },
        new(162, Here, VillageDeeds.CouncilParty, "11-16 19:45", Ending.AwaitingIdentity),
        new(163, Here, Deeds.OfficeCar, "11-15 09:50", Ending.AwaitingCompletion) { AtCounter = true },
        new(164, Here, Deeds.Like, "11-16 09:40", Ending.ReadyToRegister) { AtCounter = true, RegisteredAt = "11-17 16:30" },
        new(165, Here, Deeds.Unsure, "11-01 10:15", Ending.NotRegistered) { Reason = ClosingReason.RespondentNotFound },
        new(166, Here, Deeds.Spouse, "11-15 20:20", Ending.Tip) { Tracing = Tracing.Assigned },
    ];
}
