using NetralitasAsn.Infrastructure.Accounts;
using NetralitasAsn.Web.Answers;
using NetralitasAsn.Web.Security;

namespace NetralitasAsn.Web.Api;

/// <summary>Name, password and, where the account has one, the code of the second factor.</summary>
/// <param name="UserName">The name of the account.</param>
/// <param name="Password">The password.</param>
/// <param name="SecondFactorCode">Six digits of the authenticator, or a recovery code.</param>
public sealed record SignInRequest(string? UserName, string? Password, string? SecondFactorCode);

/// <summary>A token for <c>Authorization: Bearer</c>.</summary>
/// <param name="AccessToken">The token; opaque.</param>
/// <param name="ExpiresIn">Seconds until it expires.</param>
public sealed record SignedIn(string AccessToken, int ExpiresIn);

internal static class SignInEndpoints
{
    public static RouteGroupBuilder MapSignIn(this RouteGroupBuilder api)
    {
        api.MapPost("/sign-in", SignIn)
            .AllowAnonymous()
            .RequireRateLimiting(RateLimits.SignIn)
            .WithName("SignIn")
            .WithTags("Sign-in")
            .WithSummary("Exchanges name and password for an access token of fifteen minutes.")
            .Answers<SignedIn>(200, "401 sign-in.failed", "401 sign-in.locked", "401 sign-in.second-factor-required");
        return api;
    }

    private static async Task<IResult> SignIn(SignInRequest body, SignInDesk desk, AccessTokens tokens, CancellationToken ct)
    {
        var answer = await desk.SignIn(body.UserName ?? "", body.Password ?? "", body.SecondFactorCode, ct);
        return answer.Principal is { } principal
            ? TypedResults.Ok(new SignedIn(tokens.Issue(principal), (int)AccessTokens.Life.TotalSeconds))
            : new CodedAnswer(StatusCodes.Status401Unauthorized, answer.Code!);
    }
}
