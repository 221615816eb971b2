using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Npgsql;
using Xunit;

namespace NetralitasAsn.Application.Tests;

/// <summary>Verifies every chain of the event log from the description in <c>docs/event-chain.md</c>; it shares no code with what writes it.</summary>
internal static class EventChain
{
    /// <summary>How many events were verified; fails at the first that does not fit.</summary>
    public static async Task<int> Verify(string database)
    {
        await using var source = NpgsqlDataSource.Create(database);
        await using var command = source.CreateCommand(
            "select aggregate, version, type, use_case, actor, office, at, payload, previous_hash, hash from event_log order by aggregate, version");
        await using var reader = await command.ExecuteReaderAsync();
        var (aggregate, version, last, verified) = (Guid.Empty, 0, Array.Empty<byte>(), 0);
        while (await reader.ReadAsync())
        {
            var current = reader.GetGuid(0);
            (aggregate, version, last) = current == aggregate ? (current, version + 1, last) : (current, 1, []);

            Assert.Equal(version, reader.GetInt32(1));
            Assert.Equal(last, reader.GetFieldValue<byte[]>(8));
            var expected = HashOf(reader, last);
            Assert.True(expected.AsSpan().SequenceEqual(reader.GetFieldValue<byte[]>(9)), $"{aggregate} {version}: the hash does not fit");
            (last, verified) = (expected, verified + 1);
        }

        return verified;
    }

    private static byte[] HashOf(NpgsqlDataReader row, byte[] previous)
    {
        var at = row.GetFieldValue<DateTimeOffset>(6).ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'", CultureInfo.InvariantCulture);
        string[] lines =
        [
            row.GetGuid(0).ToString("D"), row.GetInt32(1).ToString(CultureInfo.InvariantCulture), row.GetString(2), row.GetString(3),
            row.IsDBNull(4) ? "-" : row.GetGuid(4).ToString("D"), row.IsDBNull(5) ? "-" : row.GetString(5), at,
        ];
        return SHA256.HashData([.. previous, .. Encoding.UTF8.GetBytes(string.Concat(lines.Select(l => l + "\n"))), .. row.GetFieldValue<byte[]>(7)]);
    }
}
