namespace NetralitasAsn.Application.Vault;

/// <summary>What a master key is for; one leaked key opens one domain only.</summary>
public enum KeyPurpose
{
    /// <summary>Wraps the data keys of reporters' and witnesses' identities.</summary>
    Identity,

    /// <summary>Wraps the data keys of evidence files and their original names.</summary>
    Evidence,

    /// <summary>Wraps the data keys of drafts and of codes that wait to be confirmed.</summary>
    Draft,

    /// <summary>Keys the hashes by which NIK, NIP and codes are found again.</summary>
    Hash,

    /// <summary>Signs receipts (ECDSA P-256).</summary>
    Signing,
}

/// <summary>One version of a key: 32 bytes, or a PKCS#8 private key for signing.</summary>
public sealed record MasterKey(KeyPurpose Purpose, int Version, ReadOnlyMemory<byte> Secret);

/// <summary>The keys, which live outside the database. A rotation adds a version; older versions still open what they sealed.</summary>
public interface IKeyRing
{
    MasterKey Current(KeyPurpose purpose);

    /// <summary>Null when that version does not exist any more.</summary>
    MasterKey? Find(KeyPurpose purpose, int version);

    /// <summary>All versions, the newest first.</summary>
    IReadOnlyList<MasterKey> All(KeyPurpose purpose);
}
