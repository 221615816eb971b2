using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Registry;

namespace NetralitasAsn.Infrastructure.Persistence.Mappings;

internal sealed class RegionMapping : IEntityTypeConfiguration<Region>
{
    public void Configure(EntityTypeBuilder<Region> region)
    {
        region.ToTable("regions");
        region.HasKey(r => r.Code);
        region.Ignore(r => r.Title);
        region.Ignore(r => r.ShortTitle);
    }
}

internal sealed class OfficeMapping : IEntityTypeConfiguration<Office>
{
    public void Configure(EntityTypeBuilder<Office> office)
    {
        office.ToTable("offices");
        office.HasKey(o => o.Code);
        office.Ignore(o => o.NumberSlot);
    }
}

internal sealed class OfficeNumberMapping : IEntityTypeConfiguration<OfficeNumber>
{
    public void Configure(EntityTypeBuilder<OfficeNumber> number)
    {
        number.ToTable("office_codes");
        number.HasKey(n => n.Region);
        number.Ignore(n => n.IsConfirmed);
        number.Property(n => n.Code).HasMaxLength(5);
        // Two offices never share a code: their numbers would be the same.
        number.HasIndex(n => n.Code).IsUnique().HasDatabaseName("uq_office_codes_code");
    }
}

internal sealed class ReceptionHoursMapping : IEntityTypeConfiguration<ReceptionHours>
{
    public void Configure(EntityTypeBuilder<ReceptionHours> hours)
    {
        hours.ToTable("reception_hours");
        hours.HasKey(h => h.Id);
        hours.Property(h => h.Id).ValueGeneratedNever();
    }
}

internal sealed class ElectionMapping : IEntityTypeConfiguration<Election>
{
    public void Configure(EntityTypeBuilder<Election> election)
    {
        election.ToTable("elections");
        election.HasKey(e => e.Code);
        election.Property(e => e.Code).HasMaxLength(40);
    }
}

internal sealed class CandidacyMapping : IEntityTypeConfiguration<Candidacy>
{
    public void Configure(EntityTypeBuilder<Candidacy> candidacy)
    {
        candidacy.ToTable("candidacies");
        candidacy.HasKey(c => new { c.Election, c.PairNumber });
        candidacy.Property(c => c.Election).HasMaxLength(40);
        candidacy.Property(c => c.PairNumber).ValueGeneratedNever();
    }
}

internal sealed class PairRecordMapping : IEntityTypeConfiguration<PairRecord>
{
    public void Configure(EntityTypeBuilder<PairRecord> pair)
    {
        pair.ToTable("pair_records");
        pair.IsAggregate();
        pair.Property(p => p.Election).HasMaxLength(40);
        pair.Property(p => p.DecreeNumber).HasMaxLength(100);
        pair.Property(p => p.Reason).HasMaxLength(2000);
        // The latest entry of a pair.
        pair.HasIndex(p => new { p.Election, p.PairNumber, p.EnteredAt }).HasDatabaseName("ix_pair_records_pair");
    }
}

internal sealed class PersonnelAuthorityMapping : IEntityTypeConfiguration<PersonnelAuthority>
{
    public void Configure(EntityTypeBuilder<PersonnelAuthority> authority)
    {
        authority.ToTable("personnel_authorities");
        authority.HasKey(a => a.Office);
    }
}

internal sealed class AuthorityHolderMapping : IEntityTypeConfiguration<AuthorityHolder>
{
    public void Configure(EntityTypeBuilder<AuthorityHolder> holder)
    {
        holder.ToTable("authority_holders");
        holder.HasKey(h => h.Id);
        holder.Property(h => h.Id).ValueGeneratedNever();
        holder.Ignore(h => h.MustReportToMinister);
    }
}

internal sealed class AgencyMapping : IEntityTypeConfiguration<Agency>
{
    public void Configure(EntityTypeBuilder<Agency> agency)
    {
        agency.ToTable("agencies");
        agency.HasKey(a => a.Code);
        agency.Property(a => a.Code).HasMaxLength(60);
        agency.Property(a => a.Parent).HasMaxLength(60);
        agency.Ignore(a => a.Authority);
    }
}
