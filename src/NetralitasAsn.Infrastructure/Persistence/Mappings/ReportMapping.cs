using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NetralitasAsn.Domain.Reports;

namespace NetralitasAsn.Infrastructure.Persistence.Mappings;

internal sealed class ReportMapping : IEntityTypeConfiguration<Report>
{
    public void Configure(EntityTypeBuilder<Report> report)
    {
        report.ToTable("reports");
        report.IsAggregate();
        report.Ignore(r => r.OpenDeadlines);
        report.Property(r => r.Number).HasMaxLength(60);
        report.Property(r => r.Event).HasMaxLength(300);
        report.Property(r => r.Narrative).HasMaxLength(10_000);
        report.HasDeadline(r => r.FilingDue);
        report.HasDeadline(r => r.ReviewDue);
        report.HasDeadline(r => r.IdentityDue);
        report.HasDeadline(r => r.CompletionDue);
        report.HasChildren(r => r.Respondents, "report_respondents", person =>
        {
            person.Property(p => p.Nip).HasMaxLength(18);
            // Staff look a person up by the employee number.
            person.HasIndex(p => p.Nip).HasDatabaseName("ix_report_respondents_nip");
        });
        report.HasChildren(r => r.Reviews, "initial_reviews", review =>
        {
            review.Property(v => v.Note).HasMaxLength(4000);
            review.Property(v => v.DeviationReason).HasMaxLength(2000);
            review.PrimitiveCollection(v => v.NotMet).ElementType().HasConversion<string>();
            review.PrimitiveCollection(v => v.DepartsFrom).ElementType().HasConversion<string>();
        });
        report.HasChildren(r => r.Completions, "completion_requests", completion =>
        {
            completion.Property(c => c.Message).HasMaxLength(2000);
            completion.Property(c => c.Answer).HasMaxLength(10_000);
            completion.PrimitiveCollection(c => c.Missing).ElementType().HasConversion<string>();
        });
        report.HasChildren(r => r.Moves, "report_moves", move => move.Property(m => m.Reason).HasMaxLength(2000));
        report.HasChildren(r => r.Grants, "report_grants", _ => { });
        report.HasChildren(r => r.Recusals, "report_recusals", recusal => recusal.IsRecusal());
        // The queue of an office: what expires first.
        report.HasIndex(r => new { r.HandlingOffice, r.Expires, r.Id }).HasDatabaseName("ix_reports_queue");
        // Look-up by number.
        report.HasIndex(r => r.Number).IsUnique().HasDatabaseName("ux_reports_number");
        // The reporter's return.
        report.HasIndex(r => r.TrackingHash).IsUnique().HasDatabaseName("ux_reports_tracking");
    }
}

internal sealed class TipMapping : IEntityTypeConfiguration<Tip>
{
    public void Configure(EntityTypeBuilder<Tip> tip)
    {
        tip.ToTable("tips");
        tip.IsAggregate();
        tip.Property(t => t.Number).HasMaxLength(60);
        tip.Property(t => t.Event).HasMaxLength(300);
        tip.Property(t => t.Narrative).HasMaxLength(10_000);
        tip.Property(t => t.AssignmentNumber).HasMaxLength(100);
        tip.Property(t => t.ClosingNote).HasMaxLength(4000);
        tip.HasDeadline(t => t.TracingDue);
        tip.HasChildren(t => t.Tracers, "tip_tracers", tracer =>
        {
            tracer.Property(t => t.UserName).HasMaxLength(100);
            // What somebody has to trace.
            tracer.HasIndex(t => t.Account).HasDatabaseName("ix_tip_tracers_account");
        });
        tip.HasChildren(t => t.Respondents, "tip_respondents", person => person.Property(p => p.Nip).HasMaxLength(18));
        tip.HasChildren(t => t.Recusals, "tip_recusals", recusal => recusal.IsRecusal());
        // The scope of a report asks for what it became.
        tip.HasIndex(t => t.FromReport).HasDatabaseName("ix_tips_from_report");
        tip.HasIndex(t => t.Number).IsUnique().HasDatabaseName("ux_tips_number");
        // One that came from a report has no code of its own.
        tip.HasIndex(t => t.TrackingHash).IsUnique().HasFilter("tracking_hash <> ''::bytea").HasDatabaseName("ux_tips_tracking");
        // The list of an office, newest first.
        tip.HasIndex(t => new { t.HandlingOffice, t.ReceivedAt }).HasDatabaseName("ix_tips_office");
        // The queue of an office: what expires first.
        tip.HasIndex(t => new { t.HandlingOffice, t.Expires, t.Id }).HasDatabaseName("ix_tips_queue");
    }
}
