using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Application.Reports;
using NetralitasAsn.Application.Vault;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.Findings;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Domain.Time;

namespace NetralitasAsn.Application.Findings;

/// <summary>
/// Hands in a supervision report (laporan hasil pengawasan, Form A): of the office's own supervision, or as the end of a tracing.
/// A supervisor of a district or village hands it to the regency office, whose plenary decides.
/// </summary>
/// <param name="Tip">The initial information that was traced, with the version that was seen.</param>
/// <param name="Facts">What was seen; its day of knowing is the day it was found.</param>
[Requires(Permission.WriteSupervision)]
public sealed record WriteSupervisionReport(SupervisionId Id, TipId? Tip, int TipVersion, SupervisionWork Work, FiledFacts Facts) : ICommand<SupervisionId>;

internal sealed class WriteSupervisionReportValidator : AbstractValidator<WriteSupervisionReport>
{
    public WriteSupervisionReportValidator()
    {
        RuleFor(c => c.Id).Must(id => id.Value != Guid.Empty).WithErrorCode("required");
        RuleFor(c => c.Work).NotNull().WithErrorCode("required").ChildRules(w =>
        {
            w.RuleFor(x => x.Supervisors).NotEmpty().WithErrorCode("required").Must(s => s is null || s.Count <= 20).WithErrorCode("too-many");
            w.RuleForEach(x => x.Supervisors).MaximumLength(Lengths.Line).WithErrorCode("too-long");
            w.RuleFor(x => x.AssignmentNumber).NotEmpty().WithErrorCode("required").MaximumLength(100).WithErrorCode("too-long");
            w.RuleFor(x => x.AssignedOn).Day();
            w.RuleFor(x => x.Activity).NotEmpty().WithErrorCode("required").MaximumLength(Lengths.Event).WithErrorCode("too-long");
            w.RuleFor(x => x.Phase).NotEmpty().WithErrorCode("required").MaximumLength(Lengths.Line).WithErrorCode("too-long");
            w.RuleFor(x => x.Facts).NotEmpty().WithErrorCode("required").MaximumLength(Lengths.Narrative).WithErrorCode("too-long");
        });
        RuleFor(c => c.Facts).NotNull().WithErrorCode("required").SetValidator(new FiledFactsValidator());
    }
}

internal sealed class WriteSupervisionReportHandler(IRecords records, ICurrentActor current, IIdentities identities, ICommitments commitments, Intake intake)
    : IRequestHandler<WriteSupervisionReport, Result<SupervisionId>>
{
    public async Task<Result<SupervisionId>> Handle(WriteSupervisionReport command, CancellationToken cancellationToken)
    {
        var moment = await intake.MomentAt(current.Actor.Office, cancellationToken);
        if (await records.SupervisionsFor(Actor.System).AnyAsync(r => r.Id == command.Id, cancellationToken))
        {
            return SupervisionRefusals.AlreadyReceived;
        }

        if (await WhyNot(command, moment.Today) is { } refusal)
        {
            return refusal;
        }

        if (command.Tip is not { } id)
        {
            return await HandIn(command, DecidingOffice(current.Actor.Office), [], moment, cancellationToken);
        }

        var found = await records.FindTip(current.Actor, id, command.TipVersion, cancellationToken);
        return await found.Then(tip => tip.EndInReport(command.Id).Then(async _ =>
            await HandIn(command, tip.HandlingOffice, await Withdrawn(tip, cancellationToken), moment, cancellationToken)));
    }

    private Task<Result<SupervisionId>> HandIn(WriteSupervisionReport command, OfficeCode office, IReadOnlyList<Recusal> recusals, LegalMoment moment, CancellationToken ct) =>
        records.Numbered(office, NumberKind.SupervisionReport, moment.Today, number =>
        {
            var origin = new SupervisionOrigin(office, current.Actor.Office, current.Actor.Account!.Value, command.Tip, recusals);
            records.Add(SupervisionReport.HandIn(
                command.Id, number, Intake.Allegation(command.Facts), command.Work, origin, Intake.Respondents(command.Facts), commitments.Commit(command.Id.Value, command.Facts.Narrative), moment));
            identities.Add(command.Id, command.Facts.Witnesses);
            return records.Save(command.Id, ct);
        }, ct);

    private async Task<Refusal?> WhyNot(WriteSupervisionReport command, DateOnly today) =>
        command.Work.AssignedOn > today ? Refusal.Invalid(new FieldError("Work.AssignedOn", "in-future"))
        : current.Actor.Office.Region is { } region && region != RegionCode.Nation && !region.Contains(command.Facts.VillageCode) ? Refusal.Invalid(new FieldError("Facts.VillageCode", "outside-office"))
        : await intake.WhyNotThese(command.Facts, today);

    /// <summary>Panwaslu Kecamatan and PKD hand their reports up to the regency office.</summary>
    private static OfficeCode DecidingOffice(OfficeCode writer) =>
        writer.Region is { Level: RegionLevel.District or RegionLevel.Village } below ? OfficeCode.Bawaslu(below.Regency) : writer;

    private async Task<IReadOnlyList<Recusal>> Withdrawn(Tip tip, CancellationToken ct) =>
        await records.ReportsFor(Actor.System).SingleOrDefaultAsync(r => r.Id == tip.FromReport, ct) is { } report ? [.. tip.Recusals, .. report.Recusals.Where(r => tip.Recusals.All(t => t.Member != r.Member))] : tip.Recusals;
}
