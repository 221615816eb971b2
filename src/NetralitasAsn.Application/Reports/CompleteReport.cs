using FluentValidation;
using MediatR;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Reports;

namespace NetralitasAsn.Application.Reports;

/// <summary>Takes a completion (perbaikan laporan) in at the counter.</summary>
[Requires(Permission.TakeInReport)]
public sealed record CompleteReport(ReportId Id, int Version, string Answer) : ICommand<ReportStage>;

internal sealed class CompleteReportValidator : AbstractValidator<CompleteReport>
{
    public CompleteReportValidator() => RuleFor(c => c.Answer).NotEmpty().WithErrorCode("required").MaximumLength(10_000).WithErrorCode("too-long");
}

internal sealed class CompleteReportHandler(IRecords records, ICurrentActor current, LegalClock clock)
    : IRequestHandler<CompleteReport, Result<ReportStage>>
{
    public async Task<Result<ReportStage>> Handle(CompleteReport command, CancellationToken cancellationToken)
    {
        var found = await records.FindReport(current.Actor, command.Id, command.Version, cancellationToken);
        var moment = await clock.At(current.Actor.Office, cancellationToken);

        // A grant (to verify an identity) shows that the report exists; what is handed in belongs to the handling office.
        return await found
            .Then(report => current.Actor.ActsFor(report.HandlingOffice) ? report.Complete(command.Answer, atCounter: true, moment) : Refusal.NotFound)
            .Then(stage => records.Save(stage, cancellationToken));
    }
}

/// <summary>The reporter completes the report with the tracking code.</summary>
[OpenToPublic]
public sealed record CompleteWithCode(string Code, string Answer) : ICommand<ReportStage>;

internal sealed class CompleteWithCodeValidator : AbstractValidator<CompleteWithCode>
{
    public CompleteWithCodeValidator()
    {
        RuleFor(c => c.Code).NotEmpty().WithErrorCode("required");
        RuleFor(c => c.Answer).NotEmpty().WithErrorCode("required").MaximumLength(10_000).WithErrorCode("too-long");
    }
}

internal sealed class CompleteWithCodeHandler(IRecords records, LegalClock clock, ReporterReturn reporter)
    : IRequestHandler<CompleteWithCode, Result<ReportStage>>
{
    public async Task<Result<ReportStage>> Handle(CompleteWithCode command, CancellationToken cancellationToken)
    {
        var found = await reporter.Report(command.Code, cancellationToken);

        return await found.Then(async report =>
        {
            var moment = await clock.At(report.HandlingOffice, cancellationToken);
            return await report.Complete(command.Answer, atCounter: false, moment)
                .Then(stage => records.Save(stage, cancellationToken));
        });
    }
}
