using System.Security.Cryptography;
using System.Text;
using NetralitasAsn.Application.Vault;

namespace NetralitasAsn.Infrastructure.Vault;

internal sealed class Hasher(IKeyRing ring) : IHasher
{
    public byte[] Hash(HashedKind kind, string value) => Hash(ring.Current(KeyPurpose.Hash), kind, value);

    public IReadOnlyList<byte[]> Candidates(HashedKind kind, string value) =>
        [.. ring.All(KeyPurpose.Hash).Select(key => Hash(key, kind, value))];

    public bool Matches(HashedKind kind, string value, byte[] hash)
    {
        var matches = false;
        foreach (var candidate in Candidates(kind, value))
        {
            matches |= CryptographicOperations.FixedTimeEquals(candidate, hash);
        }

        return matches;
    }

    private static byte[] Hash(MasterKey key, HashedKind kind, string value) =>
        HMACSHA256.HashData(key.Secret.Span, Encoding.UTF8.GetBytes($"{kind}\0{value}"));
}
