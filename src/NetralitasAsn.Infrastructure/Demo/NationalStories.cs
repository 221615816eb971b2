using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Regulations;
using NetralitasAsn.Domain.Reports;

namespace NetralitasAsn.Infrastructure.Demo;

/// <summary>Since the pairs were set, all over the country.</summary>
internal static class NationalStories
{
    public static IReadOnlyList<Story> All { get; } =
    [
        new(20, "61.12", Deeds.FingerPhoto, "09-27 10:15", Ending.Delivered),
        new(21, "62.02", Deeds.Online, "09-30 13:20", Ending.Ruled) { AtCounter = true },
        new(22, "63.03", Deeds.Like, "10-02 09:10", Ending.Delivered) { Deviates = true },
        new(23, "64.02", Deeds.Decision, "10-03 10:40", Ending.Begun) { AtCounter = true, Crime = true, Extended = true },
        new(24, "65.01", Deeds.Attributes, "10-04 11:15", Ending.Ruled) { NotProven = true },
        new(25, "71.02", Deeds.Mobilised, "10-07 09:50", Ending.Begun)
        {
            Others = [new(SubjectKind.CivilServant, PositionKind.Pengawas, "kepala seksi pada Dinas Contoh"), new(SubjectKind.NonAsnStaff, null, "tenaga non-ASN pada Dinas Contoh")],
        },
        new(26, "72.08", Deeds.OfficeCar, "10-08 10:30", Ending.Ruled) { AtCounter = true },
        new(27, "74.02", Deeds.Banners, "10-08 13:00", Ending.Received),
        new(28, "75.01", VillageDeeds.FieldSpeech, "10-10 09:20", Ending.Begun) { AtCounter = true, Crime = true },
        new(29, "76.04", VillageDeeds.HealthyWalk, "10-01 10:10", Ending.Ruled) { Crime = true, Extended = true },
        new(30, "81.01", Deeds.Speech, "10-09 11:40", Ending.Received) { Absent = true },
        new(31, "91.03", Deeds.Gathering, "10-10 10:00", Ending.Delivered) { AtCounter = true },
        new(32, "92.02", VillageDeeds.OfficialMoney, "10-15 10:20", Ending.Begun) { Crime = true },
        new(33, "93.01", Deeds.TeamPhoto, "10-16 09:30", Ending.Begun),
        new(34, "94.01", Deeds.PropsPhoto, "10-17 10:50", Ending.Received),
        new(35, "95.01", Deeds.WinningTeam, "10-17 11:10", Ending.Ruled) { AtCounter = true },
        new(36, "96.01", Deeds.Spouse, "10-21 10:35", Ending.Begun),
        new(37, "21.01", OtherDeeds.Honorary, "10-22 09:45", Ending.Received),
        new(38, "34.04", VillageDeeds.CouncilParty, "10-23 13:30", Ending.Received) { HandedUpBy = Role.VillageSupervisor },
        new(39, "31.74", Deeds.WinningGroup, "10-24 10:05", Ending.Forwarded) { InTown = true },
        new(40, "53.03", Deeds.TeacherPose, "10-25 09:15", Ending.Returned),
        new(41, "12.71", Deeds.LurahEscort, "10-07 10:25", Ending.Begun) { InTown = true, AtCounter = true, Crime = true },
        new(42, "16.71", Deeds.Like, "10-31 10:55", Ending.Forwarded) { InTown = true },
        new(43, "73.71", Deeds.TeamPhoto, "11-06 09:35", Ending.Released) { InTown = true },
        new(44, "18.71", Deeds.Listener, "10-28 10:45", Ending.StoppedAndClosed) { InTown = true, Reason = ClosingReason.NotAViolation },
        new(45, "14.71", Deeds.PartyOfficer, "10-30 11:25", Ending.StoppedAndClosed) { InTown = true, Reason = ClosingReason.RespondentNotFound, Absent = true },
        new(46, "35.78", Deeds.FingerPhoto, "11-11 09:55", Ending.Stopped) { InTown = true, Reason = ClosingReason.AlreadyHandled },
        new(47, "32.73", Deeds.Envelopes, "11-05 10:15", Ending.StoppedAndClosed) { InTown = true, AtCounter = true, Crime = true, Extended = true, Reason = ClosingReason.InsufficientEvidence },
        new(48, "36.71", OtherDeeds.NeighbourhoodHead, "11-12 10:25", Ending.Decided) { InTown = true, Also = [OutcomeKind.Administrative] },
        new(49, "52.71", Deeds.Support, "11-12 11:05", Ending.Prepared) { InTown = true },
        new(50, "64.71", Deeds.Online, "11-11 10:35", Ending.QuorumMissing) { InTown = true },
        new(51, "61.71", Deeds.PropsPhoto, "11-14 13:10", Ending.Registered) { InTown = true },
        new(52, "51.71", Deeds.Attributes, "11-14 09:25", Ending.Heard) { InTown = true },
        new(53, "13.71", Deeds.WinningTeam, "11-14 10:05", Ending.Studied) { InTown = true },
        new(54, "74.71", Deeds.OfficeCar, "11-16 09:15", Ending.Invited) { InTown = true, AtCounter = true, RegisteredAt = "11-17 10:00" },
        new(55, "71.71", OtherDeeds.Enterprise, "11-08 10:45", Ending.Decided) { InTown = true, Also = [OutcomeKind.OrganiserEthics] },
        new(56, "17.71", Deeds.Chant, "11-07 11:15", Ending.StoppedAndClosed) { InTown = true, Reason = ClosingReason.MaterialConditions },
        new(57, "33.74", Deeds.Gathering, "11-06 10:10", Ending.Tip) { InTown = true },
        new(58, "33.74", Deeds.FingerPhoto, "11-13 10:10", Ending.TakenOver) { InTown = true, AtCounter = true },
        new(59, "62.71", Deeds.Unsure, "11-15 09:40", Ending.UnderReview) { InTown = true },
        new(60, "81.71", Deeds.Like, "11-16 18:30", Ending.AwaitingIdentity) { InTown = true },
        new(61, "35.73", OtherDeeds.Uniformed, "11-08 09:10", Ending.ForwardedDirectly) { InTown = true },
        new(62, "32.71", Deeds.Listener, "11-04 13:15", Ending.NotRegistered) { InTown = true, Reason = ClosingReason.NotAViolation },
        new(63, "12.08", VillageDeeds.Stickers, "10-29 10:00", Ending.NotRegistered) { AtCounter = true, Reason = ClosingReason.FiledTooLate, KnownBefore = 12, HappenedBefore = 15 },
        new(64, "11.71", Deeds.TeacherPose, "10-21 09:20", Ending.NotRegistered) { InTown = true, Reason = ClosingReason.AlreadyHandled },
        new(65, "15.71", OtherDeeds.RegionalOffice, "11-15 10:20", Ending.ReadyToRegister) { InTown = true, AtCounter = true },
        new(66, "19.71", Deeds.WinningGroup, "11-01 19:05", Ending.IdentityExpired) { InTown = true },
        new(67, "75.71", VillageDeeds.VillageTent, "11-12 20:10", Ending.Tip) { InTown = true },
        new(68, "72.71", Deeds.Banners, "11-15 10:15", Ending.AwaitingCompletion) { InTown = true },
        new(69, "94.04", VillageDeeds.AidList, "10-30 10:30", Ending.NotRegistered) { AtCounter = true, Reason = ClosingReason.MaterialConditions },
        new(70, "63.71", Deeds.Speech, "11-06 09:40", Ending.Withdrawn) { InTown = true },
    ];
}
