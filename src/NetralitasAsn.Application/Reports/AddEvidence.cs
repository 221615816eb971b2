using MediatR;
using Microsoft.EntityFrameworkCore;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Application.Vault;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Reports;

namespace NetralitasAsn.Application.Reports;

/// <summary>Adds a file (bukti) to what was sent, by the holder of its upload token. Five files with the report, and five more with each completion that is asked for.</summary>
/// <param name="Owner">The id of the report or of the initial information.</param>
[OpenToPublic]
public sealed record AddEvidence(Guid Owner, string UploadToken, IncomingFile File) : ICommand<EvidenceCard>;

internal sealed class AddEvidenceHandler(IRecords records, IHasher hasher, EvidenceIntake intake, LegalClock clock)
    : IRequestHandler<AddEvidence, Result<EvidenceCard>>
{
    public async Task<Result<EvidenceCard>> Handle(AddEvidence command, CancellationToken cancellationToken)
    {
        var (report, tip) = (new ReportId(command.Owner), new TipId(command.Owner));
        var sent = await records.ReportsFor(Actor.System).Where(r => r.Id == report)
                .Select(r => new { r.UploadHash, IsTip = false, UpgradedTo = (ReportId?)null, Rounds = r.Completions.Count + 1 }).SingleOrDefaultAsync(cancellationToken)
            ?? await records.TipsFor(Actor.System).Where(t => t.Id == tip)
                .Select(t => new { t.UploadHash, IsTip = true, t.UpgradedTo, Rounds = 1 }).SingleOrDefaultAsync(cancellationToken);

        // A wrong token and a report that does not exist are the same answer.
        if (sent is null || !hasher.Matches(HashedKind.UploadToken, command.UploadToken, sent.UploadHash))
        {
            return Refusal.NotFound;
        }

        // What was sent without a name and became a report goes on there.
        report = sent.UpgradedTo ?? report;
        var limits = EvidenceLimits.Citizen with { Files = EvidenceLimits.Citizen.Files * sent.Rounds };
        return sent.IsTip && sent.UpgradedTo is null
            ? await intake.Take(EvidenceOwner.Of(tip), command.File, limits, (id, file, name) => Evidence.ForTip(id, tip, file, name, EvidenceSource.Reporter, clock.Now), cancellationToken)
            : await intake.Take(EvidenceOwner.Of(report), command.File, limits, (id, file, name) => Evidence.ForReport(id, report, file, name, EvidenceSource.Reporter, clock.Now), cancellationToken);
    }
}
