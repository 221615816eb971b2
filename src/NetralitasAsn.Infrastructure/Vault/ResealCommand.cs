using Microsoft.Extensions.DependencyInjection;
using NetralitasAsn.Application;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Infrastructure.Vault;

namespace NetralitasAsn.Infrastructure;

/// <summary>The verb <c>keys rewrap</c>: after <c>keys rotate</c> and a restart of every instance, seals everything again under the newest keys.</summary>
public static class ResealCommand
{
    /// <summary>The exit code when the arguments are this verb; null otherwise.</summary>
    public static async Task<int?> RunResealCommand(this IServiceProvider services, string[] args, TextWriter output)
    {
        if (args is not ["keys", "rewrap"])
        {
            return null;
        }

        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ActingAs>().Actor = Actor.System;
        var resealing = scope.ServiceProvider.GetRequiredService<Resealing>();
        var left = 0;
        foreach (var column in SealedColumn.All)
        {
            var count = await resealing.Reseal(column, CancellationToken.None);
            left += await resealing.Left(column, CancellationToken.None);
            await output.WriteLineAsync($"{column.Table}.{column.Box}: {count} sealed again and verified.");
        }

        await output.WriteLineAsync(left == 0
            ? "Everything is under the newest keys. Older files of identity, evidence and draft keys may leave the folder once no backup needs them; keep those of hash and signing."
            : $"{left} boxes are still under older keys: run it again.");
        return left == 0 ? 0 : 1;
    }
}
