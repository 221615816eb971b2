using Microsoft.EntityFrameworkCore;
using NetralitasAsn.Application.Findings;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Reports;

namespace NetralitasAsn.Infrastructure.Accounts;

/// <summary>Reads who can trace for an office from the accounts that are bound to it or to an office below it.</summary>
internal sealed class Tracers(AccountsContext accounts) : ITracers
{
    private static readonly Role[] Tracing = [Role.Staff, Role.Member, Role.Chair, Role.DistrictSupervisor, Role.VillageSupervisor];

    public async Task<IReadOnlyList<Tracer>> Find(OfficeCode office, DateOnly day, CancellationToken ct)
    {
        var below = office.Value + ".";
        var found = await accounts.Users.AsNoTracking()
            .Where(a => Tracing.Contains(a.Role))
            .SelectMany(a => a.Bindings.Where(b => b.From <= day && (b.Until == null || day <= b.Until)), (a, b) => new { a.Id, a.UserName, b.Office })
            .Where(a => a.Office == office || ((string)(object)a.Office).StartsWith(below))
            .OrderBy(a => a.Office).ThenBy(a => a.UserName)
            .ToListAsync(ct);
        return [.. found.Select(a => new Tracer(new(a.Id), a.UserName!, a.Office))];
    }
}
