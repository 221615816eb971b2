using System.Text.Json.Serialization;
using NetralitasAsn.Domain.Regulations;

namespace NetralitasAsn.Web.Answers;

/// <summary>Problem details (RFC 9457). Clients decide by <c>code</c>, never by the text.</summary>
public sealed record Problem
{
    /// <summary><c>urn:netralitas:</c> followed by the code.</summary>
    public required string Type { get; init; }

    /// <summary>What is wrong, as one sentence in Indonesian.</summary>
    public required string Title { get; init; }

    /// <summary>The HTTP status.</summary>
    public required int Status { get; init; }

    /// <summary>The stable code of the problem.</summary>
    public required string Code { get; init; }

    /// <summary>The article by which the law says no.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ProblemArticle? Article { get; init; }

    /// <summary>What is wrong with single fields, by their JSON names.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<string, string[]>? Errors { get; init; }

    /// <summary>The values that a field would have accepted, by its JSON name.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<string, IReadOnlyList<string>>? Allowed { get; init; }

    /// <summary>The trace to quote when a fault is reported.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? TraceId { get; init; }
}

/// <summary>The place in a legal text.</summary>
/// <param name="Instrument">The instrument, for example <c>UU-8-2015</c>.</param>
/// <param name="Provision">The provision in the words of the citation.</param>
public sealed record ProblemArticle(string Instrument, string Provision);

internal static class Problems
{
    public const string ContentType = "application/problem+json";

    /// <summary>Writes a problem with its code and the sentence that belongs to it.</summary>
    public static Task Problem(
        this HttpContext http,
        int status,
        string code,
        Article? basis = null,
        IReadOnlyDictionary<string, string[]>? errors = null,
        IReadOnlyDictionary<string, IReadOnlyList<string>>? allowed = null,
        string? traceId = null)
    {
        http.Response.StatusCode = status;
        return http.Response.WriteAsJsonAsync(
            new Problem
            {
                Type = $"urn:netralitas:{code}",
                Title = http.RequestServices.GetRequiredService<RefusalTexts>().Sentence(code),
                Status = status,
                Code = code,
                Article = basis is null ? null : new(basis.Instrument, basis.Provision),
                Errors = errors,
                Allowed = allowed,
                TraceId = traceId,
            },
            options: null,
            ContentType,
            http.RequestAborted);
    }

    /// <summary>The code of an answer that nobody gave by hand: no such address, wrong method, too much, too often.</summary>
    public static string CodeOf(int status) => status switch
    {
        StatusCodes.Status400BadRequest => "malformed",
        StatusCodes.Status401Unauthorized => "sign-in-required",
        StatusCodes.Status403Forbidden => "forbidden",
        StatusCodes.Status404NotFound => "not-found",
        StatusCodes.Status405MethodNotAllowed => "method-not-allowed",
        StatusCodes.Status406NotAcceptable => "not-acceptable",
        StatusCodes.Status408RequestTimeout => "too-slow",
        StatusCodes.Status413PayloadTooLarge => "too-large",
        StatusCodes.Status415UnsupportedMediaType => "unsupported-media-type",
        StatusCodes.Status428PreconditionRequired => "precondition-required",
        StatusCodes.Status429TooManyRequests => "too-many-requests",
        _ => "fault",
    };
}

/// <summary>A problem that is not a refusal of the domain: a status and its code.</summary>
internal sealed class CodedAnswer(int status, string code) : IResult
{
    public Task ExecuteAsync(HttpContext httpContext) => httpContext.Problem(status, code);
}
