using NetralitasAsn.Infrastructure.Accounts;

namespace NetralitasAsn.Web.Security;

/// <summary>Where the setting asks for it (always in Production unless <c>Accounts:RequireSecondFactor</c> says no), nobody works before the second factor is set up.</summary>
internal static class SecondFactorDuty
{
    private const string Setting = "Accounts:RequireSecondFactor";

    /// <summary>Whether the signed-in person still owes a second factor.</summary>
    public static bool Applies(HttpContext http)
    {
        var configuration = http.RequestServices.GetRequiredService<IConfiguration>();
        var environment = http.RequestServices.GetRequiredService<IHostEnvironment>();
        return configuration.GetValue(Setting, environment.IsProduction())
            && http.User.Identity?.IsAuthenticated == true
            && !http.User.HasClaim(c => c.Type == ActorClaims.SecondFactor);
    }

    public static WebApplication UseSecondFactorDuty(this WebApplication app)
    {
        app.Use((http, next) =>
        {
            if (http.GetEndpoint() is null || !Applies(http) || IsOpen(http.Request.Path))
            {
                return next(http);
            }

            if (http.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase))
            {
                return Answers.Problems.Problem(http, StatusCodes.Status401Unauthorized, "sign-in.second-factor-required");
            }

            http.Response.Redirect("/akun/keamanan");
            return Task.CompletedTask;
        });
        return app;
    }

    private static bool IsOpen(PathString address) =>
        !address.StartsWithSegments("/kerja", StringComparison.OrdinalIgnoreCase)
        && !address.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase);
}
