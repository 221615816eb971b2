using MediatR;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NetralitasAsn.Application;
using NetralitasAsn.Application.Reports;
using NetralitasAsn.Domain.People;

namespace NetralitasAsn.Infrastructure.Deadlines;

/// <summary>
/// Sends <see cref="ExpireIdentityVerification"/> every minute. Two instances may do so at once: the version of a report lets only one win.
/// </summary>
internal sealed class IdentityExpiry(IServiceScopeFactory scopes, TimeProvider time, Readiness readiness, ILogger<IdentityExpiry> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            // The history of the demonstration is still being told: its reporters come in time.
            if (readiness.Loading.Contains(Demo.DemoLoader.What))
            {
                continue;
            }

            try
            {
                await using var scope = scopes.CreateAsyncScope();
                scope.ServiceProvider.GetRequiredService<ActingAs>().Actor = Actor.System;
                var answer = await scope.ServiceProvider.GetRequiredService<IMediator>().Send(new ExpireIdentityVerification(), stoppingToken);
                answer.Match(_ => 0, refusal => throw new InvalidOperationException(refusal.Code));
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                // The database may be away for a while; the next minute tries again.
                logger.LogWarning("Identity verifications could not be expired: {Failure}", e.GetType().Name);
            }
        }
    }
}
