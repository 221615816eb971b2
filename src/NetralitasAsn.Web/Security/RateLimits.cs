using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;

namespace NetralitasAsn.Web.Security;

/// <summary>How often one address may post; looking at a page is not counted; use with <c>.RequireRateLimiting(RateLimits.Law)</c> or <c>[EnableRateLimiting]</c>.</summary>
internal static class RateLimits
{
    /// <summary>Asking what the law says.</summary>
    public const string Law = "law";

    /// <summary>Following a report with its code: few enough that codes cannot be guessed.</summary>
    public const string Tracking = "tracking";

    /// <summary>Signing in; the contract allows at least sixty a minute.</summary>
    public const string SignIn = "sign-in";

    /// <summary>Sending a report, a tip or evidence. In this country a whole town often shares one address.</summary>
    public const string Submission = "submission";

    public static IServiceCollection AddRateLimits(this IServiceCollection services) => services.AddRateLimiter(limits =>
    {
        limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
        limits.PerMinute(Law, 600);
        limits.PerMinute(Tracking, 60);
        limits.PerMinute(SignIn, 180);
        limits.PerMinute(Submission, 600);
        limits.OnRejected = (context, _) =>
        {
            var wait = context.Lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : TimeSpan.FromMinutes(1);
            context.HttpContext.Response.Headers.RetryAfter = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
            return ValueTask.CompletedTask;
        };
    });

    private static void PerMinute(this RateLimiterOptions limits, string name, int times) =>
        limits.AddPolicy(name, http => HttpMethods.IsPost(http.Request.Method)
            ? RateLimitPartition.GetFixedWindowLimiter(
                http.Connection.RemoteIpAddress?.ToString() ?? "local",
                _ => new FixedWindowRateLimiterOptions { PermitLimit = times, Window = TimeSpan.FromMinutes(1), QueueLimit = 0 })
            : RateLimitPartition.GetNoLimiter("reading"));
}
