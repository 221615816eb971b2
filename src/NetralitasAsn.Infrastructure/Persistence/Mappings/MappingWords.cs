using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.Cases;
using NetralitasAsn.Domain.Time;

namespace NetralitasAsn.Infrastructure.Persistence.Mappings;

/// <summary>The few things that every mapping says alike.</summary>
internal static class MappingWords
{
    /// <summary>The key is made in C#; the version is the concurrency token; events live in the log.</summary>
    public static void IsAggregate<T>(this EntityTypeBuilder<T> entity) where T : AggregateRoot
    {
        entity.HasKey("Id");
        entity.Property("Id").ValueGeneratedNever();
        entity.Property(a => a.Version).IsConcurrencyToken();
        entity.Ignore(a => a.Events);
        entity.Ignore(a => a.Key);
    }

    /// <summary>A deadline with the article that set it, in columns of its own.</summary>
    public static void HasDeadline<T>(this EntityTypeBuilder<T> entity, Expression<Func<T, Deadline?>> deadline) where T : class =>
        entity.ComplexProperty(deadline, d => d.ComplexProperty(x => x.SetBy));

    /// <summary>A withdrawal; those made before grounds were asked said theirs in words.</summary>
    public static void IsRecusal<T>(this OwnedNavigationBuilder<T, Recusal> recusal)
        where T : class
    {
        recusal.Property(r => r.Reason).HasMaxLength(2000);
        recusal.Property(r => r.Ground).HasDefaultValue(RecusalGround.Other).ValueGeneratedNever();
        recusal.Property(r => r.Kind).HasDefaultValue(RecusalKind.Own).ValueGeneratedNever();
    }

    /// <summary>Children of an aggregate: always loaded with it, keyed in C#, gone with it.</summary>
    public static void HasChildren<T, TChild>(this EntityTypeBuilder<T> entity, Expression<Func<T, IEnumerable<TChild>?>> children, string table, Action<OwnedNavigationBuilder<T, TChild>> configure)
        where T : class
        where TChild : class
    {
        entity.OwnsMany(children, child =>
        {
            child.ToTable(table);
            child.WithOwner().HasForeignKey("OwnerId");
            child.HasKey("Id");
            child.Property("Id").ValueGeneratedNever();
            // Children are read with their owner.
            child.HasIndex("OwnerId").HasDatabaseName($"ix_{table}_owner");
            configure(child);
        });
        entity.Navigation(((MemberExpression)children.Body).Member.Name).UsePropertyAccessMode(PropertyAccessMode.Field);
    }

    /// <summary>The votes of a plenary, read with it.</summary>
    /// <param name="key">The key of the plenaries: two kinds of aggregates have them, each keeps a name of its own.</param>
    public static void HasVotes<T>(this OwnedNavigationBuilder<T, Plenary> plenary, string key, string table) where T : class
    {
        plenary.HasKey(p => p.Id).HasName(key);
        plenary.Property(p => p.Minutes).HasMaxLength(10_000);
        plenary.OwnsMany(p => p.Votes, vote =>
        {
            vote.ToTable(table);
            vote.WithOwner().HasForeignKey("PlenaryId");
            vote.HasKey(v => v.Id).HasName($"pk_{table}");
            vote.Property(v => v.Id).ValueGeneratedNever();
            // Votes are read with their plenary.
            vote.HasIndex("PlenaryId").HasDatabaseName($"ix_{table}_plenary");
        });
        plenary.Navigation(p => p.Votes).UsePropertyAccessMode(PropertyAccessMode.Field);
    }
}
