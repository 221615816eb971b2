using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Reports;

namespace NetralitasAsn.Application.Reports;

/// <summary>Opens a sealed original for somebody who is responsible for its report or case; who and why is logged before the first byte.</summary>
/// <param name="Owner">The id of the report or of the initial information.</param>
[Requires(Permission.ReadReports, Permission.ReadCases)]
public sealed record OpenEvidence(Guid Owner, EvidenceId Evidence, string Reason) : ICommand<OpenedEvidence>;

/// <summary>A file to hand out; whoever receives it disposes the stream.</summary>
public sealed record OpenedEvidence(string Name, string MediaType, long Size, Stream Content);

internal sealed class OpenEvidenceValidator : AbstractValidator<OpenEvidence>
{
    public OpenEvidenceValidator() => RuleFor(c => c.Reason).NotEmpty().WithErrorCode("required").MaximumLength(500).WithErrorCode("too-long");
}

internal sealed class OpenEvidenceHandler(IRecords records, ICurrentActor current, IEvidence evidence, IEvidenceStore store, IAccessLog log)
    : IRequestHandler<OpenEvidence, Result<OpenedEvidence>>
{
    public async Task<Result<OpenedEvidence>> Handle(OpenEvidence command, CancellationToken cancellationToken)
    {
        if (await OwnerInScope(command.Owner, cancellationToken) is not { } owner
            || await evidence.Find(owner, command.Evidence, cancellationToken) is not { } file)
        {
            return Refusal.NotFound;
        }

        if (file.ExaminersOnly && !current.Actor.May(Permission.PrepareCase) && !current.Actor.May(Permission.VoteInPlenary))
        {
            return Refusal.NotFound;
        }

        await log.Write(AccessKind.EvidenceOpened, current.Actor, command.Evidence.Value, command.Reason, cancellationToken);
        return new OpenedEvidence(evidence.NameOf(file), file.MediaType, file.Size, store.Open(file.Id, file.Sha256, file.SealedKey));
    }

    private async Task<EvidenceOwner?> OwnerInScope(Guid owner, CancellationToken ct)
    {
        var (report, tip) = (new ReportId(owner), new TipId(owner));
        // A grant to verify an identity is no grant to see the files.
        if (await records.ReportsFor(current.Actor).AnyAsync(r => r.Id == report && current.Actor.Offices.Contains(r.HandlingOffice), ct)
            || await records.CasesFor(current.Actor).AnyAsync(c => c.Report == report, ct))
        {
            return EvidenceOwner.Of(report);
        }

        return await records.TipsFor(current.Actor).AnyAsync(t => t.Id == tip, ct) ? EvidenceOwner.Of(tip) : null;
    }
}
