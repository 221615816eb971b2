using MediatR;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Reports;

namespace NetralitasAsn.Application.Reports;

/// <summary>Whether a scanner for malicious programs must have cleared a file before it is handed out; always so in Production.</summary>
public sealed record EvidenceSafety(bool ScannerRequired);

/// <summary>Records what scanner and sieve found in a file, and takes it off the list of work in the same transaction. Run by the system only.</summary>
[Requires(Permission.PrepareCase)]
public sealed record RecordExamination(EvidenceId Evidence, Examination Found) : ICommand<CopyState>;

internal sealed class RecordExaminationHandler(IRecords records, ICurrentActor current, IEvidence evidence, IEvidenceStore store, LegalClock clock)
    : IRequestHandler<RecordExamination, Result<CopyState>>
{
    public async Task<Result<CopyState>> Handle(RecordExamination command, CancellationToken cancellationToken)
    {
        if (!current.Actor.IsSystem)
        {
            return Refusal.Forbidden;
        }

        if (await evidence.FindForExamination(command.Evidence, cancellationToken) is not { } file)
        {
            return Refusal.NotFound;
        }

        EvidenceForm[] before = [.. file.Forms];
        file.Examined(command.Found, clock.Now);
        evidence.EndWork(file.Id);
        var saved = await records.Save(file.Copy, cancellationToken);

        // What was replaced goes only when the new state is certain.
        return saved.Then(copy =>
        {
            Array.ForEach(before, form => store.Discard(form.Id, form.Sha256));
            return Result<CopyState>.Accept(copy);
        });
    }
}
