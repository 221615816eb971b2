using FluentValidation;
using MediatR;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Application.Regions;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Regulations;

namespace NetralitasAsn.Application.Dashboard;

/// <summary>The funnel of reports, for the nation or narrowed by at most two of province, subject and kind.</summary>
[OpenToPublic]
public sealed record GetFunnel(RegionCode? Province = null, SubjectKind? Subject = null, ConductKind? Kind = null) : IQuery<FunnelFigures>;

/// <summary>A funnel and, for the nation, what lies behind it.</summary>
/// <param name="Findings">The row of findings beside the reports; for the nation only.</param>
public sealed record FunnelFigures(int Version, DateTimeOffset? AsOf, FigureFilter Filter, FunnelRow Funnel, FunnelDetails? Details, Coverage Coverage, FindingsRow? Findings);

internal sealed class GetFunnelValidator : AbstractValidator<GetFunnel>
{
    public GetFunnelValidator()
    {
        RuleFor(q => q.Subject).IsInEnum().WithErrorCode("choose");
        RuleFor(q => q.Kind).IsInEnum().WithErrorCode("choose");
    }
}

internal sealed class GetFunnelHandler(IPublicFigures figures, IRegionNames names) : IRequestHandler<GetFunnel, Result<FunnelFigures>>
{
    public async Task<Result<FunnelFigures>> Handle(GetFunnel query, CancellationToken cancellationToken)
    {
        if (query.Province is { } province && (province.Level is not (RegionLevel.Province or RegionLevel.Nation) || await names.Find(province) is null))
        {
            return Refusal.Invalid(new FieldError("Province", "choose"));
        }

        var book = await figures.Current(cancellationToken);
        var filter = new FigureFilter(query.Province?.Value, query.Subject, query.Kind);
        return new FunnelFigures(book.Version, book.AsOf, filter, book.Funnel(filter), filter.IsNational() ? book.Details() : null, book.Coverage(), filter.IsNational() ? book.Findings() : null);
    }
}
