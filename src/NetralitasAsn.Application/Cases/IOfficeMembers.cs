using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.People;

namespace NetralitasAsn.Application.Cases;

/// <summary>Who may vote in the plenary of an office on a day: the accounts of its members and its chair.</summary>
public interface IOfficeMembers
{
    /// <summary>Empty where the office keeps no accounts.</summary>
    Task<IReadOnlyList<OfficeMember>> Find(OfficeCode office, DateOnly day, CancellationToken ct);
}
