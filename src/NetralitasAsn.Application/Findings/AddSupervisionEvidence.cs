using MediatR;
using Microsoft.EntityFrameworkCore;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Application.Reports;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.Findings;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Reports;

namespace NetralitasAsn.Application.Findings;

/// <summary>Adds a file to a supervision report, by its writer's office or the one that decides, until the plenary has decided.</summary>
[Requires(Permission.WriteSupervision)]
public sealed record AddSupervisionEvidence(SupervisionId Supervision, IncomingFile File) : ICommand<EvidenceCard>;

internal sealed class AddSupervisionEvidenceHandler(IRecords records, ICurrentActor current, EvidenceIntake intake, LegalClock clock)
    : IRequestHandler<AddSupervisionEvidence, Result<EvidenceCard>>
{
    public async Task<Result<EvidenceCard>> Handle(AddSupervisionEvidence command, CancellationToken cancellationToken)
    {
        if (await records.SupervisionsFor(current.Actor).SingleOrDefaultAsync(r => r.Id == command.Supervision, cancellationToken) is not { } report)
        {
            return Refusal.NotFound;
        }

        return report.WhyNotAddEvidence() is { } refusal
            ? refusal
            : await intake.Take(
                EvidenceOwner.Of(report.Id), command.File, EvidenceLimits.Counter,
                (id, file, name) => Evidence.ForSupervision(id, report.Id, file, name, clock.Now), cancellationToken);
    }
}
