using System.Text.Json;
using System.Text.Json.Serialization;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.People;
using NetralitasAsn.Domain.Regions;

namespace NetralitasAsn.Web.Answers;

/// <summary>A value that is none of those the field accepts.</summary>
internal sealed class UnknownValueException(IReadOnlyList<string> allowed) : JsonException("Unknown value.")
{
    public IReadOnlyList<string> Allowed { get; } = allowed;
}

/// <summary>How values travel: camelCase members, kebab-case enumerations, codes and ids as strings.</summary>
internal static class JsonSetup
{
    public static IServiceCollection AddJson(this IServiceCollection services) => services.ConfigureHttpJsonOptions(options =>
    {
        options.SerializerOptions.Converters.Add(new KebabEnumConverterFactory());
        options.SerializerOptions.Converters.Add(new IdConverterFactory());
        options.SerializerOptions.Converters.Add(new CodeConverter<RegionCode>(
            s => RegionCode.TryParse(s, null, out var code) ? code : throw new JsonException("Not a region code."), c => c.Value));
        options.SerializerOptions.Converters.Add(new CodeConverter<OfficeCode>(s => new OfficeCode(s), c => c.Value));
    });

    private sealed class CodeConverter<T>(Func<string, T> read, Func<T, string> write) : JsonConverter<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            read(reader.TokenType is JsonTokenType.String ? reader.GetString()! : throw new JsonException("Not a string."));

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(write(value));

        public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WritePropertyName(write(value));
    }
}

/// <summary>Enumerations as <c>kebab-case</c>; an unknown one is refused together with the known ones.</summary>
internal sealed class KebabEnumConverterFactory : JsonConverterFactory
{
    public override bool CanConvert(Type typeToConvert) => typeToConvert.IsEnum;

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(Converter<>).MakeGenericType(typeToConvert))!;

    private sealed class Converter<T> : JsonConverter<T> where T : struct, Enum
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TokenType is JsonTokenType.String && Kebab.TryParse<T>(reader.GetString(), out var value)
                ? value
                : throw new UnknownValueException(Kebab.All<T>());

        public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            Kebab.TryParse<T>(reader.GetString(), out var value) ? value : throw new UnknownValueException(Kebab.All<T>());

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(Kebab.Of(value));

        public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WritePropertyName(Kebab.Of(value));
    }
}

/// <summary>Typed ids as the text of their UUID.</summary>
internal sealed class IdConverterFactory : JsonConverterFactory
{
    public static bool IsId(Type type) =>
        type.IsValueType && Array.Exists(type.GetInterfaces(), i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IId<>));

    public override bool CanConvert(Type typeToConvert) => IsId(typeToConvert);

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) =>
        (JsonConverter)Activator.CreateInstance(typeof(Converter<>).MakeGenericType(typeToConvert))!;

    private sealed class Converter<T> : JsonConverter<T> where T : struct, IId<T>
    {
        public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            reader.TokenType is JsonTokenType.String && reader.TryGetGuid(out var id) ? T.From(id) : throw new JsonException("Not a UUID.");

        public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
    }
}
