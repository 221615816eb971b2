using FluentValidation;
using MediatR;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Regions;

namespace NetralitasAsn.Application.Registry;

/// <summary>An agency with its place and the authority its staff answers to.</summary>
public sealed record AgencyCard(string Code, string Name, RegionCode? Region, string? Place, OfficeCode Authority, string AuthorityTitle, bool IsReserved);

/// <summary>Finds agencies by name; those of a region, and the central ones.</summary>
[OpenToPublic]
public sealed record FindAgencies(string? Text, RegionCode? Within = null, int AtMost = 20) : IQuery<IReadOnlyList<AgencyCard>>;

internal sealed class FindAgenciesValidator : AbstractValidator<FindAgencies>
{
    public FindAgenciesValidator()
    {
        RuleFor(q => q.Text).MaximumLength(100).WithErrorCode("too-long");
        RuleFor(q => q.AtMost).InclusiveBetween(1, 100).WithErrorCode("out-of-range");
    }
}

internal sealed class FindAgenciesHandler(IAgencyIndex agencies) : IRequestHandler<FindAgencies, Result<IReadOnlyList<AgencyCard>>>
{
    public async Task<Result<IReadOnlyList<AgencyCard>>> Handle(FindAgencies query, CancellationToken cancellationToken) =>
        Result<IReadOnlyList<AgencyCard>>.Accept(await agencies.Find(query.Text ?? "", query.Within, query.AtMost, cancellationToken));
}

/// <summary>The agencies, cached.</summary>
public interface IAgencyIndex
{
    Task<IReadOnlyList<AgencyCard>> Find(string text, RegionCode? within, int atMost, CancellationToken ct);
}
