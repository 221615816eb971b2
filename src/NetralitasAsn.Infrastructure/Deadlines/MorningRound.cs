using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NetralitasAsn.Application;
using NetralitasAsn.Application.Notices;
using NetralitasAsn.Domain.People;

namespace NetralitasAsn.Infrastructure.Deadlines;

/// <summary>Sends <see cref="TellOfDeadlines"/> every minute. Two instances may do so at once, and one may die in between: what was sent is known by its row.</summary>
internal sealed class MorningRound(IServiceScopeFactory scopes, TimeProvider time, Readiness readiness, ILogger<MorningRound> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            // The history of the demonstration is still being told: its last moments are behind anyway.
            if (readiness.Loading.Contains(Demo.DemoLoader.What))
            {
                continue;
            }

            try
            {
                await using var scope = scopes.CreateAsyncScope();
                scope.ServiceProvider.GetRequiredService<ActingAs>().Actor = Actor.System;
                var answer = await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new TellOfDeadlines(), stoppingToken);
                answer.Match(_ => 0, refusal => throw new InvalidOperationException(refusal.Code));
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                logger.LogWarning("Nobody could be told of deadlines: {Failure}", e.GetType().Name);
            }
        }
    }
}
