using Microsoft.EntityFrameworkCore;
using NetralitasAsn.Application.Registry;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Registry;
using NetralitasAsn.Infrastructure.Persistence;
using NetralitasAsn.Infrastructure.Regions;
using Npgsql;

namespace NetralitasAsn.Infrastructure.Registry;

internal sealed class GroundTable(Records records, GroundCache cache) : IGroundTable
{
    public async Task<bool> Keep(OfficeNumber number, CancellationToken ct)
    {
        try
        {
            await Upsert(number, await records.Set<OfficeNumber>().AnyAsync(n => n.Region == number.Region, ct), ct);
            return true;
        }
        catch (DbUpdateException e) when (e.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation })
        {
            return false;
        }
    }

    public async Task Keep(Agency agency, PersonnelAuthority? authority, CancellationToken ct)
    {
        if (authority is not null)
        {
            await Upsert(authority, await records.Set<PersonnelAuthority>().AnyAsync(a => a.Office == authority.Office, ct), ct);
        }

        await Upsert(agency, await records.Set<Agency>().AnyAsync(a => a.Code == agency.Code, ct), ct);
    }

    public async Task Keep(AuthorityHolder holder, CancellationToken ct) =>
        await Upsert(holder, await records.Set<AuthorityHolder>().AnyAsync(h => h.Id == holder.Id, ct), ct);

    public async Task Keep(ReceptionHours hours, CancellationToken ct) =>
        await Upsert(hours, await records.Set<ReceptionHours>().AnyAsync(h => h.Id == hours.Id, ct), ct);

    public async Task<IReadOnlyList<ReceptionHours>> Hours(CancellationToken ct) =>
        await records.Set<ReceptionHours>().OrderByDescending(h => h.From).ThenBy(h => h.Id).ToListAsync(ct);

    public async Task<IReadOnlyList<OfficeNumber>> Numbers(CancellationToken ct) =>
        await records.Set<OfficeNumber>().OrderBy(n => n.Code).ToListAsync(ct);

    private async Task Upsert<T>(T row, bool exists, CancellationToken ct) where T : class
    {
        records.Entry(row).State = exists ? EntityState.Modified : EntityState.Added;
        await records.SaveChangesAsync(ct);
        cache.Forget();
    }
}
