using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NetralitasAsn.Application;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Infrastructure.Persistence;
using NetralitasAsn.Infrastructure.Sieving;
using EvidenceFile = NetralitasAsn.Domain.Reports.Evidence;

namespace NetralitasAsn.Infrastructure.Evidence;

/// <summary>Examines files one after the other, in the background and behind everybody else.</summary>
internal sealed class EvidenceWorker(IServiceScopeFactory scopes, EvidenceSettings settings, TimeProvider time, Readiness readiness, ILogger<EvidenceWorker> logger) : BackgroundService
{
    private static readonly TimeSpan Idle = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!settings.Works)
        {
            return;
        }

        await Task.Yield();
        var began = false;
        while (!stoppingToken.IsCancellationRequested)
        {
            // The history of the demonstration goes first; its files are many.
            if (!readiness.Loading.Contains(Demo.DemoLoader.What))
            {
                began = await Work(began, stoppingToken);
            }

            await Task.Delay(Idle, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task<bool> Work(bool began, CancellationToken ct)
    {
        try
        {
            if (!began)
            {
                await Begin(ct);
            }

            bool more;
            do
            {
                await using var scope = Scope();
                more = await scope.ServiceProvider.GetRequiredService<EvidenceRound>().TakeOne(ct);
            }
            while (more);
            return true;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            logger.LogWarning("Evidence waits to be examined: {Failure}", e.GetType().Name);
            return began;
        }
        catch (OperationCanceledException)
        {
            return began;
        }
    }

    private async Task Begin(CancellationToken ct)
    {
        var tools = Toolbox.OfThisMachine();
        if (tools.Missing.Count > 0)
        {
            logger.LogWarning("Some evidence has no working copy here: install {Packages}", string.Join(' ', tools.Missing));
        }

        await using var scope = Scope();
        await WorkAgain.Add(scope.ServiceProvider.GetRequiredService<Records>(), tools, settings.Clamd is not null, time.GetUtcNow(), ct);
    }

    private AsyncServiceScope Scope()
    {
        var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActingAs>().Actor = Actor.System;
        return scope;
    }
}

/// <summary>What was examined without a scanner or a tool that has come since is examined again; so is what the scanner could not look into: its limits may have been raised.</summary>
internal static class WorkAgain
{
    public static async Task<int> Add(Records records, Toolbox tools, bool hasScanner, DateTimeOffset now, CancellationToken ct)
    {
        var incomplete = await records.Set<EvidenceFile>()
            .Where(e => e.Draft == null && (e.Scan == ScanVerdict.NotScanned || e.Scan == ScanVerdict.Unscannable || e.Copy == CopyState.NoTool))
            .Where(e => !records.Set<EvidenceWork>().Any(w => w.Evidence == e.Id))
            .Select(e => new { e.Id, e.Scan, e.Copy, e.MediaType })
            .ToListAsync(ct);
        foreach (var file in incomplete.Where(f => hasScanner && f.Scan is ScanVerdict.NotScanned or ScanVerdict.Unscannable || f.Copy is CopyState.NoTool && tools.Knows(f.MediaType)))
        {
            records.Set<EvidenceWork>().Add(new() { Evidence = file.Id, DueAt = now });
        }

        return await records.SaveChangesAsync(ct);
    }
}
