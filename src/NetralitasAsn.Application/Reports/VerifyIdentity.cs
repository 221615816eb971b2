using FluentValidation;
using MediatR;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Reports;

namespace NetralitasAsn.Application.Reports;

/// <summary>Records that the identity of an online reporter was verified (verifikasi identitas), and how.</summary>
[Requires(Permission.VerifyIdentity)]
public sealed record VerifyIdentity(ReportId Id, int Version, IdentityWay Way) : ICommand<ReportStage>;

internal sealed class VerifyIdentityValidator : AbstractValidator<VerifyIdentity>
{
    public VerifyIdentityValidator() => RuleFor(c => c.Way).IsInEnum().WithErrorCode("choose");
}

internal sealed class VerifyIdentityHandler(IRecords records, ICurrentActor current, LegalClock clock)
    : IRequestHandler<VerifyIdentity, Result<ReportStage>>
{
    public async Task<Result<ReportStage>> Handle(VerifyIdentity command, CancellationToken cancellationToken)
    {
        var found = await records.FindReport(current.Actor, command.Id, command.Version, cancellationToken);
        var moment = await clock.At(current.Actor.Office, cancellationToken);

        return await found
            .Then(report => report.VerifyIdentity(command.Way, moment))
            .Then(stage => records.Save(stage, cancellationToken));
    }
}
