using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Rulings;

namespace NetralitasAsn.Application.Rulings;

/// <summary>A second person checks that nothing gives the reporter away, signs, and the letter leaves the office.</summary>
/// <param name="CheckedForLeaks">The four-eyes check ("cek bocor"): no name, phone number, nickname or vantage point of the reporter or a witness.</param>
[Requires(Permission.SignDecisions, Permission.VoteInPlenary)]
public sealed record ReleaseReferral(ReferralId Id, int Version, string LetterNumber, bool CheckedForLeaks) : ICommand<ReferralStage>;

internal sealed class ReleaseReferralValidator : AbstractValidator<ReleaseReferral>
{
    public ReleaseReferralValidator()
    {
        RuleFor(c => c.LetterNumber).NotEmpty().WithErrorCode("required").MaximumLength(100).WithErrorCode("too-long");
        RuleFor(c => c.CheckedForLeaks).Equal(true).WithErrorCode("must-be-checked");
    }
}

internal sealed class ReleaseReferralHandler(IRecords records, ReferralStep step, ICurrentActor current) : IRequestHandler<ReleaseReferral, Result<ReferralStage>>
{
    public async Task<Result<ReferralStage>> Handle(ReleaseReferral command, CancellationToken cancellationToken)
    {
        var actor = current.Actor;
        var file = await records.CasesFor(actor).SingleOrDefaultAsync(c => records.ReferralsFor(actor).Any(r => r.Id == command.Id && r.File == c.Id), cancellationToken);
        return await step.Run(
            command.Id,
            command.Version,
            (referral, moment) => !actor.ActsFor(referral.Office) || file is null ? Refusal.Forbidden
                : file.WhyNotSign(actor) is { } refusal ? refusal
                : referral.Release(actor.Account!.Value, command.LetterNumber, moment),
            cancellationToken);
    }
}
