using FluentValidation;
using MediatR;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Rulings;

namespace NetralitasAsn.Application.Rulings;

/// <summary>Records that an acting head (Plt, Plh, Pj, Pjs) reported the decision to the minister of home affairs (SE Mendagri 821/5492/SJ).</summary>
[Requires(Permission.IssueRuling)]
public sealed record ReportActingHead(ReferralId ReferralId, int Version, DateOnly ReportedOn, string LetterNumber) : ICommand<RulingId>;

internal sealed class ReportActingHeadValidator : AbstractValidator<ReportActingHead>
{
    public ReportActingHeadValidator()
    {
        RuleFor(c => c.ReportedOn).NotEmpty().WithErrorCode("required");
        RuleFor(c => c.LetterNumber).NotEmpty().WithErrorCode("required").MaximumLength(100).WithErrorCode("too-long");
    }
}

internal sealed class ReportActingHeadHandler(IRecords records, ICurrentActor current, LegalClock clock, RulingStep step) : IRequestHandler<ReportActingHead, Result<RulingId>>
{
    public async Task<Result<RulingId>> Handle(ReportActingHead command, CancellationToken cancellationToken)
    {
        var moment = await clock.At(current.Actor.Office, cancellationToken);
        return await step.Find(command.ReferralId, command.Version, cancellationToken).Then(both => both.Ruling
            .ReportToMinister(both.Referral, command.ReportedOn, command.LetterNumber.Trim(), moment)
            .Then(ruling => records.Save(ruling.Id, cancellationToken)));
    }
}
