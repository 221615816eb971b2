using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Regulations;
using NetralitasAsn.Domain.Rulings;
using NetralitasAsn.Domain.Time;

namespace NetralitasAsn.Application.Rulings;

/// <summary>The personnel authority issues its decision (keputusan) on a referral; the agency only under a dated delegation.</summary>
/// <param name="Number">The agency's own number of the decision.</param>
/// <param name="SanctionKind">The code of a kind that is lawful on the day of the decision; null when not proven.</param>
[Requires(Permission.IssueRuling)]
public sealed record IssueRuling(
    ReferralId ReferralId,
    int Version,
    string Number,
    DateOnly DecidedOn,
    Verdict Verdict,
    string? SanctionKind,
    string Reasoning,
    string? DeviationReason) : ICommand<RulingId>;

internal sealed class IssueRulingValidator : AbstractValidator<IssueRuling>
{
    public IssueRulingValidator()
    {
        RuleFor(c => c.Number).NotEmpty().WithErrorCode("required").MaximumLength(100).WithErrorCode("too-long");
        RuleFor(c => c.DecidedOn).NotEmpty().WithErrorCode("required");
        RuleFor(c => c.Verdict).IsInEnum().WithErrorCode("choose");
        RuleFor(c => c.SanctionKind).Empty().WithErrorCode("not-when-not-proven").When(c => c.Verdict is Verdict.NotProven);
        RuleFor(c => c.Reasoning).NotEmpty().WithErrorCode("required").MaximumLength(10_000).WithErrorCode("too-long");
        RuleFor(c => c.DeviationReason).MaximumLength(2000).WithErrorCode("too-long");
    }
}

internal sealed class IssueRulingHandler(IRecords records, ICurrentActor current, ReferralStep step) : IRequestHandler<IssueRuling, Result<RulingId>>
{
    public async Task<Result<RulingId>> Handle(IssueRuling command, CancellationToken cancellationToken)
    {
        var mayNotSign = await WhyNotSign(command.DecidedOn, cancellationToken);
        return await step.RunAsAuthority(
            command.ReferralId,
            command.Version,
            (referral, moment) => mayNotSign is { } refusal ? refusal : Issue(referral, command, moment),
            cancellationToken);
    }

    private Result<RulingId> Issue(Referral referral, IssueRuling command, LegalMoment moment)
    {
        var kinds = LawfulSanctions.On(moment, referral, command.DecidedOn);
        var kind = kinds.FirstOrDefault(k => k.Code == command.SanctionKind);
        var reason = string.IsNullOrWhiteSpace(command.DeviationReason) ? null : command.DeviationReason.Trim();
        var text = new RulingText(command.Number.Trim(), command.DecidedOn, command.Verdict, kind?.Level, command.SanctionKind, kind?.Name, command.Reasoning.Trim(), reason);

        return referral
            .IssueRuling(RulingId.New(), text, kinds.Select(k => k.Code).ToHashSet(StringComparer.Ordinal), current.Actor.Account!.Value, moment)
            .Then(ruling =>
            {
                records.Add(ruling);
                return Result<RulingId>.Accept(ruling.Id);
            });
    }

    private async Task<Refusal?> WhyNotSign(DateOnly day, CancellationToken ct)
    {
        var actor = current.Actor;
        return actor.Role is not Role.PersonnelAgency
            || await records.DelegationsFor(actor).AnyAsync(d => d.To == Role.PersonnelAgency && d.From <= day && day <= d.Until, ct)
            ? null
            : RulingRefusals.NoDelegation;
    }
}
