using Microsoft.EntityFrameworkCore;
using NetralitasAsn.Application.Work;
using NetralitasAsn.Domain.People;

namespace NetralitasAsn.Infrastructure.Accounts;

/// <summary>Reads who works at an office from the accounts that are bound to it.</summary>
internal sealed class Colleagues(AccountsContext accounts) : IColleagues
{
    public async Task<IReadOnlyList<Colleague>> Find(OfficeCode office, DateOnly day, CancellationToken ct)
    {
        var found = await accounts.Users.AsNoTracking()
            .Where(a => a.LockoutEnd == null || a.LockoutEnd != ManagedAccounts.UntilOpened)
            .Where(a => a.Bindings.Any(b => b.Office == office && b.From <= day && (b.Until == null || day <= b.Until)))
            .Select(a => new { a.Id, a.UserName, a.DisplayName, a.Role })
            .ToListAsync(ct);
        return [.. found.Select(a => new Colleague(new(a.Id), a.UserName!, a.DisplayName.Length > 0 ? a.DisplayName : a.UserName!, a.Role)).OrderBy(c => c.Name, StringComparer.OrdinalIgnoreCase)];
    }

    public async Task<IReadOnlyDictionary<AccountId, string>> Names(IReadOnlyCollection<AccountId> accountIds, CancellationToken ct)
    {
        var ids = accountIds.Select(a => a.Value).Distinct().ToList();
        var found = ids.Count == 0 ? [] : await accounts.Users.AsNoTracking().Where(a => ids.Contains(a.Id)).Select(a => new { a.Id, a.UserName, a.DisplayName }).ToListAsync(ct);
        return found.ToDictionary(a => new AccountId(a.Id), a => a.DisplayName.Length > 0 ? a.DisplayName : a.UserName!);
    }
}
