using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Infrastructure.Persistence;

namespace NetralitasAsn.Infrastructure.Accounts;

/// <summary>Accounts live in a schema and a context of their own: nothing about a case is ever joined with them.</summary>
internal sealed class AccountsContext(DbContextOptions<AccountsContext> options) : IdentityUserContext<Account, Guid>(options), IDataProtectionKeyContext
{
    public const string Schema = "accounts";

    /// <summary>The keys of cookies, tokens and forms, sealed.</summary>
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();

    /// <summary>How the context is opened, by requests and by the migration alike.</summary>
    public static void Configure(DbContextOptionsBuilder options, string? address) => options
        .UseNpgsql(address, npgsql => npgsql.MigrationsHistoryTable("migrations", Schema))
        .UseSnakeCaseNamingConvention()
        .UseQueryTrackingBehavior(QueryTrackingBehavior.TrackAll);

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        builder.HasDefaultSchema(Schema);
        builder.Entity<Account>(account =>
        {
            account.ToTable("accounts");
            account.Property(a => a.DisplayName).HasMaxLength(200);
            account.Property(a => a.PasswordHash).HasMaxLength(300);
            account.Property(a => a.SecurityStamp).HasMaxLength(64);
            account.Property(a => a.ConcurrencyStamp).HasMaxLength(64);
            account.Property(a => a.PhoneNumber).HasMaxLength(30);
            account.Property(a => a.Role).HasConversion<string>().HasMaxLength(40);
            account.HasIndex(a => a.NormalizedUserName).HasDatabaseName("ix_accounts_normalized_user_name").IsUnique();
            account.HasIndex(a => a.NormalizedEmail).HasDatabaseName("ix_accounts_normalized_email");
            account.HasMany(a => a.Bindings).WithOne().HasForeignKey(b => b.AccountId);
        });
        builder.Entity<Binding>(binding =>
        {
            binding.ToTable("bindings");
            binding.Property(b => b.Id).ValueGeneratedNever();
            binding.Property(b => b.Office).HasConversion<OfficeCodeConverter>().HasMaxLength(40);
        });
        builder.Entity<DataProtectionKey>(key =>
        {
            key.ToTable("web_keys");
            key.Property(k => k.FriendlyName).HasMaxLength(100);
            key.Property(k => k.Xml).HasMaxLength(8000);
        });
        builder.Entity<IdentityUserClaim<Guid>>().ToTable("account_claims");
        builder.Entity<IdentityUserLogin<Guid>>().ToTable("account_logins");
        builder.Entity<IdentityUserToken<Guid>>().ToTable("account_tokens");
    }
}
