using NetralitasAsn.Domain;

namespace NetralitasAsn.Web.Answers;

internal static class FieldNames
{
    /// <summary>Names the fields of a refusal as their sender knows them, where a door does not have the shape of the command: the first prefix that fits is exchanged.</summary>
    public static async Task<Result<T>> Renamed<T>(this Task<Result<T>> answer, params (string From, string To)[] prefixes)
    {
        var result = await answer;
        return result.Match(Result<T>.Accept, refusal => refusal with { Fields = [.. refusal.Fields.Select(f => f with { Field = Name(f.Field, prefixes) })] });
    }

    private static string Name(string field, (string From, string To)[] prefixes)
    {
        var prefix = Array.Find(prefixes, p => field.StartsWith(p.From, StringComparison.Ordinal));
        return prefix.From is null ? field : prefix.To + field[prefix.From.Length..];
    }
}
