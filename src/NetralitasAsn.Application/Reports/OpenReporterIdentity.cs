using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Reports;

namespace NetralitasAsn.Application.Reports;

/// <summary>Opens the sealed identity of a reporter and the witnesses; the reason is logged before anything is shown.</summary>
[Requires(Permission.OpenReporterIdentity)]
public sealed record OpenReporterIdentity(ReportId Id, string Reason) : ICommand<SealedPeople>;

internal sealed class OpenReporterIdentityValidator : AbstractValidator<OpenReporterIdentity>
{
    public OpenReporterIdentityValidator() =>
        RuleFor(c => c.Reason).NotEmpty().WithErrorCode("required").MinimumLength(10).WithErrorCode("too-short").MaximumLength(500).WithErrorCode("too-long");
}

internal sealed class OpenReporterIdentityHandler(IRecords records, ICurrentActor current, IIdentities identities, IAccessLog log)
    : IRequestHandler<OpenReporterIdentity, Result<SealedPeople>>
{
    public async Task<Result<SealedPeople>> Handle(OpenReporterIdentity command, CancellationToken cancellationToken)
    {
        var report = await records.ReportsFor(current.Actor)
            .Where(r => r.Id == command.Id)
            .Select(r => new { r.HandlingOffice })
            .SingleOrDefaultAsync(cancellationToken);
        if (report is null || !current.Actor.ActsFor(report.HandlingOffice))
        {
            return Refusal.NotFound;
        }

        await log.Write(AccessKind.IdentityOpened, current.Actor, command.Id.Value, command.Reason, cancellationToken);
        return await identities.Open(command.Id, cancellationToken) is { } people ? people : Refusal.NotFound;
    }
}
