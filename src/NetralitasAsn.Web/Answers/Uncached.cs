namespace NetralitasAsn.Web.Answers;

/// <summary>An answer that no cache keeps.</summary>
internal sealed class Uncached(IResult response) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext)
    {
        httpContext.Response.Headers.CacheControl = "no-store";
        return response.ExecuteAsync(httpContext);
    }
}
