using System.Globalization;
using NetralitasAsn.Domain;
using NetralitasAsn.Domain.Regions;
using NetralitasAsn.Web.Answers;

namespace NetralitasAsn.Web.Api;

/// <summary>Reads the fields of a public request as text, so that every unknown value is named together with the ones that would do.</summary>
internal sealed class FieldReader
{
    private const DateTimeStyles NoGuess = DateTimeStyles.None;

    private readonly List<FieldError> errors = [];
    private readonly Dictionary<string, IReadOnlyList<string>> allowed = [];

    public T Word<T>(string field, string? text)
        where T : struct, Enum
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            errors.Add(new(field, "required"));
            allowed[field] = Kebab.All<T>();
            return default;
        }

        return WordOrNull<T>(field, text) ?? default;
    }

    public T? WordOrNull<T>(string field, string? text)
        where T : struct, Enum
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        if (Kebab.TryParse<T>(text, out var member))
        {
            return member;
        }

        errors.Add(new(field, "choose"));
        allowed[field] = Kebab.All<T>();
        return null;
    }

    public DateOnly RequiredDay(string field, string? text) => Required(field, text) ? Day(field, text) ?? default : default;

    public DateOnly? Day(string field, string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, NoGuess, out var day) && day.Year is >= 1945 and <= 2100)
        {
            return day;
        }

        errors.Add(new(field, "malformed"));
        return null;
    }

    public RegionCode Region(string field, string? text)
    {
        if (!Required(field, text))
        {
            return RegionCode.Nation;
        }

        if (RegionCode.TryParse(text, CultureInfo.InvariantCulture, out var code))
        {
            return code;
        }

        errors.Add(new(field, "malformed"));
        return RegionCode.Nation;
    }

    public DateTimeOffset RequiredInstant(string field, string? text, RegionCode region) =>
        Required(field, text) ? Instant(field, text, null, region) ?? default : default;

    /// <summary>An instant; without an offset the local time of the region, without a day the local time of <paramref name="day"/>.</summary>
    public DateTimeOffset? Instant(string field, string? text, DateOnly? day, RegionCode region)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        if (day is { } known && TimeOnly.TryParseExact(text, ["HH:mm", "HH:mm:ss", "HH.mm"], CultureInfo.InvariantCulture, NoGuess, out var time))
        {
            return known.At(time, region.Zone());
        }

        if (DateTime.TryParseExact(
                text,
                ["yyyy-MM-dd", "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF"],
                CultureInfo.InvariantCulture,
                NoGuess,
                out var local))
        {
            return DateOnly.FromDateTime(local).At(TimeOnly.FromDateTime(local), region.Zone());
        }

        if (text.Length > 11 && text[10] == 'T' && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, NoGuess, out var instant))
        {
            return instant;
        }

        errors.Add(new(field, "malformed"));
        return null;
    }

    /// <summary>What was read, or everything that is wrong with it.</summary>
    public Reading<T> Read<T>(Func<T> value) => errors.Count == 0 ? new(value(), [], allowed) : new(default, errors, allowed);

    private bool Required(string field, string? text)
    {
        if (!string.IsNullOrWhiteSpace(text))
        {
            return true;
        }

        errors.Add(new(field, "required"));
        return false;
    }
}

/// <summary>A request that was read, or the fields that could not be.</summary>
internal sealed record Reading<T>(T? Value, IReadOnlyList<FieldError> Errors, IReadOnlyDictionary<string, IReadOnlyList<string>> Allowed)
{
    /// <summary>Asks with what was read; otherwise answers 400 with the fields and the values they accept.</summary>
    public Task<IResult> Ask(Func<T, Task<IResult>> ask) => Errors.Count == 0 ? ask(Value!) : Task.FromResult<IResult>(new UnreadAnswer(Errors, Allowed));

    private sealed class UnreadAnswer(IReadOnlyList<FieldError> errors, IReadOnlyDictionary<string, IReadOnlyList<string>> allowed) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            var texts = httpContext.RequestServices.GetRequiredService<RefusalTexts>();
            return httpContext.Problem(
                StatusCodes.Status400BadRequest,
                "invalid",
                errors: errors.GroupBy(e => e.Field, texts.Sentence).ToDictionary(g => g.Key, g => g.Distinct().ToArray()),
                allowed: allowed.Count > 0 ? allowed : null);
        }
    }
}
