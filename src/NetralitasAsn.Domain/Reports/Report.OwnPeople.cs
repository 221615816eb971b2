using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Time;

namespace NetralitasAsn.Domain.Reports;

/// <content>The report stands still at an office to which the reported person belongs.</content>
public sealed partial class Report
{
    /// <summary>Since when nothing is done at the handling office, because a reported person belongs to it; null while it works.</summary>
    public DateTimeOffset? PausedSince { get; private set; }

    private Refusal? Paused => PausedSince is null ? null : ReportRefusals.Paused;

    /// <summary>Null when the office may stand still now; otherwise why not.</summary>
    public Refusal? WhyNotPause() => Paused ?? (IsDecided ? ReportRefusals.AlreadyDecided : null);

    /// <summary>The office stands still, and so do its clocks.</summary>
    public void Pause(LegalMoment moment)
    {
        PausedSince = moment.Now;
        Record(new ReportHeld(Id, HandlingOffice));
        Reclock();
    }

    /// <summary>The review goes on, at this office or at the one that took the report over (pengambilalihan).</summary>
    public void Resume(OfficeCode at, string reason, LegalMoment moment)
    {
        var days = moment.Today.DayNumber - PausedSince!.Value.DayIn(moment.Zone).DayNumber;
        PausedSince = null;
        ReviewDue = ReviewDue.After(days);
        IdentityDue = IdentityDue?.After(days);
        CompletionDue = CompletionDue?.After(days);
        Record(new ReportReleased(Id, at));
        if (at != HandlingOffice)
        {
            Stage = Stage is ReportStage.AwaitingCompletion or ReportStage.AwaitingIdentity or ReportStage.ReadyToRegister ? Stage : ReportStage.TakenOver;
            GoTo(at, reason, moment);
        }

        Reclock();
    }

    /// <summary>A registered report goes along with its file, which another office took over; the old office finds it no more.</summary>
    public void GoAlong(OfficeCode to, string reason, LegalMoment moment) => GoTo(to, reason, moment);

    private void GoTo(OfficeCode to, string reason, LegalMoment moment)
    {
        moves.Add(new(MoveKind.TakenOver, HandlingOffice, to, reason, moment.Now));
        Record(new ReportMoved(Id, MoveKind.TakenOver, HandlingOffice, to));
        HandlingOffice = to;
    }
}
