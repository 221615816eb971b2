using MediatR;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Application.Regions;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.Regions;

namespace NetralitasAsn.Application.Dashboard;

/// <summary>All provinces with their funnel, the ones with most reports first.</summary>
[OpenToPublic]
public sealed record GetByProvince : IQuery<ProvinceFigures>;

/// <summary>The provinces, and what the central office handles itself under <c>ri</c>, when there is any.</summary>
public sealed record ProvinceFigures(int Version, DateTimeOffset? AsOf, IReadOnlyList<ProvinceRow> Provinces);

/// <summary>One province.</summary>
public sealed record ProvinceRow(string Code, string Name, FunnelRow Funnel);

internal sealed class GetByProvinceHandler(IPublicFigures figures, IPlaceIndex places) : IRequestHandler<GetByProvince, Result<ProvinceFigures>>
{
    public async Task<Result<ProvinceFigures>> Handle(GetByProvince query, CancellationToken cancellationToken)
    {
        var book = await figures.Current(cancellationToken);
        var rows = places.Find("", RegionLevel.Province, RegionCode.Nation, 100).Select(p => (Code: p.Code.Value, p.Name));
        if (book.Provinces.Contains(FigureSheet.Centre))
        {
            rows = rows.Append((FigureSheet.Centre, "Bawaslu RI"));
        }

        return new ProvinceFigures(book.Version, book.AsOf,
        [
            .. rows.Select(r => new ProvinceRow(r.Code, r.Name, book.Funnel(new(r.Code)))).OrderByDescending(r => r.Funnel.Received).ThenBy(r => r.Code, StringComparer.Ordinal),
        ]);
    }
}
