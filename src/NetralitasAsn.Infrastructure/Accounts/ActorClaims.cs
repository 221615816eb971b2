using System.Security.Claims;
using NetralitasAsn.Domain.People;

namespace NetralitasAsn.Infrastructure.Accounts;

/// <summary>The claims that say who somebody is in the procedure, and how they are read back.</summary>
public static class ActorClaims
{
    public const string Role = "netralitas:role";
    public const string Office = "netralitas:office";
    public const string Stamp = "netralitas:stamp";
    public const string DisplayName = "netralitas:name";

    /// <summary>Present when a second factor was shown at sign-in.</summary>
    public const string SecondFactor = "netralitas:second-factor";

    /// <summary>The person of an account on a day, as a principal.</summary>
    internal static ClaimsPrincipal Of(Account account, DateOnly today, bool secondFactor)
    {
        var offices = account.Bindings.Where(b => b.IsInForce(today)).OrderBy(b => b.From).ThenBy(b => b.Id);
        List<Claim> claims =
        [
            new(ClaimTypes.NameIdentifier, account.Id.ToString()),
            new(ClaimTypes.Name, account.UserName!),
            new(DisplayName, account.DisplayName),
            new(Role, account.Role.ToString()),
            new(Stamp, account.SecurityStamp ?? ""),
            .. offices.Select(b => new Claim(Office, b.Office.Value)),
        ];
        if (secondFactor)
        {
            claims.Add(new(SecondFactor, "true"));
        }

        return new(new ClaimsIdentity(claims, "netralitas", ClaimTypes.Name, Role));
    }

    /// <summary>The actor of a principal; anybody unknown is the public.</summary>
    public static Actor ToActor(this ClaimsPrincipal? principal) =>
        principal?.Identity?.IsAuthenticated == true
        && Guid.TryParse(principal.FindFirstValue(ClaimTypes.NameIdentifier), out var account)
        && Enum.TryParse<Role>(principal.FindFirstValue(Role), out var role)
            ? Actor.SignedIn(new(account), role, [.. principal.FindAll(Office).Select(c => new OfficeCode(c.Value))])
            : Actor.Public;
}
