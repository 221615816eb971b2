using System.Diagnostics.CodeAnalysis;

namespace NetralitasAsn.Domain.Rulings;

/// <summary>Identifies a referral (penerusan): one person on one track.</summary>
public readonly record struct ReferralId(Guid Value) : IId<ReferralId>
{
    public static ReferralId New() => new(Guid.CreateVersion7());

    public static ReferralId From(Guid value) => new(value);

    public static bool TryParse([NotNullWhen(true)] string? text, IFormatProvider? provider, out ReferralId id)
    {
        var parsed = Guid.TryParse(text, out var value);
        id = new(value);
        return parsed;
    }

    public override string ToString() => Value.ToString();
}

/// <summary>Identifies a decision (keputusan) of a personnel authority.</summary>
public readonly record struct RulingId(Guid Value) : IId<RulingId>
{
    public static RulingId New() => new(Guid.CreateVersion7());

    public static RulingId From(Guid value) => new(value);

    public static bool TryParse([NotNullWhen(true)] string? text, IFormatProvider? provider, out RulingId id)
    {
        var parsed = Guid.TryParse(text, out var value);
        id = new(value);
        return parsed;
    }

    public override string ToString() => Value.ToString();
}

/// <summary>Identifies a dated delegation of the signature (pelimpahan wewenang penandatanganan).</summary>
public readonly record struct DelegationId(Guid Value) : IId<DelegationId>
{
    public static DelegationId New() => new(Guid.CreateVersion7());

    public static DelegationId From(Guid value) => new(value);

    public static bool TryParse([NotNullWhen(true)] string? text, IFormatProvider? provider, out DelegationId id)
    {
        var parsed = Guid.TryParse(text, out var value);
        id = new(value);
        return parsed;
    }

    public override string ToString() => Value.ToString();
}
