using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NetralitasAsn.Infrastructure.Figures;

namespace NetralitasAsn.Infrastructure.Persistence.Mappings;

internal sealed class PublicCellMapping : IEntityTypeConfiguration<PublicCellRow>
{
    public void Configure(EntityTypeBuilder<PublicCellRow> cell)
    {
        cell.ToTable("public_cells", table => table.HasCheckConstraint("ck_public_cells_withheld", "not suppressed or value is null"));
        cell.HasKey(c => new { c.Scope, c.Code, c.Subject, c.Kind, c.Measure });
        cell.Property(c => c.Scope).HasMaxLength(10);
        cell.Property(c => c.Code).HasMaxLength(13);
        cell.Property(c => c.Subject).HasMaxLength(40);
        cell.Property(c => c.Kind).HasMaxLength(40);
        cell.Property(c => c.Measure).HasMaxLength(60);
        cell.Property(c => c.Value).HasPrecision(14, 2);
    }
}

internal sealed class FigureStateMapping : IEntityTypeConfiguration<FigureState>
{
    public void Configure(EntityTypeBuilder<FigureState> state)
    {
        state.ToTable("figure_states");
        state.HasKey(s => s.Id);
        state.Property(s => s.Id).ValueGeneratedNever();
        state.Property(s => s.Basis).HasMaxLength(100);
        state.Property(s => s.Snapshot).HasMaxLength(40);
    }
}
