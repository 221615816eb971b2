using MediatR;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.Reports;

namespace NetralitasAsn.Application.Reports;

/// <summary>Takes a file out of a draft again, at once.</summary>
[OpenToPublic]
public sealed record DropDraftFile(DraftKey Draft, EvidenceId File) : ICommand<EvidenceId>;

internal sealed class DropDraftFileHandler(IDrafts drafts, IEvidence evidence) : IRequestHandler<DropDraftFile, Result<EvidenceId>>
{
    public async Task<Result<EvidenceId>> Handle(DropDraftFile command, CancellationToken cancellationToken) =>
        await evidence.Remove(drafts.IdOf(command.Draft), command.File, cancellationToken) ? command.File : Refusal.NotFound;
}
