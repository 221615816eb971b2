using NetralitasAsn.Domain.People;

namespace NetralitasAsn.Application.Accounts;

/// <summary>An account as an administrator sees it: who, in which role, for which offices and when; nothing of any case.</summary>
public sealed record AccountCard(
    Guid Id, string UserName, string DisplayName, Role Role, bool IsLocked, bool HasSecondFactor, IReadOnlyList<BindingCard> Bindings);

/// <summary>The account acts for an office from a day, and until a day when one is set.</summary>
public sealed record BindingCard(OfficeCode Office, DateOnly From, DateOnly? Until);

/// <summary>The accounts, behind the use cases. Every change ends the sessions of the account.</summary>
public interface IAccounts
{
    /// <summary>By user name; the first ones after <paramref name="after"/>.</summary>
    Task<IReadOnlyList<AccountCard>> List(string? text, string? after, int size, CancellationToken ct);

    Task<AccountCard?> Find(Guid id, CancellationToken ct);

    Task<bool> IsTaken(string userName, CancellationToken ct);

    /// <summary>Makes an account; answers the codes of what is wrong with name or password, none when it was made.</summary>
    Task<IReadOnlyList<string>> Make(Guid id, string userName, string password, string displayName, Role role, BindingCard binding, CancellationToken ct);

    Task SetLock(Guid id, bool isLocked, CancellationToken ct);

    Task SetPassword(Guid id, string password, CancellationToken ct);

    Task DropSecondFactor(Guid id, CancellationToken ct);

    /// <summary>Keeps a binding; one with the same office and first day is replaced.</summary>
    Task Bind(Guid id, BindingCard binding, CancellationToken ct);
}
