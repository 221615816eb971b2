using System.Data.Common;
using System.Diagnostics;
using System.Text.Json;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.Net.Http.Headers;

namespace NetralitasAsn.Web.Answers;

/// <summary>What no endpoint answered by hand: malformed requests and faults of our own, under <c>/api</c> as problem details.</summary>
internal sealed class Faults(ILogger<Faults> logger) : IExceptionHandler
{
    public async ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        // The address of the error page already stands in the request; the feature remembers the one that was asked for.
        var asked = httpContext.Features.Get<IExceptionHandlerPathFeature>()?.Path ?? httpContext.Request.Path;
        if (!FaultsSetup.IsApi(asked))
        {
            return false;
        }

        if (exception is BadHttpRequestException malformed)
        {
            await Explain(httpContext, malformed);
            return true;
        }

        logger.LogError(exception, "A fault of our own");
        await httpContext.Problem(
            StatusCodes.Status500InternalServerError, "fault", traceId: Activity.Current?.Id ?? httpContext.TraceIdentifier);
        return true;
    }

    private static Task Explain(HttpContext http, BadHttpRequestException malformed)
    {
        if (LacksVersion(http))
        {
            return http.Problem(StatusCodes.Status428PreconditionRequired, "precondition-required");
        }

        if (malformed.InnerException is not JsonException json)
        {
            return http.Problem(malformed.StatusCode, Problems.CodeOf(malformed.StatusCode));
        }

        var texts = http.RequestServices.GetRequiredService<RefusalTexts>();
        var field = json.Path is { Length: > 2 } path ? path.TrimStart('$').TrimStart('.') : null;
        var allowed = (json as UnknownValueException)?.Allowed;
        var errors = field is null
            ? null
            : new Dictionary<string, string[]> { [field] = [texts.Sentence(new Domain.FieldError(field, allowed is null ? "malformed" : "choose"))] };
        return http.Problem(StatusCodes.Status400BadRequest, allowed is null ? "malformed" : "unknown-value", errors: errors,
            allowed: allowed is null || field is null ? null : new Dictionary<string, IReadOnlyList<string>> { [field] = allowed });
    }

    private static bool LacksVersion(HttpContext http) =>
        !http.Request.Headers.ContainsKey(HeaderNames.IfMatch)
        && (http.Features.Get<IExceptionHandlerFeature>()?.Endpoint ?? http.GetEndpoint()) is { } endpoint
        && endpoint.Metadata.GetOrderedMetadata<IParameterBindingMetadata>()
            .Any(p => (Nullable.GetUnderlyingType(p.ParameterInfo.ParameterType) ?? p.ParameterInfo.ParameterType) == typeof(ETag));
}

internal static class FaultsSetup
{
    public static bool IsApi(this HttpContext http) => IsApi(http.Request.Path);

    public static bool IsApi(PathString address) => address.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase);

    public static IServiceCollection AddAnswers(this IServiceCollection services)
    {
        services.AddLocalization(options => options.ResourcesPath = "Resources");
        services.AddSingleton<RefusalTexts>();
        services.AddScoped<QueueCsv>();
        services.AddExceptionHandler<Faults>();
        services.AddJson();
        return services.Configure<RouteHandlerOptions>(options => options.ThrowOnBadRequest = true);
    }

    /// <summary>Every status has an answer: under <c>/api</c> a problem with a code, elsewhere a page.</summary>
    public static WebApplication UseAnswers(this WebApplication app)
    {
        app.UseExceptionHandler("/kesalahan/500");
        app.UseWhen(http => http.IsApi(), api => api.UseStatusCodePages(context =>
            context.HttpContext.Problem(
                context.HttpContext.Response.StatusCode, Problems.CodeOf(context.HttpContext.Response.StatusCode))));
        app.UseWhen(http => !http.IsApi(), pages => pages.UseStatusCodePagesWithReExecute("/kesalahan/{0}"));
        app.Use(RefuseWhatNoDatabaseKeeps);
        return app;
    }

    /// <summary>A text with a character that PostgreSQL cannot keep (a zero byte) is malformed input, wherever it stood, and no fault of ours.</summary>
    private static async Task RefuseWhatNoDatabaseKeeps(HttpContext http, RequestDelegate next)
    {
        const string CharacterNotInRepertoire = "22021";
        try
        {
            await next(http);
        }
        catch (Exception e) when (!http.Response.HasStarted && (e as DbException ?? e.InnerException as DbException)?.SqlState == CharacterNotInRepertoire)
        {
            http.Response.Clear();
            http.Response.StatusCode = StatusCodes.Status400BadRequest;
        }
    }
}
