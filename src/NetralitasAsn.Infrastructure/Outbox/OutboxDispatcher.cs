using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using NetralitasAsn.Application;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Infrastructure.Persistence;

namespace NetralitasAsn.Infrastructure.Outbox;

/// <summary>A way for a notice to leave. What it writes to the records is committed together with the mark that it was delivered.</summary>
internal interface INoticeWay
{
    Task Deliver(OutboxMessage message, Records records, CancellationToken ct);
}

/// <summary>The notice in the application itself: a row, so exactly once.</summary>
internal sealed class NoticeBoard : INoticeWay
{
    public Task Deliver(OutboxMessage message, Records records, CancellationToken ct)
    {
        records.Set<NoticeRow>().Add(new() { Id = message.Id, Office = message.Office, Kind = message.Kind, About = message.About, Person = message.Person, At = message.CreatedAt });
        return Task.CompletedTask;
    }
}

/// <summary>Takes what is due, one message a transaction; several may run, none takes what another holds.</summary>
internal sealed class OutboxRound(Records records, INoticeWay way, TimeProvider time)
{
    private const int MaxAttempts = 20;

    /// <summary>How long to wait after so many failures: two seconds, doubled each time, at most an hour.</summary>
    public static TimeSpan Pause(int attempts) => TimeSpan.FromSeconds(Math.Min(3600, Math.Pow(2, attempts)));

    /// <summary>False when nothing is due.</summary>
    public async Task<bool> TakeOne(CancellationToken ct)
    {
        var now = time.GetUtcNow();
        await using var transaction = await records.Database.BeginTransactionAsync(ct);
        var taken = await records.Set<OutboxMessage>().FromSql(
            $"""
            select * from outbox where delivered_at is null and due_at <= {now} and attempts < {MaxAttempts}
            order by due_at limit 1 for update skip locked
            """).AsTracking().ToListAsync(ct);
        if (taken is not [var message])
        {
            return false;
        }

        message.Attempts++;
        try
        {
            await way.Deliver(message, records, ct);
            message.DeliveredAt = now;
            message.Failure = null;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            foreach (var half in records.ChangeTracker.Entries().Where(x => x.Entity is not OutboxMessage).ToList())
            {
                half.State = EntityState.Detached;
            }

            message.DueAt = now + Pause(message.Attempts);
            message.Failure = e.GetType().Name;
        }

        await records.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        records.ChangeTracker.Clear();
        return true;
    }
}

internal sealed class OutboxDispatcher(IServiceScopeFactory scopes, TimeProvider time, ILogger<OutboxDispatcher> logger) : BackgroundService
{
    private static readonly TimeSpan Idle = TimeSpan.FromSeconds(2);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await using var scope = scopes.CreateAsyncScope();
                scope.ServiceProvider.GetRequiredService<ActingAs>().Actor = Actor.System;
                var round = scope.ServiceProvider.GetRequiredService<OutboxRound>();
                while (await round.TakeOne(stoppingToken))
                {
                }
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                logger.LogWarning("The outbox waits: {Failure}", e.GetType().Name);
            }

            await Task.Delay(Idle, time, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }
}
