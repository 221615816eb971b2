using MediatR;
using NetralitasAsn.Application.Findings;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Reports;

namespace NetralitasAsn.Application.Reports;

/// <summary>The files of a report or of initial information with their state: what the scanner said, whether there is a working copy.</summary>
[Requires(Permission.ReadReports, Permission.ReadCases)]
public sealed record ListEvidence(Guid Owner) : IQuery<IReadOnlyList<EvidenceCard>>;

/// <summary>One file, for the page that opens it.</summary>
[Requires(Permission.ReadReports, Permission.ReadCases)]
public sealed record GetEvidence(Guid Owner, EvidenceId Evidence) : IQuery<EvidenceView>;

/// <param name="Threat">The scanner's name for what it found.</param>
/// <param name="WorkingCopy">Null when there is the sealed original only.</param>
/// <param name="MaySeeSheet">Whether this person may open the metadata sheet.</param>
/// <param name="HasSheet">Whether a sheet could be read.</param>
/// <param name="WhyNotOriginal">Why the original cannot be opened now; null when it can.</param>
public sealed record EvidenceView(
    EvidenceCard File, string? Threat, FormCard? WorkingCopy, DateTimeOffset? ExaminedAt, bool MaySeeSheet, bool HasSheet, string? WhyNotOriginal);

/// <summary>A form made from an original.</summary>
public sealed record FormCard(string MediaType, long Size, string Sha256);

internal sealed class ListEvidenceHandler(EvidenceDesk desk, IEvidence evidence) : IRequestHandler<ListEvidence, Result<IReadOnlyList<EvidenceCard>>>
{
    public async Task<Result<IReadOnlyList<EvidenceCard>>> Handle(ListEvidence query, CancellationToken cancellationToken)
    {
        if (await desk.OwnersOf(query.Owner, cancellationToken) is not { Count: > 0 } owners)
        {
            return Refusal.NotFound;
        }

        var files = await evidence.List(owners, cancellationToken);
        return Result<IReadOnlyList<EvidenceCard>>.Accept([.. files.Where(f => desk.Examines || !f.ExaminersOnly)]);
    }
}

internal sealed class GetEvidenceHandler(EvidenceDesk desk, IEvidence evidence, EvidenceSafety safety) : IRequestHandler<GetEvidence, Result<EvidenceView>>
{
    public async Task<Result<EvidenceView>> Handle(GetEvidence query, CancellationToken cancellationToken)
    {
        var found = await desk.Find(query.Owner, query.Evidence, cancellationToken);

        return found.Then<Evidence, EvidenceView>(file => new EvidenceView(
            EvidenceCard.Of(file, evidence.NameOf(file)), file.Threat,
            file.Form(FormKind.WorkingCopy) is { } copy ? new(copy.MediaType, copy.Size, copy.Sha256) : null,
            file.ExaminedAt, desk.Examines, file.SealedSheet is not null, file.WhyNotOpen(FormKind.Original, safety.ScannerRequired)?.Code));
    }
}
