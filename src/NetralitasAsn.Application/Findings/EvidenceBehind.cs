using Microsoft.EntityFrameworkCore;
using NetralitasAsn.Application.Reports;
using NetralitasAsn.Domain.Findings;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Reports;

namespace NetralitasAsn.Application.Findings;

/// <summary>Whose files belong to initial information or to a finding; ask for it in scope before.</summary>
internal static class EvidenceBehind
{
    /// <summary>Its own, or those of the report it came from or lives on in.</summary>
    public static async Task<EvidenceOwner> FilesOf(this IRecords records, TipId tip, CancellationToken ct)
    {
        var linked = await records.TipsFor(Actor.System).Where(t => t.Id == tip).Select(t => t.FromReport ?? t.UpgradedTo).SingleOrDefaultAsync(ct);
        return linked is { } report ? EvidenceOwner.Of(report) : EvidenceOwner.Of(tip);
    }

    /// <summary>Its own, and those of the initial information that was traced.</summary>
    public static async Task<IReadOnlyList<EvidenceOwner>> FilesOf(this IRecords records, SupervisionId supervision, CancellationToken ct)
    {
        var traced = await records.SupervisionsFor(Actor.System).Where(r => r.Id == supervision).Select(r => r.Tip).SingleOrDefaultAsync(ct);
        return traced is { } tip ? [EvidenceOwner.Of(supervision), await records.FilesOf(tip, ct)] : [EvidenceOwner.Of(supervision)];
    }

    public static async Task<IReadOnlyList<EvidenceCard>> List(this IEvidence evidence, IReadOnlyList<EvidenceOwner> owners, CancellationToken ct)
    {
        var cards = new List<EvidenceCard>();
        foreach (var owner in owners)
        {
            cards.AddRange(await evidence.List(owner, ct));
        }

        return cards;
    }
}
