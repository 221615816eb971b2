using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using NetralitasAsn.Application.Accounts;
using NetralitasAsn.Domain.People;

namespace NetralitasAsn.Infrastructure.Accounts;

internal sealed class ManagedAccounts(UserManager<Account> accounts, NewAccounts newAccounts, StampCheck stamps, AccountsContext context) : IAccounts
{
    /// <summary>The end of a lock that an administrator set; those after wrong passwords end by themselves within minutes.</summary>
    public static readonly DateTimeOffset UntilOpened = new(9999, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public async Task<IReadOnlyList<AccountCard>> List(string? text, string? after, int size, CancellationToken ct)
    {
        var (words, last) = (accounts.NormalizeName(text) ?? "", accounts.NormalizeName(after) ?? "");
        var found = await accounts.Users.AsNoTracking().Include(a => a.Bindings)
            .Where(a => string.Compare(a.NormalizedUserName, last) > 0 && (words == "" || a.NormalizedUserName!.Contains(words) || a.DisplayName.ToUpper().Contains(words)))
            .OrderBy(a => a.NormalizedUserName).Take(size).ToListAsync(ct);
        return [.. found.Select(Card)];
    }

    public async Task<AccountCard?> Find(Guid id, CancellationToken ct) =>
        await accounts.Users.AsNoTracking().Include(a => a.Bindings).SingleOrDefaultAsync(a => a.Id == id, ct) is { } account ? Card(account) : null;

    public async Task<bool> IsTaken(string userName, CancellationToken ct) => await accounts.FindByNameAsync(userName) is not null;

    public Task<IReadOnlyList<string>> Make(Guid id, string userName, string password, string displayName, Role role, BindingCard binding, CancellationToken ct) =>
        newAccounts.Create(userName, password, displayName, role, binding.Office, binding.From, binding.Until, id);

    public Task SetLock(Guid id, bool isLocked, CancellationToken ct) => Change(id, async account =>
    {
        account.LockoutEnabled = true;
        account.LockoutEnd = isLocked ? UntilOpened : null;
        account.AccessFailedCount = 0;
        return await accounts.UpdateSecurityStampAsync(account);
    }, ct);

    public Task SetPassword(Guid id, string password, CancellationToken ct) => Change(id, async account =>
        await accounts.ResetPasswordAsync(account, await accounts.GeneratePasswordResetTokenAsync(account), password), ct);

    public Task DropSecondFactor(Guid id, CancellationToken ct) => Change(id, async account =>
    {
        account.TwoFactorEnabled = false;
        return await accounts.ResetAuthenticatorKeyAsync(account);
    }, ct);

    public Task Bind(Guid id, BindingCard binding, CancellationToken ct) => Change(id, async account =>
    {
        if (account.Bindings.Find(b => b.Office == binding.Office && b.From == binding.From) is { } known)
        {
            known.Until = binding.Until;
        }
        else
        {
            context.Add(new Binding { AccountId = account.Id, Office = binding.Office, From = binding.From, Until = binding.Until });
        }

        return await accounts.UpdateSecurityStampAsync(account);
    }, ct);

    private async Task Change(Guid id, Func<Account, Task<IdentityResult>> change, CancellationToken ct)
    {
        var changed = await change(await accounts.Users.Include(a => a.Bindings).AsTracking().SingleAsync(a => a.Id == id, ct));
        if (!changed.Succeeded)
        {
            throw new InvalidOperationException($"The account was not changed: {string.Join(", ", changed.Errors.Select(e => e.Code))}");
        }

        stamps.Forget(id);
    }

    private static AccountCard Card(Account account) => new(
        account.Id, account.UserName!, account.DisplayName, account.Role, account.LockoutEnd == UntilOpened, account.TwoFactorEnabled,
        [.. account.Bindings.OrderBy(b => b.From).ThenBy(b => b.Id).Select(b => new BindingCard(b.Office, b.From, b.Until))]);
}
