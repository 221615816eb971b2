using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authorization;
using NetralitasAsn.Application;
using NetralitasAsn.Infrastructure.Accounts;
using NetralitasAsn.Web.Answers;

namespace NetralitasAsn.Web.Security;

/// <summary>The address decides which proof counts: a token under <c>/api</c>, a cookie everywhere else; never the other way round.</summary>
internal static class Schemes
{
    public const string ByAddress = "by-address";
    public const string Bearer = "bearer";
    public const string Cookie = "cookie";

    /// <summary>Holds, for five minutes, who has shown a password and still owes the second factor.</summary>
    public const string HalfSignedIn = "half-signed-in";
}

internal static class SecuritySetup
{
    public static WebApplicationBuilder AddSecurity(this WebApplicationBuilder builder)
    {
        var services = builder.Services;
        var always = builder.Environment.IsProduction() ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
        services.AddHttpContextAccessor();
        services.AddScoped<ICurrentActor, CurrentActor>();
        services.AddSingleton<AccessTokens>();
        services.AddAuthentication(Schemes.ByAddress)
            .AddPolicyScheme(Schemes.ByAddress, null, scheme =>
                scheme.ForwardDefaultSelector = http => http.IsApi() ? Schemes.Bearer : Schemes.Cookie)
            .AddScheme<AuthenticationSchemeOptions, BearerHandler>(Schemes.Bearer, null)
            .AddCookie(Schemes.HalfSignedIn, cookie => Harden(cookie, "netralitas.half", always, TimeSpan.FromMinutes(5)))
            .AddCookie(Schemes.Cookie, cookie =>
            {
                Harden(cookie, "netralitas", always, TimeSpan.FromHours(8));
                cookie.SlidingExpiration = true;
                cookie.Events.OnValidatePrincipal = DieWithTheStamp;
            });
        services.AddAuthorizationBuilder().AddPolicy(Policies.SignedIn, Policies.RequireSignIn);
        services.AddAntiforgery(antiforgery =>
        {
            antiforgery.Cookie.Name = "netralitas.form";
            antiforgery.Cookie.SecurePolicy = always;
            antiforgery.Cookie.SameSite = SameSiteMode.Strict;
        });
        services.AddRateLimits();
        return builder;
    }

    private static void Harden(CookieAuthenticationOptions cookie, string name, CookieSecurePolicy secure, TimeSpan life)
    {
        cookie.Cookie.Name = name;
        cookie.Cookie.HttpOnly = true;
        cookie.Cookie.SameSite = SameSiteMode.Lax;
        cookie.Cookie.SecurePolicy = secure;
        cookie.ExpireTimeSpan = life;
        cookie.LoginPath = "/masuk";
        cookie.LogoutPath = "/keluar";
        cookie.ReturnUrlParameter = "kembali";
        cookie.Events.OnRedirectToAccessDenied = context =>
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return Task.CompletedTask;
        };
    }

    private static async Task DieWithTheStamp(CookieValidatePrincipalContext context)
    {
        var stamps = context.HttpContext.RequestServices.GetRequiredService<StampCheck>();
        if (!await stamps.IsCurrent(context.Principal!, context.HttpContext.RequestAborted))
        {
            context.RejectPrincipal();
            await context.HttpContext.SignOutAsync(Schemes.Cookie);
        }
    }
}
