using FluentValidation;
using MediatR;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Rulings;

namespace NetralitasAsn.Application.Rulings;

/// <summary>BKN verified a referral and passes it to the personnel authority (menyampaikan kepada PPK).</summary>
[Requires(Permission.VerifyReferral)]
public sealed record ForwardReferral(ReferralId Id, int Version, string LetterNumber, string? Note) : ICommand<ReferralStage>;

internal sealed class ForwardReferralValidator : AbstractValidator<ForwardReferral>
{
    public ForwardReferralValidator()
    {
        RuleFor(c => c.LetterNumber).NotEmpty().WithErrorCode("required").MaximumLength(100).WithErrorCode("too-long");
        RuleFor(c => c.Note).MaximumLength(2000).WithErrorCode("too-long");
    }
}

internal sealed class ForwardReferralHandler(ReferralStep step) : IRequestHandler<ForwardReferral, Result<ReferralStage>>
{
    public Task<Result<ReferralStage>> Handle(ForwardReferral command, CancellationToken cancellationToken) =>
        step.Run(command.Id, command.Version, (referral, moment) => referral.Forward(command.LetterNumber, command.Note, moment), cancellationToken);
}

/// <summary>The verifier or the authority sends a referral back: incomplete, or somebody else's staff (dikembalikan).</summary>
[Requires(Permission.VerifyReferral, Permission.ExamineReferral)]
public sealed record ReturnReferral(ReferralId Id, int Version, string Reason) : ICommand<ReferralStage>;

internal sealed class ReturnReferralValidator : AbstractValidator<ReturnReferral>
{
    public ReturnReferralValidator() => RuleFor(c => c.Reason).NotEmpty().WithErrorCode("required").MaximumLength(2000).WithErrorCode("too-long");
}

internal sealed class ReturnReferralHandler(ReferralStep step, ICurrentActor current) : IRequestHandler<ReturnReferral, Result<ReferralStage>>
{
    public Task<Result<ReferralStage>> Handle(ReturnReferral command, CancellationToken cancellationToken) => step.Run(
        command.Id,
        command.Version,
        (referral, _) => current.Actor.ActsFor(referral.Stage is ReferralStage.WithVerifier ? referral.Verifier!.Value : referral.Authority)
            ? referral.Return(command.Reason)
            : Refusal.Forbidden,
        cancellationToken);
}
