using System.Text;
using Microsoft.EntityFrameworkCore;
using NetralitasAsn.Application.Reports;
using NetralitasAsn.Application.Vault;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Infrastructure.Persistence;
using EvidenceFile = NetralitasAsn.Domain.Reports.Evidence;

namespace NetralitasAsn.Infrastructure.Evidence;

internal sealed class EvidenceRecords(Records records, SessionKeys session, IVault vault, IEvidenceStore files, TimeProvider time) : IEvidence
{
    public void Add(EvidenceFile evidence)
    {
        records.Set<EvidenceFile>().Add(evidence);
        if (evidence.Draft is null)
        {
            AddWork(evidence.Id);
        }
    }

    public async Task<int> Count(EvidenceOwner owner, CancellationToken ct) => await (await Belonging(owner, ct)).CountAsync(ct);

    public async Task<IReadOnlyList<EvidenceCard>> List(EvidenceOwner owner, CancellationToken ct)
    {
        var rows = await All(owner, ct);
        return [.. rows.Select(e => EvidenceCard.Of(e, NameOf(e)))];
    }

    public async Task<IReadOnlyList<EvidenceFile>> All(EvidenceOwner owner, CancellationToken ct) =>
        await (await Belonging(owner, ct)).OrderBy(e => e.ReceivedAt).ThenBy(e => e.Id).ToListAsync(ct);

    public async Task<EvidenceFile?> Find(EvidenceOwner owner, EvidenceId id, CancellationToken ct) =>
        await (await Belonging(owner, ct)).AsTracking().SingleOrDefaultAsync(e => e.Id == id, ct);

    public async Task Adopt(DraftId draft, EvidenceOwner owner, EvidenceSource source, CancellationToken ct)
    {
        await session.Hold(ct, draft.Value, KeyOf(owner));
        foreach (var evidence in await records.Set<EvidenceFile>().AsTracking().Where(e => e.Draft == draft).ToListAsync(ct))
        {
            if (owner.Report is { } report)
            {
                evidence.AdoptBy(report, source);
            }
            else if (owner.Tip is { } tip)
            {
                evidence.AdoptBy(tip);
            }

            AddWork(evidence.Id);
        }
    }

    public async Task CarryOver(TipId tip, ReportId report, CancellationToken ct)
    {
        await session.Hold(ct, tip.Value, report.Value);
        foreach (var evidence in await records.Set<EvidenceFile>().AsTracking().Where(e => e.Tip == tip).ToListAsync(ct))
        {
            evidence.CarryOver(report);
        }
    }

    public async Task<bool> Remove(DraftId draft, EvidenceId id, CancellationToken ct)
    {
        await session.Hold(ct, draft.Value);
        var sha256 = await records.Set<EvidenceFile>().Where(e => e.Id == id && e.Draft == draft).Select(e => e.Sha256).SingleOrDefaultAsync(ct);
        if (sha256 is null)
        {
            return false;
        }

        await records.Set<EvidenceFile>().Where(e => e.Id == id && e.Draft == draft).ExecuteDeleteAsync(ct);
        files.Discard(id, sha256);
        return true;
    }

    public async Task<EvidenceFile?> FindForExamination(EvidenceId id, CancellationToken ct) =>
        await records.Set<EvidenceFile>().AsTracking().SingleOrDefaultAsync(e => e.Id == id && e.Draft == null, ct);

    public void EndWork(EvidenceId id) => records.Set<EvidenceWork>().Remove(new() { Evidence = id, DueAt = default });

    public IReadOnlyList<SheetEntry>? SheetOf(EvidenceFile evidence) =>
        evidence.SealedSheet is { } sheet ? vault.OpenRecord<IReadOnlyList<SheetEntry>>(Purpose.EvidenceSheet, evidence.Id.Value, new(sheet)) : null;

    public byte[] SealName(EvidenceId id, string name, string mediaType) =>
        vault.Seal(Purpose.EvidenceName, id.Value, Encoding.UTF8.GetBytes(FileName.Clean(name, FileTypes.OfMediaType(mediaType)))).Bytes;

    public string NameOf(EvidenceFile evidence) => Encoding.UTF8.GetString(vault.Open(Purpose.EvidenceName, evidence.Id.Value, new(evidence.SealedName)));

    public string NameOf(string name, string mediaType) => FileName.Clean(name, FileTypes.OfMediaType(mediaType));

    private void AddWork(EvidenceId id) => records.Set<EvidenceWork>().Add(new() { Evidence = id, DueAt = time.GetUtcNow() });

    private async Task<IQueryable<EvidenceFile>> Belonging(EvidenceOwner owner, CancellationToken ct)
    {
        await session.Hold(ct, KeyOf(owner));
        var all = records.Set<EvidenceFile>();
        return owner switch
        {
            { Report: { } report } => all.Where(e => e.Report == report),
            { Tip: { } tip } => all.Where(e => e.Tip == tip),
            { Supervision: { } supervision } => all.Where(e => e.Supervision == supervision),
            _ => all.Where(e => e.Draft == owner.Draft),
        };
    }

    private static Guid KeyOf(EvidenceOwner owner) => owner.Report?.Value ?? owner.Tip?.Value ?? owner.Supervision?.Value ?? owner.Draft!.Value.Value;
}
