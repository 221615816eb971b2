using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NetralitasAsn.Application;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.Findings;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Domain.Rulings;
using NetralitasAsn.Infrastructure.Persistence;

namespace NetralitasAsn.Infrastructure.Demo;

/// <summary>A use case refused an act of the demonstration: the stories and the law disagree.</summary>
internal sealed class RefusedException(string message) : Exception(message);

/// <summary>One act of a story, at its own instant.</summary>
internal sealed record Act(Story Story, DateTimeOffset At, string Name, Func<Stage, Task> Play);

/// <summary>Where the acts are played: each through its use case, in the name of who did it, at the instant it happened. Nothing goes past the domain.</summary>
internal sealed class Stage(IServiceScopeFactory scopes, Cast cast, CancellationToken ct)
{
    public Cast Cast => cast;

    public async Task<T> Send<T>(Actor actor, DateTimeOffset at, IRequest<Result<T>> request)
    {
        await using var scope = scopes.CreateAsyncScope();
        var acting = scope.ServiceProvider.GetRequiredService<ActingAs>();
        (acting.Actor, acting.At) = (actor, at);
        var answer = await scope.ServiceProvider.GetRequiredService<IMediator>().Send(request, ct);
        return answer.Match(accepted => accepted, refusal => throw new RefusedException(
            $"{request.GetType().Name} at {at:yyyy-MM-dd HH:mm}: {refusal.Code} {string.Join(", ", refusal.Fields.Select(f => $"{f.Field}={f.Code}"))}"));
    }

    public Task<Report> Report(Story story) => Look(records => records.ReportsFor(Actor.System).SingleAsync(r => r.Id == story.Report, ct));

    public Task<Tip> Tip(Story story) => Look(records => records.TipsFor(Actor.System).SingleAsync(t => t.Id == story.Tip, ct));

    public Task<SupervisionReport> Supervision(Story story) => Look(records => records.SupervisionsFor(Actor.System).SingleAsync(r => r.Id == story.Supervision, ct));

    public Task<CaseFile> File(Story story) => Look(records => records.CasesFor(Actor.System).SingleAsync(c => c.Report == story.Report, ct));

    public Task<ClarificationSession> Session(Story story, int index) =>
        Look(records => records.SessionsFor(Actor.System).SingleAsync(s => s.Id == story.Session(index), ct));

    public Task<Referral> Referral(Story story, int index) =>
        Look(records => records.ReferralsFor(Actor.System).SingleAsync(r => r.Id == story.Referred(index), ct));

    /// <summary>Reads as the system, which sees every row and decides nothing.</summary>
    public async Task<T> Look<T>(Func<Records, Task<T>> look)
    {
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActingAs>().Actor = Actor.System;
        return await look(scope.ServiceProvider.GetRequiredService<Records>());
    }
}
