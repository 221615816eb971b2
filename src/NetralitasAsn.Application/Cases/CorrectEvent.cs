using FluentValidation;
using MediatR;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Application.Reports;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Regulations;

namespace NetralitasAsn.Application.Cases;

/// <summary>Corrects the hour of the event and the pair of candidates that it concerned; the pivot and the suggestions follow.</summary>
/// <param name="OccurredTime">By the clock of the place, <c>10.30</c>; null when nobody knows.</param>
/// <param name="Election">The governor's, or that of the regency; null for that of the region.</param>
/// <param name="Pair">The serial number, never a name.</param>
[Requires(Permission.PrepareCase)]
public sealed record CorrectEvent(CaseId Id, int Version, string? OccurredTime, AssessedElection? Election, int? Pair, string Reason) : ICommand<CaseId>;

internal sealed class CorrectEventValidator : AbstractValidator<CorrectEvent>
{
    private const int MostPairs = 99;

    public CorrectEventValidator()
    {
        RuleFor(c => c.OccurredTime).Must(LocalHour.IsPossible).WithErrorCode("malformed");
        RuleFor(c => c.Election).Must(e => e is null or AssessedElection.Governor or AssessedElection.Regency).WithErrorCode("choose");
        RuleFor(c => c.Pair).InclusiveBetween(1, MostPairs).WithErrorCode("out-of-range");
        RuleFor(c => c.Reason).NotEmpty().WithErrorCode("required").MaximumLength(2000).WithErrorCode("too-long");
    }
}

internal sealed class CorrectEventHandler(CaseStep step) : IRequestHandler<CorrectEvent, Result<CaseId>>
{
    public Task<Result<CaseId>> Handle(CorrectEvent command, CancellationToken cancellationToken) => step.Run(
        command.Id,
        command.Version,
        (file, _) => file.CorrectEvent(new(LocalHour.Read(command.OccurredTime), command.Election, command.Pair), command.Reason.Trim()),
        cancellationToken);
}
