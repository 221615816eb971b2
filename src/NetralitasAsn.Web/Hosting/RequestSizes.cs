using Microsoft.AspNetCore.Mvc;

namespace NetralitasAsn.Web.Hosting;

/// <summary>
/// How much may be sent in one request. Everything is a small form unless it says otherwise:
/// an endpoint with <c>.TakesUploads(RequestSizes.Evidence)</c>, a page model with <c>[RequestSizeLimit(RequestSizes.Evidence)]</c>.
/// </summary>
internal static class RequestSizes
{
    private const long Megabyte = 1024 * 1024;

    /// <summary>Pages and JSON.</summary>
    public const long Form = 2 * Megabyte;

    /// <summary>Evidence from the public: five files of 20 MB, and the wrapping.</summary>
    public const long Evidence = (5 * 20 * Megabyte) + Megabyte;

    /// <summary>Evidence at the counter: ten files of 50 MB, and the wrapping.</summary>
    public const long Counter = (10 * 50 * Megabyte) + Megabyte;

    public static RouteHandlerBuilder TakesUploads(this RouteHandlerBuilder endpoint, long upTo) =>
        endpoint.WithMetadata(new RequestSizeLimitAttribute(upTo));
}
