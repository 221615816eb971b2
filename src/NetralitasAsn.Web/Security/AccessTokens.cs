using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using NetralitasAsn.Infrastructure.Accounts;

namespace NetralitasAsn.Web.Security;

/// <summary>Tokens of the API: sealed by data protection, so nothing in them can be read or changed outside; good for fifteen minutes.</summary>
internal sealed class AccessTokens(IDataProtectionProvider protection, TimeProvider time)
{
    public static readonly TimeSpan Life = TimeSpan.FromMinutes(15);

    private readonly TicketDataFormat format = new(protection.CreateProtector("netralitas.access-token.v1"));

    public string Issue(ClaimsPrincipal principal) => format.Protect(
        new AuthenticationTicket(principal, new AuthenticationProperties { ExpiresUtc = time.GetUtcNow() + Life }, Schemes.Bearer));

    public ClaimsPrincipal? Read(string token) =>
        format.Unprotect(token) is { } ticket && ticket.Properties.ExpiresUtc > time.GetUtcNow() ? ticket.Principal : null;
}

/// <summary>Reads <c>Authorization: Bearer</c>; a token dies with the security stamp of its account.</summary>
internal sealed class BearerHandler(
    IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder, AccessTokens tokens, StampCheck stamps)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    private const string Prefix = "Bearer ";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var header = Request.Headers.Authorization.ToString();
        if (!header.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase))
        {
            return AuthenticateResult.NoResult();
        }

        return tokens.Read(header[Prefix.Length..].Trim()) is { } principal && await stamps.IsCurrent(principal, Context.RequestAborted)
            ? AuthenticateResult.Success(new(principal, Schemes.Bearer))
            : AuthenticateResult.Fail("The token is not good any more.");
    }

    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        Response.StatusCode = StatusCodes.Status401Unauthorized;
        Response.Headers[HeaderNames.WWWAuthenticate] = "Bearer";
        return Task.CompletedTask;
    }
}
