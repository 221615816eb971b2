using FluentValidation;
using MediatR;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Reports;

namespace NetralitasAsn.Application.Reports;

/// <summary>Takes in a report (laporan) sent online by somebody with standing. Late or incomplete is not refused: the law names what becomes of it.</summary>
/// <param name="Draft">The draft whose files become evidence, when the public form sends it.</param>
[OpenToPublic]
public sealed record SubmitReport(ReportId Id, ReporterIdentity Reporter, FiledFacts Facts, DraftKey? Draft = null) : ICommand<Receipt>;

internal sealed class SubmitReportValidator : AbstractValidator<SubmitReport>
{
    public SubmitReportValidator()
    {
        RuleFor(c => c.Id).Must(id => id.Value != Guid.Empty).WithErrorCode("required");
        RuleFor(c => c.Reporter).NotNull().WithErrorCode("required").SetValidator(new ReporterIdentityValidator());
        RuleFor(c => c.Facts).NotNull().WithErrorCode("required").SetValidator(new FiledFactsValidator());
    }
}

internal sealed class SubmitReportHandler(IRecords records, IIdentities identities, IEvidence evidence, IDrafts drafts, Intake intake)
    : IRequestHandler<SubmitReport, Result<Receipt>>
{
    public async Task<Result<Receipt>> Handle(SubmitReport command, CancellationToken cancellationToken)
    {
        if (await intake.Repeat(command.Id.Value, Content(command), cancellationToken) is { } before)
        {
            return before;
        }

        var office = Intake.OfficeOf(command.Facts.VillageCode);
        var moment = await intake.MomentAt(office, cancellationToken);
        if (await intake.WhyNotThese(command.Facts, moment.Today, command.Reporter.BirthDate) is { } refusal)
        {
            return refusal;
        }

        var (keys, code) = intake.NewKeys(command.Id.Value, Content(command), command.Facts.Narrative);
        var arrival = new Arrival(IntakeChannel.Online, office, moment.Now, await intake.TakenInAt(office, moment.Now, cancellationToken), command.Reporter.VotesHere);
        var sent = await records.Numbered(office, NumberKind.Submission, moment.Today, async number =>
        {
            var report = Report.Receive(command.Id, number, Intake.Allegation(command.Facts), arrival, Intake.Respondents(command.Facts), keys, moment);
            report.Grant(new(Domain.People.OfficeCode.Bawaslu(report.Village.District), moment.Today, report.IdentityDue!.DueOn.AddDays(1)));
            records.Add(report);
            identities.Add(report.Id, command.Reporter, command.Facts.Witnesses);
            await AdoptDraft(command.Draft, EvidenceOwner.Of(report.Id), cancellationToken);
            var receipt = await intake.ReceiptOf(report.Id.Value, report.Number, report.SentAt, office, report.OpenDeadlines, code, repeated: false, cancellationToken);
            return await records.Save(receipt, cancellationToken);
        }, cancellationToken);
        return await intake.OrTheFirst(sent, command.Id.Value, Content(command), cancellationToken);
    }

    private async Task AdoptDraft(DraftKey? draft, EvidenceOwner owner, CancellationToken ct)
    {
        if (draft is { } key)
        {
            await evidence.Adopt(drafts.IdOf(key), owner, EvidenceSource.Reporter, ct);
            await drafts.Delete(key, ct);
        }
    }

    private static object Content(SubmitReport command) => new { command.Reporter, command.Facts };
}
