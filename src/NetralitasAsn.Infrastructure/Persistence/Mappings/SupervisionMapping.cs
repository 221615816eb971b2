using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NetralitasAsn.Domain.Findings;

namespace NetralitasAsn.Infrastructure.Persistence.Mappings;

internal sealed class SupervisionMapping : IEntityTypeConfiguration<SupervisionReport>
{
    public void Configure(EntityTypeBuilder<SupervisionReport> report)
    {
        report.ToTable("supervision_reports");
        report.IsAggregate();
        report.Property(r => r.Number).HasMaxLength(60);
        report.PrimitiveCollection(r => r.Supervisors).ElementType().HasMaxLength(200);
        report.Property(r => r.AssignmentNumber).HasMaxLength(100);
        report.Property(r => r.Activity).HasMaxLength(300);
        report.Property(r => r.Event).HasMaxLength(300);
        report.Property(r => r.Narrative).HasMaxLength(10_000);
        report.Property(r => r.Facts).HasMaxLength(10_000);
        report.HasDeadline(r => r.FindingDue);
        report.HasChildren(r => r.Respondents, "supervision_respondents", person =>
        {
            person.Property(p => p.Nip).HasMaxLength(18);
            // Staff look a person up by the employee number.
            person.HasIndex(p => p.Nip).HasDatabaseName("ix_supervision_respondents_nip");
        });
        report.HasChildren(r => r.Plenaries, "supervision_plenaries", plenary => plenary.HasVotes("pk_supervision_plenaries", "supervision_votes"));
        report.HasChildren(r => r.Recusals, "supervision_recusals", recusal => recusal.Property(r => r.Reason).HasMaxLength(2000));
        // The queue of an office: what expires first.
        report.HasIndex(r => new { r.HandlingOffice, r.Expires, r.Id }).HasDatabaseName("ix_supervision_reports_queue");
        // What an office below wrote.
        report.HasIndex(r => new { r.WritingOffice, r.HandedInAt }).HasDatabaseName("ix_supervision_reports_writer");
        report.HasIndex(r => r.Number).IsUnique().HasDatabaseName("ux_supervision_reports_number");
        // One tip is traced into one report.
        report.HasIndex(r => r.Tip).IsUnique().HasDatabaseName("ux_supervision_reports_tip");
    }
}
