using System.Text;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using NetralitasAsn.Testing;
using Xunit;

namespace NetralitasAsn.Web.Tests.Security;

public sealed class RoutesTests(WebHost host) : IClassFixture<WebHost>
{
    [Fact]
    public void Every_route_and_who_may_call_it_is_written_down()
    {
        using var client = host.CreateClient();
        var lines = host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => !IsFile(e)).Select(Line).Distinct().Order(StringComparer.Ordinal);
        var text = new StringBuilder("# Every route and its policy\n\nGenerated from the running host and approved by a test. What a role may do behind a door is in `permissions.md`.\n\n");
        foreach (var line in lines)
        {
            text.Append("- ").Append(line).Append('\n');
        }

        Approve.Text("docs/routes.md", text.ToString());
    }

    [Fact]
    public async Task The_published_document_is_the_approved_one()
    {
        using var client = host.CreateClient();

        var document = await client.GetStringAsync(new Uri("/swagger/v1/swagger.json", UriKind.Relative), TestContext.Current.CancellationToken);

        Approve.Text("docs/api/openapi.v1.json", document);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/masuk")]
    [InlineData("/health/live")]
    [InlineData("/api/v1/nothing")]
    public async Task Every_answer_has_a_strict_content_security_policy(string address)
    {
        using var client = host.CreateClient();

        var answer = await client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

        var policy = Assert.Single(answer.Headers.GetValues("Content-Security-Policy"));
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
    }

    private static string Line(RouteEndpoint endpoint)
    {
        var methods = endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods;
        var isOpen = endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null || endpoint.Metadata.GetMetadata<IAuthorizeData>() is null;
        var limit = endpoint.Metadata.GetMetadata<EnableRateLimitingAttribute>()?.PolicyName;
        return $"`{(methods is { Count: > 0 } ? string.Join(' ', methods) : "PAGE")} /{endpoint.RoutePattern.RawText?.TrimStart('/')}`: "
            + $"{(isOpen ? "public" : "signed in")}{(limit is null ? "" : $", limited ({limit})")}";
    }

    private static bool IsFile(RouteEndpoint endpoint) =>
        endpoint.RoutePattern.RawText is { } pattern && (pattern.StartsWith("build/", StringComparison.Ordinal) || Path.HasExtension(pattern) && !pattern.Contains('{', StringComparison.Ordinal));
}
