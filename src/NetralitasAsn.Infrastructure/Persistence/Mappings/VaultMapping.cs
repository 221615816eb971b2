using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NetralitasAsn.Infrastructure.Access;
using NetralitasAsn.Infrastructure.Drafts;
using NetralitasAsn.Infrastructure.Evidence;
using NetralitasAsn.Infrastructure.Identities;
using NetralitasAsn.Infrastructure.Outbox;
using EvidenceFile = NetralitasAsn.Domain.Reports.Evidence;

namespace NetralitasAsn.Infrastructure.Persistence.Mappings;

internal sealed class ReporterIdentityMapping : IEntityTypeConfiguration<ReporterIdentityRow>
{
    public void Configure(EntityTypeBuilder<ReporterIdentityRow> identity)
    {
        identity.ToTable("reporter_identities");
        identity.HasKey(i => i.ReportId);
        identity.Property(i => i.ReportId).ValueGeneratedNever();
    }
}

internal sealed class ReturnCodeMapping : IEntityTypeConfiguration<ReturnCodeRow>
{
    public void Configure(EntityTypeBuilder<ReturnCodeRow> code)
    {
        code.ToTable("return_codes");
        code.HasKey(c => c.Owner);
        code.Property(c => c.Owner).ValueGeneratedNever();
    }
}

internal sealed class CommitmentSaltMapping : IEntityTypeConfiguration<CommitmentSalt>
{
    public void Configure(EntityTypeBuilder<CommitmentSalt> salt)
    {
        salt.ToTable("commitment_salts");
        salt.HasKey(s => s.Commitment);
        salt.Property(s => s.Commitment).HasMaxLength(64).ValueGeneratedNever();
        // Erasure takes all salts of an owner.
        salt.HasIndex(s => s.Owner).HasDatabaseName("ix_commitment_salts_owner");
    }
}

internal sealed class EvidenceMapping : IEntityTypeConfiguration<EvidenceFile>
{
    public void Configure(EntityTypeBuilder<EvidenceFile> evidence)
    {
        evidence.ToTable("evidence", table => table.HasCheckConstraint("ck_evidence_one_owner", "num_nonnulls(draft, report, tip, supervision) = 1"));
        evidence.IsAggregate();
        evidence.Property(e => e.Sha256).HasMaxLength(64).IsFixedLength();
        evidence.Property(e => e.MediaType).HasMaxLength(60);
        evidence.Property(e => e.Threat).HasMaxLength(100);
        evidence.HasChildren(e => e.Forms, "evidence_forms", form =>
        {
            form.Property(f => f.Sha256).HasMaxLength(64).IsFixedLength();
            form.Property(f => f.MediaType).HasMaxLength(60);
        });
        // The files of a report, of a tip, of a supervision report, of a draft.
        evidence.HasIndex(e => e.Report).HasDatabaseName("ix_evidence_report");
        evidence.HasIndex(e => e.Tip).HasDatabaseName("ix_evidence_tip");
        evidence.HasIndex(e => e.Supervision).HasDatabaseName("ix_evidence_supervision");
        evidence.HasIndex(e => e.Draft).HasDatabaseName("ix_evidence_draft");
    }
}

internal sealed class EvidenceWorkMapping : IEntityTypeConfiguration<EvidenceWork>
{
    public void Configure(EntityTypeBuilder<EvidenceWork> work)
    {
        work.ToTable("evidence_work");
        work.HasKey(w => w.Evidence);
        work.Property(w => w.Evidence).ValueGeneratedNever();
        work.Property(w => w.Failure).HasMaxLength(100);
        // The worker takes what is due.
        work.HasIndex(w => w.DueAt).HasDatabaseName("ix_evidence_work_due");
    }
}

internal sealed class DraftMapping : IEntityTypeConfiguration<DraftRow>
{
    public void Configure(EntityTypeBuilder<DraftRow> draft)
    {
        draft.ToTable("drafts");
        draft.HasKey(d => d.Id);
        draft.Property(d => d.Id).ValueGeneratedNever();
        // What is to be forgotten next.
        draft.HasIndex(d => d.ExpiresAt).HasDatabaseName("ix_drafts_expires");
    }
}

internal sealed class OutboxMapping : IEntityTypeConfiguration<OutboxMessage>
{
    public void Configure(EntityTypeBuilder<OutboxMessage> message)
    {
        message.ToTable("outbox");
        message.HasKey(m => m.Id);
        message.Property(m => m.Id).ValueGeneratedNever();
        // The dispatcher takes what is due.
        message.HasIndex(m => m.DueAt).HasFilter("delivered_at is null").HasDatabaseName("ix_outbox_due");
    }
}

internal sealed class NoticeMapping : IEntityTypeConfiguration<NoticeRow>
{
    public void Configure(EntityTypeBuilder<NoticeRow> notice)
    {
        notice.ToTable("notices");
        notice.HasKey(n => n.Id);
        notice.Property(n => n.Id).ValueGeneratedNever();
        // An office reads its own, newest first.
        notice.HasIndex(n => new { n.Office, n.At }).HasDatabaseName("ix_notices_office");
    }
}

internal sealed class AccessRowMapping : IEntityTypeConfiguration<AccessRow>
{
    public void Configure(EntityTypeBuilder<AccessRow> row)
    {
        row.ToTable("access_log");
        row.HasKey(a => new { a.Day, a.Ordinal });
        row.Property(a => a.Day).ValueGeneratedNever();
        row.Property(a => a.Ordinal).ValueGeneratedNever();
        row.Property(a => a.Office).HasMaxLength(40);
        row.Property(a => a.Reason).HasMaxLength(1000);
        // Who saw this file or identity.
        row.HasIndex(a => a.Subject).HasDatabaseName("ix_access_log_subject");
    }
}
