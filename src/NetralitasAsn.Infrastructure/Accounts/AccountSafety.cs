using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using NetralitasAsn.Application;
using NetralitasAsn.Domain.Regions;

namespace NetralitasAsn.Infrastructure.Accounts;

/// <summary>Second factor, password and sessions of one account. Each change gives a new security stamp, so everything signed in before ends.</summary>
public sealed class AccountSafety(UserManager<Account> accounts, StampCheck stamps, LegalClock clock)
{
    private const int NumberOfRecoveryCodes = 10;

    /// <summary>Whether the second factor is on, how many recovery codes are left, and the key to set it up.</summary>
    public async Task<(bool IsOn, int CodesLeft, string Key, string Address)> Of(Guid id, CancellationToken ct)
    {
        var account = await Find(id, ct);
        if (account.TwoFactorEnabled)
        {
            return (true, await accounts.CountRecoveryCodesAsync(account), "", "");
        }

        var key = await accounts.GetAuthenticatorKeyAsync(account);
        if (string.IsNullOrEmpty(key))
        {
            // The key alone signs nobody out: the stamp is kept.
            await accounts.SetAuthenticationTokenAsync(account, "[AspNetUserStore]", "AuthenticatorKey", key = accounts.GenerateNewAuthenticatorKey());
        }

        var issuer = Uri.EscapeDataString(accounts.Options.Tokens.AuthenticatorIssuer);
        return (false, 0, key, $"otpauth://totp/{issuer}:{Uri.EscapeDataString(account.UserName!)}?secret={key}&issuer={issuer}&digits=6");
    }

    /// <summary>Turns the second factor on when the code fits; answers the recovery codes, none when it does not fit.</summary>
    public async Task<IReadOnlyList<string>> TurnOn(Guid id, string code, CancellationToken ct)
    {
        var account = await Find(id, ct);
        var digits = code.Replace(" ", "", StringComparison.Ordinal);
        if (account.TwoFactorEnabled || !await accounts.VerifyTwoFactorTokenAsync(account, TokenOptions.DefaultAuthenticatorProvider, digits))
        {
            return [];
        }

        await accounts.SetTwoFactorEnabledAsync(account, true);
        return await RenewCodes(account);
    }

    public async Task<IReadOnlyList<string>> NewRecoveryCodes(Guid id, string password, CancellationToken ct)
    {
        var account = await Find(id, ct);
        return account.TwoFactorEnabled && await accounts.CheckPasswordAsync(account, password) ? await RenewCodes(account) : [];
    }

    public async Task<bool> TurnOff(Guid id, string password, CancellationToken ct)
    {
        var account = await Find(id, ct);
        if (!await accounts.CheckPasswordAsync(account, password))
        {
            return false;
        }

        await accounts.SetTwoFactorEnabledAsync(account, false);
        await accounts.ResetAuthenticatorKeyAsync(account);
        stamps.Forget(id);
        return true;
    }

    public async Task<bool> ChangePassword(Guid id, string old, string wanted, CancellationToken ct)
    {
        var account = await Find(id, ct);
        var changed = await accounts.ChangePasswordAsync(account, old, wanted);
        stamps.Forget(id);
        return changed.Succeeded;
    }

    /// <summary>Ends every session and every token of the account.</summary>
    public async Task EndAllSessions(Guid id, CancellationToken ct)
    {
        await accounts.UpdateSecurityStampAsync(await Find(id, ct));
        stamps.Forget(id);
    }

    /// <summary>The principal of the account as it is now, for the session that made the change.</summary>
    public async Task<ClaimsPrincipal> Renew(Guid id, bool secondFactor, CancellationToken ct) =>
        ActorClaims.Of(await Find(id, ct), clock.TodayIn(RegionCode.Nation), secondFactor);

    private async Task<IReadOnlyList<string>> RenewCodes(Account account)
    {
        var codes = await accounts.GenerateNewTwoFactorRecoveryCodesAsync(account, NumberOfRecoveryCodes);
        await accounts.UpdateSecurityStampAsync(account);
        stamps.Forget(account.Id);
        return [.. codes ?? []];
    }

    private Task<Account> Find(Guid id, CancellationToken ct) =>
        accounts.Users.Include(a => a.Bindings).AsTracking().SingleAsync(a => a.Id == id, ct);
}
