using MediatR;
using NetralitasAsn.Application.Reports;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Web.Answers;

namespace NetralitasAsn.Web.Api;

/// <summary>Why an export is made, and what goes along.</summary>
/// <param name="Reason">The reason, kept in the access log.</param>
/// <param name="Originals">With the sealed originals beside the working copies.</param>
public sealed record EvidenceExportRequest(string? Reason, bool Originals);

/// <summary>Files of a dossier for those who handle it. Everything that hands one out asks for a reason and is logged before the first byte.</summary>
internal static class EvidenceEndpoints
{
    private static readonly string[] Refusals = ["not-found", "forbidden", "file.being-examined", "file.unsafe"];

    public static RouteGroupBuilder MapEvidence(this RouteGroupBuilder api)
    {
        var evidence = api.MapGroup("/evidence/{owner:guid}").WithTags("Evidence");

        evidence.MapGet("/files", (Guid owner, IMediator mediator, CancellationToken ct) => mediator.Send(new ListEvidence(owner), ct).ToHttp())
            .WithName("ListEvidence").WithSummary("The files of a report or of initial information with their state: scanned or not, working copy or original only.")
            .Answers<IReadOnlyList<EvidenceCard>>(200, "not-found", "forbidden");

        evidence.MapGet("/files/{id:guid}", (Guid owner, EvidenceId id, IMediator mediator, CancellationToken ct) => mediator.Send(new GetEvidence(owner, id), ct).ToHttp())
            .WithName("GetEvidence").WithSummary("One file: its state, its fingerprints, and what can be opened.")
            .Answers<EvidenceView>(200, "not-found", "forbidden");

        evidence.MapPost("/files/{id:guid}/working-copy", (Guid owner, EvidenceId id, ReasonRequest body, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new OpenEvidence(owner, id, body.Reason ?? "", FormKind.WorkingCopy), ct).ToHttp(file => new Attachment(file)))
            .WithName("DownloadWorkingCopy").WithSummary("Downloads the working copy: re-encoded, without metadata.")
            .AnswersNothing(200, [.. Refusals, "file.no-working-copy"]);

        evidence.MapPost("/files/{id:guid}/original", (Guid owner, EvidenceId id, ReasonRequest body, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new OpenEvidence(owner, id, body.Reason ?? ""), ct).ToHttp(file => new Attachment(file)))
            .WithName("OpenEvidence").WithSummary("Opens the sealed original, bit by bit as it came.")
            .AnswersNothing(200, Refusals);

        evidence.MapPost("/files/{id:guid}/metadata", (Guid owner, EvidenceId id, ReasonRequest body, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new OpenMetadataSheet(owner, id, body.Reason ?? ""), ct).ToHttp(sheet => new Uncached(TypedResults.Ok(sheet))))
            .WithName("OpenMetadataSheet").WithSummary("What the file says of itself: place, device, times. For those who examine.")
            .Answers<IReadOnlyList<SheetEntry>>(200, [.. Refusals, "file.no-metadata-sheet"]);

        evidence.MapPost("/export", (Guid owner, EvidenceExportRequest body, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new ExportEvidence(owner, body.Reason ?? "", body.Originals), ct).ToHttp(export => new ArchiveResult(export)))
            .WithName("ExportEvidence").WithSummary("The dossier as one ZIP: files, index of fingerprints, trail. Unsafe files are listed, not included.")
            .AnswersNothing(200, "not-found", "forbidden");
        return api;
    }
}
