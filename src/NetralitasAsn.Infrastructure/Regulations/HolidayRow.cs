using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Domain.Regulations;
using NetralitasAsn.Domain.Time;

namespace NetralitasAsn.Infrastructure.Regulations;

/// <summary>A day off that an administrator entered; it stands beside the book's own and wins over the one with the same decree.</summary>
internal sealed class HolidayRow
{
    public required DateOnly Date { get; init; }

    /// <summary><c>ri</c> for the whole nation.</summary>
    public required RegionCode Region { get; init; }

    public required string Decree { get; init; }

    public required string Name { get; set; }

    public required HolidayKind Kind { get; set; }

    public required DateOnly DecreedOn { get; set; }

    public required DateOnly? WithdrawnOn { get; set; }

    /// <summary>Null when the system itself entered it.</summary>
    public required Guid? DeclaredBy { get; set; }

    public required DateTimeOffset DeclaredAt { get; set; }

    public Holiday ToHoliday() => new(Date, Name, DecreedOn, WithdrawnOn, Region == RegionCode.Nation ? null : Region)
    {
        Kind = Kind,
        Decree = Decree,
        Certainty = Certainty.Found,
    };
}

internal sealed class HolidayRowMapping : IEntityTypeConfiguration<HolidayRow>
{
    public void Configure(EntityTypeBuilder<HolidayRow> holiday)
    {
        holiday.ToTable("holidays");
        holiday.HasKey(h => new { h.Date, h.Region, h.Decree });
    }
}
