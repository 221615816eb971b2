using MediatR;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Application.Regions;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Regulations;

namespace NetralitasAsn.Application.Dashboard;

/// <summary>The figures of a province, or the one figure of a regency or city.</summary>
[OpenToPublic]
public sealed record GetRegionFigures(RegionCode Code) : IQuery<RegionFigures>;

/// <summary>A region. Below the province there is one number and nothing beside it.</summary>
/// <param name="Received">Null when withheld.</param>
/// <param name="Funnel">Of a province only.</param>
/// <param name="Subjects">Received by what the reported person was; of a province only.</param>
/// <param name="Parts">The regencies and cities of a province, and what its own office handles.</param>
public sealed record RegionFigures(
    int Version, DateTimeOffset? AsOf, RegionCard Region, RegionCard? Within, long? Received, FunnelRow? Funnel, IReadOnlyList<SubjectRow> Subjects, IReadOnlyList<PartRow> Parts);

/// <summary>Reports about one kind of person; a report about several counts once, under the first of this list.</summary>
public sealed record SubjectRow(SubjectKind Subject, long? Received);

/// <summary>One regency or city, or the provincial office itself.</summary>
public sealed record PartRow(string Code, string Name, bool IsOwnOffice, long? Received);

internal sealed class GetRegionFiguresHandler(IPublicFigures figures, IRegionNames names, IPlaceIndex places) : IRequestHandler<GetRegionFigures, Result<RegionFigures>>
{
    public async Task<Result<RegionFigures>> Handle(GetRegionFigures query, CancellationToken cancellationToken)
    {
        if (query.Code.Level is not (RegionLevel.Province or RegionLevel.Regency) || await names.Find(query.Code) is not { } region)
        {
            return Refusal.NotFound;
        }

        var book = await figures.Current(cancellationToken);
        var code = query.Code.Value;
        if (query.Code.Level is RegionLevel.Regency)
        {
            return new RegionFigures(book.Version, book.AsOf, region, await names.Find(query.Code.Province), book.Regency(code), null, [], []);
        }

        var funnel = book.Funnel(new(code));
        return new RegionFigures(book.Version, book.AsOf, region, null, funnel.Received, funnel,
            [.. Enum.GetValues<SubjectKind>().Select(s => new SubjectRow(s, book.Funnel(new(code, s)).Received))],
            Parts(book, region));
    }

    private List<PartRow> Parts(FigureBook book, RegionCard province)
    {
        var code = province.Code.Value;
        List<PartRow> parts = [.. places.Find("", RegionLevel.Regency, province.Code, 500).Select(r => new PartRow(r.Code.Value, r.Name, false, book.Regency(r.Code.Value)))];
        if (book.RegenciesOf(code).Contains(code))
        {
            parts.Add(new(code, province.Name, true, book.Regency(code)));
        }

        return [.. parts.OrderByDescending(p => p.Received ?? 1).ThenBy(p => p.Code, StringComparer.Ordinal)];
    }
}
