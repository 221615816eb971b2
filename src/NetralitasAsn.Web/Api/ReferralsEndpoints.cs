using MediatR;
using Microsoft.AspNetCore.Mvc;
using NetralitasAsn.Application;
using NetralitasAsn.Application.Rulings;
using NetralitasAsn.Domain.Rulings;
using NetralitasAsn.Web.Answers;

namespace NetralitasAsn.Web.Api;

/// <summary>Referrals, from the letter of Bawaslu to the executed decision.</summary>
internal static class ReferralsEndpoints
{
    private const int DefaultSize = 50;

    public static RouteGroupBuilder MapReferrals(this RouteGroupBuilder api)
    {
        var referrals = api.MapGroup("/referrals").WithTags("Referrals");
        MapReading(referrals);
        MapReceiving(referrals);
        MapDeciding(referrals);
        MapInterests(referrals);
        MapDelegating(api.MapGroup("/signing-delegations").WithTags("Referrals"));
        return api;
    }

    private static void MapReading(RouteGroupBuilder referrals)
    {
        referrals.MapGet("", (string? stage, string? track, string? text, int? size, After? after, IMediator mediator, CancellationToken ct) =>
                Read(stage, track, text, size, after).Ask(query => mediator.Send(query, ct).ToHttp(page => TypedResults.Ok(page.Listed()))))
            .WithName("FindReferrals").WithSummary("The referrals of the own desk, what runs out first on top.")
            .Answers<Listed<ReferralCard>>(200, "forbidden");

        referrals.MapGet("/{id:guid}", (ReferralId id, IMediator mediator, CancellationToken ct) => mediator.Send(new GetReferral(id), ct).ToHttp(view => view.Version))
            .WithName("GetReferral").WithSummary("One referral as its receiver may see it: the matter as referred, the lawful sanctions, its trail, and what can be done next. Never the reporter.")
            .Answers<ReferralView>(200, "not-found", "forbidden").WithVersion();
    }

    private static void MapReceiving(RouteGroupBuilder referrals)
    {
        referrals.MapPost("/{id:guid}/forwarding", (ReferralId id, ForwardingRequest body, [FromHeader(Name = "If-Match")] ETag version, IMediator mediator, CancellationToken ct) =>
                mediator.Send(body.ToCommand(id, version), ct).ToHttp(Stage))
            .WithName("ForwardReferral").WithSummary("The body that oversees civil servants verified the referral and passes it to the personnel authority.")
            .Answers<ReferralStageAnswer>(200, "not-found", "forbidden", "stale", "428 precondition-required", "referral.not-with-verifier");

        referrals.MapPost("/{id:guid}/return", (ReferralId id, ReturnRequest body, [FromHeader(Name = "If-Match")] ETag version, IMediator mediator, CancellationToken ct) =>
                mediator.Send(body.ToCommand(id, version), ct).ToHttp(Stage))
            .WithName("ReturnReferral").WithSummary("Sends the referral back to Bawaslu, with the reason.")
            .Answers<ReferralStageAnswer>(200, "not-found", "forbidden", "stale", "428 precondition-required", "referral.not-with-authority");

        referrals.MapPost("/{id:guid}/receipt", (ReferralId id, ReceiptRequest body, [FromHeader(Name = "If-Match")] ETag version, IMediator mediator, CancellationToken ct) =>
                mediator.Send(body.ToCommand(id, version), ct).ToHttp(Stage))
            .WithName("ConfirmReceipt").WithSummary("The authority confirms the day it received the letter, with proof.")
            .Answers<ReferralStageAnswer>(200, "not-found", "forbidden", "stale", "428 precondition-required", "referral.not-with-authority", "referral.already-received");

        referrals.MapPost("/{id:guid}/follow-up", (ReferralId id, FollowUpRequest body, [FromHeader(Name = "If-Match")] ETag version, IMediator mediator, CancellationToken ct) =>
                mediator.Send(body.ToCommand(id, version), ct).ToHttp(Stage))
            .WithName("BeginFollowUp").WithSummary("The follow-up began: a disposition, a team decree or a summons; inspectorate or camat may be given a dated view.")
            .Answers<ReferralStageAnswer>(200, "not-found", "forbidden", "stale", "428 precondition-required", "referral.not-with-authority", "referral.not-received", "referral.already-begun");
    }

    private static void MapDeciding(RouteGroupBuilder referrals)
    {
        referrals.MapPost("/{id:guid}/rulings", (ReferralId id, RulingRequest body, [FromHeader(Name = "If-Match")] ETag version, IMediator mediator, CancellationToken ct) =>
                mediator.Send(body.ToCommand(id, version), ct).ToHttp(ruling => TypedResults.Created($"/api/v1/referrals/{id}", new RulingAnswer(ruling.Value))))
            .WithName("IssueRuling").WithSummary("Issues the decision of the authority; the agency only under a dated delegation. It cannot be undone.")
            .Answers<RulingAnswer>(
                201, "not-found", "forbidden", "stale", "428 precondition-required",
                "referral.not-received", "referral.not-awaiting-ruling", "referral.no-delegation", "ruling.number-taken");

        referrals.MapPost("/{id:guid}/delivery", (ReferralId id, DeliveryRequest body, [FromHeader(Name = "If-Match")] ETag version, IMediator mediator, CancellationToken ct) =>
                mediator.Send(body.ToCommand(id, version), ct).ToHttp(effective => TypedResults.Ok(new DeliveryAnswer(effective))))
            .WithName("DeliverRuling").WithSummary("Records the day the decision was handed over; effect and remedies count from it.")
            .Answers<DeliveryAnswer>(200, "not-found", "forbidden", "stale", "428 precondition-required", "referral.not-ruled", "ruling.already-delivered");

        referrals.MapPost("/{id:guid}/execution", (ReferralId id, ExecutionRequest body, [FromHeader(Name = "If-Match")] ETag version, IMediator mediator, CancellationToken ct) =>
                mediator.Send(body.ToCommand(id, version), ct).ToHttp(ruling => TypedResults.Ok(new RulingAnswer(ruling.Value))))
            .WithName("ExecuteRuling").WithSummary("Records that the decision was carried out.")
            .Answers<RulingAnswer>(200, "not-found", "forbidden", "stale", "428 precondition-required", "referral.not-ruled", "ruling.not-delivered", "ruling.not-in-effect");
    }

    private static void MapInterests(RouteGroupBuilder referrals)
    {
        referrals.MapPost("/{id:guid}/conflicts", (ReferralId id, ConflictRequest body, [FromHeader(Name = "If-Match")] ETag version, IMediator mediator, CancellationToken ct) =>
                body.Read(id, version).Ask(command => mediator.Send(command, ct).ToHttp(conflict => TypedResults.Created($"/api/v1/referrals/{id}", new RulingAnswer(conflict)))))
            .WithName("DeclareConflict").WithSummary("The authority is in conflict of interest: it does not find the referral any more, the threshold stands still, and the configured authority is asked who decides.")
            .Answers<RulingAnswer>(201, "not-found", "forbidden", "stale", "428 precondition-required", "referral.conflict-declared", "referral.conflict-too-late");

        referrals.MapPost("/{id:guid}/conflict-answer", (ReferralId id, ConflictAnswerRequest body, [FromHeader(Name = "If-Match")] ETag version, IMediator mediator, CancellationToken ct) =>
                mediator.Send(body.ToCommand(id, version), ct).ToHttp(decides => TypedResults.Ok(new ConflictResolvedAnswer(decides))))
            .WithName("ResolveConflict").WithSummary("Records who decides by the answer of the authority that was asked; the threshold runs on.")
            .Answers<ConflictResolvedAnswer>(200, "not-found", "forbidden", "stale", "428 precondition-required", "referral.no-conflict");

        referrals.MapPost("/{id:guid}/minister-report", (ReferralId id, MinisterReportRequest body, [FromHeader(Name = "If-Match")] ETag version, IMediator mediator, CancellationToken ct) =>
                mediator.Send(body.ToCommand(id, version), ct).ToHttp(ruling => TypedResults.Ok(new RulingAnswer(ruling.Value))))
            .WithName("ReportActingHead").WithSummary("Records that an acting head reported the decision to the minister of home affairs.")
            .Answers<RulingAnswer>(200, "not-found", "forbidden", "stale", "428 precondition-required", "referral.not-ruled", "ruling.not-by-acting-head", "ruling.already-reported");
    }

    private static void MapDelegating(RouteGroupBuilder delegations)
    {
        delegations.MapGet("", (IMediator mediator, CancellationToken ct) => mediator.Send(new FindDelegations(), ct).ToHttp())
            .WithName("FindDelegations").WithSummary("The delegations of the signature by the own authority.")
            .Answers<IReadOnlyList<DelegationCard>>(200, "forbidden");

        delegations.MapPost("", (SigningDelegationRequest body, IMediator mediator, CancellationToken ct) =>
                mediator.Send(body.ToCommand(), ct).ToHttp(delegation => TypedResults.Created("/api/v1/signing-delegations", new RulingAnswer(delegation.Value))))
            .WithName("DelegateSigning").WithSummary("The authority delegates the signature to its agency, from one day to another.")
            .Answers<RulingAnswer>(201, "forbidden", "delegation.already-recorded");
    }

    private static IResult Stage(ReferralStage stage) => TypedResults.Ok(new ReferralStageAnswer(stage));

    private static Reading<FindReferrals> Read(string? stage, string? track, string? text, int? size, After? after)
    {
        var reader = new FieldReader();
        var query = new FindReferrals(reader.WordOrNull<ReferralStage>("stage", stage), reader.WordOrNull<Track>("track", track), text, size ?? DefaultSize, after);
        return reader.Read(() => query);
    }
}
