using MediatR;
using Microsoft.EntityFrameworkCore;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Reports;

namespace NetralitasAsn.Application.Reports;

/// <summary>Adds a file by the office: scanned at the counter, or collected while the report is examined.</summary>
/// <param name="ExaminersOnly">Reserved for those who examine (hanya untuk pemeriksa).</param>
[Requires(Permission.TakeInReport, Permission.RecordInitialReview, Permission.PrepareCase)]
public sealed record AddOfficeEvidence(ReportId Report, IncomingFile File, bool AtCounter, bool ExaminersOnly = false) : ICommand<EvidenceCard>;

internal sealed class AddOfficeEvidenceHandler(IRecords records, ICurrentActor current, EvidenceIntake intake, LegalClock clock)
    : IRequestHandler<AddOfficeEvidence, Result<EvidenceCard>>
{
    public async Task<Result<EvidenceCard>> Handle(AddOfficeEvidence command, CancellationToken cancellationToken)
    {
        if (!await records.ReportsFor(current.Actor).AnyAsync(r => r.Id == command.Report && current.Actor.Offices.Contains(r.HandlingOffice), cancellationToken))
        {
            return Refusal.NotFound;
        }

        return await intake.Take(EvidenceOwner.Of(command.Report), command.File, EvidenceLimits.Counter, Make, cancellationToken);

        Evidence Make(EvidenceId id, KeptFile file, byte[] name)
        {
            var evidence = Evidence.ForReport(id, command.Report, file, name, command.AtCounter ? EvidenceSource.Counter : EvidenceSource.Office, clock.Now);
            if (command.ExaminersOnly)
            {
                evidence.ReserveForExaminers();
            }

            return evidence;
        }
    }
}
