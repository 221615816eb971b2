using NetralitasAsn.Domain;
using NetralitasAsn.Domain.Reports;

namespace NetralitasAsn.Application.Reports;

/// <summary>What all doors for files have in common: the limit, the store, the same answer to the same file.</summary>
internal sealed class EvidenceIntake(IRecords records, IEvidence evidence, IEvidenceStore store)
{
    /// <summary>Takes a file in for an owner that may have it; <paramref name="make"/> gives it its place.</summary>
    public async Task<Result<EvidenceCard>> Take(EvidenceOwner owner, IncomingFile file, EvidenceLimits limits, Func<EvidenceId, KeptFile, byte[], Evidence> make, CancellationToken ct)
    {
        if (await evidence.Count(owner, ct) >= limits.Files)
        {
            return EvidenceRefusals.TooMany;
        }

        var id = EvidenceId.New();
        var kept = await store.Keep(id, file, limits.BytesPerFile, ct);
        return await kept.Then(k => Save(owner, id, k, file.Name, make, ct));
    }

    private async Task<Result<EvidenceCard>> Save(EvidenceOwner owner, EvidenceId id, KeptFile kept, string name, Func<EvidenceId, KeptFile, byte[], Evidence> make, CancellationToken ct)
    {
        var saved = false;
        try
        {
            // A repeated post of the same file is the same file.
            if ((await evidence.List(owner, ct)).FirstOrDefault(e => e.Sha256 == kept.Sha256) is { } before)
            {
                return before;
            }

            var made = make(id, kept, evidence.SealName(id, name, kept.MediaType));
            evidence.Add(made);
            var card = EvidenceCard.Of(made, evidence.NameOf(made));
            var answer = await records.Save(card, ct);
            saved = answer.Match(_ => true, _ => false);
            return answer;
        }
        finally
        {
            if (!saved)
            {
                store.Discard(id, kept.Sha256);
            }
        }
    }
}
