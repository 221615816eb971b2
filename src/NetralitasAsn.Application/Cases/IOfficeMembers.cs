using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.People;

namespace NetralitasAsn.Application.Cases;

/// <summary>Who may vote in the plenary of an office on a day: the accounts of its members and its chair.</summary>
public interface IOfficeMembers
{
    /// <summary>Empty where the office keeps no accounts.</summary>
    Task<IReadOnlyList<OfficeMember>> Find(OfficeCode office, DateOnly day, CancellationToken ct);

    /// <summary>Everybody who works on matters of the office on a day: who takes in, staff, members and the chair.</summary>
    Task<IReadOnlyList<OfficePerson>> Everybody(OfficeCode office, DateOnly day, CancellationToken ct);

    /// <summary>How accounts are addressed on the screen; one that is gone is missing.</summary>
    Task<IReadOnlyDictionary<AccountId, string>> Names(IReadOnlyCollection<AccountId> people, CancellationToken ct);
}

/// <summary>Somebody who works at a Bawaslu office.</summary>
public sealed record OfficePerson(AccountId Account, string UserName, string Name, Role Role);
