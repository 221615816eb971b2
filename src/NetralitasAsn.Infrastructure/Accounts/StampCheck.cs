using System.Security.Claims;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.DependencyInjection;

namespace NetralitasAsn.Infrastructure.Accounts;

/// <summary>A cookie or a token dies with the security stamp of its account; the stamp is read at most every thirty seconds.</summary>
public sealed class StampCheck(IMemoryCache cache, IServiceScopeFactory scopes)
{
    private static readonly TimeSpan Remembered = TimeSpan.FromSeconds(30);

    public async Task<bool> IsCurrent(ClaimsPrincipal principal, CancellationToken ct)
    {
        if (!Guid.TryParse(principal.FindFirstValue(ClaimTypes.NameIdentifier), out var account))
        {
            return false;
        }

        var stamp = await cache.GetOrCreateAsync(Key(account), async entry =>
        {
            entry.AbsoluteExpirationRelativeToNow = Remembered;
            await using var scope = scopes.CreateAsyncScope();
            var context = scope.ServiceProvider.GetRequiredService<AccountsContext>();
            return await context.Users.Where(a => a.Id == account).Select(a => a.SecurityStamp).SingleOrDefaultAsync(ct);
        });
        return stamp is not null && stamp == principal.FindFirstValue(ActorClaims.Stamp);
    }

    /// <summary>Forgets what is remembered of an account, so that a change counts at once on this instance.</summary>
    public void Forget(Guid account) => cache.Remove(Key(account));

    private static string Key(Guid account) => $"stamp:{account}";
}
