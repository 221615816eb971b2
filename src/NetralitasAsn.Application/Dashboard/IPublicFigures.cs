namespace NetralitasAsn.Application.Dashboard;

/// <summary>
/// The numbers everybody may see, guarded, as they were last computed. Read by a role of its own that can select nothing else.
/// When the database is away the last ones stay, with their date.
/// </summary>
public interface IPublicFigures
{
    /// <summary>The last figures; empty ones before they were computed for the first time.</summary>
    ValueTask<FigureBook> Current(CancellationToken ct);
}
