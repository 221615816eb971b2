namespace NetralitasAsn.Domain.Regulations;

/// <summary>How many members must be present in a plenary (kuorum rapat pleno): more than half of them. The text of the rule was not read; a lawyer must confirm it.</summary>
public static class PlenaryQuorum
{
    public static Certainty Certainty => Certainty.ToConfirm;

    public static Article Basis { get; } = new("PERBAWASLU-8-2020", "rapat pleno");

    /// <summary>The sizes that an office can have (UU 7/2017 Pasal 92).</summary>
    public static IReadOnlyList<int> Sizes { get; } = [3, 5, 7];

    public static int Of(int members) => members / 2 + 1;
}
