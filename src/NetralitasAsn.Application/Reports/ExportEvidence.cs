using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.Findings;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Reports;

namespace NetralitasAsn.Application.Reports;

/// <summary>
/// Exports a dossier as one ZIP: the files, an index of their fingerprints, and the chained trail of decisions. The export and every file in it are
/// logged with the reason before the first byte. What is not safe is listed, not included.
/// </summary>
/// <param name="Originals">With the sealed originals beside the working copies.</param>
[Requires(Permission.PrepareCase, Permission.VoteInPlenary)]
public sealed record ExportEvidence(Guid Owner, string Reason, bool Originals) : ICommand<OpenedExport>;

/// <summary>An export that is written while it is sent.</summary>
public sealed record OpenedExport(string Name, Func<Stream, CancellationToken, Task> Write);

internal sealed class ExportEvidenceValidator : AbstractValidator<ExportEvidence>
{
    public ExportEvidenceValidator() => RuleFor(c => c.Reason).NotEmpty().WithErrorCode("required").MaximumLength(500).WithErrorCode("too-long");
}

internal sealed class ExportEvidenceHandler(
    EvidenceDesk desk, IRecords records, IEvidence evidence, OpenForm open, EvidenceSafety safety, ICurrentActor current, LegalClock clock, IAccessLog log)
    : IRequestHandler<ExportEvidence, Result<OpenedExport>>
{
    public async Task<Result<OpenedExport>> Handle(ExportEvidence command, CancellationToken cancellationToken)
    {
        if (await desk.OwnersOf(command.Owner, cancellationToken) is not { Count: > 0 } owners)
        {
            return Refusal.NotFound;
        }

        var files = new List<Evidence>();
        foreach (var owner in owners)
        {
            files.AddRange((await evidence.All(owner, cancellationToken)).Where(f => desk.Examines || !f.ExaminersOnly));
        }

        var number = await NumberOf(command.Owner, cancellationToken);
        var trail = await records.Trail(command.Owner, cancellationToken);
        await Log(command, files, cancellationToken);

        var archive = new EvidenceArchive(number, clock.Now, current.Actor.Office.Value, [.. files.Select((file, i) => Lines(file, i + 1, command.Originals))], trail);
        return new OpenedExport(archive.Name, archive.Write);
    }

    /// <summary>A file with the forms of it that go along.</summary>
    private ArchivedFile Lines(Evidence file, int ordinal, bool originals)
    {
        FormKind[] wanted = originals ? [FormKind.WorkingCopy, FormKind.Original] : [FormKind.WorkingCopy];
        var included = wanted.Where(form => file.WhyNotOpen(form, safety.ScannerRequired) is null).ToDictionary(form => form, form => (Func<OpenedEvidence>)(() => open.Opened(file, form)));
        return new(ordinal, EvidenceCard.Of(file, evidence.NameOf(file)), included);
    }

    private async Task<string> NumberOf(Guid owner, CancellationToken ct) =>
        await records.ReportsFor(Actor.System).Where(r => r.Id == new ReportId(owner)).Select(r => r.Number).SingleOrDefaultAsync(ct)
        ?? await records.SupervisionsFor(Actor.System).Where(r => r.Id == new SupervisionId(owner)).Select(r => r.Number).SingleOrDefaultAsync(ct)
        ?? await records.TipsFor(Actor.System).Where(t => t.Id == new TipId(owner)).Select(t => t.Number).SingleAsync(ct);

    private async Task Log(ExportEvidence command, List<Evidence> files, CancellationToken ct)
    {
        var reason = $"{(command.Originals ? "Dengan berkas asli" : "Salinan kerja")}: {command.Reason.Trim()}";
        foreach (var subject in files.Select(f => f.Id.Value).Prepend(command.Owner))
        {
            await log.Write(AccessKind.Exported, current.Actor, subject, reason, ct);
        }
    }
}
