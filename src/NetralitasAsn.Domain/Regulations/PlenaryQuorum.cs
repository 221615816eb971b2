namespace NetralitasAsn.Domain.Regulations;

/// <summary>How many members must be present in a plenary from a day on (kuorum rapat pleno), by the number of members the office has.</summary>
public sealed record QuorumRule(DateOnly From, IReadOnlyDictionary<int, int> Present);

/// <summary>The quorum of a plenary: more than half of the members, until a dated setting says otherwise. The text of the rule was not read; a lawyer must confirm it.</summary>
public static class PlenaryQuorum
{
    public static Certainty Certainty => Certainty.ToConfirm;

    public static Article Basis { get; } = new("PBWS-8-2020", "rapat pleno");

    /// <summary>The sizes that an office can have (UU 7/2017 Pasal 92).</summary>
    public static IReadOnlyList<int> Sizes { get; } = [3, 5, 7];

    internal static int Majority(int members) => members / 2 + 1;
}
