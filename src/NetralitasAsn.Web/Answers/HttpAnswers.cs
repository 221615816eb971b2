using System.Text.Json;
using NetralitasAsn.Domain;

namespace NetralitasAsn.Web.Answers;

/// <summary>The only place where a refusal becomes an answer of the API.</summary>
internal static class HttpAnswers
{
    /// <summary>Opens the answer: the accepted response, or problem details with the code and the article.</summary>
    public static async Task<IResult> ToHttp<T>(this Task<Result<T>> answer, Func<T, IResult> accepted)
    {
        var result = await answer;
        return result.Match(accepted, refusal => new RefusedAnswer(refusal));
    }

    /// <summary>200 with the value as the body.</summary>
    public static Task<IResult> ToHttp<T>(this Task<Result<T>> answer) => answer.ToHttp(value => TypedResults.Ok(value));

    /// <summary>200 with the value as the body and its version as the ETag.</summary>
    public static Task<IResult> ToHttp<T>(this Task<Result<T>> answer, Func<T, int> version) =>
        answer.ToHttp(value => new VersionedAnswer(TypedResults.Ok(value), new(version(value))));

    /// <summary>Adds the ETag to a response.</summary>
    public static IResult At(this IResult response, int version) => new VersionedAnswer(response, new(version));

    public static int StatusOf(RefusalKind kind) => kind switch
    {
        RefusalKind.Invalid => StatusCodes.Status400BadRequest,
        RefusalKind.NotFound => StatusCodes.Status404NotFound,
        RefusalKind.Forbidden => StatusCodes.Status403Forbidden,
        RefusalKind.Conflict => StatusCodes.Status409Conflict,
        RefusalKind.Stale => StatusCodes.Status412PreconditionFailed,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, null),
    };

    /// <summary>The member path of a command as the client wrote it: <c>Reporter.BirthDate</c> is <c>reporter.birthDate</c>.</summary>
    public static string JsonName(string path) => string.Join('.', path.Split('.').Select(JsonNamingPolicy.CamelCase.ConvertName));

    private sealed class RefusedAnswer(Refusal refusal) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            var texts = httpContext.RequestServices.GetRequiredService<RefusalTexts>();
            var errors = refusal.Fields
                .GroupBy(f => JsonName(f.Field), texts.Sentence)
                .ToDictionary(g => g.Key, g => g.Distinct().ToArray());
            return httpContext.Problem(StatusOf(refusal.Kind), refusal.Code, refusal.Basis, errors.Count > 0 ? errors : null);
        }
    }

    private sealed class VersionedAnswer(IResult response, ETag version) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            httpContext.Response.Headers.ETag = version.ToString();
            return response.ExecuteAsync(httpContext);
        }
    }
}
