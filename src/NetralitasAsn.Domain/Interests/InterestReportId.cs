using System.Diagnostics.CodeAnalysis;

namespace NetralitasAsn.Domain.Interests;

/// <summary>Identifies a report of somebody's interest.</summary>
public readonly record struct InterestReportId(Guid Value) : IId<InterestReportId>
{
    public static InterestReportId New() => new(Guid.CreateVersion7());

    public static InterestReportId From(Guid value) => new(value);

    public static bool TryParse([NotNullWhen(true)] string? text, IFormatProvider? provider, out InterestReportId id)
    {
        var parsed = Guid.TryParse(text, out var value);
        id = new(value);
        return parsed;
    }

    public override string ToString() => Value.ToString();
}
