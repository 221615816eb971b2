using System.Buffers.Binary;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using NetralitasAsn.Application.Vault;
using NetralitasAsn.Infrastructure.Persistence;

namespace NetralitasAsn.Infrastructure.Vault;

/// <summary>A column that holds sealed boxes, and the column whose value is bound into them.</summary>
internal sealed record SealedColumn(string Table, string Key, string Box, Purpose Purpose)
{
    /// <summary>Every place where boxes are kept; a test compares it with the tables.</summary>
    public static IReadOnlyList<SealedColumn> All { get; } =
    [
        new("reporter_identities", "report_id", "sealed", Purpose.Identity),
        new("return_codes", "owner", "sealed", Purpose.ReturnCode),
        new("drafts", "id", "sealed", Purpose.Draft),
        new("evidence", "id", "sealed_name", Purpose.EvidenceName),
        new("evidence", "id", "sealed_key", Purpose.EvidenceKey),
        new("evidence", "id", "sealed_sheet", Purpose.EvidenceSheet),
        new("evidence_forms", "id", "sealed_key", Purpose.EvidenceKey),
    ];
}

/// <summary>
/// Seals every box again under the newest master key, after a rotation and a restart. The files themselves stay as they are: their data keys lie in boxes.
/// Each new box is opened before it replaces the old one; it can be stopped and run again.
/// </summary>
internal sealed class Resealing(Records records, IKeyRing ring, IVault vault)
{
    private const int Batch = 200;

    /// <summary>How many boxes of the column were sealed again.</summary>
    public async Task<int> Reseal(SealedColumn column, CancellationToken ct)
    {
        var (resealed, last) = (0, Guid.Empty);
        while (await Old(column, last, ct) is { Count: > 0 } boxes)
        {
            foreach (var box in boxes)
            {
                resealed += await Reseal(column, box, ct);
                last = box.Key;
            }
        }

        return resealed;
    }

    /// <summary>Boxes that are still under an older key.</summary>
    public async Task<int> Left(SealedColumn column, CancellationToken ct)
    {
        var sql = $"select count(*)::int as \"Value\" from {column.Table} where substring({column.Box} from 2 for 4) <> {{0}}";
        return await records.Database.SqlQueryRaw<int>(sql, Newest(column)).SingleAsync(ct);
    }

    private Task<List<Box>> Old(SealedColumn column, Guid after, CancellationToken ct)
    {
        var sql = $"select {column.Key} as key, {column.Box} as content from {column.Table} where substring({column.Box} from 2 for 4) <> {{0}} and {column.Key} > {{1}} order by {column.Key} limit {Batch}";
        return records.Database.SqlQueryRaw<Box>(sql, Newest(column), after).ToListAsync(ct);
    }

    private async Task<int> Reseal(SealedColumn column, Box box, CancellationToken ct)
    {
        var content = vault.Open(column.Purpose, box.Key, new(box.Content));
        var fresh = vault.Seal(column.Purpose, box.Key, content);
        if (!CryptographicOperations.FixedTimeEquals(vault.Open(column.Purpose, box.Key, fresh), content))
        {
            throw new CryptographicException("A box sealed again does not open to the same content.");
        }

        // Only if nobody changed it meanwhile; what is newer is under the new key anyway.
        var sql = $"update {column.Table} set {column.Box} = {{0}} where {column.Key} = {{1}} and {column.Box} = {{2}}";
        var changed = await records.Database.ExecuteSqlRawAsync(sql, [fresh.Bytes, box.Key, box.Content], ct);
        CryptographicOperations.ZeroMemory(content);
        return changed;
    }

    private byte[] Newest(SealedColumn column)
    {
        var version = new byte[sizeof(int)];
        BinaryPrimitives.WriteInt32BigEndian(version, ring.Current(Vault.KeyOf(column.Purpose)).Version);
        return version;
    }

    internal sealed record Box(Guid Key, byte[] Content);
}
