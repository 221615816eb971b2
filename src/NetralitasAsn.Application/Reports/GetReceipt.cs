using MediatR;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Reports;

namespace NetralitasAsn.Application.Reports;

/// <summary>The receipt (tanda bukti penyampaian) of what was sent from a draft; only the browser that wrote the draft can ask.</summary>
[OpenToPublic]
public sealed record GetReceipt(DraftKey Key) : IQuery<SentReceipt>;

/// <summary>The receipt with what the sender may need next.</summary>
/// <param name="Village">The place of the event; the Panwaslu of its district may verify the identity as well.</param>
/// <param name="VotesHere">What the sender said about the right to vote there; null when not said, not known, or sent without a name.</param>
public sealed record SentReceipt(Receipt Receipt, RegionCode Village, bool? VotesHere);

internal sealed class GetReceiptHandler(IDrafts drafts, IRecords records, Intake intake) : IRequestHandler<GetReceipt, Result<SentReceipt>>
{
    public async Task<Result<SentReceipt>> Handle(GetReceipt query, CancellationToken cancellationToken)
    {
        var id = drafts.IdOf(query.Key).Value;
        return await records.FindSubmitted(id, cancellationToken) is { } sent
            ? new SentReceipt(await intake.Again(id, sent, cancellationToken), sent.Village, sent.VotesHere)
            : Refusal.NotFound;
    }
}
