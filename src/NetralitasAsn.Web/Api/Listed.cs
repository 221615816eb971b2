using NetralitasAsn.Application;

namespace NetralitasAsn.Web.Api;

/// <summary>One page of a list.</summary>
/// <param name="Items">The rows.</param>
/// <param name="Next">The key to ask the next page with (<c>?after=</c>); null on the last page.</param>
/// <param name="Total">How many there are: a number up to 1,000, else <c>{"atLeast":1000}</c>.</param>
public sealed record Listed<T>(IReadOnlyList<T> Items, string? Next, object Total);

/// <summary>A total that was not counted to its end.</summary>
/// <param name="Count">How many there are at least.</param>
public sealed record AtLeast([property: System.Text.Json.Serialization.JsonPropertyName("atLeast")] int Count);

internal static class ListedPages
{
    public static Listed<T> Listed<T>(this KeysetPage<T> page) =>
        new(page.Items, page.Next, page.Total.Exactly is { } exactly ? exactly : new AtLeast(page.Total.AtLeast ?? 0));
}
