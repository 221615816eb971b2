using FluentValidation;
using MediatR;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Reports;

namespace NetralitasAsn.Application.Reports;

/// <summary>Hands out a file to somebody who is responsible for its report or case; who and why is logged before the first byte.</summary>
/// <param name="Owner">The id of the report or of the initial information.</param>
/// <param name="Form">The sealed original, or a form that was made from it.</param>
[Requires(Permission.ReadReports, Permission.ReadCases)]
public sealed record OpenEvidence(Guid Owner, EvidenceId Evidence, string Reason, FormKind Form = FormKind.Original) : ICommand<OpenedEvidence>;

/// <summary>Shows the working copy or the thumbnail in the page. Nobody types a reason for looking at the own dossier, and still every look is logged.</summary>
[Requires(Permission.ReadReports, Permission.ReadCases)]
public sealed record ViewEvidence(Guid Owner, EvidenceId Evidence, FormKind Form) : ICommand<OpenedEvidence>;

/// <summary>Opens the metadata sheet of a file for those who examine: it can tell where the reporter stood. Logged with its reason.</summary>
[Requires(Permission.PrepareCase, Permission.VoteInPlenary)]
public sealed record OpenMetadataSheet(Guid Owner, EvidenceId Evidence, string Reason) : ICommand<IReadOnlyList<SheetEntry>>;

/// <summary>A file to hand out; whoever receives it disposes the stream.</summary>
public sealed record OpenedEvidence(string Name, string MediaType, long Size, Stream Content);

internal sealed class OpenEvidenceValidator : AbstractValidator<OpenEvidence>
{
    public OpenEvidenceValidator()
    {
        RuleFor(c => c.Reason).NotEmpty().WithErrorCode("required").MaximumLength(500).WithErrorCode("too-long");
        RuleFor(c => c.Form).IsInEnum().WithErrorCode("choose");
    }
}

internal sealed class ViewEvidenceValidator : AbstractValidator<ViewEvidence>
{
    public ViewEvidenceValidator() => RuleFor(c => c.Form).Must(f => f is FormKind.WorkingCopy or FormKind.Thumbnail).WithErrorCode("choose");
}

internal sealed class OpenMetadataSheetValidator : AbstractValidator<OpenMetadataSheet>
{
    public OpenMetadataSheetValidator() => RuleFor(c => c.Reason).NotEmpty().WithErrorCode("required").MaximumLength(500).WithErrorCode("too-long");
}

internal sealed class OpenEvidenceHandler(EvidenceDesk desk, OpenForm open) : IRequestHandler<OpenEvidence, Result<OpenedEvidence>>
{
    public async Task<Result<OpenedEvidence>> Handle(OpenEvidence command, CancellationToken cancellationToken)
    {
        var found = await desk.Find(command.Owner, command.Evidence, cancellationToken);
        var kind = command.Form is FormKind.Original ? AccessKind.EvidenceOpened : AccessKind.EvidenceDownloaded;

        return await found.Then(file => open.Of(file, command.Form, kind, command.Reason.Trim(), cancellationToken));
    }
}

internal sealed class ViewEvidenceHandler(EvidenceDesk desk, OpenForm open) : IRequestHandler<ViewEvidence, Result<OpenedEvidence>>
{
    public async Task<Result<OpenedEvidence>> Handle(ViewEvidence command, CancellationToken cancellationToken)
    {
        var found = await desk.Find(command.Owner, command.Evidence, cancellationToken);
        var why = command.Form is FormKind.Thumbnail ? "Pratinjau dalam berkas" : "Salinan kerja dilihat dalam berkas";

        return await found.Then(file => open.Of(file, command.Form, AccessKind.EvidenceViewed, why, cancellationToken));
    }
}

internal sealed class OpenMetadataSheetHandler(EvidenceDesk desk, IEvidence evidence, EvidenceSafety safety, ICurrentActor current, IAccessLog log)
    : IRequestHandler<OpenMetadataSheet, Result<IReadOnlyList<SheetEntry>>>
{
    public async Task<Result<IReadOnlyList<SheetEntry>>> Handle(OpenMetadataSheet command, CancellationToken cancellationToken)
    {
        var found = await desk.Find(command.Owner, command.Evidence, cancellationToken);

        return await found.Then(async file =>
        {
            if (file.WhyNotOpen(FormKind.Original, safety.ScannerRequired) is { } refusal)
            {
                return refusal;
            }

            if (evidence.SheetOf(file) is not { } sheet)
            {
                return Result<IReadOnlyList<SheetEntry>>.Refuse(file.Copy is CopyState.Waiting ? EvidenceRefusals.BeingExamined : EvidenceRefusals.NoMetadataSheet);
            }

            await log.Write(AccessKind.MetadataOpened, current.Actor, file.Id.Value, command.Reason.Trim(), cancellationToken);
            return Result<IReadOnlyList<SheetEntry>>.Accept(sheet);
        });
    }
}

/// <summary>The last step of every door: may it be opened now, then the log, then the stream.</summary>
internal sealed class OpenForm(IEvidence evidence, IEvidenceStore store, EvidenceSafety safety, ICurrentActor current, IAccessLog log)
{
    public async Task<Result<OpenedEvidence>> Of(Evidence file, FormKind form, AccessKind kind, string reason, CancellationToken ct)
    {
        if (file.WhyNotOpen(form, safety.ScannerRequired) is { } refusal)
        {
            return refusal;
        }

        await log.Write(kind, current.Actor, file.Id.Value, reason, ct);
        return Opened(file, form);
    }

    public OpenedEvidence Opened(Evidence file, FormKind form)
    {
        var name = evidence.NameOf(file);
        return file.Form(form) is { } made
            ? new(evidence.NameOf(name, made.MediaType), made.MediaType, made.Size, store.Open(made.Id, made.Sha256, made.SealedKey))
            : new(name, file.MediaType, file.Size, store.Open(file.Id, file.Sha256, file.SealedKey));
    }
}
