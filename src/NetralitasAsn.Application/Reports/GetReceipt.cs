using MediatR;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Domain.Time;

namespace NetralitasAsn.Application.Reports;

/// <summary>The receipt (tanda bukti penyampaian) of what was sent from a draft; only the browser that wrote the draft can ask.</summary>
[OpenToPublic]
public sealed record GetReceipt(DraftKey Key) : IQuery<SentReceipt>;

/// <summary>The receipt with what the sender may need next.</summary>
/// <param name="Village">The place of the event; the Panwaslu of its district may verify the identity as well.</param>
/// <param name="VotesHere">What the sender said about the right to vote there; null when not said, not known, or sent without a name.</param>
/// <param name="LastVisit">Until when the sender can still come in person, where the counters are shut on the last day; null otherwise.</param>
public sealed record SentReceipt(Receipt Receipt, RegionCode Village, bool? VotesHere, LastVisit? LastVisit);

internal sealed class GetReceiptHandler(IDrafts drafts, IRecords records, Intake intake, IdentityCounters counters) : IRequestHandler<GetReceipt, Result<SentReceipt>>
{
    public async Task<Result<SentReceipt>> Handle(GetReceipt query, CancellationToken cancellationToken)
    {
        var id = drafts.IdOf(query.Key).Value;
        if (await records.FindSubmitted(id, cancellationToken) is not { } sent)
        {
            return Refusal.NotFound;
        }

        var receipt = await intake.Again(id, sent, cancellationToken);
        var identity = receipt.Deadlines.FirstOrDefault(d => d.Rule is ClockRule.IdentityVerification);
        return new SentReceipt(receipt, sent.Village, sent.VotesHere, identity is null ? null : await counters.LastVisit(identity, receipt.Office, sent.Village, cancellationToken));
    }
}
