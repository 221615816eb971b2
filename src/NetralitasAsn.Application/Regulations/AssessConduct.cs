using FluentValidation;
using MediatR;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Application.Regions;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Regulations;

namespace NetralitasAsn.Application.Regulations;

/// <summary>What the law suggests for a conduct: findings, articles, who may impose what, who receives it. A suggestion, never a decision.</summary>
/// <param name="Pair">The number of the pair of candidates, where it is known: then the instant at which this pair was set is the pivot.</param>
[OpenToPublic]
public sealed record AssessConduct(AssessmentFacts Facts, int? Pair = null) : IQuery<Assessment>;

internal sealed class AssessConductValidator : AbstractValidator<AssessConduct>
{
    public AssessConductValidator()
    {
        RuleFor(q => q.Facts.AssessedOn).GreaterThanOrEqualTo(q => q.Facts.OccurredOn)
            .WithErrorCode("before-incident").OverridePropertyName("AssessedOn");
        RuleFor(q => q.Facts.OccurredAt).Must((q, at) => at is null || at.Value.DayIn(q.Facts.Region.Zone()) == q.Facts.OccurredOn)
            .WithErrorCode("other-day").OverridePropertyName("OccurredAt");
        RuleFor(q => q.Pair).InclusiveBetween(1, 99).WithErrorCode("out-of-range");
        RuleFor(q => q.Facts.CampaignUntil).GreaterThanOrEqualTo(q => q.Facts.CampaignFrom)
            .WithErrorCode("before-start").OverridePropertyName("CampaignUntil");
    }
}

internal sealed class AssessConductHandler(IRegulations regulations, Pivots pivots) : IRequestHandler<AssessConduct, Result<Assessment>>
{
    public async Task<Result<Assessment>> Handle(AssessConduct query, CancellationToken cancellationToken)
    {
        var facts = query.Facts;
        var set = facts.CandidatesSetOn is null ? await pivots.Of(facts.Region, facts.OccurredOn, facts.Election, query.Pair, cancellationToken) : null;
        return regulations.Book.Assess(set is { } at ? facts with { CandidatesSetOn = at.DayIn(facts.Region.Zone()), CandidatesSetAt = at } : facts);
    }
}
