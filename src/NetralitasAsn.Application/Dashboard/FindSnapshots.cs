using MediatR;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Domain;

namespace NetralitasAsn.Application.Dashboard;

/// <summary>The frozen, dated editions of the figures.</summary>
[OpenToPublic]
public sealed record FindSnapshots : IQuery<SnapshotList>;

/// <summary>The editions, and what to say while there is none.</summary>
public sealed record SnapshotList(IReadOnlyList<Snapshot> Items, string? Note);

/// <summary>One edition.</summary>
public sealed record Snapshot(string Id, DateTimeOffset FrozenAt);

internal sealed class FindSnapshotsHandler : IRequestHandler<FindSnapshots, Result<SnapshotList>>
{
    public Task<Result<SnapshotList>> Handle(FindSnapshots query, CancellationToken cancellationToken) =>
        Task.FromResult(Result<SnapshotList>.Accept(new([], "Belum ada cuplikan data yang dibekukan. Angka terbaru ada di halaman dasbor.")));
}
