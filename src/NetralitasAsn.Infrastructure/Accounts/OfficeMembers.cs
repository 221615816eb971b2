using Microsoft.EntityFrameworkCore;
using NetralitasAsn.Application.Cases;
using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.People;

namespace NetralitasAsn.Infrastructure.Accounts;

/// <summary>Reads the members and the chair of an office from the accounts that are bound to it.</summary>
internal sealed class OfficeMembers(AccountsContext accounts) : IOfficeMembers
{
    public async Task<IReadOnlyList<OfficeMember>> Find(OfficeCode office, DateOnly day, CancellationToken ct)
    {
        var found = await accounts.Users.AsNoTracking()
            .Where(a => a.Role == Role.Member || a.Role == Role.Chair)
            .Where(a => a.Bindings.Any(b => b.Office == office && b.From <= day && (b.Until == null || day <= b.Until)))
            .Select(a => new { a.UserName, a.Id })
            .ToListAsync(ct);
        return [.. found.Select(a => new OfficeMember(a.UserName!, new(a.Id)))];
    }

    public async Task<IReadOnlyList<OfficePerson>> Everybody(OfficeCode office, DateOnly day, CancellationToken ct)
    {
        var found = await accounts.Users.AsNoTracking()
            .Where(a => a.Role == Role.Receiver || a.Role == Role.Staff || a.Role == Role.Member || a.Role == Role.Chair)
            .Where(a => a.Bindings.Any(b => b.Office == office && b.From <= day && (b.Until == null || day <= b.Until)))
            .OrderBy(a => a.UserName)
            .Select(a => new { a.Id, a.UserName, a.DisplayName, a.Role })
            .ToListAsync(ct);
        return [.. found.Select(a => new OfficePerson(new(a.Id), a.UserName!, a.DisplayName, a.Role))];
    }

    public async Task<IReadOnlyDictionary<AccountId, string>> Names(IReadOnlyCollection<AccountId> people, CancellationToken ct)
    {
        var ids = people.Select(a => a.Value).ToList();
        return ids.Count == 0 ? new Dictionary<AccountId, string>()
            : await accounts.Users.AsNoTracking().Where(a => ids.Contains(a.Id)).ToDictionaryAsync(a => new AccountId(a.Id), a => a.DisplayName, ct);
    }
}
