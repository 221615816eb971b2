using MediatR;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.Reports;

namespace NetralitasAsn.Application.Reports;

/// <summary>Adds a file with the tracking code, while the office waits for the completion (perbaikan).</summary>
[OpenToPublic]
public sealed record AddEvidenceWithCode(string Code, IncomingFile File) : ICommand<EvidenceCard>;

internal sealed class AddEvidenceWithCodeHandler(ReporterReturn reporter, EvidenceIntake intake, LegalClock clock)
    : IRequestHandler<AddEvidenceWithCode, Result<EvidenceCard>>
{
    public async Task<Result<EvidenceCard>> Handle(AddEvidenceWithCode command, CancellationToken cancellationToken)
    {
        var found = await reporter.Report(command.Code, cancellationToken);

        return await found.Then(async report =>
        {
            if (report.WhyNotComplete() is { } refusal)
            {
                return refusal;
            }

            var limits = EvidenceLimits.Citizen with { Files = EvidenceLimits.Citizen.Files * (report.Completions.Count + 1) };
            return await intake.Take(EvidenceOwner.Of(report.Id), command.File, limits,
                (id, file, name) => Evidence.ForReport(id, report.Id, file, name, EvidenceSource.Reporter, clock.Now), cancellationToken);
        });
    }
}
