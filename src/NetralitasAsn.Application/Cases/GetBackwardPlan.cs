using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Time;

namespace NetralitasAsn.Application.Cases;

/// <summary>The last possible moment of every step that is outstanding in a file, and where it meets other appointments of the office.</summary>
/// <param name="Travel">Hours on the way to each invitee, in the order in which the plan names them; missing ones are none.</param>
[Requires(Permission.ReadCases)]
public sealed record GetBackwardPlan(CaseId Id, IReadOnlyList<int>? Travel = null) : IQuery<BackwardPlanView>;

/// <summary>The plan of one file.</summary>
/// <param name="Steps">The first to begin first; empty when nothing is outstanding.</param>
/// <param name="Times">What was assumed; no law.</param>
public sealed record BackwardPlanView(
    string Number, DateTimeOffset Now, IndonesianZone Zone, Deadline Due, IReadOnlyList<PlanInvitee> Invitees, IReadOnlyList<PlannedStep> Steps, IReadOnlyList<Clash> Clashes, PlanningTimes Times);

internal sealed class GetBackwardPlanValidator : AbstractValidator<GetBackwardPlan>
{
    public GetBackwardPlanValidator() =>
        RuleFor(q => q.Travel).Must(t => t is null || t.Count <= 50 && t.All(h => h is >= 0 and <= 72)).WithErrorCode("out-of-range");
}

internal sealed class GetBackwardPlanHandler(IRecords records, ICurrentActor current, LegalClock clock) : IRequestHandler<GetBackwardPlan, Result<BackwardPlanView>>
{
    private const int MostFiles = 200;

    public async Task<Result<BackwardPlanView>> Handle(GetBackwardPlan query, CancellationToken cancellationToken)
    {
        var actor = current.Actor;
        if (await records.CasesFor(actor).SingleOrDefaultAsync(c => c.Id == query.Id, cancellationToken) is not { } file)
        {
            return Refusal.NotFound;
        }

        var moment = await clock.At(file.HandlingOffice, cancellationToken);
        var sessions = await records.SessionsFor(actor).Where(s => s.File == file.Id).OrderBy(s => s.ScheduledAt).ToListAsync(cancellationToken);
        var invitees = Invitees(file, sessions, query.Travel ?? []);
        var steps = file.Expires is null ? [] : BackwardPlan.For(file.HandlingDue.LastMoment, moment.Zone, StateOf(file), invitees, PlanningTimes.Usual);
        var own = sessions.Where(s => s.Outcome is null).Select(s => Set(s, file.Number)).Concat(Found(file, steps)).ToList();
        var clashes = file.Expires is null ? [] : Clash.Find(own, await Others(file, moment, cancellationToken));
        return new BackwardPlanView(file.Number, moment.Now, moment.Zone, file.HandlingDue, invitees, steps, clashes, PlanningTimes.Usual);
    }

    private static PlanState StateOf(CaseFile file) =>
        new(file.Stage is CaseStage.Clarification, file.CrimeSuspected && file.Meetings.Count < 2, file.Expires is not null);

    /// <summary>Everybody who was invited, and every reported person who was not yet.</summary>
    private static IReadOnlyList<PlanInvitee> Invitees(CaseFile file, List<ClarificationSession> sessions, IReadOnlyList<int> travel)
    {
        var invited = sessions.GroupBy(s => (s.Person, s.Label)).Select(g => (g.Key.Label, Sessions: g.ToList()));
        var waiting = file.Persons.Where(p => sessions.All(s => s.Person != p.Id)).OrderBy(p => p.Id.Value).Select((p, i) => (Label: p.Name ?? $"Terlapor {i + 1}", Sessions: new List<ClarificationSession>()));
        return
        [
            .. invited.Concat(waiting).Select((x, i) => new PlanInvitee(
                x.Label, TimeSpan.FromHours(i < travel.Count ? travel[i] : 0), x.Sessions.Count > 0, x.Sessions.Exists(s => s.Outcome is SessionOutcome.Absent), x.Sessions.Count > 1,
                x.Sessions.Exists(s => s.Outcome is SessionOutcome.Heard or SessionOutcome.Refused) || x.Sessions.Count(s => s.Outcome is SessionOutcome.Absent) > 1)),
        ];
    }

    /// <summary>What members have to attend elsewhere: hearings that were set, and the last moments of other plenaries.</summary>
    private async Task<List<CalendarEntry>> Others(CaseFile file, LegalMoment moment, CancellationToken ct)
    {
        var actor = current.Actor;
        var open = records.CasesFor(actor).Where(c => c.HandlingOffice == file.HandlingOffice && c.Id != file.Id && c.Expires != null);
        var hearings = await records.SessionsFor(actor).Where(s => s.Outcome == null && s.ScheduledAt > moment.Now.ToUniversalTime())
            .SelectMany(s => open.Where(c => c.Id == s.File), (s, c) => new { Session = s, c.Number }).Take(MostFiles).ToListAsync(ct);
        var files = await open.OrderBy(c => c.Expires).Take(MostFiles).ToListAsync(ct);
        return
        [
            .. hearings.Select(h => Set(h.Session, h.Number)),
            .. files.SelectMany(c => Found(c, BackwardPlan.For(c.HandlingDue.LastMoment, moment.Zone, StateOf(c), [], PlanningTimes.Usual))),
        ];
    }

    private static CalendarEntry Set(ClarificationSession s, string number) =>
        new(s.File, number, s.Ordinal > 1 ? PlanStep.SecondHearing : PlanStep.Hearing, s.ScheduledAt, s.ScheduledAt + PlanningTimes.Usual.Hearing, true);

    private static IEnumerable<CalendarEntry> Found(CaseFile file, IReadOnlyList<PlannedStep> steps) =>
        steps.Where(s => s.Step is PlanStep.Plenary or PlanStep.GakkumduSecond).Select(s => new CalendarEntry(file.Id, file.Number, s.Step, s.Start, s.End, false));
}
