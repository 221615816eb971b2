using System.Net.Http.Headers;
using Microsoft.AspNetCore.Mvc;
using NetralitasAsn.Application.Reports;

namespace NetralitasAsn.Web.Answers;

/// <summary>Sends an export while it is being written: for a page and for an endpoint. A broken connection leaves a ZIP that no program takes for whole.</summary>
internal sealed class ArchiveResult(OpenedExport export) : IActionResult, IResult
{
    public Task ExecuteResultAsync(ActionContext context) => ExecuteAsync(context.HttpContext);

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.ContentType = "application/zip";
        response.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileNameStar = export.Name }.ToString();
        response.Headers.CacheControl = "no-store";
        return export.Write(response.Body, httpContext.RequestAborted);
    }
}
