using MediatR;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.Reports;

namespace NetralitasAsn.Application.Reports;

/// <summary>
/// Takes what was told with a name to the second door: the same draft with its files becomes initial information, and who told it is forgotten.
/// For whom lacks the right to vote there, or does not know (UU 8/2015 Pasal 134 ayat (2) huruf a): never a refusal.
/// </summary>
[OpenToPublic]
public sealed record TurnIntoTip(DraftKey Key) : ICommand<FilingDraft>;

internal sealed class TurnIntoTipHandler(IDrafts drafts) : IRequestHandler<TurnIntoTip, Result<FilingDraft>>
{
    public async Task<Result<FilingDraft>> Handle(TurnIntoTip command, CancellationToken cancellationToken)
    {
        if (await drafts.Load<FilingDraft>(command.Key, DraftKind.Report, cancellationToken) is not { } told)
        {
            return Refusal.NotFound;
        }

        var nameless = told with { Reporter = null };
        await drafts.Save(command.Key, DraftKind.Tip, nameless, cancellationToken);
        return nameless;
    }
}
