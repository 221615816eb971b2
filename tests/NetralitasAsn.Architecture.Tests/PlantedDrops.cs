using NetralitasAsn.Domain;

namespace NetralitasAsn.Architecture.Tests;

/// <summary>The three ways to lose an answer, planted so that the test that looks for them is itself tested.</summary>
internal static class PlantedDrops
{
    public static void BareCall() => Answer();

    public static async Task BareAwait() => await AnswerLater();

    public static void Discard() => _ = Answer();

    private static Result<int> Answer() => 1;

    private static async Task<Result<int>> AnswerLater()
    {
        await Task.Yield();
        return 1;
    }
}
