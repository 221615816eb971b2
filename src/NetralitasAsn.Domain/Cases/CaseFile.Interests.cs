using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Domain.Time;

namespace NetralitasAsn.Domain.Cases;

/// <content>Ties of the reported persons: to the authority that would punish, and to the Bawaslu office that handles the file.</content>
public sealed partial class CaseFile
{
    /// <summary>Since when nothing is done at the handling office, because a reported person belongs to it; null while it works.</summary>
    public DateTimeOffset? PausedSince { get; private set; }

    private Refusal? Paused => PausedSince is null ? null : CaseRefusals.Paused;

    /// <summary>Null while a tie of a person to the authority may be flagged; otherwise why not.</summary>
    public Refusal? WhyNotFlagTie() => InHandling || Stage is CaseStage.FollowedUp or CaseStage.Monitoring ? null : CaseRefusals.NotInHandling;

    /// <summary>Flags that a person is kin or superior of the authority that would punish, or that authority itself; the referral then proposes a declaration, and imposes none.</summary>
    public Result<PersonId> FlagTie(PersonId person, AuthorityTie? tie, string? note)
    {
        if (WhyNotFlagTie() is { } refusal)
        {
            return refusal;
        }

        if (persons.Find(p => p.Id == person) is not { } found)
        {
            return CaseRefusals.PersonUnknown;
        }

        found.FlagTie(tie, note);
        Record(new AuthorityTieFlagged(Id, person, tie));
        return person;
    }

    /// <summary>Null when the office may stand still now; otherwise why not.</summary>
    public Refusal? WhyNotPause() => Paused ?? (InHandling ? null : CaseRefusals.NotInHandling);

    /// <summary>The office stands still, and so does its clock.</summary>
    public void Pause(LegalMoment moment)
    {
        PausedSince = moment.Now;
        Record(new CasePaused(Id, HandlingOffice));
        Reclock();
    }

    /// <summary>The handling goes on, at this office or at the one that took it over; the days that did not count are added.</summary>
    public void Resume(OfficeCode at, LegalMoment moment)
    {
        var days = moment.Today.DayNumber - PausedSince!.Value.DayIn(moment.Zone).DayNumber;
        var from = HandlingOffice;
        (PausedSince, HandlingOffice) = (null, at);
        Record(new CaseResumed(Id, from, at));
        var before = HandlingDue.DueOn;
        HandlingDue = HandlingDue.After(days);
        GakkumduDue = GakkumduDue?.After(days);
        if (days > 0)
        {
            Record(new DeadlineRedated(Id.Value, ClockRule.Handling, before, HandlingDue.DueOn, Deadline.SuspendedByConflict));
        }

        Reclock();
    }
}
