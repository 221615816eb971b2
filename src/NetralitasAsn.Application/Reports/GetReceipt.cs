using MediatR;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.Reports;

namespace NetralitasAsn.Application.Reports;

/// <summary>The receipt (tanda bukti penyampaian) of what was sent from a draft; only the browser that wrote the draft can ask.</summary>
[OpenToPublic]
public sealed record GetReceipt(DraftKey Key) : IQuery<Receipt>;

internal sealed class GetReceiptHandler(IDrafts drafts, IRecords records, Intake intake) : IRequestHandler<GetReceipt, Result<Receipt>>
{
    public async Task<Result<Receipt>> Handle(GetReceipt query, CancellationToken cancellationToken)
    {
        var id = drafts.IdOf(query.Key).Value;
        return await records.FindSubmitted(id, cancellationToken) is { } sent ? await intake.Again(id, sent, cancellationToken) : Refusal.NotFound;
    }
}
