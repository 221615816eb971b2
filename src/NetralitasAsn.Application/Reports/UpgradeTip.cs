using FluentValidation;
using MediatR;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Application.Vault;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Domain.Time;

namespace NetralitasAsn.Application.Reports;

/// <summary>
/// The author of initial information turns it into a formal report (laporan) with the tracking code, adding only who reports: facts, witnesses and files go along,
/// and the code leads to the report from now on. The seven days count until this sending (UU 8/2015 Pasal 134 ayat (4)); late is an outcome, not a refusal.
/// </summary>
[OpenToPublic]
public sealed record UpgradeTip(string Code, ReporterIdentity Reporter) : ICommand<Receipt>;

internal sealed class UpgradeTipValidator : AbstractValidator<UpgradeTip>
{
    public UpgradeTipValidator()
    {
        RuleFor(c => c.Code).NotEmpty().WithErrorCode("required").MaximumLength(60).WithErrorCode("mistyped");
        RuleFor(c => c.Reporter).NotNull().WithErrorCode("required").SetValidator(new ReporterIdentityValidator());
    }
}

internal sealed class UpgradeTipHandler(IRecords records, ReporterReturn returning, IIdentities identities, IEvidence evidence, ICommitments commitments, Intake intake)
    : IRequestHandler<UpgradeTip, Result<Receipt>>
{
    public async Task<Result<Receipt>> Handle(UpgradeTip command, CancellationToken cancellationToken)
    {
        var found = await returning.Tip(command.Code, cancellationToken);
        return await found.Then(async tip =>
        {
            var moment = await intake.MomentAt(tip.HandlingOffice, cancellationToken);
            return command.Reporter.BirthDate > moment.Today
                ? Refusal.Invalid(new FieldError("Reporter.BirthDate", "in-future"))
                : await Upgrade(tip, command, moment, cancellationToken);
        });
    }

    private Task<Result<Receipt>> Upgrade(Tip tip, UpgradeTip command, LegalMoment moment, CancellationToken ct)
    {
        var id = ReportId.New();
        return tip.UpgradeTo(id, moment).Then(async _ =>
        {
            var witnesses = (await identities.Open(tip.Id, ct))?.Witnesses ?? [];
            var arrival = new Arrival(IntakeChannel.Online, tip.HandlingOffice, moment.Now, await intake.TakenInAt(tip.HandlingOffice, moment.Now, ct), command.Reporter.VotesHere);
            return await records.Numbered(tip.HandlingOffice, NumberKind.Submission, moment.Today, async number =>
            {
                var report = Report.Upgraded(id, number, tip, arrival, commitments.Commit(id.Value, tip.Narrative), moment);
                report.Grant(new(OfficeCode.Bawaslu(report.Village.District), moment.Today, report.IdentityDue!.DueOn.AddDays(1)));
                records.Add(report);
                identities.Add(id, command.Reporter, witnesses);
                await evidence.CarryOver(tip.Id, id, ct);
                var receipt = await intake.ReceiptOf(id.Value, report.Number, report.SentAt, report.HandlingOffice, report.OpenDeadlines, null, repeated: false, ct);
                return await records.Save(receipt, ct);
            }, ct);
        });
    }
}
