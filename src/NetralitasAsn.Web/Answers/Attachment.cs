using System.Net.Http.Headers;
using NetralitasAsn.Application.Reports;

namespace NetralitasAsn.Web.Answers;

/// <summary>Hands out a file that somebody unknown sent: never shown by the browser in our name, never run, never kept.</summary>
internal sealed class Attachment(OpenedEvidence file) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        await using var content = file.Content;
        var response = httpContext.Response;
        response.ContentType = file.MediaType;
        response.ContentLength = file.Size;
        response.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileNameStar = file.Name }.ToString();
        response.OnStarting(() =>
        {
            // Stricter than on our pages, and said last.
            response.Headers.ContentSecurityPolicy = "sandbox; default-src 'none'";
            response.Headers.XContentTypeOptions = "nosniff";
            response.Headers.CacheControl = "no-store";
            return Task.CompletedTask;
        });
        await content.CopyToAsync(response.Body, httpContext.RequestAborted);
    }
}
