using Microsoft.Extensions.DependencyInjection;
using NetralitasAsn.Infrastructure.Evidence;
using NetralitasAsn.Infrastructure.Sieving;

namespace NetralitasAsn.Infrastructure;

/// <summary>With what files are examined here, for whoever runs the machine.</summary>
/// <param name="Sieve"><c>bubblewrap</c>, or <c>limits</c> when the sieve is only a process with limits.</param>
/// <param name="Scanner"><c>clamd</c>, or <c>none</c>.</param>
public sealed record EvidenceTools(string Sieve, string Scanner);

/// <summary>Answers what is there.</summary>
public static class EvidenceToolsSetup
{
    public static EvidenceTools EvidenceTools(this IServiceProvider services) =>
        new(services.GetRequiredService<ISieve>().Walls, services.GetRequiredService<EvidenceSettings>().Clamd is null ? "none" : "clamd");
}
