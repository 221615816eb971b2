using MediatR;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;
using NetralitasAsn.Application.Reports;
using NetralitasAsn.Domain;
using NetralitasAsn.Web.Answers;
using NetralitasAsn.Web.Hosting;
using NetralitasAsn.Web.Security;

namespace NetralitasAsn.Web.Api;

/// <summary>What the public sends and follows: reports, initial information, their evidence, and the code that leads back to them.</summary>
internal static class ReportsIntakeEndpoints
{
    private const string Reports = "Reports";
    private const string TokenScheme = "Report ";

    public static RouteGroupBuilder MapReportsIntake(this RouteGroupBuilder api)
    {
        api.MapPost("/reports", (SubmitReportRequest body, IMediator mediator, CancellationToken ct) =>
                mediator.Send(body.ToCommand(), ct).Renamed(("Facts.", "")).ToHttp(receipt => Received("reports", receipt)))
            .Public(RateLimits.Submission)
            .WithName("SubmitReport")
            .WithSummary("Sends a report by a named person: 201 the first time, 200 with the same receipt when the same is sent again, 409 when the id was used for something else.")
            .Produces<ReceiptAnswer>()
            .Answers<ReceiptAnswer>(201, "report.already-received");

        api.MapPost("/tips", (SubmitTipRequest body, IMediator mediator, CancellationToken ct) =>
                mediator.Send(body.ToCommand(), ct).Renamed(("Facts.", "")).ToHttp(receipt => Received("tips", receipt)))
            .Public(RateLimits.Submission)
            .WithName("SubmitTip")
            .WithSummary("Sends initial information without a name.")
            .Produces<ReceiptAnswer>()
            .Answers<ReceiptAnswer>(201, "report.already-received");

        foreach (var (address, name) in new[] { ("/reports", "AddReportEvidence"), ("/tips", "AddTipEvidence") })
        {
            api.MapPost($"{address}/{{id:guid}}/evidence", AddEvidence)
                .Public(RateLimits.Submission)
                .TakesUploads(RequestSizes.Evidence)
                .WithName(name)
                .WithSummary("Adds files (multipart/form-data) with Authorization: Report followed by the upload token of the receipt. Type and size are judged by content.")
                .Answers<IReadOnlyList<EvidenceAnswer>>(201, "not-found", "401 upload-token-required", "413 too-large");
        }

        api.MapPost("/tracking", (TrackingRequest body, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new FollowReport(body.Code ?? ""), ct).ToHttp(tracked => TypedResults.Ok(TrackingAnswer.Of(tracked))))
            .Public(RateLimits.Tracking)
            .WithName("FollowReport")
            .WithSummary("Follows a report with its code. An unknown code and anybody else's are the same answer.")
            .Answers<TrackingAnswer>(200, "not-found");

        api.MapPost("/tracking/upgrade", (UpgradeRequest body, IMediator mediator, CancellationToken ct) =>
                mediator.Send(body.ToCommand(), ct).ToHttp(receipt => Received("reports", receipt)))
            .Public(RateLimits.Tracking)
            .WithName("UpgradeTip")
            .WithSummary("The author of initial information turns it into a formal report with the code, adding only who reports; the code leads to the report from now on.")
            .Answers<ReceiptAnswer>(201, "not-found", "tip.already-decided", "tip.awaiting-plenary");

        api.MapPost("/tracking/completion", (CompletionRequestBody body, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new CompleteWithCode(body.Code ?? "", body.Answer ?? ""), ct).ToHttp(stage => TypedResults.Ok(new CompletionAnswer(stage))))
            .Public(RateLimits.Tracking)
            .WithName("CompleteReportWithCode")
            .WithSummary("Answers a request for completion (perbaikan).")
            .Answers<CompletionAnswer>(200, "not-found", "report.not-awaiting-completion");

        api.MapPost("/tracking/evidence", AddEvidenceWithCode)
            .Public(RateLimits.Tracking)
            .TakesUploads(RequestSizes.Evidence)
            .WithName("AddEvidenceWithCode")
            .WithSummary("Adds files (multipart/form-data, the code in the field \"code\") while a completion is asked for.")
            .Answers<IReadOnlyList<EvidenceAnswer>>(201, "not-found", "report.not-awaiting-completion", "413 too-large");

        api.MapPost("/tracking/confirm", (ConfirmationRequest body, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new ConfirmCode(body.Code ?? "", body.LastGroup ?? ""), ct).ToHttp(id => TypedResults.Ok(new ConfirmationAnswer(id))))
            .Public(RateLimits.Tracking)
            .WithName("ConfirmCode")
            .WithSummary("Says that the code was noted; from then on no answer shows it again.")
            .Answers<ConfirmationAnswer>(200, "not-found");
        return api;
    }

    private static RouteHandlerBuilder Public(this RouteHandlerBuilder endpoint, string limit) =>
        endpoint.AllowAnonymous().RequireRateLimiting(limit).WithTags(Reports);

    private static IResult Received(string kind, Receipt receipt) => receipt.Repeated
        ? TypedResults.Ok(ReceiptAnswer.Of(receipt))
        : TypedResults.Created($"/api/v1/{kind}/{receipt.Id}", ReceiptAnswer.Of(receipt));

    private static async Task<IResult> AddEvidence(Guid id, IFormFileCollection files, HttpRequest request, IMediator mediator, CancellationToken ct) =>
        request.Headers[HeaderNames.Authorization].ToString() is { } header && header.StartsWith(TokenScheme, StringComparison.OrdinalIgnoreCase)
            ? await Taken(files, file => mediator.Send(new AddEvidence(id, header[TokenScheme.Length..].Trim(), file), ct))
            : new CodedAnswer(StatusCodes.Status401Unauthorized, "upload-token-required");

    private static Task<IResult> AddEvidenceWithCode([FromForm] string? code, IFormFileCollection files, IMediator mediator, CancellationToken ct) =>
        Taken(files, file => mediator.Send(new AddEvidenceWithCode(code ?? "", file), ct));

    /// <summary>One after the other; the first that is refused ends it, and sending all again keeps those that are there.</summary>
    internal static async Task<IResult> Taken(IFormFileCollection files, Func<IncomingFile, Task<Result<EvidenceCard>>> take)
    {
        if (files.Count == 0)
        {
            return await Task.FromResult(Result<EvidenceCard>.Refuse(Refusal.Invalid(new FieldError("File", "required")))).ToHttp();
        }

        var answers = new List<EvidenceAnswer>();
        foreach (var file in files)
        {
            await using var content = file.OpenReadStream();
            var taken = await take(new(file.FileName, content, file.Length));
            if (taken.Match(card => { answers.Add(EvidenceAnswer.Of(card)); return true; }, _ => false) is false)
            {
                return await Task.FromResult(taken).ToHttp();
            }
        }

        return TypedResults.Created((string?)null, answers);
    }
}
