using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NetralitasAsn.Application;
using NetralitasAsn.Application.Reports;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Infrastructure.Persistence;

namespace NetralitasAsn.Infrastructure.Drafts;

/// <summary>Removes what expired: drafts and their files, fourteen days after the last change.</summary>
internal sealed class ForgottenDrafts(Records records, IEvidenceStore files, TimeProvider time)
{
    public async Task<int> Remove(CancellationToken ct)
    {
        var now = time.GetUtcNow();
        var expired = await records.Set<DraftRow>().Where(d => d.ExpiresAt <= now).OrderBy(d => d.ExpiresAt).Select(d => d.Id).Take(1000).ToListAsync(ct);
        foreach (var id in expired)
        {
            await Drafts.Remove(records, files, id, ct);
        }

        return expired.Count;
    }
}

internal sealed class ForgottenDraftsService(IServiceScopeFactory scopes, TimeProvider time, ILogger<ForgottenDraftsService> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            await Task.Delay(TimeSpan.FromHours(1), time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                scope.ServiceProvider.GetRequiredService<ActingAs>().Actor = Actor.System;
                await scope.ServiceProvider.GetRequiredService<ForgottenDrafts>().Remove(stoppingToken);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                logger.LogWarning("Expired drafts wait: {Failure}", e.GetType().Name);
            }
        }
    }
}
