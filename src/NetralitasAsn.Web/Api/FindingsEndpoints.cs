using MediatR;
using Microsoft.AspNetCore.Mvc;
using NetralitasAsn.Application;
using NetralitasAsn.Application.Findings;
using NetralitasAsn.Domain.Findings;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Web.Answers;
using NetralitasAsn.Web.Hosting;

namespace NetralitasAsn.Web.Api;

/// <summary>The way to a finding: tracing of initial information, supervision reports, and the plenary that adopts them.</summary>
internal static class FindingsEndpoints
{
    private const int DefaultSize = 50;

    public static RouteGroupBuilder MapFindings(this RouteGroupBuilder api)
    {
        MapTracing(api);
        var reports = api.MapGroup("/supervision-reports").WithTags("Findings");
        MapReading(reports);
        MapActs(reports);
        return api;
    }

    private static void MapTracing(RouteGroupBuilder api)
    {
        api.MapGet("/tracers", (IMediator mediator, CancellationToken ct) => mediator.Send(new FindTracers(), ct).ToHttp(found => TypedResults.Ok(found.Select(TracerAnswer.Of).ToList())))
            .WithName("FindTracers").WithTags("Findings").WithSummary("Who can be assigned to trace for the own office today: its accounts and those of the offices below it.")
            .Answers<IReadOnlyList<TracerAnswer>>(200, "forbidden");

        var tips = api.MapGroup("/tips").WithTags("Findings");
        tips.MapPost("/{id:guid}/tracing", (TipId id, TracingRequest body, [FromHeader(Name = "If-Match")] ETag version, IMediator mediator, CancellationToken ct) =>
                mediator.Send(body.ToCommand(id, version), ct).ToHttp(due => TypedResults.Ok(new ExtensionAnswer(due))))
            .WithName("AssignTracing").WithSummary("Assigns who traces initial information, by a letter; the clock runs from its day.")
            .Answers<ExtensionAnswer>(200, "not-found", "forbidden", "stale", "428 precondition-required", "tip.already-decided", "tip.awaiting-plenary", "tip.closing-proposed");

        tips.MapPost("/{id:guid}/closing-proposal", (TipId id, ClosingProposalRequest body, [FromHeader(Name = "If-Match")] ETag version, IMediator mediator, CancellationToken ct) =>
                mediator.Send(body.ToCommand(id, version), ct).ToHttp(stage => TypedResults.Ok(new TipStageAnswer(stage))))
            .WithName("ProposeTipClosing").WithSummary("Proposes to close initial information without a finding; somebody else decides.")
            .Answers<TipStageAnswer>(200, "not-found", "forbidden", "stale", "428 precondition-required", "tip.already-decided", "tip.awaiting-plenary", "tip.closing-proposed");

        tips.MapPost("/{id:guid}/closing", (TipId id, ClosingDecisionRequest body, [FromHeader(Name = "If-Match")] ETag version, IMediator mediator, CancellationToken ct) =>
                mediator.Send(body.ToCommand(id, version), ct).ToHttp(stage => TypedResults.Ok(new TipStageAnswer(stage))))
            .WithName("DecideTipClosing").WithSummary("The chair or a member other than the proposer agrees to close it, or lets the tracing go on.")
            .Answers<TipStageAnswer>(200, "not-found", "forbidden", "stale", "428 precondition-required", "tip.no-closing-proposed", "tip.proposer-decides", "tip.already-decided");
    }

    private static void MapReading(RouteGroupBuilder reports)
    {
        reports.MapGet("", (SupervisionStage? stage, string? text, int? size, After? after, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new FindSupervisions(stage, text, size ?? DefaultSize, after), ct).ToHttp(page => TypedResults.Ok(page.Listed())))
            .WithName("FindSupervisions").WithSummary("The supervision reports that the own office wrote or decides, newest first.")
            .Answers<Listed<SupervisionCard>>(200, "forbidden");

        reports.MapGet("/{id:guid}", (SupervisionId id, IMediator mediator, CancellationToken ct) => mediator.Send(new GetSupervision(id), ct).ToHttp(view => view.Version))
            .WithName("GetSupervision").WithSummary("One supervision report with its deadline, its trail, and what can be done next. Witnesses stay sealed.")
            .Answers<SupervisionView>(200, "not-found", "forbidden").WithVersion();
    }

    private static void MapActs(RouteGroupBuilder reports)
    {
        reports.MapPost("", (SupervisionRequest body, IMediator mediator, CancellationToken ct) =>
                mediator.Send(body.ToCommand(), ct).Renamed(("Work.Facts", "Analysis"), ("Work.", ""), ("Facts.KnownOn", "FoundOn"), ("Facts.", ""))
                    .ToHttp(id => TypedResults.Created($"/api/v1/supervision-reports/{id}", new MadeAnswer(id.Value))))
            .WithName("WriteSupervisionReport").WithSummary("Hands in a supervision report (Form A): of the own supervision, or as the end of a tracing.")
            .Answers<MadeAnswer>(201, "not-found", "forbidden", "stale", "supervision.already-received", "tip.not-assigned", "tip.already-decided", "tip.awaiting-plenary", "tip.closing-proposed");

        reports.MapPost("/{id:guid}/evidence", (SupervisionId id, IFormFileCollection files, IMediator mediator, CancellationToken ct) =>
                ReportsIntakeEndpoints.Taken(files, file => mediator.Send(new AddSupervisionEvidence(id, file), ct)))
            .TakesUploads(RequestSizes.Counter)
            .WithName("AddSupervisionEvidence").WithSummary("Adds files (multipart/form-data) until the plenary has decided.")
            .Answers<IReadOnlyList<EvidenceAnswer>>(201, "not-found", "forbidden", "supervision.already-decided", "413 too-large");

        reports.MapPost("/{id:guid}/plenary", (SupervisionId id, FindingPlenaryRequest body, [FromHeader(Name = "If-Match")] ETag version, IMediator mediator, CancellationToken ct) =>
                mediator.Send(body.ToCommand(id, version), ct).ToHttp(stage => TypedResults.Ok(new SupervisionStageAnswer(stage))))
            .WithName("WeighFinding").WithSummary("Closes the plenary: a finding with register number and handling file in one transaction, or closed with a reason. Without a quorum nothing is decided.")
            .Answers<SupervisionStageAnswer>(200, "not-found", "forbidden", "stale", "428 precondition-required", "supervision.already-decided", "case.not-carried", "case.member-recused");

        reports.MapPost("/{id:guid}/recusal", (SupervisionId id, RecusalRequest body, [FromHeader(Name = "If-Match")] ETag version, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new RecuseFromSupervision(id, version, body.Reason ?? "", body.Ground ?? Domain.Cases.RecusalGround.Other), ct).ToHttp(_ => TypedResults.NoContent()))
            .WithName("RecuseFromSupervision").WithSummary("Somebody withdraws because of an interest; from then on it is not found for that person.")
            .AnswersNothing(204, "not-found", "forbidden", "stale", "428 precondition-required", "supervision.already-decided", "supervision.already-recused");
    }
}
