using System.Diagnostics.CodeAnalysis;

namespace NetralitasAsn.Domain.Reports;

/// <summary>Identifies a report (laporan); chosen by the sender, so that a repeated post meets the same report.</summary>
public readonly record struct ReportId(Guid Value) : IId<ReportId>
{
    public static ReportId New() => new(Guid.CreateVersion7());

    public static ReportId From(Guid value) => new(value);

    public static bool TryParse([NotNullWhen(true)] string? text, IFormatProvider? provider, out ReportId id)
    {
        var parsed = Guid.TryParse(text, out var value);
        id = new(value);
        return parsed;
    }

    public override string ToString() => Value.ToString();
}

/// <summary>Identifies a piece of initial information (informasi awal).</summary>
public readonly record struct TipId(Guid Value) : IId<TipId>
{
    public static TipId New() => new(Guid.CreateVersion7());

    public static TipId From(Guid value) => new(value);

    public static bool TryParse([NotNullWhen(true)] string? text, IFormatProvider? provider, out TipId id)
    {
        var parsed = Guid.TryParse(text, out var value);
        id = new(value);
        return parsed;
    }

    public override string ToString() => Value.ToString();
}

/// <summary>Identifies one reported person (terlapor) within a report and the case that grows from it.</summary>
public readonly record struct PersonId(Guid Value) : IId<PersonId>
{
    public static PersonId New() => new(Guid.CreateVersion7());

    public static PersonId From(Guid value) => new(value);

    public static bool TryParse([NotNullWhen(true)] string? text, IFormatProvider? provider, out PersonId id)
    {
        var parsed = Guid.TryParse(text, out var value);
        id = new(value);
        return parsed;
    }

    public override string ToString() => Value.ToString();
}
