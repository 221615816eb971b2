using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;
using NetralitasAsn.Application;
using NetralitasAsn.Domain.Regions;

namespace NetralitasAsn.Infrastructure.Accounts;

/// <summary>Why a sign-in was not accepted; the words are those of the contract.</summary>
public enum SignInRefusal
{
    /// <summary>Name, password or code do not fit; which of them is not said.</summary>
    Failed,

    /// <summary>Too many attempts on this name; the same is said of names that do not exist.</summary>
    Locked,

    /// <summary>The password fits and a code of the second factor is asked for.</summary>
    SecondFactorRequired,
}

/// <summary>The answer at the desk: a principal, or why not.</summary>
public sealed record SignInAnswer(ClaimsPrincipal? Principal, SignInRefusal? Refusal)
{
    /// <summary>Who has shown the password and still owes the second factor.</summary>
    public ClaimsPrincipal? Half { get; init; }

    /// <summary>The stable code of the refusal.</summary>
    public string? Code => Refusal switch
    {
        null => null,
        SignInRefusal.Failed => "sign-in.failed",
        SignInRefusal.Locked => "sign-in.locked",
        SignInRefusal.SecondFactorRequired => "sign-in.second-factor-required",
        _ => throw new InvalidOperationException($"{Refusal}"),
    };
}

/// <summary>Checks name, password and second factor, in the same time and with the same words whether the account exists or not.</summary>
public sealed class SignInDesk(
    UserManager<Account> accounts, IPasswordHasher<Account> hasher, IMemoryCache cache, LegalClock clock, TimeProvider time)
{
    private static readonly SignInAnswer Failed = new(null, SignInRefusal.Failed);
    private static readonly SignInAnswer Locked = new(null, SignInRefusal.Locked);

    /// <summary>Name and password, and the code where the account has a second factor.</summary>
    public async Task<SignInAnswer> SignIn(string userName, string password, string? secondFactorCode, CancellationToken ct)
    {
        var name = accounts.NormalizeName(userName);
        var account = await accounts.Users.Include(a => a.Bindings).AsTracking().SingleOrDefaultAsync(a => a.NormalizedUserName == name, ct);
        if (account?.PasswordHash is null)
        {
            return Unknown(name, password);
        }

        var isLocked = await accounts.IsLockedOutAsync(account);
        var fits = hasher.VerifyHashedPassword(account, account.PasswordHash, password) is not PasswordVerificationResult.Failed;
        if (isLocked)
        {
            return Locked;
        }

        if (!fits)
        {
            return await Count(account);
        }

        if (!account.TwoFactorEnabled)
        {
            return await Accept(account, secondFactor: false);
        }

        if (string.IsNullOrWhiteSpace(secondFactorCode))
        {
            return new(null, SignInRefusal.SecondFactorRequired) { Half = HalfOf(account) };
        }

        return await CodeFits(account, secondFactorCode) ? await Accept(account, secondFactor: true) : await Count(account);
    }

    /// <summary>The second step of the page: the code of somebody who has shown the password.</summary>
    public async Task<SignInAnswer> Finish(ClaimsPrincipal half, string code, CancellationToken ct)
    {
        var id = Guid.Parse(half.FindFirstValue(ClaimTypes.NameIdentifier)!);
        var account = await accounts.Users.Include(a => a.Bindings).AsTracking().SingleOrDefaultAsync(a => a.Id == id, ct);
        if (account is null || account.SecurityStamp != half.FindFirstValue(ActorClaims.Stamp))
        {
            return Failed;
        }

        if (await accounts.IsLockedOutAsync(account))
        {
            return Locked;
        }

        return await CodeFits(account, code) ? await Accept(account, secondFactor: true) : await Count(account);
    }

    private static ClaimsPrincipal HalfOf(Account account) => new(new ClaimsIdentity(
        [new(ClaimTypes.NameIdentifier, account.Id.ToString()), new(ActorClaims.Stamp, account.SecurityStamp ?? "")], "half"));

    private async Task<bool> CodeFits(Account account, string code)
    {
        var digits = code.Replace(" ", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal);
        if (digits.Length == 6 && digits.All(char.IsAsciiDigit))
        {
            // A code is good once, although its window is longer.
            var used = $"second-factor:{account.Id}:{digits}";
            if (cache.TryGetValue(used, out _) || !await accounts.VerifyTwoFactorTokenAsync(account, TokenOptions.DefaultAuthenticatorProvider, digits))
            {
                return false;
            }

            cache.Set(used, true, TimeSpan.FromMinutes(5));
            return true;
        }

        return (await accounts.RedeemTwoFactorRecoveryCodeAsync(account, code.Trim().ToUpperInvariant())).Succeeded;
    }

    private async Task<SignInAnswer> Accept(Account account, bool secondFactor)
    {
        if (account.AccessFailedCount > 0)
        {
            await accounts.ResetAccessFailedCountAsync(account);
        }

        return new(ActorClaims.Of(account, clock.TodayIn(RegionCode.Nation), secondFactor), null);
    }

    private async Task<SignInAnswer> Count(Account account)
    {
        await accounts.AccessFailedAsync(account);
        return await accounts.IsLockedOutAsync(account) ? Locked : Failed;
    }

    /// <summary>A name that does not exist costs one hash and is locked after the same number of attempts.</summary>
    private SignInAnswer Unknown(string? name, string password)
    {
        var nobody = new Account { UserName = "nobody" };
        var hash = cache.GetOrCreate("sign-in:nobody", _ => hasher.HashPassword(nobody, Guid.NewGuid().ToString()))!;
        hasher.VerifyHashedPassword(nobody, hash, password);

        var key = $"sign-in:unknown:{name}";
        var now = time.GetUtcNow();
        var lockout = accounts.Options.Lockout;
        var (failed, lockedUntil) = cache.TryGetValue(key, out (int Failed, DateTimeOffset LockedUntil) known) ? known : default;
        if (now < lockedUntil)
        {
            return Locked;
        }

        failed++;
        var isLocked = failed >= lockout.MaxFailedAccessAttempts;
        cache.Set(key, isLocked ? (0, now + lockout.DefaultLockoutTimeSpan) : (failed, default(DateTimeOffset)), TimeSpan.FromHours(1));
        return isLocked ? Locked : Failed;
    }
}
