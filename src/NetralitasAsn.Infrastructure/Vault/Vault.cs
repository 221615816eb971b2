using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using NetralitasAsn.Application.Vault;

namespace NetralitasAsn.Infrastructure.Vault;

/// <summary>
/// Envelopes: format (1), key version (4), wrapped data key (12 + 32 + 16), nonce (12), tag (16), content. Everything before the
/// nonce, the purpose and the owner are bound in as associated data.
/// </summary>
internal sealed class Vault(IKeyRing ring) : IVault
{
    private const byte Format = 1;
    private const int Nonce = 12;
    private const int Tag = 16;
    private const int DataKey = 32;
    private const int Wrapped = Nonce + DataKey + Tag;
    private const int Head = 1 + sizeof(int) + Wrapped;

    public SealedBox Seal(Purpose purpose, Guid ownerId, ReadOnlySpan<byte> content)
    {
        var master = ring.Current(KeyOf(purpose));
        var box = new byte[Head + Nonce + Tag + content.Length];
        box[0] = Format;
        BinaryPrimitives.WriteInt32BigEndian(box.AsSpan(1), master.Version);
        var bound = Bound(purpose, ownerId, master.Version);

        Span<byte> dataKey = stackalloc byte[DataKey];
        RandomNumberGenerator.Fill(dataKey);
        using (var wrap = new AesGcm(master.Secret.Span, Tag))
        {
            var wrapped = box.AsSpan(1 + sizeof(int), Wrapped);
            RandomNumberGenerator.Fill(wrapped[..Nonce]);
            wrap.Encrypt(wrapped[..Nonce], dataKey, wrapped.Slice(Nonce, DataKey), wrapped[(Nonce + DataKey)..], bound);
        }

        using (var aes = new AesGcm(dataKey, Tag))
        {
            var body = box.AsSpan(Head);
            RandomNumberGenerator.Fill(body[..Nonce]);
            aes.Encrypt(body[..Nonce], content, body[(Nonce + Tag)..], body.Slice(Nonce, Tag), bound);
        }

        CryptographicOperations.ZeroMemory(dataKey);
        return new(box);
    }

    public byte[] Open(Purpose purpose, Guid ownerId, SealedBox box)
    {
        ReadOnlySpan<byte> bytes = box.Bytes;
        if (bytes.Length < Head + Nonce + Tag || bytes[0] != Format)
        {
            throw new CryptographicException("Not a sealed box.");
        }

        var version = BinaryPrimitives.ReadInt32BigEndian(bytes[1..]);
        var master = ring.Find(KeyOf(purpose), version) ?? throw new CryptographicException($"Key version {version} for {KeyOf(purpose)} is gone.");
        var bound = Bound(purpose, ownerId, version);

        Span<byte> dataKey = stackalloc byte[DataKey];
        using (var wrap = new AesGcm(master.Secret.Span, Tag))
        {
            var wrapped = bytes.Slice(1 + sizeof(int), Wrapped);
            wrap.Decrypt(wrapped[..Nonce], wrapped.Slice(Nonce, DataKey), wrapped[(Nonce + DataKey)..], dataKey, bound);
        }

        using var aes = new AesGcm(dataKey, Tag);
        var body = bytes[Head..];
        var content = new byte[body.Length - Nonce - Tag];
        aes.Decrypt(body[..Nonce], body[(Nonce + Tag)..], body.Slice(Nonce, Tag), content, bound);
        CryptographicOperations.ZeroMemory(dataKey);
        return content;
    }

    private static byte[] Bound(Purpose purpose, Guid ownerId, int version) =>
        Encoding.ASCII.GetBytes($"netralitas/{Format}/{purpose}/{version}/{ownerId:D}");

    /// <summary>Which master key wraps boxes of this purpose.</summary>
    public static KeyPurpose KeyOf(Purpose purpose) => purpose switch
    {
        Purpose.Identity or Purpose.Witnesses => KeyPurpose.Identity,
        Purpose.EvidenceName or Purpose.EvidenceKey or Purpose.EvidenceSheet => KeyPurpose.Evidence,
        Purpose.Draft or Purpose.ReturnCode => KeyPurpose.Draft,
        _ => throw new ArgumentOutOfRangeException(nameof(purpose), purpose, null),
    };
}
