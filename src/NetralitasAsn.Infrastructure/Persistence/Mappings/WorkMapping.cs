using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NetralitasAsn.Domain.Work;
using NetralitasAsn.Infrastructure.Outbox;
using NetralitasAsn.Infrastructure.Work;

namespace NetralitasAsn.Infrastructure.Persistence.Mappings;

internal sealed class AssignmentMapping : IEntityTypeConfiguration<Assignment>
{
    public void Configure(EntityTypeBuilder<Assignment> assignment)
    {
        assignment.ToTable("assignments");
        assignment.IsAggregate();
        assignment.HasChildren(a => a.Hands, "assignment_hands", hand => hand.Property(h => h.Reason).HasMaxLength(500));
        // An item has one responsible person at an office; lists look it up by item.
        assignment.HasIndex(a => new { a.Item, a.Office }).IsUnique().HasDatabaseName("ux_assignments_item");
        // What somebody holds: the list of one's own, hand-over, the warning before an account is locked.
        assignment.HasIndex(a => new { a.Person, a.Office }).HasDatabaseName("ix_assignments_person");
    }
}

internal sealed class SubstitutionMapping : IEntityTypeConfiguration<Substitution>
{
    public void Configure(EntityTypeBuilder<Substitution> substitution)
    {
        substitution.ToTable("substitutions");
        substitution.IsAggregate();
        // Those of an office that are not over.
        substitution.HasIndex(s => new { s.Office, s.Until }).HasDatabaseName("ix_substitutions_office");
    }
}

internal sealed class KeptFilterMapping : IEntityTypeConfiguration<KeptFilterRow>
{
    public void Configure(EntityTypeBuilder<KeptFilterRow> filter)
    {
        filter.ToTable("kept_filters");
        filter.HasKey(f => new { f.Person, f.Name });
        filter.Property(f => f.Name).HasMaxLength(60);
        filter.Property(f => f.Stage).HasMaxLength(60);
        filter.Property(f => f.Place).HasMaxLength(60);
        filter.Property(f => f.Hands).HasMaxLength(60);
        filter.Property(f => f.Due).HasMaxLength(60);
    }
}

internal sealed class DigestMapping : IEntityTypeConfiguration<DigestRow>
{
    public void Configure(EntityTypeBuilder<DigestRow> digest)
    {
        digest.ToTable("digests");
        digest.HasKey(d => d.Id);
        digest.Property(d => d.Id).ValueGeneratedNever();
        // One a day and office, whoever sends it.
        digest.HasIndex(d => new { d.Office, d.Day }).IsUnique().HasDatabaseName("ux_digests_office_day");
    }
}

internal sealed class DigestLineMapping : IEntityTypeConfiguration<DigestLineRow>
{
    public void Configure(EntityTypeBuilder<DigestLineRow> line)
    {
        line.ToTable("digest_lines");
        line.HasKey(l => new { l.Digest, l.Item });
    }
}

internal sealed class DeadlineWarningMapping : IEntityTypeConfiguration<DeadlineWarning>
{
    public void Configure(EntityTypeBuilder<DeadlineWarning> warning)
    {
        warning.ToTable("deadline_warnings");
        warning.HasKey(w => new { w.Item, w.Expires, w.Kind });
    }
}

internal sealed class NoticeReadMapping : IEntityTypeConfiguration<NoticeRead>
{
    public void Configure(EntityTypeBuilder<NoticeRead> read)
    {
        read.ToTable("notice_reads");
        read.HasKey(r => new { r.Person, r.Notice });
    }
}
