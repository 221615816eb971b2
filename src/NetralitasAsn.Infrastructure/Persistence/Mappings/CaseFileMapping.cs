using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NetralitasAsn.Domain.Cases;

namespace NetralitasAsn.Infrastructure.Persistence.Mappings;

internal sealed class CaseFileMapping : IEntityTypeConfiguration<CaseFile>
{
    public void Configure(EntityTypeBuilder<CaseFile> file)
    {
        file.ToTable("case_files", table => table.HasCheckConstraint("ck_case_files_one_origin", "num_nonnulls(report, finding) = 1"));
        file.IsAggregate();
        file.Property(c => c.Number).HasMaxLength(60);
        file.Property(c => c.Event).HasMaxLength(300);
        file.Property(c => c.ExtensionReason).HasMaxLength(2000);
        file.Property(c => c.EventReason).HasMaxLength(2000);
        file.Property(c => c.StudyFacts).HasMaxLength(20_000);
        file.Property(c => c.StudyAnalysis).HasMaxLength(20_000);
        file.HasDeadline(c => c.HandlingDue);
        file.HasDeadline(c => c.ShadowDue);
        file.HasDeadline(c => c.GakkumduDue);
        file.HasChildren(c => c.Persons, "case_persons", person =>
        {
            person.Property(p => p.Nip).HasMaxLength(18);
            person.Property(p => p.Conclusion).HasMaxLength(10_000);
            person.Property(p => p.DeviationReason).HasMaxLength(2000);
            person.PrimitiveCollection(p => p.Outcomes).ElementType().HasConversion<string>();
            // Staff look a person up by the employee number.
            person.HasIndex(p => p.Nip).HasDatabaseName("ix_case_persons_nip");
        });
        file.HasChildren(c => c.Meetings, "gakkumdu_meetings", meeting => meeting.Property(m => m.Minutes).HasMaxLength(10_000));
        file.HasChildren(c => c.Plenaries, "plenaries", plenary => plenary.HasVotes("pk_plenaries", "plenary_votes"));
        file.HasChildren(c => c.Recusals, "recusals", recusal =>
        {
            // Reports have recusals of their own; this key keeps the name it was born with.
            recusal.HasKey(r => r.Id).HasName("pk_recusals");
            recusal.IsRecusal();
        });
        file.HasChildren(c => c.Grants, "case_grants", grant => grant.HasIndex(g => g.Office).HasDatabaseName("ix_case_grants_office"));
        // The queue of an office: what expires first.
        file.HasIndex(c => new { c.HandlingOffice, c.Expires, c.Id }).HasDatabaseName("ix_case_files_queue");
        // One report opens one file; the figures and the recusal filter ask by report.
        file.HasIndex(c => c.Report).IsUnique().HasDatabaseName("ux_case_files_report");
        // One finding opens one file.
        file.HasIndex(c => c.Finding).IsUnique().HasDatabaseName("ux_case_files_finding");
        // Look-up by register number.
        file.HasIndex(c => c.Number).IsUnique().HasDatabaseName("ux_case_files_number");
    }
}

internal sealed class ClarificationSessionMapping : IEntityTypeConfiguration<ClarificationSession>
{
    public void Configure(EntityTypeBuilder<ClarificationSession> session)
    {
        session.ToTable("clarification_sessions");
        session.IsAggregate();
        session.Property(s => s.Minutes).HasMaxLength(20_000);
        session.Property(s => s.LetterNumber).HasMaxLength(100);
        // The sessions of a case.
        session.HasIndex(s => s.File).HasDatabaseName("ix_clarification_sessions_file");
    }
}
