using NetralitasAsn.Domain.Time;

namespace NetralitasAsn.Domain.Regulations;

/// <summary>Every number, list and authority of the law, each with its article. Nothing else in the code contains one.</summary>
public sealed class RegulationBook
{
    /// <summary>The clock of a rule: length, unit, first day and the article that sets it.</summary>
    public Clock Clock(ClockRule rule) => Clocks.All[rule];
}
