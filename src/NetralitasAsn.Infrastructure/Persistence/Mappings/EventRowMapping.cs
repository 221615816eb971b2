using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace NetralitasAsn.Infrastructure.Persistence.Mappings;

internal sealed class EventRowMapping : IEntityTypeConfiguration<EventRow>
{
    public void Configure(EntityTypeBuilder<EventRow> row)
    {
        row.ToTable("event_log");
        row.HasKey(e => new { e.Aggregate, e.Version }).HasName("pk_event_log");
        row.Property(e => e.Kind).HasMaxLength(40);
        row.Property(e => e.Type).HasMaxLength(60);
        row.Property(e => e.UseCase).HasMaxLength(60);
        row.Property(e => e.Office).HasMaxLength(40);
        // The auditor and the daily root read by time.
        row.HasIndex(e => e.At).HasDatabaseName("ix_event_log_at");
    }
}

internal sealed class NumberSeriesMapping : IEntityTypeConfiguration<NumberSeries>
{
    public void Configure(EntityTypeBuilder<NumberSeries> series)
    {
        series.ToTable("number_series");
        series.HasKey(s => new { s.Office, s.Kind, s.Year });
        series.Property(s => s.Year).ValueGeneratedNever();
    }
}

internal sealed class IssuedNumberMapping : IEntityTypeConfiguration<IssuedNumber>
{
    public void Configure(EntityTypeBuilder<IssuedNumber> number)
    {
        number.ToTable("issued_numbers");
        number.HasKey(n => new { n.Office, n.Kind, n.Year, n.Sequence });
        number.Property(n => n.Year).ValueGeneratedNever();
        number.Property(n => n.Sequence).ValueGeneratedNever();
        number.Property(n => n.Text).HasMaxLength(60);
    }
}
