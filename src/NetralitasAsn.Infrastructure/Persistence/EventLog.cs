using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.People;

namespace NetralitasAsn.Infrastructure.Persistence;

/// <summary>One decision, written in the transaction that made it; the hash chains it to the one before.</summary>
internal sealed class EventRow
{
    public required Guid Aggregate { get; init; }

    public required int Version { get; init; }

    public required string Kind { get; init; }

    public required string Type { get; init; }

    /// <summary>Canonical UTF-8 JSON in bytea: jsonb would reorder it.</summary>
    public required byte[] Payload { get; init; }

    public required string UseCase { get; init; }

    public required Guid? Actor { get; init; }

    public required string? Office { get; init; }

    public required DateTimeOffset At { get; init; }

    public required byte[] PreviousHash { get; init; }

    public required byte[] Hash { get; init; }

    /// <summary>SHA-256 over the previous hash and every column that says what happened; <c>docs/event-chain.md</c> describes it for verifiers.</summary>
    public static byte[] HashOf(byte[] previous, Guid aggregate, int version, string type, string useCase, Guid? actor, string? office, DateTimeOffset at, byte[] payload)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(previous);
        hash.AppendData(Encoding.UTF8.GetBytes(string.Create(System.Globalization.CultureInfo.InvariantCulture,
            $"{aggregate:D}\n{version}\n{type}\n{useCase}\n{actor?.ToString("D") ?? "-"}\n{office ?? "-"}\n{at.ToUniversalTime():yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'}\n")));
        hash.AppendData(payload);
        return hash.GetHashAndReset();
    }
}

/// <summary>Turns the decisions of the tracked aggregates into rows of the event log.</summary>
internal static class EventLog
{
    public static async Task Append(Records records, Actor actor, UseCase useCase, DateTimeOffset at, CancellationToken ct)
    {
        foreach (var aggregate in records.ChangeTracker.Entries<AggregateRoot>().Select(e => e.Entity).Where(a => a.Events.Count > 0).ToList())
        {
            var version = aggregate.Version - aggregate.Events.Count;
            var previous = version == 0 ? [] : await LastHash(records, aggregate.Key, version, ct);
            foreach (var happened in aggregate.Events)
            {
                version++;
                var row = Row(aggregate, happened, version, previous, actor, useCase.Name, at);
                records.Add(row);
                previous = row.Hash;
            }
        }
    }

    private static Task<byte[]> LastHash(Records records, Guid aggregate, int version, CancellationToken ct) =>
        records.Set<EventRow>().Where(e => e.Aggregate == aggregate && e.Version == version).Select(e => e.Hash).SingleAsync(ct);

    private static EventRow Row(AggregateRoot aggregate, IDomainEvent happened, int version, byte[] previous, Actor actor, string useCase, DateTimeOffset at)
    {
        var type = happened.GetType().Name;
        var payload = EventJson.Canonical(happened);
        var office = actor.Offices.Count > 0 ? actor.Office.Value : null;
        return new()
        {
            Aggregate = aggregate.Key,
            Version = version,
            Kind = aggregate.GetType().Name,
            Type = type,
            Payload = payload,
            UseCase = useCase,
            Actor = actor.Account?.Value,
            Office = office,
            At = at,
            PreviousHash = previous,
            Hash = EventRow.HashOf(previous, aggregate.Key, version, type, useCase, actor.Account?.Value, office, at, payload),
        };
    }
}
