using FluentValidation;
using MediatR;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Application.Regions;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Reports;

namespace NetralitasAsn.Application.Reports;

/// <summary>The chair delegates a report down to the competent office (pelimpahan).</summary>
[Requires(Permission.RegisterReport)]
public sealed record DelegateReport(ReportId Id, int Version, OfficeCode To, string Reason) : ICommand<OfficeCode>;

internal sealed class DelegateReportValidator : AbstractValidator<DelegateReport>
{
    public DelegateReportValidator()
    {
        RuleFor(c => c.To).Must(to => to.IsBawaslu).WithErrorCode("choose");
        RuleFor(c => c.Reason).NotEmpty().WithErrorCode("required").MaximumLength(2000).WithErrorCode("too-long");
    }
}

internal sealed class DelegateReportHandler(IRecords records, ICurrentActor current, LegalClock clock, IOffices offices)
    : IRequestHandler<DelegateReport, Result<OfficeCode>>
{
    public async Task<Result<OfficeCode>> Handle(DelegateReport command, CancellationToken cancellationToken)
    {
        if (await offices.Find(command.To, cancellationToken) is null)
        {
            return Refusal.Invalid(new FieldError(nameof(command.To), "choose"));
        }

        var found = await records.FindReport(current.Actor, command.Id, command.Version, cancellationToken);
        var moment = await clock.At(current.Actor.Office, cancellationToken);

        return await found
            .Then(report => report.Move(MoveKind.Delegated, command.To, command.Reason, moment))
            .Then(to => records.Save(to, cancellationToken));
    }
}

/// <summary>A higher office takes a report over from an office below it (pengambilalihan), knowing only its number.</summary>
[Requires(Permission.RegisterReport)]
public sealed record TakeOverReport(string Number, string Reason) : ICommand<ReportId>;

internal sealed class TakeOverReportValidator : AbstractValidator<TakeOverReport>
{
    public TakeOverReportValidator()
    {
        RuleFor(c => c.Number).NotEmpty().WithErrorCode("required").MaximumLength(60).WithErrorCode("too-long");
        RuleFor(c => c.Reason).NotEmpty().WithErrorCode("required").MaximumLength(2000).WithErrorCode("too-long");
    }
}

internal sealed class TakeOverReportHandler(IRecords records, ICurrentActor current, LegalClock clock)
    : IRequestHandler<TakeOverReport, Result<ReportId>>
{
    public async Task<Result<ReportId>> Handle(TakeOverReport command, CancellationToken cancellationToken)
    {
        var found = await records.FindReportBelow(current.Actor, command.Number.Trim(), cancellationToken);
        var moment = await clock.At(current.Actor.Office, cancellationToken);

        return await found.Then(report => report
            .Move(MoveKind.TakenOver, current.Actor.Office, command.Reason, moment)
            .Then(_ => records.Save(report.Id, cancellationToken)));
    }
}

/// <summary>Panwaslu Kecamatan or PKD hands a report up to the regency office (diteruskan), with what was received.</summary>
[Requires(Permission.HandUpReport)]
public sealed record HandUpReport(ReportId Id, int Version, string Reason) : ICommand<OfficeCode>;

internal sealed class HandUpReportValidator : AbstractValidator<HandUpReport>
{
    public HandUpReportValidator() => RuleFor(c => c.Reason).NotEmpty().WithErrorCode("required").MaximumLength(2000).WithErrorCode("too-long");
}

internal sealed class HandUpReportHandler(IRecords records, ICurrentActor current, LegalClock clock)
    : IRequestHandler<HandUpReport, Result<OfficeCode>>
{
    public async Task<Result<OfficeCode>> Handle(HandUpReport command, CancellationToken cancellationToken)
    {
        var found = await records.FindReport(current.Actor, command.Id, command.Version, cancellationToken);
        var moment = await clock.At(current.Actor.Office, cancellationToken);

        return await found
            .Then(report => report.Move(MoveKind.HandedUp, OfficeCode.Bawaslu(report.HandlingOffice.Region!.Value.Regency), command.Reason, moment))
            .Then(to => records.Save(to, cancellationToken));
    }
}
