using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Registry;
using NetralitasAsn.Infrastructure.Persistence;

namespace NetralitasAsn.Infrastructure.Regions;

/// <summary>The small tables of the ground as they were a moment ago.</summary>
internal sealed record Ground(
    IReadOnlyDictionary<RegionCode, OfficeNumber> Numbers,
    ILookup<RegionCode, Election> Elections,
    ILookup<string, Candidacy> Candidacies,
    ILookup<string, PairRecord> Pairs,
    IReadOnlyList<ReceptionHours> Hours,
    IReadOnlyDictionary<OfficeCode, PersonnelAuthority> Authorities,
    ILookup<OfficeCode, AuthorityHolder> Holders,
    IReadOnlyDictionary<string, Agency> Agencies);

/// <summary>Reads the small tables at most once in half a minute: an administrator's correction shows soon, a search costs no query.</summary>
internal sealed class GroundCache(IServiceScopeFactory scopes, TimeProvider time) : IDisposable
{
    private static readonly TimeSpan Age = TimeSpan.FromSeconds(30);

    private readonly SemaphoreSlim oneReader = new(1, 1);
    private Ground? ground;
    private DateTimeOffset readAt;

    public async ValueTask<Ground> Get(CancellationToken ct)
    {
        if (ground is { } fresh && time.GetUtcNow() - readAt < Age)
        {
            return fresh;
        }

        await oneReader.WaitAsync(ct);
        try
        {
            if (ground is null || time.GetUtcNow() - readAt >= Age)
            {
                ground = await Read(ct);
                readAt = time.GetUtcNow();
            }

            return ground;
        }
        finally
        {
            oneReader.Release();
        }
    }

    public void Forget() => ground = null;

    public void Dispose() => oneReader.Dispose();

    private async Task<Ground> Read(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var records = scope.ServiceProvider.GetRequiredService<Records>();
        return new(
            await records.Set<OfficeNumber>().ToDictionaryAsync(n => n.Region, ct),
            (await records.Set<Election>().ToListAsync(ct)).ToLookup(e => e.Region),
            (await records.Set<Candidacy>().ToListAsync(ct)).ToLookup(c => c.Election),
            (await records.Set<PairRecord>().OrderBy(p => p.EnteredAt).ToListAsync(ct)).ToLookup(p => p.Election),
            await records.Set<ReceptionHours>().ToListAsync(ct),
            await records.Set<PersonnelAuthority>().ToDictionaryAsync(a => a.Office, ct),
            (await records.Set<AuthorityHolder>().ToListAsync(ct)).ToLookup(h => h.Authority),
            await records.Set<Agency>().ToDictionaryAsync(a => a.Code, ct));
    }
}
