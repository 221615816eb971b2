using NetralitasAsn.Domain.Regulations;
using NetralitasAsn.Domain.Time;

namespace NetralitasAsn.Application;

/// <summary>The law in force and the holidays as entered by the administrator.</summary>
public interface IRegulations
{
    RegulationBook Book { get; }

    /// <summary>All holidays with the days they were decreed and withdrawn.</summary>
    Task<IReadOnlyList<Holiday>> Holidays(CancellationToken ct);
}
