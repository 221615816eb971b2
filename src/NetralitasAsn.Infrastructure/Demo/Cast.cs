using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Infrastructure.Accounts;

namespace NetralitasAsn.Infrastructure.Demo;

/// <summary>Who acts in the stories: the demo account of a role and office, or somebody invented where there is none.</summary>
internal sealed class Cast
{
    private readonly Dictionary<string, AccountId> accounts;

    private Cast(Dictionary<string, AccountId> accounts) => this.accounts = accounts;

    public static async Task<Cast> Of(AccountsContext context, CancellationToken ct) =>
        new(await context.Users.Where(a => a.IsDemo).ToDictionaryAsync(a => a.UserName!, a => new AccountId(a.Id), StringComparer.Ordinal, ct));

    /// <param name="which">1 for the first member, 2 for the second.</param>
    public Actor At(Role role, OfficeCode office, int which = 1) => Actor.SignedIn(AccountOf(NameOf(role, office, which)), role, [office]);

    /// <summary>The user name of a member, as the minutes of a plenary have it.</summary>
    public static string NameOf(Role role, OfficeCode office, int which = 1)
    {
        var place = office.Region?.Value ?? office.Value;
        return role switch
        {
            Role.Receiver => $"penerima.{place}",
            Role.Staff => $"staf.{place}",
            Role.Member => $"anggota{which}.{place}",
            Role.Chair => $"ketua.{place}",
            Role.DistrictSupervisor => $"panwascam.{place}",
            Role.VillageSupervisor => $"pkd.{place}",
            Role.PersonnelAuthority => $"ppk.{place}",
            Role.PersonnelAgency => $"bkpsdm.{place}",
            Role.BknVerifier => $"verifikator.{place}",
            _ => $"{role}.{place}",
        };
    }

    private AccountId AccountOf(string name) => accounts.TryGetValue(name, out var known) ? known
        : new(new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, 16)));
}
