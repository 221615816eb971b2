using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NetralitasAsn.Application;
using NetralitasAsn.Domain.People;

namespace NetralitasAsn.Infrastructure.Figures;

/// <summary>Keeps the public figures at most a minute behind the records; in one instance at a time.</summary>
internal sealed class FigureKeeper(IServiceScopeFactory scopes, TimeProvider time, ILogger<FigureKeeper> logger) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(20);

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(50);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var started = time.GetTimestamp();
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                scope.ServiceProvider.GetRequiredService<ActingAs>().Actor = Actor.System;
                await scope.ServiceProvider.GetRequiredService<FigureRound>().Compute(stoppingToken);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                logger.LogWarning("The figures wait: {Failure}", e.GetType().Name);
            }

            // What takes long is done less often, but never later than a minute.
            var rest = time.GetElapsedTime(started) * 3;
            await Task.Delay(rest < Pause ? Pause : rest > Longest ? Longest : rest, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
