using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Regions;

namespace NetralitasAsn.Infrastructure.Persistence;

internal sealed class IdConverter<TId>() : ValueConverter<TId, Guid>(id => id.Value, value => IdOf<TId>.From(value))
    where TId : struct, IId<TId>;

internal static class IdOf<TId> where TId : struct, IId<TId>
{
    public static TId From(Guid value) => TId.From(value);
}

internal sealed class RegionCodeConverter() : ValueConverter<RegionCode, string>(code => code.Value, value => RegionCode.Of(value));

internal sealed class OfficeCodeConverter() : ValueConverter<OfficeCode, string>(code => code.Value, value => new OfficeCode(value));

/// <summary>An instant is an instant in every zone; the database takes it in UTC only.</summary>
internal sealed class InstantConverter() : ValueConverter<DateTimeOffset, DateTimeOffset>(at => at.ToUniversalTime(), at => at);
