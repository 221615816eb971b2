using FluentValidation;
using MediatR;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Reports;

namespace NetralitasAsn.Application.Reports;

/// <summary>Types in a report that was handed over on paper; the paper's time starts the clock, and the identity card was seen at the counter.</summary>
/// <param name="HandedOverAt">The instant on the paper.</param>
[Requires(Permission.TakeInReport)]
public sealed record TakeInReport(ReportId Id, DateTimeOffset HandedOverAt, ReporterIdentity Reporter, FiledFacts Facts) : ICommand<Receipt>;

internal sealed class TakeInReportValidator : AbstractValidator<TakeInReport>
{
    public TakeInReportValidator()
    {
        RuleFor(c => c.HandedOverAt).NotEmpty().WithErrorCode("required");
        RuleFor(c => c.Reporter).NotNull().WithErrorCode("required").SetValidator(new ReporterIdentityValidator());
        RuleFor(c => c.Facts).NotNull().WithErrorCode("required").SetValidator(new FiledFactsValidator());
    }
}

internal sealed class TakeInReportHandler(IRecords records, ICurrentActor current, IIdentities identities, Intake intake)
    : IRequestHandler<TakeInReport, Result<Receipt>>
{
    public async Task<Result<Receipt>> Handle(TakeInReport command, CancellationToken cancellationToken)
    {
        if (await intake.Repeat(command.Id.Value, new { command.Reporter, command.Facts, command.HandedOverAt }, cancellationToken) is { } before)
        {
            return before;
        }

        var office = current.Actor.Office;
        var moment = await intake.MomentAt(office, cancellationToken);
        var refusal = command.HandedOverAt > moment.Now
            ? Refusal.Invalid(new FieldError(nameof(command.HandedOverAt), "in-future"))
            : await intake.WhyNotThese(command.Facts, moment.Today, command.Reporter.BirthDate);
        if (refusal is not null)
        {
            return refusal;
        }

        var (keys, code) = intake.NewKeys(command.Id.Value, new { command.Reporter, command.Facts, command.HandedOverAt }, command.Facts.Narrative);
        var arrival = new Arrival(IntakeChannel.Counter, office, command.HandedOverAt.ToUniversalTime(), command.HandedOverAt.ToUniversalTime(), command.Reporter.VotesHere);
        var sent = await records.Numbered(office, NumberKind.Submission, moment.Today, async number =>
        {
            var report = Report.Receive(command.Id, number, Intake.Allegation(command.Facts), arrival, Intake.Respondents(command.Facts), keys, moment);
            records.Add(report);
            identities.Add(report.Id, command.Reporter, command.Facts.Witnesses);
            var receipt = await intake.ReceiptOf(report.Id.Value, report.Number, report.SentAt, office, report.OpenDeadlines, code, repeated: false, cancellationToken);
            return await records.Save(receipt, cancellationToken);
        }, cancellationToken);
        return await intake.OrTheFirst(sent, command.Id.Value, new { command.Reporter, command.Facts, command.HandedOverAt }, cancellationToken);
    }
}
