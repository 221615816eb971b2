using Microsoft.AspNetCore.Identity;
using NetralitasAsn.Domain.People;

namespace NetralitasAsn.Infrastructure.Accounts;

/// <summary>Makes accounts for people, one role each, bound to an office from a day.</summary>
public sealed class NewAccounts(UserManager<Account> accounts)
{
    /// <summary>Answers what is wrong, by the code of the password rule or of the name; nothing when the account was made.</summary>
    public async Task<IReadOnlyList<string>> Create(
        string userName, string password, string displayName, Role role, OfficeCode office, DateOnly from, DateOnly? until, Guid? id = null)
    {
        if (password.Contains(userName, StringComparison.OrdinalIgnoreCase) || password.Contains("netral", StringComparison.OrdinalIgnoreCase))
        {
            return ["PasswordEasyToGuess"];
        }

        var account = new Account { Id = id ?? Guid.CreateVersion7(), UserName = userName, DisplayName = displayName, Role = role, LockoutEnabled = true };
        account.Bindings.Add(new() { AccountId = account.Id, Office = office, From = from, Until = until });
        var made = await accounts.CreateAsync(account, password);
        return [.. made.Errors.Select(e => e.Code)];
    }
}
