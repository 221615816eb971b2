using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Regions;

namespace NetralitasAsn.Application.Regions;

/// <summary>
/// What papers and numbers need to know of an office. <paramref name="NumberCode"/> is the <c>PP.KK</c> of Bawaslu's own numbering
/// (not the code of the region); null for offices that number nothing. While <paramref name="NumberCodeConfirmed"/> is false
/// the code is provisional and every paper that carries it says so.
/// </summary>
public sealed record OfficeCard(
    OfficeCode Code,
    string Name,
    RegionLevel Level,
    IndonesianZone Zone,
    string? NumberCode,
    bool NumberCodeConfirmed,
    NumberSlot NumberSlot);

/// <summary>The offices that can be responsible for a file; cached, so ask freely.</summary>
public interface IOffices
{
    /// <summary>The card of an office; null when its region does not exist or nobody knows the code.</summary>
    Task<OfficeCard?> Find(OfficeCode code, CancellationToken ct);
}
