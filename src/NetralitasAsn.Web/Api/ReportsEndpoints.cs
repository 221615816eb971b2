using MediatR;
using Microsoft.AspNetCore.Mvc;
using NetralitasAsn.Application;
using NetralitasAsn.Application.Cases;
using NetralitasAsn.Application.Reports;
using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Web.Answers;

namespace NetralitasAsn.Web.Api;

/// <summary>What the office does with reports. Sending one is public and stands in the intake endpoints.</summary>
internal static class ReportsEndpoints
{
    private const int DefaultSize = 50;

    public static RouteGroupBuilder MapReports(this RouteGroupBuilder api)
    {
        var reports = api.MapGroup("/reports").WithTags("Reports");
        MapReading(api, reports);
        MapTips(api.MapGroup("/tips").WithTags("Reports"));
        MapIntakeActs(reports);
        MapMoves(reports);
        return api;
    }

    private static void MapReading(RouteGroupBuilder api, RouteGroupBuilder reports)
    {
        api.MapGet("/queue", ([AsParameters] QueueRequest asked, IMediator mediator, CancellationToken ct) =>
                asked.Read().Ask(query => mediator.Send(query, ct).ToHttp()))
            .WithName("FindQueue").WithTags("Queue")
            .WithSummary("The one queue of the own office: what expires first comes first.")
            .Answers<OfficeQueue>(200, "forbidden");

        reports.MapGet("", (string? stage, string? place, string? from, string? until, string? text, int? size, After? after, IMediator mediator, CancellationToken ct) =>
                Read(stage, place, from, until, text, size, after).Ask(query => mediator.Send(query, ct).ToHttp(page => TypedResults.Ok(page.Listed()))))
            .WithName("FindReports").WithSummary("The reports of the own office, newest first.")
            .Answers<Listed<ReportCard>>(200, "forbidden");

        reports.MapGet("/{id:guid}", (ReportId id, IMediator mediator, CancellationToken ct) => mediator.Send(new GetReport(id), ct).ToHttp(view => view.Version))
            .WithName("GetReport").WithSummary("One report with its deadlines, its trail, and what can be done next. The reporter stays sealed.")
            .Answers<ReportView>(200, "not-found", "forbidden").WithVersion();

        reports.MapPost("/{id:guid}/identity-opening", (ReportId id, ReasonRequest body, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new OpenReporterIdentity(id, body.Reason ?? ""), ct).ToHttp(people => new Uncached(TypedResults.Ok(people))))
            .WithName("OpenReporterIdentity").WithSummary("Opens the sealed identity of the reporter; the reason is logged under the account before anything is answered.")
            .Answers<SealedPeople>(200, "not-found", "forbidden");
    }

    private static void MapTips(RouteGroupBuilder tips)
    {
        tips.MapGet("", (string? text, TipStage? stage, int? size, After? after, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new FindTips(text, size ?? DefaultSize, after, stage), ct).ToHttp(page => TypedResults.Ok(page.Listed())))
            .WithName("FindTips").WithSummary("The initial information of the own office, newest first.")
            .Answers<Listed<TipCard>>(200, "forbidden");

        tips.MapGet("/{id:guid}", (TipId id, IMediator mediator, CancellationToken ct) => mediator.Send(new GetTip(id), ct).ToHttp(tip => tip.Version))
            .WithName("GetTip").WithSummary("One piece of initial information of the own office, or assigned to the reader to trace. It has no reporter; witnesses stay sealed.")
            .Answers<TipView>(200, "not-found", "forbidden").WithVersion();

        tips.MapPost("/{id:guid}/recusal", (TipId id, RecusalRequest body, [FromHeader(Name = "If-Match")] ETag version, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new RecuseFromTip(id, version, body.Reason ?? "", body.Ground ?? RecusalGround.Other), ct).ToHttp(_ => TypedResults.NoContent()))
            .WithName("RecuseFromTip").WithSummary("Somebody of the office withdraws from initial information because of an interest; neither it nor the report it came from is found for that person from then on.")
            .AnswersNothing(204, "not-found", "forbidden", "stale", "428 precondition-required", "tip.already-recused");
    }

    private static void MapIntakeActs(RouteGroupBuilder reports)
    {
        reports.MapPost("/{id:guid}/identity-verification", (ReportId id, IdentityVerificationRequest body, [FromHeader(Name = "If-Match")] ETag version, IMediator mediator, CancellationToken ct) =>
                mediator.Send(body.ToCommand(id, version), ct).ToHttp(Stage))
            .WithName("VerifyIdentity").WithSummary("Records that the identity of an online reporter was verified, and how.")
            .Answers<ReportStageAnswer>(200, "not-found", "forbidden", "stale", "428 precondition-required", "report.not-awaiting-identity");

        reports.MapPost("/{id:guid}/initial-review", (ReportId id, InitialReviewRequest body, [FromHeader(Name = "If-Match")] ETag version, IMediator mediator, CancellationToken ct) =>
                mediator.Send(body.ToCommand(id, version), ct).ToHttp(Stage))
            .WithName("RecordInitialReview").WithSummary("Records the initial review as the plenary adopted it; the chair's outcome \"register\" registers at once.")
            .Answers<ReportStageAnswer>(200, "not-found", "forbidden", "stale", "428 precondition-required", "report.not-under-review", "report.completion-running", "report.identity-not-verified", "report.conditions-not-met");

        reports.MapPost("/{id:guid}/registration", (ReportId id, RegistrationRequest body, [FromHeader(Name = "If-Match")] ETag version, IMediator mediator, CancellationToken ct) =>
                mediator.Send(body.ToCommand(id, version), ct).ToHttp(Stage))
            .WithName("RegisterReport").WithSummary("The chair, or a member when the chair withdrew, registers a reviewed report: official number, handling file and clock in one transaction.")
            .Answers<ReportStageAnswer>(200, "not-found", "forbidden", "stale", "428 precondition-required", "report.not-reviewed", "report.already-decided");

        reports.MapPost("/{id:guid}/completion", (ReportId id, CounterCompletionRequest body, [FromHeader(Name = "If-Match")] ETag version, IMediator mediator, CancellationToken ct) =>
                mediator.Send(body.ToCommand(id, version), ct).ToHttp(Stage))
            .WithName("CompleteReport").WithSummary("Takes a completion in at the counter.")
            .Answers<ReportStageAnswer>(200, "not-found", "forbidden", "stale", "428 precondition-required", "report.not-awaiting-completion");

        reports.MapPost("/{id:guid}/withdrawal", (ReportId id, [FromHeader(Name = "If-Match")] ETag version, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new AcceptWithdrawal(id, version), ct).ToHttp(Stage))
            .WithName("AcceptWithdrawal").WithSummary("Accepts the reporter's request to withdraw the report before it was decided.")
            .Answers<ReportStageAnswer>(200, "not-found", "forbidden", "stale", "428 precondition-required", "report.already-decided");
    }

    private static void MapMoves(RouteGroupBuilder reports)
    {
        reports.MapPost("/{id:guid}/recusal", (ReportId id, RecusalRequest body, [FromHeader(Name = "If-Match")] ETag version, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new RecuseFromReport(id, version, body.Reason ?? "", body.Ground ?? RecusalGround.Other), ct).ToHttp(_ => TypedResults.NoContent()))
            .WithName("RecuseFromReport").WithSummary("Somebody of the office withdraws from a report because of an interest; from then on it is not found for that person.")
            .AnswersNothing(204, "not-found", "forbidden", "stale", "428 precondition-required", "report.already-decided", "report.already-recused");

        reports.MapPost("/{id:guid}/delegation", (ReportId id, DelegationRequest body, [FromHeader(Name = "If-Match")] ETag version, IMediator mediator, CancellationToken ct) =>
                mediator.Send(body.ToCommand(id, version), ct).ToHttp(to => TypedResults.Ok(new HandlingOfficeAnswer(to))))
            .WithName("DelegateReport").WithSummary("The chair delegates a report down to the competent office.")
            .Answers<HandlingOfficeAnswer>(200, "not-found", "forbidden", "stale", "428 precondition-required", "report.already-decided", "report.office-not-competent");

        reports.MapPost("/{id:guid}/hand-up", (ReportId id, ReasonRequest body, [FromHeader(Name = "If-Match")] ETag version, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new HandUpReport(id, version, body.Reason ?? ""), ct).ToHttp(to => TypedResults.Ok(new HandlingOfficeAnswer(to))))
            .WithName("HandUpReport").WithSummary("A district or village supervisor hands a report up to the regency office.")
            .Answers<HandlingOfficeAnswer>(200, "not-found", "forbidden", "stale", "428 precondition-required", "report.already-decided", "report.office-not-competent");

        reports.MapPost("/take-over", (TakeOverRequest body, IMediator mediator, CancellationToken ct) =>
                mediator.Send(body.ToCommand(), ct).ToHttp(id => TypedResults.Ok(new TakenOverAnswer(id))))
            .WithName("TakeOverReport").WithSummary("A higher office takes a report over from an office below it, knowing only its number.")
            .Answers<TakenOverAnswer>(200, "not-found", "forbidden", "report.already-decided", "report.office-not-competent");
    }

    private static IResult Stage(ReportStage stage) => TypedResults.Ok(new ReportStageAnswer(stage));

    private static Reading<FindReports> Read(string? stage, string? place, string? from, string? until, string? text, int? size, After? after)
    {
        var reader = new FieldReader();
        var query = new FindReports(
            reader.WordOrNull<ReportStage>("stage", stage), place is null ? null : reader.Region("place", place),
            reader.Day("from", from), reader.Day("until", until), text, size ?? DefaultSize, after);
        return reader.Read(() => query);
    }
}
