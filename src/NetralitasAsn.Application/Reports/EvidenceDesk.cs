using Microsoft.EntityFrameworkCore;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Reports;

namespace NetralitasAsn.Application.Reports;

/// <summary>What all doors to a file have in common: whose it is, and whether this person may have it.</summary>
internal sealed class EvidenceDesk(IRecords records, ICurrentActor current, IEvidence evidence)
{
    /// <summary>Those who examine (pemeriksa) see files that are reserved for them, and what a file tells of itself.</summary>
    public bool Examines => current.Actor.May(Permission.PrepareCase) || current.Actor.May(Permission.VoteInPlenary);

    public async Task<Result<Evidence>> Find(Guid owner, EvidenceId id, CancellationToken ct) =>
        await OwnerOf(owner, ct) is { } found && await evidence.Find(found, id, ct) is { } file && (Examines || !file.ExaminersOnly) ? file : Refusal.NotFound;

    /// <summary>The report or initial information in the actor's scope; null otherwise.</summary>
    public async Task<EvidenceOwner?> OwnerOf(Guid owner, CancellationToken ct)
    {
        var (report, tip) = (new ReportId(owner), new TipId(owner));
        // A grant to verify an identity is no grant to see the files.
        if (await records.ReportsFor(current.Actor).AnyAsync(r => r.Id == report && current.Actor.Offices.Contains(r.HandlingOffice), ct)
            || await records.CasesFor(current.Actor).AnyAsync(c => c.Report == report, ct))
        {
            return EvidenceOwner.Of(report);
        }

        return await records.TipsFor(current.Actor).AnyAsync(t => t.Id == tip, ct) ? EvidenceOwner.Of(tip) : null;
    }
}
