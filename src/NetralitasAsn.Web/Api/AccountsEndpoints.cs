using MediatR;
using NetralitasAsn.Application.Accounts;
using NetralitasAsn.Application.Work;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Web.Answers;

namespace NetralitasAsn.Web.Api;

/// <summary>A new account.</summary>
/// <param name="UserName">The name to sign in with.</param>
/// <param name="DisplayName">How the person is addressed.</param>
/// <param name="Role">The one role of the account.</param>
/// <param name="Office">The office; its kind must fit the role.</param>
/// <param name="From">First day.</param>
/// <param name="Until">Last day, when it is known.</param>
/// <param name="Reason">Why; kept in the access log.</param>
public sealed record InvitationRequest(string? UserName, string? DisplayName, Role Role, string? Office, DateOnly From, DateOnly? Until, string? Reason);

/// <summary>A binding to an office; the same office and first day again sets another last day.</summary>
/// <param name="Office">The office; its kind must fit the role of the account.</param>
/// <param name="From">First day.</param>
/// <param name="Until">Last day, when it is known.</param>
/// <param name="Reason">Why; kept in the access log.</param>
public sealed record BindingRequest(string? Office, DateOnly From, DateOnly? Until, string? Reason);

/// <summary>Why an account is changed.</summary>
/// <param name="Reason">Kept in the access log.</param>
public sealed record AccountChangeRequest(string? Reason);

/// <summary>Why an account is locked.</summary>
/// <param name="Reason">Kept in the access log.</param>
/// <param name="DespiteWork">Locks it although it still holds open work.</param>
public sealed record AccountLockRequest(string? Reason, bool DespiteWork = false);

/// <summary>Accounts and their bindings, for administrators; nothing of any case.</summary>
internal static class AccountsEndpoints
{
    public static RouteGroupBuilder MapAccounts(this RouteGroupBuilder api)
    {
        api.MapGet("/accounts", (string? q, string? after, int? limit, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new FindAccounts(q, after, limit ?? 50), ct).ToHttp())
            .WithName("FindAccounts")
            .WithTags("Accounts")
            .WithSummary("Accounts by user name, with role and offices.")
            .Answers<AccountPage>(200, "forbidden");

        api.MapGet("/accounts/{id:guid}", (Guid id, IMediator mediator, CancellationToken ct) => mediator.Send(new GetAccount(id), ct).ToHttp())
            .WithName("GetAccount")
            .WithTags("Accounts")
            .WithSummary("One account.")
            .Answers<AccountCard>(200, "forbidden", "not-found");

        api.MapPost("/accounts", (InvitationRequest body, IMediator mediator, HttpContext http, CancellationToken ct) =>
                mediator.Send(new InviteAccount(body.UserName ?? "", body.DisplayName ?? "", body.Role, new(body.Office ?? ""), body.From, body.Until, body.Reason ?? ""), ct).ToHttp(Once(http)))
            .WithName("InviteAccount")
            .WithTags("Accounts")
            .WithSummary("Makes an account bound to an office; the password is told once.")
            .Answers<NewPassword>(200, "forbidden", "account.name-taken");

        api.MapGet("/accounts/{id:guid}/open-work", (Guid id, IMediator mediator, CancellationToken ct) => mediator.Send(new GetHeldWork(id), ct).ToHttp())
            .WithName("GetHeldWork")
            .WithTags("Accounts")
            .WithSummary("How many open items an account is responsible for, by office; never which.")
            .Answers<IReadOnlyList<HeldWork>>(200, "forbidden");

        api.MapPost("/accounts/{id:guid}/lock", (Guid id, AccountLockRequest body, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new LockAccount(id, body.Reason ?? "", body.DespiteWork), ct).ToHttp(_ => TypedResults.NoContent()))
            .WithName("LockAccount")
            .WithTags("Accounts")
            .WithSummary("Locks an account and ends its sessions; one that holds open work only when despiteWork says so, and then its offices are told.")
            .AnswersNothing(204, "forbidden", "not-found", "account.own", "account.holds-work");

        api.MapPost("/accounts/{id:guid}/unlock", (Guid id, AccountChangeRequest body, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new UnlockAccount(id, body.Reason ?? ""), ct).ToHttp(_ => TypedResults.NoContent()))
            .WithName("UnlockAccount")
            .WithTags("Accounts")
            .WithSummary("Opens a locked account again.")
            .AnswersNothing(204, "forbidden", "not-found");

        api.MapPost("/accounts/{id:guid}/password-reset", (Guid id, AccountChangeRequest body, IMediator mediator, HttpContext http, CancellationToken ct) =>
                mediator.Send(new ResetPassword(id, body.Reason ?? ""), ct).ToHttp(Once(http)))
            .WithName("ResetPassword")
            .WithTags("Accounts")
            .WithSummary("Gives an account a new password, told once.")
            .Answers<NewPassword>(200, "forbidden", "not-found");

        api.MapPost("/accounts/{id:guid}/second-factor-reset", (Guid id, AccountChangeRequest body, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new ResetSecondFactor(id, body.Reason ?? ""), ct).ToHttp(_ => TypedResults.NoContent()))
            .WithName("ResetSecondFactor")
            .WithTags("Accounts")
            .WithSummary("Takes the second factor away from an account whose holder lost it.")
            .AnswersNothing(204, "forbidden", "not-found");

        api.MapPost("/accounts/{id:guid}/bindings", (Guid id, BindingRequest body, IMediator mediator, CancellationToken ct) =>
                mediator.Send(new BindAccount(id, new(body.Office ?? ""), body.From, body.Until, body.Reason ?? ""), ct).ToHttp(_ => TypedResults.NoContent()))
            .WithName("BindAccount")
            .WithTags("Accounts")
            .WithSummary("Binds an account to an office with dates.")
            .AnswersNothing(204, "forbidden", "not-found");
        return api;
    }

    /// <summary>A password is kept by no cache.</summary>
    private static Func<NewPassword, IResult> Once(HttpContext http) => made =>
    {
        http.Response.Headers.CacheControl = "no-store";
        return TypedResults.Ok(made);
    };
}
