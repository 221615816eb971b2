using System.Collections.Concurrent;

namespace NetralitasAsn.Application;

/// <summary>What start-up is still loading; <c>/health/ready</c> tells it. Whatever blocks is needed before the first request.</summary>
public sealed class Readiness
{
    private readonly ConcurrentDictionary<string, bool> loading = new();

    public IReadOnlyList<string> Loading => [.. loading.Keys.Order(StringComparer.Ordinal)];

    public bool IsReady => !loading.Values.Contains(true);

    public void Begin(string what, bool blocks = false) => loading[what] = blocks;

    public void Done(string what) => loading.TryRemove(what, out _);
}
