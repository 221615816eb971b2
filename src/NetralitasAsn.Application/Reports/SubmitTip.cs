using FluentValidation;
using MediatR;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.Reports;

namespace NetralitasAsn.Application.Reports;

/// <summary>Takes in initial information (informasi awal), without a name. It cannot be registered; the office may trace it.</summary>
[OpenToPublic]
public sealed record SubmitTip(TipId Id, FiledFacts Facts, DraftKey? Draft = null) : ICommand<Receipt>;

internal sealed class SubmitTipValidator : AbstractValidator<SubmitTip>
{
    public SubmitTipValidator()
    {
        RuleFor(c => c.Id).Must(id => id.Value != Guid.Empty).WithErrorCode("required");
        RuleFor(c => c.Facts).NotNull().WithErrorCode("required").SetValidator(new FiledFactsValidator());
    }
}

internal sealed class SubmitTipHandler(IRecords records, IIdentities identities, IEvidence evidence, IDrafts drafts, Intake intake)
    : IRequestHandler<SubmitTip, Result<Receipt>>
{
    public async Task<Result<Receipt>> Handle(SubmitTip command, CancellationToken cancellationToken)
    {
        if (await intake.Repeat(command.Id.Value, command.Facts, cancellationToken) is { } before)
        {
            return before;
        }

        var office = Intake.OfficeOf(command.Facts.VillageCode);
        var moment = await intake.MomentAt(office, cancellationToken);
        if (await intake.WhyNotThese(command.Facts, moment.Today) is { } refusal)
        {
            return refusal;
        }

        var (keys, code) = intake.NewKeys(command.Id.Value, command.Facts, command.Facts.Narrative);
        var sent = await records.Numbered(office, NumberKind.InitialInformation, moment.Today, async number =>
        {
            var tip = Tip.Receive(command.Id, number, Intake.Allegation(command.Facts), office, Intake.Respondents(command.Facts), keys, moment);
            records.Add(tip);
            identities.Add(tip.Id, command.Facts.Witnesses);
            if (command.Draft is { } key)
            {
                await evidence.Adopt(drafts.IdOf(key), EvidenceOwner.Of(tip.Id), EvidenceSource.Reporter, cancellationToken);
                await drafts.Delete(key, cancellationToken);
            }

            var receipt = await intake.ReceiptOf(tip.Id.Value, tip.Number, tip.ReceivedAt, office, [], code, repeated: false, cancellationToken);
            return await records.Save(receipt, cancellationToken);
        }, cancellationToken);
        return await intake.OrTheFirst(sent, command.Id.Value, command.Facts, cancellationToken);
    }
}
