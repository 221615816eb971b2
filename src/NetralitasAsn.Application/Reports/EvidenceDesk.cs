using Microsoft.EntityFrameworkCore;
using NetralitasAsn.Application.Findings;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.Findings;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Reports;

namespace NetralitasAsn.Application.Reports;

/// <summary>What all doors to a file have in common: whose it is, and whether this person may have it.</summary>
internal sealed class EvidenceDesk(IRecords records, ICurrentActor current, IEvidence evidence)
{
    /// <summary>Those who examine (pemeriksa) see files that are reserved for them, and what a file tells of itself.</summary>
    public bool Examines => current.Actor.May(Permission.PrepareCase) || current.Actor.May(Permission.VoteInPlenary);

    public async Task<Result<Evidence>> Find(Guid owner, EvidenceId id, CancellationToken ct)
    {
        foreach (var one in await OwnersOf(owner, ct))
        {
            if (await evidence.Find(one, id, ct) is { } file && (Examines || !file.ExaminersOnly))
            {
                return file;
            }
        }

        return Refusal.NotFound;
    }

    /// <summary>Whose files belong to the report, initial information or supervision report in the actor's scope; none otherwise.</summary>
    public async Task<IReadOnlyList<EvidenceOwner>> OwnersOf(Guid owner, CancellationToken ct)
    {
        var (report, tip, supervision) = (new ReportId(owner), new TipId(owner), new SupervisionId(owner));
        // A grant to verify an identity is no grant to see the files.
        if (await records.ReportsFor(current.Actor).AnyAsync(r => r.Id == report && current.Actor.Offices.Contains(r.HandlingOffice), ct)
            || await records.CasesFor(current.Actor).AnyAsync(c => c.Report == report, ct))
        {
            return [EvidenceOwner.Of(report)];
        }

        if (await records.TipsFor(current.Actor).AnyAsync(t => t.Id == tip, ct))
        {
            return [await records.FilesOf(tip, ct)];
        }

        return await records.SupervisionsFor(current.Actor).AnyAsync(r => r.Id == supervision, ct) || await records.CasesFor(current.Actor).AnyAsync(c => c.Finding == supervision, ct)
            ? await records.FilesOf(supervision, ct) : [];
    }
}
