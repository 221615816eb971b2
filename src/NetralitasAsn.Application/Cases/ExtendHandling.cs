using FluentValidation;
using MediatR;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Time;

namespace NetralitasAsn.Application.Cases;

/// <summary>Extends the handling for extra information (keterangan tambahan), with its reason.</summary>
[Requires(Permission.PrepareCase)]
public sealed record ExtendHandling(CaseId Id, int Version, string Reason, bool FromReporter) : ICommand<Deadline>;

internal sealed class ExtendHandlingValidator : AbstractValidator<ExtendHandling>
{
    public ExtendHandlingValidator() => RuleFor(c => c.Reason).NotEmpty().WithErrorCode("required").MaximumLength(2000).WithErrorCode("too-long");
}

internal sealed class ExtendHandlingHandler(CaseStep step) : IRequestHandler<ExtendHandling, Result<Deadline>>
{
    public Task<Result<Deadline>> Handle(ExtendHandling command, CancellationToken cancellationToken) =>
        step.Run(command.Id, command.Version, (file, moment) => file.Extend(command.Reason, command.FromReporter, moment), cancellationToken);
}
