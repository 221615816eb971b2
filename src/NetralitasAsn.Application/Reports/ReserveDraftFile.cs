using MediatR;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.Reports;

namespace NetralitasAsn.Application.Reports;

/// <summary>Reserves a file of a draft for those who examine (hanya untuk pemeriksa), because it shows where its maker stood.</summary>
[OpenToPublic]
public sealed record ReserveDraftFile(DraftKey Draft, EvidenceId File) : ICommand<EvidenceId>;

internal sealed class ReserveDraftFileHandler(IDrafts drafts, IEvidence evidence, IRecords records) : IRequestHandler<ReserveDraftFile, Result<EvidenceId>>
{
    public async Task<Result<EvidenceId>> Handle(ReserveDraftFile command, CancellationToken cancellationToken)
    {
        if (await evidence.Find(EvidenceOwner.Of(drafts.IdOf(command.Draft)), command.File, cancellationToken) is not { } file)
        {
            return Refusal.NotFound;
        }

        file.ReserveForExaminers();
        return await records.Save(command.File, cancellationToken);
    }
}
