using NetralitasAsn.Domain.People;

namespace NetralitasAsn.Application.Work;

/// <summary>Somebody of the same office.</summary>
/// <param name="Name">How the person is called on the screen.</param>
public sealed record Colleague(AccountId Account, string UserName, string Name, Role Role);

/// <summary>Who works at an office on a day, by the bindings of the accounts.</summary>
public interface IColleagues
{
    /// <summary>By name; who is locked is not among them. Empty where the office keeps no accounts.</summary>
    Task<IReadOnlyList<Colleague>> Find(OfficeCode office, DateOnly day, CancellationToken ct);

    /// <summary>The names of accounts, whether or not they still work there.</summary>
    Task<IReadOnlyDictionary<AccountId, string>> Names(IReadOnlyCollection<AccountId> accounts, CancellationToken ct);
}

/// <summary>How much open work an account holds, asked by who sees no file: numbers only.</summary>
public interface IOpenWork
{
    Task<IReadOnlyList<HeldWork>> HeldBy(AccountId account, CancellationToken ct);
}

/// <summary>How many open items somebody is responsible for at an office.</summary>
public sealed record HeldWork(OfficeCode Office, int Items);
