using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Application.Vault;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.People;

namespace NetralitasAsn.Application.Cases;

/// <summary>Adopts the study (kajian dugaan pelanggaran, A.11): facts, analysis, and a conclusion for each person. A code other than suggested, or none against a suggestion, needs a reason.</summary>
[Requires(Permission.PrepareCase)]
public sealed record AdoptStudy(CaseId Id, int Version, string Facts, string Analysis, IReadOnlyList<PersonConclusion> Conclusions) : ICommand<CaseStage>;

internal sealed class AdoptStudyValidator : AbstractValidator<AdoptStudy>
{
    public AdoptStudyValidator()
    {
        RuleFor(c => c.Facts).NotEmpty().WithErrorCode("required").MaximumLength(20_000).WithErrorCode("too-long");
        RuleFor(c => c.Analysis).NotEmpty().WithErrorCode("required").MaximumLength(20_000).WithErrorCode("too-long");
        RuleFor(c => c.Conclusions).NotEmpty().WithErrorCode("required");
        RuleForEach(c => c.Conclusions).ChildRules(p =>
        {
            p.RuleFor(x => x.Text).NotEmpty().WithErrorCode("required").MaximumLength(10_000).WithErrorCode("too-long");
            p.RuleFor(x => x.DeviationReason).MaximumLength(2000).WithErrorCode("too-long");
            p.RuleFor(x => x.CatalogueCode).MaximumLength(40).WithErrorCode("too-long");
        });
    }
}

internal sealed class AdoptStudyHandler(IRecords records, ICurrentActor current, CaseStep step, ICommitments commitments)
    : IRequestHandler<AdoptStudy, Result<CaseStage>>
{
    public async Task<Result<CaseStage>> Handle(AdoptStudy command, CancellationToken cancellationToken)
    {
        var ended = await records.SessionsFor(current.Actor).CountAsync(s => s.File == command.Id && s.Outcome != null, cancellationToken);
        return await step.RunWithPivot(
            command.Id,
            command.Version,
            (file, moment, pivot) => (file.WhyNotStudy(ended) ?? Suggestions.WhyNotThese(file, command.Conclusions, moment, pivot)) is { } refusal
                ? Result<CaseStage>.Refuse(refusal)
                : file.AdoptStudy(command.Facts, command.Analysis, Suggestions.Weighed(file, command.Conclusions, moment, pivot), ended, commitments.Commit(file.Key, command.Analysis)),
            cancellationToken);
    }
}
