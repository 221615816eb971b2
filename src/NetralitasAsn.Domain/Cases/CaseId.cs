using System.Diagnostics.CodeAnalysis;

namespace NetralitasAsn.Domain.Cases;

/// <summary>Identifies a handling file (berkas penanganan).</summary>
public readonly record struct CaseId(Guid Value) : IId<CaseId>
{
    public static CaseId New() => new(Guid.CreateVersion7());

    public static CaseId From(Guid value) => new(value);

    public static bool TryParse([NotNullWhen(true)] string? text, IFormatProvider? provider, out CaseId id)
    {
        var parsed = Guid.TryParse(text, out var value);
        id = new(value);
        return parsed;
    }

    public override string ToString() => Value.ToString();
}

/// <summary>Identifies one clarification session.</summary>
public readonly record struct SessionId(Guid Value) : IId<SessionId>
{
    public static SessionId New() => new(Guid.CreateVersion7());

    public static SessionId From(Guid value) => new(value);

    public static bool TryParse([NotNullWhen(true)] string? text, IFormatProvider? provider, out SessionId id)
    {
        var parsed = Guid.TryParse(text, out var value);
        id = new(value);
        return parsed;
    }

    public override string ToString() => Value.ToString();
}
