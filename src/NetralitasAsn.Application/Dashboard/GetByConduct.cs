using MediatR;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.Regulations;

namespace NetralitasAsn.Application.Dashboard;

/// <summary>All kinds of conduct with their funnel, for the nation.</summary>
[OpenToPublic]
public sealed record GetByConduct : IQuery<ConductFigures>;

/// <summary>The conducts; the last row is of reports whose author was not sure.</summary>
public sealed record ConductFigures(int Version, DateTimeOffset? AsOf, IReadOnlyList<ConductRow> Conducts);

/// <summary>One conduct in the words of a citizen; <paramref name="Kind"/> is null for those who were not sure.</summary>
public sealed record ConductRow(ConductKind? Kind, string Name, string NameInEnglish, FunnelRow Funnel);

internal sealed class GetByConductHandler(IPublicFigures figures, IRegulations regulations) : IRequestHandler<GetByConduct, Result<ConductFigures>>
{
    public async Task<Result<ConductFigures>> Handle(GetByConduct query, CancellationToken cancellationToken)
    {
        var book = await figures.Current(cancellationToken);
        return new ConductFigures(book.Version, book.AsOf,
        [
            .. regulations.Book.Conducts.Select(c => new ConductRow(c.Kind, c.Name, c.NameInEnglish, book.Funnel(new(Kind: c.Kind)))),
            new ConductRow(null, "Belum yakin", "Not sure", book.FunnelOfUnsure()),
        ]);
    }
}
