using System.Diagnostics;

namespace NetralitasAsn.Benchmarks;

/// <summary>What one call costs: the best of several rounds, because whatever disturbs a round only makes it slower.</summary>
internal sealed record Measured(string What, double Nanoseconds);

internal static class Measure
{
    private const int Rounds = 9;
    private static readonly TimeSpan Round = TimeSpan.FromMilliseconds(120);

    private static object? kept;

    public static Measured Of<T>(string what, Func<T> call)
    {
        Once(call, Round);
        return new(what, Enumerable.Range(0, Rounds).Min(_ => Once(call, Round)));
    }

    private static double Once<T>(Func<T> call, TimeSpan length)
    {
        var calls = 0L;
        var watch = Stopwatch.StartNew();
        T last;
        do
        {
            last = call();
            for (var i = 1; i < 64; i++)
            {
                last = call();
            }

            calls += 64;
        }
        while (watch.Elapsed < length);

        var each = watch.Elapsed.TotalNanoseconds / calls;
        kept = last;
        GC.KeepAlive(kept);
        return each;
    }
}
