using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using NetralitasAsn.Infrastructure.Accounts;

namespace NetralitasAsn.Infrastructure;

internal static class AccountsSetup
{
    public static IServiceCollection AddAccounts(this IServiceCollection services)
    {
        services.AddDbContext<AccountsContext>((provider, options) =>
            AccountsContext.Configure(options, provider.GetRequiredService<IConfiguration>().GetConnectionString("Netralitas")));
        services.AddWebKeys();

        services.AddMemoryCache();
        services.AddIdentityCore<Account>(identity =>
            {
                identity.Password.RequiredLength = 12;
                identity.Password.RequiredUniqueChars = 6;
                identity.Lockout.MaxFailedAccessAttempts = 5;
                identity.Lockout.DefaultLockoutTimeSpan = TimeSpan.FromMinutes(5);
                identity.Tokens.AuthenticatorIssuer = "Netralitas ASN";
            })
            .AddEntityFrameworkStores<AccountsContext>()
            .AddDefaultTokenProviders();
        services.Configure<PasswordHasherOptions>(hasher => hasher.IterationCount = 210_000);
        services.AddScoped<SignInDesk>();
        services.AddScoped<AccountSafety>();
        services.AddScoped<NewAccounts>();
        services.AddScoped<Application.Accounts.IAccounts, ManagedAccounts>();
        services.AddScoped<Application.Cases.IOfficeMembers, OfficeMembers>();
        services.AddScoped<Application.Work.IColleagues, Colleagues>();
        services.AddScoped<Application.Findings.ITracers, Tracers>();
        services.AddSingleton<StampCheck>();
        return services;
    }

    /// <summary>The options outside the container, for migrating as the owner.</summary>
    public static DbContextOptions<AccountsContext> Options(string address)
    {
        var options = new DbContextOptionsBuilder<AccountsContext>();
        AccountsContext.Configure(options, address);
        return options.Options;
    }
}
