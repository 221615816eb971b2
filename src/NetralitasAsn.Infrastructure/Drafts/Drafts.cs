using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using NetralitasAsn.Application.Reports;
using NetralitasAsn.Application.Vault;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Infrastructure.Persistence;

namespace NetralitasAsn.Infrastructure.Drafts;

/// <summary>One draft; the id is derived from a secret that only the writer's browser holds.</summary>
internal sealed class DraftRow
{
    public required DraftId Id { get; init; }

    public required DraftKind Kind { get; init; }

    public required byte[] Sealed { get; init; }

    public required DateTimeOffset UpdatedAt { get; init; }

    public required DateTimeOffset ExpiresAt { get; init; }
}

internal sealed class Drafts(Records records, SessionKeys session, IVault vault, IHasher hasher, IEvidenceStore files, TimeProvider time) : IDrafts
{
    /// <summary>How long a draft lives after its last change.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromDays(14);

    public DraftId IdOf(DraftKey key) => new(new Guid(hasher.Hash(HashedKind.DraftKey, key.Value).AsSpan(0, 16)));

    public async Task<T?> Load<T>(DraftKey key, DraftKind kind, CancellationToken ct) where T : class
    {
        var (id, now) = (IdOf(key), time.GetUtcNow());
        return await records.Set<DraftRow>().SingleOrDefaultAsync(d => d.Id == id && d.Kind == kind && d.ExpiresAt > now, ct) is { } row
            ? vault.OpenRecord<T>(Purpose.Draft, id.Value, new(row.Sealed))
            : null;
    }

    public Task<bool> Exists(DraftKey key, CancellationToken ct)
    {
        var (id, now) = (IdOf(key), time.GetUtcNow());
        return records.Set<DraftRow>().AnyAsync(d => d.Id == id && d.ExpiresAt > now, ct);
    }

    public Task Save<T>(DraftKey key, DraftKind kind, T content, CancellationToken ct) where T : class
    {
        var (id, now, kindName) = (IdOf(key).Value, time.GetUtcNow(), kind.ToString());
        var box = vault.Seal(Purpose.Draft, id, JsonSerializer.SerializeToUtf8Bytes(content, JsonSerializerOptions.Web)).Bytes;
        var expires = now + Lifetime;
        return records.Database.ExecuteSqlAsync(
            $"""
            insert into drafts (id, kind, sealed, updated_at, expires_at) values ({id}, {kindName}, {box}, {now}, {expires})
            on conflict (id) do update set kind = excluded.kind, sealed = excluded.sealed, updated_at = excluded.updated_at, expires_at = excluded.expires_at
            """, ct);
    }

    public async Task Delete(DraftKey key, CancellationToken ct)
    {
        var id = IdOf(key);
        if (await records.Set<DraftRow>().AsTracking().SingleOrDefaultAsync(d => d.Id == id, ct) is { } row)
        {
            records.Set<DraftRow>().Remove(row);
        }
    }

    public async Task Discard(DraftKey key, CancellationToken ct)
    {
        var id = IdOf(key);
        await session.Hold(ct, id.Value);
        await Remove(records, files, id, ct);
    }

    /// <summary>Draft and files: first the rows, then the files, so that no row leads to nothing.</summary>
    public static async Task Remove(Records records, IEvidenceStore files, DraftId id, CancellationToken ct)
    {
        var kept = await records.Set<Domain.Reports.Evidence>().Where(e => e.Draft == id).Select(e => new { e.Id, e.Sha256 }).ToListAsync(ct);
        await records.Set<Domain.Reports.Evidence>().Where(e => e.Draft == id).ExecuteDeleteAsync(ct);
        await records.Set<DraftRow>().Where(d => d.Id == id).ExecuteDeleteAsync(ct);
        foreach (var file in kept)
        {
            files.Discard(file.Id, file.Sha256);
        }
    }
}
