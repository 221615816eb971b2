using MediatR;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Application.Work;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Domain.Time;
using NetralitasAsn.Domain.Work;

namespace NetralitasAsn.Application.Reports;

/// <summary>The chair, or a member when the chair withdrew, registers a reviewed report (registrasi): official number, handling file and clock in one transaction.</summary>
[Requires(Permission.VoteInPlenary)]
public sealed record RegisterReport(ReportId Id, int Version, bool CrimeSuspected) : ICommand<ReportStage>;

internal sealed class RegisterReportHandler(IRecords records, ICurrentActor current, LegalClock clock, Hands hands)
    : IRequestHandler<RegisterReport, Result<ReportStage>>
{
    public async Task<Result<ReportStage>> Handle(RegisterReport command, CancellationToken cancellationToken)
    {
        var found = await records.FindReport(current.Actor, command.Id, command.Version, cancellationToken);
        var moment = await clock.At(current.Actor.Office, cancellationToken);

        return await found.Then(report => report.WhyNotSign(current.Actor) is { } refusal
            ? Task.FromResult<Result<ReportStage>>(refusal)
            : records.Registered(report, command.CrimeSuspected, moment, hands, cancellationToken));
    }
}

internal static class Registration
{
    /// <summary>Number, registration and the opened file together; a refusal gives the number back.</summary>
    public static Task<Result<ReportStage>> Registered(this IRecords records, Report report, bool crimeSuspected, LegalMoment moment, Hands hands, CancellationToken ct) =>
        records.Numbered(report.HandlingOffice, NumberKind.RegisteredReport, moment.Today, number => report
            .Register(number, crimeSuspected, moment)
            .Then(async opened =>
            {
                records.Add(opened);
                var followed = await hands.Follow(new(WorkKind.Report, report.Key), new(WorkKind.Case, opened.Key), report.HandlingOffice, ct);
                return await followed.Then(_ => records.Save(report.Stage, ct));
            }), ct);
}
