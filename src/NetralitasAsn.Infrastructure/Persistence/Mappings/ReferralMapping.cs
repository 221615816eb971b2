using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NetralitasAsn.Domain.Rulings;

namespace NetralitasAsn.Infrastructure.Persistence.Mappings;

internal sealed class ReferralMapping : IEntityTypeConfiguration<Referral>
{
    public void Configure(EntityTypeBuilder<Referral> referral)
    {
        referral.ToTable("referrals");
        referral.IsAggregate();
        referral.Property(r => r.Nip).HasMaxLength(18);
        referral.Property(r => r.Facts).HasMaxLength(10_000);
        referral.Property(r => r.LegalBasis).HasMaxLength(4000);
        referral.Property(r => r.AddressedTo).HasMaxLength(500);
        referral.Property(r => r.RouteNote).HasMaxLength(500);
        referral.Property(r => r.RouteReason).HasMaxLength(2000);
        referral.Property(r => r.VerifierNote).HasMaxLength(2000);
        referral.Property(r => r.ReceiptProof).HasMaxLength(500);
        referral.Property(r => r.BegunWith).HasMaxLength(500);
        referral.Property(r => r.ReturnReason).HasMaxLength(2000);
        referral.HasDeadline(r => r.Threshold);
        referral.HasChildren(r => r.Grants, "referral_grants", grant => grant.HasIndex(g => g.Office).HasDatabaseName("ix_referral_grants_office"));
        referral.Ignore(r => r.OpenConflict);
        referral.HasChildren(r => r.Conflicts, "referral_conflicts", conflict => conflict.Property(c => c.Explanation).HasMaxLength(2000));
        // One referral per person and track; a returned one may be sent anew.
        referral.HasIndex(r => new { r.File, r.Person, r.Track }).IsUnique().HasFilter("stage <> 'Returned'").HasDatabaseName("ux_referrals_person_track");
        // The desk of an authority, of the verifier and of the office that referred.
        referral.HasIndex(r => new { r.Authority, r.Expires, r.Id }).HasDatabaseName("ix_referrals_authority");
        referral.HasIndex(r => new { r.Verifier, r.Stage, r.SentAt }).HasDatabaseName("ix_referrals_verifier");
        referral.HasIndex(r => new { r.Office, r.Stage }).HasDatabaseName("ix_referrals_office");
    }
}

internal sealed class RulingMapping : IEntityTypeConfiguration<Ruling>
{
    public void Configure(EntityTypeBuilder<Ruling> ruling)
    {
        ruling.ToTable("rulings");
        ruling.HasKey(r => r.Id);
        ruling.Property(r => r.Id).ValueGeneratedNever();
        ruling.Property(r => r.Number).HasMaxLength(100);
        ruling.Property(r => r.SanctionName).HasMaxLength(300);
        ruling.Property(r => r.Reasoning).HasMaxLength(10_000);
        ruling.Property(r => r.DeviationReason).HasMaxLength(2000);
        ruling.Property(r => r.ExecutionNote).HasMaxLength(2000);
        ruling.HasDeadline(r => r.DeliveryDue);
        ruling.HasDeadline(r => r.MinisterReportDue);
        // An authority uses a number once.
        ruling.HasIndex(r => new { r.Authority, r.Number }).IsUnique().HasDatabaseName("ux_rulings_number");
        // The decision on a referral.
        ruling.HasIndex(r => r.Referral).IsUnique().HasDatabaseName("ux_rulings_referral");
    }
}

internal sealed class SigningDelegationMapping : IEntityTypeConfiguration<SigningDelegation>
{
    public void Configure(EntityTypeBuilder<SigningDelegation> delegation)
    {
        delegation.ToTable("signing_delegations");
        delegation.IsAggregate();
        // The delegations of an authority that cover a day.
        delegation.HasIndex(d => new { d.Authority, d.Until }).HasDatabaseName("ix_signing_delegations_authority");
    }
}
