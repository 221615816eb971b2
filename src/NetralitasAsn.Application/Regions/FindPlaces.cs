using FluentValidation;
using MediatR;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.Regions;

namespace NetralitasAsn.Application.Regions;

/// <summary>Search as you type over all regions: <c>kurip</c>, <c>kec subah batang</c>; or the list of what lies in a region.</summary>
[OpenToPublic]
public sealed record FindPlaces(string? Text, RegionLevel? Level = null, RegionCode? Within = null, int AtMost = 20) : IQuery<IReadOnlyList<RegionCard>>;

internal sealed class FindPlacesValidator : AbstractValidator<FindPlaces>
{
    public FindPlacesValidator()
    {
        RuleFor(q => q.Text).MaximumLength(100).WithErrorCode("too-long");
        RuleFor(q => q.AtMost).InclusiveBetween(1, 500).WithErrorCode("out-of-range");
    }
}

internal sealed class FindPlacesHandler(IPlaceIndex places) : IRequestHandler<FindPlaces, Result<IReadOnlyList<RegionCard>>>
{
    public Task<Result<IReadOnlyList<RegionCard>>> Handle(FindPlaces query, CancellationToken cancellationToken) =>
        Task.FromResult(Result<IReadOnlyList<RegionCard>>.Accept(places.Find(query.Text ?? "", query.Level, query.Within, query.AtMost)));
}
