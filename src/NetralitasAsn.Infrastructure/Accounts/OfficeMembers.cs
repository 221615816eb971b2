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
}
