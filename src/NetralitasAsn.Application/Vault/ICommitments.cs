using System.Security.Cryptography;
using System.Text;

namespace NetralitasAsn.Application.Vault;

/// <summary>A salted commitment to content: the event log keeps it for ever; once content and salt are erased, it says nothing.</summary>
public static class Commitment
{
    public static byte[] NewSalt() => RandomNumberGenerator.GetBytes(32);

    /// <summary>HMAC-SHA-256 of the content under the salt, as lower-case hexadecimal.</summary>
    public static string Commit(ReadOnlySpan<byte> content, ReadOnlySpan<byte> salt) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(salt, content));

    public static string Commit(string content, ReadOnlySpan<byte> salt) => Commit(Encoding.UTF8.GetBytes(content), salt);
}

/// <summary>Commits to content and keeps the salt beside it, until the owner is erased.</summary>
public interface ICommitments
{
    /// <summary>Joins the next save of the records.</summary>
    string Commit(Guid owner, string content);

    /// <summary>Whether this is the content that was committed to; false as well when the salt was erased.</summary>
    Task<bool> Proves(string commitment, string content, CancellationToken ct);
}
