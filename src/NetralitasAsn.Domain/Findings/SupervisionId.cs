using System.Diagnostics.CodeAnalysis;

namespace NetralitasAsn.Domain.Findings;

/// <summary>Identifies a supervision report (laporan hasil pengawasan); chosen by the writer, so that a repeated post meets the same report.</summary>
public readonly record struct SupervisionId(Guid Value) : IId<SupervisionId>
{
    public static SupervisionId New() => new(Guid.CreateVersion7());

    public static SupervisionId From(Guid value) => new(value);

    public static bool TryParse([NotNullWhen(true)] string? text, IFormatProvider? provider, out SupervisionId id)
    {
        var parsed = Guid.TryParse(text, out var value);
        id = new(value);
        return parsed;
    }

    public override string ToString() => Value.ToString();
}
