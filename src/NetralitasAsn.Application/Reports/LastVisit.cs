using NetralitasAsn.Application.Regions;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Domain.Time;

namespace NetralitasAsn.Application.Reports;

/// <summary>
/// A reporter proves who they are in person, and the counters are shut on the last day for it (verifikasi identitas).
/// The deadline does not move; this says until when somebody can still come.
/// </summary>
/// <param name="LastDay">The last day, on which no counter is open any more.</param>
/// <param name="WhyShut">Sabtu, Minggu or the name of the holiday; null when the counters have only closed for that day.</param>
/// <param name="OpenUntil">The last moment at which a counter is open before the end; null when none opens any more.</param>
public sealed record LastVisit(DateOnly LastDay, string? WhyShut, DateTimeOffset? OpenUntil);

/// <summary>The counters at which an identity can be verified: of the handling office, and of the Panwaslu of the district.</summary>
internal sealed class IdentityCounters(IElections elections, LegalClock clock)
{
    /// <summary>Null when the identity is known, its time has passed, or a counter is open on the last day.</summary>
    public async Task<LastVisit?> LastVisit(Report report, CancellationToken ct) => report is { IdentityDue: { } due, IdentityVerifiedAt: null, Stage: ReportStage.AwaitingIdentity or ReportStage.UnderReview }
        ? await LastVisit(due, report.HandlingOffice, report.Village, ct)
        : null;

    public async Task<LastVisit?> LastVisit(Deadline due, OfficeCode handling, RegionCode village, CancellationToken ct)
    {
        var moment = await clock.At(handling, ct);
        if (due.HasPassed(moment.Now))
        {
            return null;
        }

        DateTimeOffset? openUntil = null;
        foreach (var office in new[] { handling, OfficeCode.Bawaslu(village.District) }.Distinct())
        {
            var last = await elections.LastOpen(office, moment.Now, due.LastMoment, day => moment.Calendar.WhyOff(day) is not null, ct);
            openUntil = openUntil is null || last > openUntil ? last : openUntil;
        }

        return openUntil?.DayIn(moment.Zone) == due.DueOn ? null : new(due.DueOn, moment.Calendar.WhyOff(due.DueOn), openUntil);
    }
}
