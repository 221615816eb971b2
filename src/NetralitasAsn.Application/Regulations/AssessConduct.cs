using FluentValidation;
using MediatR;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Regulations;

namespace NetralitasAsn.Application.Regulations;

/// <summary>What the law suggests for a conduct: findings, articles, who may impose what, who receives it. A suggestion, never a decision.</summary>
[OpenToPublic]
public sealed record AssessConduct(AssessmentFacts Facts) : IQuery<Assessment>;

internal sealed class AssessConductValidator : AbstractValidator<AssessConduct>
{
    public AssessConductValidator()
    {
        RuleFor(q => q.Facts.AssessedOn).GreaterThanOrEqualTo(q => q.Facts.OccurredOn)
            .WithErrorCode("before-incident").OverridePropertyName("AssessedOn");
        RuleFor(q => q.Facts.OccurredAt).Must((q, at) => at is null || at.Value.DayIn(q.Facts.Region.Zone()) == q.Facts.OccurredOn)
            .WithErrorCode("other-day").OverridePropertyName("OccurredAt");
        RuleFor(q => q.Facts.CampaignUntil).GreaterThanOrEqualTo(q => q.Facts.CampaignFrom)
            .WithErrorCode("before-start").OverridePropertyName("CampaignUntil");
    }
}

internal sealed class AssessConductHandler(IRegulations regulations) : IRequestHandler<AssessConduct, Result<Assessment>>
{
    public Task<Result<Assessment>> Handle(AssessConduct query, CancellationToken cancellationToken) =>
        Task.FromResult(Result<Assessment>.Accept(regulations.Book.Assess(query.Facts)));
}
