namespace NetralitasAsn.Application.Vault;

/// <summary>What was hashed; the same digits as NIK and as code give different hashes.</summary>
public enum HashedKind
{
    Nik,
    Nip,
    TrackingCode,
    UploadToken,

    /// <summary>What was filed, so that a repeated post is recognised.</summary>
    Content,
    DraftKey,
}

/// <summary>Keyed hashes: they find a value again, and say nothing to somebody who has the database but not the key.</summary>
public interface IHasher
{
    /// <summary>32 bytes under the current key.</summary>
    byte[] Hash(HashedKind kind, string value);

    /// <summary>The hashes under every key version, the newest first; look up by all of them after a rotation.</summary>
    IReadOnlyList<byte[]> Candidates(HashedKind kind, string value);

    /// <summary>In constant time, under any key version.</summary>
    bool Matches(HashedKind kind, string value, byte[] hash);
}
