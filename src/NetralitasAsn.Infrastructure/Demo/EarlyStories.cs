using NetralitasAsn.Domain.Regulations;
using NetralitasAsn.Domain.Reports;

namespace NetralitasAsn.Infrastructure.Demo;

/// <summary>Before the pairs were set: at KASN until August 2024, then at BKN while it was taking over.</summary>
internal static class EarlyStories
{
    public static IReadOnlyList<Story> All { get; } =
    [
        new(1, "11.08", EarlyDeeds.Photo, "02-19 10:20", Ending.Closed),
        new(2, "12.07", EarlyDeeds.PartyVisit, "03-05 09:40", Ending.Closed) { AtCounter = true, Deviates = true },
        new(3, "13.06", EarlyDeeds.Billboards, "03-19 13:10", Ending.Executed) { Absent = true },
        new(4, "14.01", EarlyDeeds.Banners, "06-25 10:05", Ending.Executed) { HappenedBefore = 3 },
        new(5, "15.05", EarlyDeeds.Principals, "06-06 11:00", Ending.StoppedAndClosed)
        {
            Others = [new(SubjectKind.CivilServant, PositionKind.Fungsional, "kepala sekolah A di bawah Dinas Contoh"), new(SubjectKind.CivilServant, PositionKind.Fungsional, "kepala sekolah B di bawah Dinas Contoh")],
            Reason = ClosingReason.InsufficientEvidence,
        },
        new(6, "16.03", EarlyDeeds.ForwardedOrder, "06-26 09:15", Ending.Executed) { AtCounter = true, Deviates = true, Extended = true },
        new(7, "17.02", EarlyDeeds.IdCards, "05-14 10:30", Ending.Closed),
        new(8, "18.02", EarlyDeeds.Member, "07-09 13:45", Ending.Executed) { NotProven = true },
        new(9, "19.01", EarlyDeeds.Adviser, "07-18 10:10", Ending.Closed) { Completed = true },
        new(10, "32.04", EarlyDeeds.Declaration, "08-26 10:00", Ending.Closed) { InTown = true },
        new(11, "35.05", EarlyDeeds.Liked, "09-04 14:20", Ending.Executed),
        new(12, "36.03", EarlyDeeds.AtRegistration, "09-02 10:20", Ending.Closed) { HandedUpBy = Domain.People.Role.DistrictSupervisor },
        new(13, "33.25", EarlyDeeds.TwoHeads, "08-12 09:30", Ending.Closed)
        {
            Others = [new(SubjectKind.VillageHead, null, "kepala desa lain di Kecamatan Contoh")],
        },
        new(14, "51.03", EarlyDeeds.Introduced, "09-11 10:45", Ending.Executed),
        new(15, "52.03", EarlyDeeds.HeadsBanners, "09-12 09:00", Ending.Executed) { AtCounter = true },
        new(16, "53.03", EarlyDeeds.Photo, "05-21 11:30", Ending.Executed) { Deviates = true },
    ];
}
