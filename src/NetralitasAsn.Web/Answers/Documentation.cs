namespace NetralitasAsn.Web.Answers;

/// <summary>The codes an endpoint can refuse with; they become part of the published document.</summary>
internal sealed record RefusalCodes(IReadOnlyList<string> Codes);

/// <summary>Says that the answer carries an ETag.</summary>
internal sealed record CarriesVersion;

internal static class Documentation
{
    /// <summary>
    /// Documents the accepted answer and the codes of the refusals, each with its status where it is not 409:
    /// <c>.Answers&lt;Receipt&gt;(201, "report.already-received", "404 not-found")</c>. What every endpoint can answer (400, 429) is added for all.
    /// </summary>
    public static RouteHandlerBuilder Answers<T>(this RouteHandlerBuilder endpoint, int status = StatusCodes.Status200OK, params string[] codes) =>
        endpoint.Produces<T>(status).Refuses(codes);

    /// <summary>The same for an accepted answer without a body.</summary>
    public static RouteHandlerBuilder AnswersNothing(this RouteHandlerBuilder endpoint, int status = StatusCodes.Status204NoContent, params string[] codes) =>
        endpoint.Produces(status).Refuses(codes);

    /// <summary>Says that the accepted answer carries the version as its ETag.</summary>
    public static RouteHandlerBuilder WithVersion(this RouteHandlerBuilder endpoint) => endpoint.WithMetadata(new CarriesVersion());

    private static RouteHandlerBuilder Refuses(this RouteHandlerBuilder endpoint, string[] codes)
    {
        foreach (var status in codes.Select(StatusOf).Append(StatusCodes.Status400BadRequest).Distinct().Order())
        {
            endpoint.Produces<Problem>(status, Problems.ContentType);
        }

        return endpoint.WithMetadata(new RefusalCodes([.. codes.Select(c => c[(c.IndexOf(' ', StringComparison.Ordinal) + 1)..])]));
    }

    private static int StatusOf(string code) =>
        code.Length > 4 && code[3] == ' ' && int.TryParse(code.AsSpan(0, 3), out var status)
            ? status
            : code switch
            {
                "not-found" => StatusCodes.Status404NotFound,
                "forbidden" => StatusCodes.Status403Forbidden,
                "stale" => StatusCodes.Status412PreconditionFailed,
                _ => StatusCodes.Status409Conflict,
            };
}
