using System.Text.Json;

namespace NetralitasAsn.Application.Vault;

/// <summary>What a sealed box holds; bound into the box, so that one cannot stand in for another.</summary>
public enum Purpose
{
    Identity,
    Witnesses,
    EvidenceName,
    EvidenceKey,
    EvidenceSheet,
    Draft,
    ReturnCode,
}

/// <summary>A sealed envelope: the content under a fresh data key, and that key wrapped by the master key. Destroying the bytes destroys the content.</summary>
public readonly record struct SealedBox(byte[] Bytes);

/// <summary>Seals and opens content (AES-256-GCM). Opening throws <see cref="System.Security.Cryptography.CryptographicException"/> when the box was altered or belongs to another owner or purpose.</summary>
public interface IVault
{
    SealedBox Seal(Purpose purpose, Guid ownerId, ReadOnlySpan<byte> content);

    byte[] Open(Purpose purpose, Guid ownerId, SealedBox box);
}

/// <summary>Records and text in boxes.</summary>
public static class VaultContent
{
    public static SealedBox SealRecord<T>(this IVault vault, Purpose purpose, Guid ownerId, T record) =>
        vault.Seal(purpose, ownerId, JsonSerializer.SerializeToUtf8Bytes(record, JsonSerializerOptions.Web));

    public static T OpenRecord<T>(this IVault vault, Purpose purpose, Guid ownerId, SealedBox box) =>
        JsonSerializer.Deserialize<T>(vault.Open(purpose, ownerId, box), JsonSerializerOptions.Web)
        ?? throw new JsonException("An empty box.");
}
