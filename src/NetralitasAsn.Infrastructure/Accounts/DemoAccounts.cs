using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Regions;

namespace NetralitasAsn.Infrastructure.Accounts;

/// <summary>The accounts of the demonstration (product, section 7). Names in the sign-in contract are Indonesian.</summary>
public static class DemoAccounts
{
    private static readonly DateOnly Start = new(2024, 1, 1);

    /// <summary>Every demo account: its name, its role, its office.</summary>
    public static IReadOnlyList<(string UserName, Role Role, OfficeCode Office)> All { get; } = [.. Everybody()];

    /// <summary>Makes what is missing; all share one hash, made once, because fifty would cost ten seconds of every first start.</summary>
    public static async Task LoadDemoAccounts(this IServiceProvider services, string password, CancellationToken ct)
    {
        if (services.GetRequiredService<IHostEnvironment>().IsProduction())
        {
            throw new InvalidOperationException("Demo accounts are refused in Production.");
        }

        await using var scope = services.CreateAsyncScope();
        var context = scope.ServiceProvider.GetRequiredService<AccountsContext>();
        var hasher = scope.ServiceProvider.GetRequiredService<IPasswordHasher<Account>>();
        var known = await context.Users.AsTracking().Where(a => a.IsDemo).ToListAsync(ct);

        var hash = known.FirstOrDefault()?.PasswordHash;
        if (hash is null || hasher.VerifyHashedPassword(known[0], hash, password) is PasswordVerificationResult.Failed)
        {
            hash = hasher.HashPassword(new(), password);
            known.ForEach(account => account.PasswordHash = hash);
        }

        var names = known.Select(a => a.UserName).ToHashSet(StringComparer.Ordinal);
        context.Users.AddRange(All.Where(a => !names.Contains(a.UserName)).Select(a => Make(a.UserName, a.Role, a.Office, hash)));
        await context.SaveChangesAsync(ct);
    }

    private static Account Make(string userName, Role role, OfficeCode office, string hash)
    {
        var account = new Account
        {
            Id = Guid.CreateVersion7(),
            UserName = userName,
            NormalizedUserName = userName.ToUpperInvariant(),
            DisplayName = $"Contoh {userName}",
            Role = role,
            IsDemo = true,
            PasswordHash = hash,
            SecurityStamp = Guid.NewGuid().ToString("N"),
            LockoutEnabled = true,
        };
        account.Bindings.Add(new() { AccountId = account.Id, Office = office, From = Start });
        if (office == OfficeCode.Bkn)
        {
            // BKN goes on with what KASN had received; a day later, because the first binding is the desk.
            account.Bindings.Add(new() { AccountId = account.Id, Office = OfficeCode.Kasn, From = Start.AddDays(1) });
        }

        return account;
    }

    private static IEnumerable<(string UserName, Role Role, OfficeCode Office)> Everybody()
    {
        foreach (var place in (string[])["33.25", "73.15", "82.04", "33", "ri"])
        {
            var office = OfficeCode.Bawaslu(RegionCode.Of(place));
            if (place.Length == 5)
            {
                yield return ($"penerima.{place}", Role.Receiver, office);
            }

            yield return ($"staf.{place}", Role.Staff, office);
            yield return ($"anggota1.{place}", Role.Member, office);
            yield return ($"anggota2.{place}", Role.Member, office);
            yield return ($"ketua.{place}", Role.Chair, office);
        }

        yield return ("panwascam.33.25.99", Role.DistrictSupervisor, new("33.25.99"));
        yield return ("panwascam.82.04.99", Role.DistrictSupervisor, new("82.04.99"));
        yield return ("pkd.33.25.99.2999", Role.VillageSupervisor, new("33.25.99.2999"));
        yield return ("polisi.33.25", Role.Police, OfficeCode.Police(RegionCode.Of("33.25")));
        yield return ("jaksa.33.25", Role.Prosecutor, OfficeCode.Prosecutor(RegionCode.Of("33.25")));

        foreach (var place in (string[])["33.25", "73.15", "82.04", "33", "73", "82"])
        {
            yield return ($"ppk.{place}", Role.PersonnelAuthority, OfficeCode.Authority(RegionCode.Of(place)));
        }

        // The agency works on what was referred to its personnel authority; inspectorate and camat need to know only what was opened to them.
        yield return ("bkpsdm.33.25", Role.PersonnelAgency, OfficeCode.Authority(RegionCode.Of("33.25")));
        yield return ("bkpsdm.73.15", Role.PersonnelAgency, OfficeCode.Authority(RegionCode.Of("73.15")));
        yield return ("inspektorat.33.25", Role.Inspectorate, OfficeCode.Inspectorate(RegionCode.Of("33.25")));
        yield return ("camat.33.25.99", Role.DistrictHead, OfficeCode.DistrictHead(RegionCode.Of("33.25.99")));

        yield return ("verifikator.bkn", Role.BknVerifier, OfficeCode.Bkn);
        yield return ("pemantau.kemendagri", Role.HomeAffairsMonitor, new("kemendagri"));
        yield return ("pemantau.kemenpanrb", Role.PanrbMonitor, new("kemenpanrb"));

        // These sit at no office of the procedure.
        yield return ("admin", Role.Administrator, new("system"));
        yield return ("auditor", Role.Auditor, new("system"));
        yield return ("dpo", Role.DataProtectionOfficer, new("system"));
    }
}
