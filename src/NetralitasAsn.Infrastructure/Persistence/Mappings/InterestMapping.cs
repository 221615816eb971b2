using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NetralitasAsn.Domain.Interests;

namespace NetralitasAsn.Infrastructure.Persistence.Mappings;

internal sealed class InterestMapping : IEntityTypeConfiguration<InterestReport>
{
    public void Configure(EntityTypeBuilder<InterestReport> interest)
    {
        interest.ToTable("interest_reports");
        interest.IsAggregate();
        interest.Property(i => i.Matter).HasMaxLength(60);
        interest.Property(i => i.Explanation).HasMaxLength(2000);
        interest.Property(i => i.Statement).HasMaxLength(4000);
        interest.Property(i => i.DecisionReason).HasMaxLength(2000);
        interest.HasDeadline(i => i.DecisionDue);
        // The list of an office, of the person concerned and of who reported, newest first.
        interest.HasIndex(i => new { i.Office, i.ReportedAt }).HasDatabaseName("ix_interest_reports_office");
        interest.HasIndex(i => i.Person).HasDatabaseName("ix_interest_reports_person");
        interest.HasIndex(i => i.ReportedBy).HasDatabaseName("ix_interest_reports_reported_by");
    }
}

internal sealed class OfficeConflictMapping : IEntityTypeConfiguration<OfficeConflict>
{
    public void Configure(EntityTypeBuilder<OfficeConflict> conflict)
    {
        conflict.ToTable("office_conflicts");
        conflict.IsAggregate();
        conflict.Property(c => c.Matter).HasMaxLength(60);
        conflict.Property(c => c.Explanation).HasMaxLength(2000);
        conflict.Property(c => c.AnswerReason).HasMaxLength(2000);
        conflict.HasDeadline(c => c.AnswerDue);
        // The lists of the office and of the one that was asked.
        conflict.HasIndex(c => new { c.Office, c.DeclaredAt }).HasDatabaseName("ix_office_conflicts_office");
        conflict.HasIndex(c => new { c.Asked, c.DeclaredAt }).HasDatabaseName("ix_office_conflicts_asked");
    }
}
