using MediatR;
using Microsoft.AspNetCore.Mvc;
using NetralitasAsn.Application.Interests;
using NetralitasAsn.Domain.Interests;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Web.Answers;

namespace NetralitasAsn.Web.Api;

/// <summary>Reported interests of colleagues (benturan kepentingan): report, answer, pause, decide.</summary>
internal static class InterestsEndpoints
{
    public static RouteGroupBuilder MapInterests(this RouteGroupBuilder api)
    {
        api.MapPost("/reports/{id:guid}/interests", (ReportId id, InterestRequest body, IMediator mediator, CancellationToken ct) =>
                body.Read(id).Ask(command => mediator.Send(command, ct).ToHttp(made => TypedResults.Created($"/api/v1/interests/{made}", new MadeAnswer(made.Value)))))
            .WithName("ReportInterest").WithTags("Interests").WithSummary("Reports that a colleague of the handling office has an interest in the report or its file.")
            .Answers<MadeAnswer>(201, "not-found", "forbidden", "interest.own", "interest.already-reported", "report.already-recused", "report.already-decided", "case.already-recused", "case.not-in-handling");

        var interests = api.MapGroup("/interests").WithTags("Interests");
        interests.MapGet("/", (IMediator mediator, CancellationToken ct) => mediator.Send(new FindInterests(), ct).ToHttp(found => TypedResults.Ok(found)))
            .WithName("FindInterests").WithSummary("Reported interests that concern the caller, that the caller decides, or that the caller reported.")
            .Answers<IReadOnlyList<InterestView>>(200, "forbidden");

        interests.MapGet("/{id:guid}", (InterestReportId id, IMediator mediator, CancellationToken ct) => mediator.Send(new GetInterest(id), ct).ToHttp(view => view.Version))
            .WithName("GetInterest").WithSummary("One reported interest. Who is concerned reads ground and words, never who reported.")
            .Answers<InterestView>(200, "not-found", "forbidden").WithVersion();

        MapActs(interests);
        MapOffices(api);
        return api;
    }

    private static void MapOffices(RouteGroupBuilder api)
    {
        api.MapPost("/reports/{id:guid}/office-conflicts", (ReportId id, OfficeConflictRequest body, IMediator mediator, CancellationToken ct) =>
                body.Read(id).Ask(command => mediator.Send(command, ct).ToHttp(made => TypedResults.Created($"/api/v1/office-conflicts/{made}", new MadeAnswer(made.Value)))))
            .WithName("DeclareOfficeConflict").WithTags("Interests").WithSummary("A reported person belongs to the handling office: it stands still and the office above is asked.")
            .Answers<MadeAnswer>(201, "not-found", "forbidden", "case.paused", "case.not-in-handling", "report.paused", "report.already-decided", "office-conflict.nobody-above", "office-conflict.already-declared");

        var offices = api.MapGroup("/office-conflicts").WithTags("Interests");
        offices.MapGet("/", (IMediator mediator, CancellationToken ct) => mediator.Send(new FindOfficeConflicts(), ct).ToHttp(found => TypedResults.Ok(found)))
            .WithName("FindOfficeConflicts").WithSummary("Matters on which the own office stands still, and those about which it was asked.")
            .Answers<IReadOnlyList<OfficeConflictView>>(200, "forbidden");

        offices.MapGet("/{id:guid}", (OfficeConflictId id, IMediator mediator, CancellationToken ct) => mediator.Send(new GetOfficeConflict(id), ct).ToHttp(view => view.Version))
            .WithName("GetOfficeConflict").WithSummary("One conflict of an office; referTo names DKPP for a commissioner.")
            .Answers<OfficeConflictView>(200, "not-found", "forbidden").WithVersion();

        offices.MapPost("/{id:guid}/answer", (OfficeConflictId id, OfficeConflictAnswerRequest body, [FromHeader(Name = "If-Match")] ETag version, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new AnswerOfficeConflict(id, version, body.TakeOver, body.Reason ?? ""), ct).ToHttp(office => TypedResults.Ok(new HandlingOfficeAnswer(office))))
            .WithName("AnswerOfficeConflict").WithSummary("The chair of the office that was asked takes the matter over or gives it back.")
            .Answers<HandlingOfficeAnswer>(200, "not-found", "forbidden", "stale", "428 precondition-required", "office-conflict.already-answered");
    }

    private static void MapActs(RouteGroupBuilder interests)
    {
        interests.MapPost("/{id:guid}/answer", (InterestReportId id, InterestAnswerRequest body, [FromHeader(Name = "If-Match")] ETag version, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new AnswerInterest(id, version, body.Statement ?? ""), ct).ToHttp(Stage))
            .WithName("AnswerInterest").WithSummary("The person concerned makes a statement.")
            .Answers<InterestStageAnswer>(200, "not-found", "forbidden", "stale", "428 precondition-required", "interest.already-answered", "interest.already-decided");

        interests.MapPost("/{id:guid}/pause", (InterestReportId id, [FromHeader(Name = "If-Match")] ETag version, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new PauseInterest(id, version), ct).ToHttp(_ => TypedResults.NoContent()))
            .WithName("PauseInterest").WithSummary("Who decides takes the person's sight of the matter until the decision.")
            .AnswersNothing(204, "not-found", "forbidden", "stale", "428 precondition-required", "interest.already-paused", "interest.already-decided", "report.already-recused", "report.already-decided", "case.already-recused", "case.not-in-handling");

        interests.MapPost("/{id:guid}/decision", (InterestReportId id, InterestDecisionRequest body, [FromHeader(Name = "If-Match")] ETag version, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new DecideInterest(id, version, body.Withdrawn, body.Reason ?? ""), ct).ToHttp(Stage))
            .WithName("DecideInterest").WithSummary("The chair, or a member when the chair is concerned, decides: the person keeps away for good, or goes on.")
            .Answers<InterestStageAnswer>(200, "not-found", "forbidden", "stale", "428 precondition-required", "interest.already-decided", "report.already-recused", "report.already-decided", "case.already-recused", "case.not-in-handling");
    }

    private static IResult Stage(InterestStage stage) => TypedResults.Ok(new InterestStageAnswer(stage));
}
