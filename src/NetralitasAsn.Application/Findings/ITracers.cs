using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Reports;

namespace NetralitasAsn.Application.Findings;

/// <summary>Who can be assigned to trace for an office on a day: accounts of the office and of the offices below it.</summary>
public interface ITracers
{
    Task<IReadOnlyList<Tracer>> Find(OfficeCode office, DateOnly day, CancellationToken ct);
}
