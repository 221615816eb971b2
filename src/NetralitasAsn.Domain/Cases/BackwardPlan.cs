using NetralitasAsn.Domain.Regions;

namespace NetralitasAsn.Domain.Cases;

/// <summary>What still has to happen until the handling ends, in the order of the procedure.</summary>
public enum PlanStep
{
    /// <summary>Undangan klarifikasi: delivered at the latest on the day before.</summary>
    Invitation,

    /// <summary>Klarifikasi.</summary>
    Hearing,

    /// <summary>Undangan kedua, when the first was not followed.</summary>
    SecondInvitation,

    /// <summary>Klarifikasi atas undangan kedua.</summary>
    SecondHearing,

    /// <summary>Kajian dugaan pelanggaran.</summary>
    Study,

    /// <summary>Pembahasan kedua Sentra Gakkumdu: after the study, before the plenary.</summary>
    GakkumduSecond,

    /// <summary>Rapat pleno.</summary>
    Plenary,

    /// <summary>Surat penerusan dan pemberitahuan status.</summary>
    Papers,
}

/// <summary>How long the office allows for each step and when its day begins and ends. Planning assumptions, no law.</summary>
public sealed record PlanningTimes(TimeSpan Hearing, TimeSpan Study, TimeSpan Gakkumdu, TimeSpan Plenary, TimeSpan Papers, TimeOnly DayBegins, TimeOnly DayEnds)
{
    public static PlanningTimes Usual { get; } = new(
        TimeSpan.FromHours(2), TimeSpan.FromHours(4), TimeSpan.FromHours(2), TimeSpan.FromHours(2), TimeSpan.FromHours(1), new(8, 0), new(22, 0));
}

/// <summary>Somebody who is to be heard.</summary>
/// <param name="Label">As the paper calls the person; never the reporter's name.</param>
/// <param name="Travel">How long the letter, and then the person, is on the way.</param>
/// <param name="Invited">The first invitation went out.</param>
/// <param name="Missed">The first invitation was not followed.</param>
/// <param name="SecondInvited">The second invitation went out.</param>
/// <param name="Done">Heard, refused, or absent twice: nobody waits any more.</param>
public sealed record PlanInvitee(string Label, TimeSpan Travel, bool Invited = false, bool Missed = false, bool SecondInvited = false, bool Done = false);

/// <summary>What of a file is outstanding.</summary>
public sealed record PlanState(bool StudyOutstanding, bool SecondMeetingOutstanding, bool PlenaryOutstanding);

/// <summary>One step at its last possible moment.</summary>
/// <param name="For">The invitee, for invitations and hearings.</param>
public sealed record PlannedStep(PlanStep Step, DateTimeOffset Start, DateTimeOffset End, string? For = null)
{
    /// <summary>The last moment to begin has passed.</summary>
    public bool IsMissed(DateTimeOffset now) => now > Start;
}

/// <summary>
/// Works back from the last moment of the handling to the last possible moment of each step. It warns and never blocks: late steps stay lawful acts,
/// only the end of the handling does not move (UU 8/2015 Pasal 134 ayat (5) dan (6)).
/// </summary>
public static class BackwardPlan
{
    /// <summary>The outstanding steps, the first to begin first.</summary>
    public static IReadOnlyList<PlannedStep> For(DateTimeOffset due, IndonesianZone zone, PlanState state, IReadOnlyList<PlanInvitee> invitees, PlanningTimes times)
    {
        var desk = new Back(zone, times);
        var steps = new List<PlannedStep> { new(PlanStep.Papers, due - times.Papers, due) };
        var end = steps[0].Start;
        end = desk.Put(steps, state.PlenaryOutstanding, PlanStep.Plenary, end, times.Plenary);
        end = desk.Put(steps, state.SecondMeetingOutstanding, PlanStep.GakkumduSecond, end, times.Gakkumdu);
        end = desk.Put(steps, state.StudyOutstanding, PlanStep.Study, end, times.Study);
        if (state.StudyOutstanding)
        {
            desk.Hear(steps, [.. invitees.Where(i => !i.Done)], end);
        }

        return [.. steps.OrderBy(s => s.Start).ThenBy(s => s.Step)];
    }

    private sealed class Back(IndonesianZone zone, PlanningTimes times)
    {
        public DateTimeOffset Put(List<PlannedStep> steps, bool outstanding, PlanStep step, DateTimeOffset end, TimeSpan length, string? whom = null)
        {
            if (!outstanding)
            {
                return end;
            }

            var fitted = Fit(end, length);
            steps.Add(new(step, fitted - length, fitted, whom));
            return fitted - length;
        }

        /// <summary>The hearings one after another, the second ones last; each invitation is there on the day before.</summary>
        public void Hear(List<PlannedStep> steps, IReadOnlyList<PlanInvitee> invitees, DateTimeOffset end)
        {
            var firstEnds = end;
            foreach (var invitee in invitees.Reverse())
            {
                end = Put(steps, true, PlanStep.SecondHearing, end, times.Hearing, invitee.Label);
                var sent = Send(steps, !invitee.SecondInvited, PlanStep.SecondInvitation, end, invitee);
                firstEnds = !invitee.Missed && sent < firstEnds ? sent : firstEnds;
            }

            foreach (var invitee in invitees.Where(i => !i.Missed).Reverse())
            {
                firstEnds = Put(steps, true, PlanStep.Hearing, firstEnds, times.Hearing, invitee.Label);
                Send(steps, !invitee.Invited, PlanStep.Invitation, firstEnds, invitee);
            }
        }

        /// <summary>The letter leaves in time to be there on the day before, and early enough for the person to travel.</summary>
        private DateTimeOffset Send(List<PlannedStep> steps, bool outstanding, PlanStep step, DateTimeOffset hearing, PlanInvitee invitee)
        {
            var dayBefore = hearing.DayIn(zone).AddDays(-1).At(times.DayEnds, zone);
            var there = hearing - invitee.Travel < dayBefore ? hearing - invitee.Travel : dayBefore;
            if (outstanding)
            {
                steps.Add(new(step, there - invitee.Travel, there, invitee.Label));
            }

            return there - invitee.Travel;
        }

        /// <summary>The latest end of something of this length within the office's day.</summary>
        private DateTimeOffset Fit(DateTimeOffset end, TimeSpan length)
        {
            var day = end.DayIn(zone);
            var closes = day.At(times.DayEnds, zone);
            var latest = end < closes ? end : closes;
            return latest - length >= day.At(times.DayBegins, zone) ? latest : day.AddDays(-1).At(times.DayEnds, zone);
        }
    }
}

/// <summary>Something of a file that members of the office have to attend.</summary>
/// <param name="Known">It was set; otherwise it is the last possible moment that the planner found.</param>
public sealed record CalendarEntry(CaseId File, string Number, PlanStep Step, DateTimeOffset Start, DateTimeOffset End, bool Known)
{
    public bool Overlaps(CalendarEntry other)
    {
        ArgumentNullException.ThrowIfNull(other);
        return Start < other.End && other.Start < End;
    }
}

/// <summary>Two appointments of one office at the same time.</summary>
public sealed record Clash(CalendarEntry Own, CalendarEntry Other)
{
    /// <summary>Where the appointments of a file meet others; the same members cannot be in two rooms.</summary>
    public static IReadOnlyList<Clash> Find(IReadOnlyList<CalendarEntry> own, IReadOnlyList<CalendarEntry> others) =>
        [.. own.SelectMany(o => others.Where(x => x != o && x.Overlaps(o)).Select(x => new Clash(o, x))).OrderBy(c => c.Own.Start).ThenBy(c => c.Other.Start)];
}
