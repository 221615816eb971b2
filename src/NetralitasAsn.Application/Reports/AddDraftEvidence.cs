using MediatR;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.Reports;

namespace NetralitasAsn.Application.Reports;

/// <summary>Adds a file to a draft; it is sealed at once and becomes evidence when the draft is sent.</summary>
[OpenToPublic]
public sealed record AddDraftEvidence(DraftKey Draft, IncomingFile File) : ICommand<EvidenceCard>;

internal sealed class AddDraftEvidenceHandler(IDrafts drafts, EvidenceIntake intake, LegalClock clock)
    : IRequestHandler<AddDraftEvidence, Result<EvidenceCard>>
{
    public async Task<Result<EvidenceCard>> Handle(AddDraftEvidence command, CancellationToken cancellationToken)
    {
        var draft = drafts.IdOf(command.Draft);
        return await drafts.Exists(command.Draft, cancellationToken)
            ? await intake.Take(EvidenceOwner.Of(draft), command.File, EvidenceLimits.Citizen, (id, file, name) => Evidence.ForDraft(id, draft, file, name, clock.Now), cancellationToken)
            : Refusal.NotFound;
    }
}
