using MediatR;
using Microsoft.AspNetCore.Mvc;
using NetralitasAsn.Application;
using NetralitasAsn.Application.Cases;
using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Web.Answers;

namespace NetralitasAsn.Web.Api;

/// <summary>Handling files, from clarification to the announced status.</summary>
internal static class CasesEndpoints
{
    private const int DefaultSize = 50;

    public static RouteGroupBuilder MapCases(this RouteGroupBuilder api)
    {
        var cases = api.MapGroup("/cases").WithTags("Cases");
        MapReading(cases);
        MapHearing(api, cases);
        MapHandling(cases);
        MapTies(cases);
        MapDeciding(cases);
        return api;
    }

    private static void MapReading(RouteGroupBuilder cases)
    {
        cases.MapGet("", (string? stage, string? origin, string? place, string? from, string? until, string? text, int? size, After? after, IMediator mediator, CancellationToken ct) =>
                Read(stage, origin, place, from, until, text, size, after).Ask(query => mediator.Send(query, ct).ToHttp(page => TypedResults.Ok(page.Listed()))))
            .WithName("FindCases").WithSummary("The handling files of the own office, newest first.")
            .Answers<Listed<CaseCard>>(200, "forbidden");

        cases.MapGet("/{id:guid}", (CaseId id, IMediator mediator, CancellationToken ct) => mediator.Send(new GetCaseFile(id), ct).ToHttp(view => view.Version))
            .WithName("GetCase").WithSummary("One handling file with what the law suggests for each person, its trail, and what can be done next.")
            .Answers<CaseView>(200, "not-found", "forbidden").WithVersion();
    }

    private static void MapHearing(RouteGroupBuilder api, RouteGroupBuilder cases)
    {
        cases.MapPost("/{id:guid}/clarifications", (CaseId id, ClarificationRequest body, IMediator mediator, CancellationToken ct) =>
                mediator.Send(body.ToCommand(id), ct).ToHttp(session => TypedResults.Created($"/api/v1/cases/{id}", new MadeAnswer(session.Value))))
            .WithName("InviteToClarification").WithSummary("Invites somebody to be heard, in time before the session.")
            .Answers<MadeAnswer>(201, "not-found", "forbidden", "case.not-in-handling", "session.already-invited", "session.invitation-too-late");

        api.MapPost("/clarifications/{id:guid}/minutes", (SessionId id, MinutesRequest body, [FromHeader(Name = "If-Match")] ETag version, IMediator mediator, CancellationToken ct) =>
                mediator.Send(body.ToCommand(id, version), ct).ToHttp(outcome => TypedResults.Ok(new SessionOutcomeAnswer(outcome))))
            .WithName("EndClarification").WithTags("Cases").WithSummary("Records how a clarification session ended, with its minutes.")
            .Answers<SessionOutcomeAnswer>(200, "not-found", "forbidden", "stale", "428 precondition-required", "session.already-ended");
    }

    private static void MapHandling(RouteGroupBuilder cases)
    {
        cases.MapPost("/{id:guid}/extension", (CaseId id, ExtensionRequest body, [FromHeader(Name = "If-Match")] ETag version, IMediator mediator, CancellationToken ct) =>
                mediator.Send(body.ToCommand(id, version), ct).ToHttp(due => TypedResults.Ok(new ExtensionAnswer(due))))
            .WithName("ExtendHandling").WithSummary("Extends the handling for extra information, with its reason.")
            .Answers<ExtensionAnswer>(200, "not-found", "forbidden", "stale", "428 precondition-required", "case.not-in-handling", "case.already-extended");

        cases.MapPost("/{id:guid}/gakkumdu-meetings", (CaseId id, GakkumduMeetingRequest body, [FromHeader(Name = "If-Match")] ETag version, IMediator mediator, CancellationToken ct) =>
                mediator.Send(body.ToCommand(id, version), ct).ToHttp(ordinal => TypedResults.Ok(new GakkumduMeetingAnswer(ordinal))))
            .WithName("MeetGakkumdu").WithSummary("Records a discussion of Sentra Gakkumdu with the positions of the three institutions.")
            .Answers<GakkumduMeetingAnswer>(200, "not-found", "forbidden", "stale", "428 precondition-required", "case.not-in-handling", "case.not-suspected-crime", "case.both-meetings-held", "case.second-meeting-before-study");

        cases.MapPost("/{id:guid}/crime-suspicion", (CaseId id, [FromHeader(Name = "If-Match")] ETag version, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new SuspectCrime(id, version), ct).ToHttp(due => TypedResults.Ok(new ExtensionAnswer(due))))
            .WithName("SuspectCrime").WithSummary("Raises the suspicion of an election crime after registration and opens Sentra Gakkumdu.")
            .Answers<ExtensionAnswer>(200, "not-found", "forbidden", "stale", "428 precondition-required", "case.not-in-handling", "case.already-suspected");

        cases.MapPost("/{id:guid}/study", (CaseId id, StudyRequest body, [FromHeader(Name = "If-Match")] ETag version, IMediator mediator, CancellationToken ct) =>
                mediator.Send(body.ToCommand(id, version), ct).ToHttp(Stage))
            .WithName("AdoptStudy").WithSummary("Adopts the study: facts, analysis, and a conclusion for each person.")
            .Answers<CaseStageAnswer>(200, "not-found", "forbidden", "stale", "428 precondition-required", "case.not-in-handling", "case.nobody-heard");

        cases.MapPost("/{id:guid}/persons/{personId:guid}", (CaseId id, PersonId personId, PersonRequest body, [FromHeader(Name = "If-Match")] ETag version, IMediator mediator, CancellationToken ct) =>
                mediator.Send(body.ToCommand(id, version, personId), ct).ToHttp(person => TypedResults.Ok(new MadeAnswer(person.Value))))
            .WithName("CorrectPerson").WithSummary("Completes what the office learnt about a reported person, until the plenary.")
            .Answers<MadeAnswer>(200, "not-found", "forbidden", "stale", "428 precondition-required", "case.not-in-handling");

        cases.MapPost("/{id:guid}/event", (CaseId id, EventRequest body, [FromHeader(Name = "If-Match")] ETag version, IMediator mediator, CancellationToken ct) =>
                mediator.Send(body.ToCommand(id, version), ct).ToHttp(file => TypedResults.Ok(new MadeAnswer(file.Value))))
            .WithName("CorrectEvent").WithSummary("Corrects the hour of the event and the pair of candidates that it concerned, with a reason, until the plenary; on the day a pair was set the hour decides which law is suggested.")
            .Answers<MadeAnswer>(200, "not-found", "forbidden", "stale", "428 precondition-required", "case.not-in-handling");
    }

    private static void MapTies(RouteGroupBuilder cases) =>
        cases.MapPost("/{id:guid}/persons/{personId:guid}/authority-tie", (CaseId id, PersonId personId, AuthorityTieRequest body, [FromHeader(Name = "If-Match")] ETag version, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new FlagAuthorityTie(id, version, personId, body.Tie, body.Note), ct).ToHttp(person => TypedResults.Ok(new MadeAnswer(person.Value))))
            .WithName("FlagAuthorityTie").WithSummary("Flags that a reported person is kin or superior of the authority that would punish, or that authority; the referral then proposes a declaration.")
            .Answers<MadeAnswer>(200, "not-found", "forbidden", "stale", "428 precondition-required", "case.not-in-handling");

    private static void MapDeciding(RouteGroupBuilder cases)
    {
        cases.MapPost("/{id:guid}/recusal", (CaseId id, RecusalRequest body, [FromHeader(Name = "If-Match")] ETag version, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new RecuseFromCase(id, version, body.Reason ?? "", body.Ground ?? RecusalGround.Other), ct).ToHttp(_ => TypedResults.NoContent()))
            .WithName("RecuseFromCase").WithSummary("Somebody who sees a file withdraws from it, also under a view and between plenary and signing; from then on it is not found for that person.")
            .AnswersNothing(204, "not-found", "forbidden", "stale", "428 precondition-required", "case.not-in-handling", "case.already-recused");

        cases.MapPost("/{id:guid}/plenary", (CaseId id, PlenaryRequest body, [FromHeader(Name = "If-Match")] ETag version, IMediator mediator, CancellationToken ct) =>
                mediator.Send(body.ToCommand(id, version), ct).ToHttp(Stage))
            .WithName("HoldPlenary").WithSummary("Closes a plenary: who was present, the votes, and the decision for each person. Without a quorum nothing is decided.")
            .Answers<CaseStageAnswer>(200, "not-found", "forbidden", "stale", "428 precondition-required", "case.not-studied", "case.not-in-handling", "case.second-meeting-outstanding", "case.not-carried", "case.member-recused", "case.crime-not-discussed");

        cases.MapPost("/{id:guid}/referrals", (CaseId id, ReferralRequest body, IMediator mediator, CancellationToken ct) =>
                mediator.Send(body.ToCommand(id), ct).ToHttp(referral => TypedResults.Created($"/api/v1/referrals/{referral}", new MadeAnswer(referral.Value))))
            .WithName("PrepareReferral").WithSummary("Prepares the referral of one person on one track.")
            .Answers<MadeAnswer>(201, "not-found", "forbidden", "case.not-decided", "case.no-such-outcome", "referral.already-referred");

        cases.MapPost("/{id:guid}/announcement", (CaseId id, [FromHeader(Name = "If-Match")] ETag version, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new AnnounceStatus(id, version), ct).ToHttp(Stage))
            .WithName("AnnounceStatus").WithSummary("Announces the status of a decided file to the parties.")
            .Answers<CaseStageAnswer>(200, "not-found", "forbidden", "stale", "428 precondition-required", "case.not-decided");

        cases.MapPost("/{id:guid}/closing", (CaseId id, [FromHeader(Name = "If-Match")] ETag version, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new CloseCase(id, version), ct).ToHttp(Stage))
            .WithName("CloseCase").WithSummary("Ends the monitoring of a file whose referrals have all come to their end.")
            .Answers<CaseStageAnswer>(200, "not-found", "forbidden", "stale", "428 precondition-required", "case.not-monitored", "case.referrals-outstanding");
    }

    private static IResult Stage(CaseStage stage) => TypedResults.Ok(new CaseStageAnswer(stage));

    private static Reading<FindCases> Read(string? stage, string? origin, string? place, string? from, string? until, string? text, int? size, After? after)
    {
        var reader = new FieldReader();
        var query = new FindCases(
            reader.WordOrNull<CaseStage>("stage", stage), place is null ? null : reader.Region("place", place),
            reader.Day("from", from), reader.Day("until", until), text, size ?? DefaultSize, after, reader.WordOrNull<CaseOrigin>("origin", origin));
        return reader.Read(() => query);
    }
}
