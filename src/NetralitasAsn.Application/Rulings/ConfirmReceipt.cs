using FluentValidation;
using MediatR;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Domain.Rulings;

namespace NetralitasAsn.Application.Rulings;

/// <summary>The authority confirms the day it received the letter, and with what proof; the threshold of BKN's control runs from it.</summary>
[Requires(Permission.ReceiveReferral)]
public sealed record ConfirmReceipt(ReferralId Id, int Version, DateOnly ReceivedOn, string Proof) : ICommand<ReferralStage>;

internal sealed class ConfirmReceiptValidator : AbstractValidator<ConfirmReceipt>
{
    public ConfirmReceiptValidator()
    {
        RuleFor(c => c.ReceivedOn).NotEmpty().WithErrorCode("required");
        RuleFor(c => c.Proof).NotEmpty().WithErrorCode("required").MaximumLength(500).WithErrorCode("too-long");
    }
}

internal sealed class ConfirmReceiptHandler(ReferralStep step) : IRequestHandler<ConfirmReceipt, Result<ReferralStage>>
{
    public Task<Result<ReferralStage>> Handle(ConfirmReceipt command, CancellationToken cancellationToken) =>
        step.RunAsAuthority(command.Id, command.Version, (referral, moment) => referral.ConfirmReceipt(command.ReceivedOn, command.Proof, moment), cancellationToken);
}

/// <summary>Tindak lanjut dimulai: a disposition, team decree or summons. Inspectorate or camat get a dated view of this one referral.</summary>
/// <param name="Examiners">Who examines besides the agency, for example <c>inspektorat:33.25</c>.</param>
[Requires(Permission.ExamineReferral)]
public sealed record BeginFollowUp(ReferralId Id, int Version, DateOnly BegunOn, string With, IReadOnlyList<OfficeCode> Examiners) : ICommand<ReferralStage>
{
    /// <summary>How long examiners see the referral that was opened to them; the product's own measure, no law's.</summary>
    public const int MonthsOfView = 6;
}

internal sealed class BeginFollowUpValidator : AbstractValidator<BeginFollowUp>
{
    public BeginFollowUpValidator()
    {
        RuleFor(c => c.BegunOn).NotEmpty().WithErrorCode("required");
        RuleFor(c => c.With).NotEmpty().WithErrorCode("required").MaximumLength(500).WithErrorCode("too-long");
        RuleForEach(c => c.Examiners).Must(o => o.Value is not null && (o.Value.StartsWith("inspektorat:", StringComparison.Ordinal) || o.Value.StartsWith("camat:", StringComparison.Ordinal))).WithErrorCode("choose");
    }
}

internal sealed class BeginFollowUpHandler(ReferralStep step) : IRequestHandler<BeginFollowUp, Result<ReferralStage>>
{
    /// <summary>An authority opens a referral to its own inspectorate and the camat below it, to nobody else's.</summary>
    private static bool IsOfTheSameRegion(OfficeCode authority, OfficeCode examiner) =>
        authority.Region is { } own && examiner.Region is { } there && own.Contains(there)
        && (examiner == OfficeCode.Inspectorate(own) || there.Level is RegionLevel.District && examiner == OfficeCode.DistrictHead(there));

    public Task<Result<ReferralStage>> Handle(BeginFollowUp command, CancellationToken cancellationToken) => step.RunAsAuthority(
        command.Id,
        command.Version,
        (referral, moment) => !command.Examiners.All(e => IsOfTheSameRegion(referral.Authority, e))
            ? Refusal.Invalid(new FieldError(nameof(command.Examiners), "choose"))
            : referral.BeginFollowUp(command.BegunOn, command.With, moment).Then(stage =>
        {
            foreach (var examiner in command.Examiners)
            {
                referral.Grant(new OfficeGrant(examiner, moment.Today, moment.Today.AddMonths(BeginFollowUp.MonthsOfView)));
            }

            return Result<ReferralStage>.Accept(stage);
        }),
        cancellationToken);
}
