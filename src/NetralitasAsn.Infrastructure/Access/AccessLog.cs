using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using NetralitasAsn.Application;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Infrastructure.Persistence;

namespace NetralitasAsn.Infrastructure.Access;

/// <summary>One sight of something sealed, chained to the one before it on the same day.</summary>
internal sealed class AccessRow
{
    public required DateOnly Day { get; init; }

    /// <summary>From 1, without gaps, per day.</summary>
    public required int Ordinal { get; init; }

    public required AccessKind Kind { get; init; }

    public required Guid? Actor { get; init; }

    public required string? Office { get; init; }

    public required Guid Subject { get; init; }

    public required string Reason { get; init; }

    public required DateTimeOffset At { get; init; }

    public required byte[] PreviousHash { get; init; }

    public required byte[] Hash { get; init; }

    public static byte[] HashOf(byte[] previous, DateOnly day, int ordinal, AccessKind kind, Guid? actor, string? office, Guid subject, string reason, DateTimeOffset at) =>
        SHA256.HashData([.. previous, .. Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture,
            $"{day:yyyy-MM-dd}\n{ordinal}\n{kind}\n{actor?.ToString("D") ?? "-"}\n{office ?? "-"}\n{subject:D}\n{at.ToUniversalTime():yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'}\n{reason}"))]);
}

internal sealed class AccessLog(Records records, LegalClock clock) : IAccessLog
{
    public async Task Write(AccessKind kind, Actor actor, Guid subject, string reason, CancellationToken ct)
    {
        await using var own = records.Database.CurrentTransaction is null ? await records.Database.BeginTransactionAsync(ct) : null;
        var at = clock.Now;
        var day = at.DayIn(IndonesianZone.Wib);
        // One writer at a time: a chain has no branches.
        await records.Database.ExecuteSqlAsync($"select pg_advisory_xact_lock(720001, {day.DayNumber})", ct);
        var last = await records.Set<AccessRow>().Where(a => a.Day == day).OrderByDescending(a => a.Ordinal)
            .Select(a => new { a.Ordinal, a.Hash }).FirstOrDefaultAsync(ct);
        var ordinal = (last?.Ordinal ?? 0) + 1;
        var previous = last?.Hash ?? [];
        var office = actor.Offices.Count > 0 ? actor.Office.Value : null;
        var hash = AccessRow.HashOf(previous, day, ordinal, kind, actor.Account?.Value, office, subject, reason, at);
        var (name, account) = (kind.ToString(), actor.Account?.Value);
        await records.Database.ExecuteSqlAsync(
            $"""
            insert into access_log (day, ordinal, kind, actor, office, subject, reason, at, previous_hash, hash)
            values ({day}, {ordinal}, {name}, {account}, {office}, {subject}, {reason}, {at}, {previous}, {hash})
            """, ct);
        if (own is not null)
        {
            await own.CommitAsync(ct);
        }
    }

    public async Task<bool> IsWhole(DateOnly day, CancellationToken ct)
    {
        byte[] previous = [];
        var ordinal = 0;
        foreach (var row in await records.Set<AccessRow>().Where(a => a.Day == day).OrderBy(a => a.Ordinal).ToListAsync(ct))
        {
            var hash = AccessRow.HashOf(previous, day, ++ordinal, row.Kind, row.Actor, row.Office, row.Subject, row.Reason, row.At);
            if (row.Ordinal != ordinal || !row.PreviousHash.AsSpan().SequenceEqual(previous) || !row.Hash.AsSpan().SequenceEqual(hash))
            {
                return false;
            }

            previous = hash;
        }

        return true;
    }
}
