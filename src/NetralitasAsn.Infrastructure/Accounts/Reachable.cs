using Microsoft.Extensions.DependencyInjection;
using NetralitasAsn.Infrastructure.Accounts;

namespace NetralitasAsn.Infrastructure;

/// <summary>Whether the database answers, for the health check.</summary>
public static class Reachable
{
    public static Task<bool> CanReachDatabase(this IServiceProvider services, CancellationToken ct) =>
        services.GetRequiredService<AccountsContext>().Database.CanConnectAsync(ct);
}
