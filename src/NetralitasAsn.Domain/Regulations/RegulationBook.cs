using NetralitasAsn.Domain.Time;

namespace NetralitasAsn.Domain.Regulations;

/// <summary>Every number, list and authority of the law, each with its article. Nothing else in the code contains one.</summary>
public sealed class RegulationBook
{
    private readonly IReadOnlyDictionary<ClockRule, Clock> clocks = Clocks.All;

    /// <summary>The clock of a rule: length, unit, first day and the article that sets it.</summary>
    public Clock Clock(ClockRule rule) => clocks[rule];
}
