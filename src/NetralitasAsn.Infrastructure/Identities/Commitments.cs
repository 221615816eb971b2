using Microsoft.EntityFrameworkCore;
using NetralitasAsn.Application.Vault;
using NetralitasAsn.Infrastructure.Persistence;

namespace NetralitasAsn.Infrastructure.Identities;

/// <summary>The salt of one commitment; erased with its owner.</summary>
internal sealed class CommitmentSalt
{
    public required string Commitment { get; init; }

    public required Guid Owner { get; init; }

    public required byte[] Salt { get; init; }
}

internal sealed class Commitments(Records records) : ICommitments
{
    public string Commit(Guid owner, string content)
    {
        var salt = Commitment.NewSalt();
        var commitment = Commitment.Commit(content, salt);
        records.Set<CommitmentSalt>().Add(new() { Commitment = commitment, Owner = owner, Salt = salt });
        return commitment;
    }

    public async Task<bool> Proves(string commitment, string content, CancellationToken ct) =>
        await records.Set<CommitmentSalt>().SingleOrDefaultAsync(s => s.Commitment == commitment, ct) is { } row
        && Commitment.Commit(content, row.Salt) == commitment;
}
