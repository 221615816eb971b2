using NetralitasAsn.Domain;

namespace NetralitasAsn.Testing;

/// <summary>Opens a result in a test: the value, or the refusal; the other outcome fails with what it says.</summary>
public static class Answers
{
    public static T Accepted<T>(this Result<T> result) => result.Match(
        value => value,
        refusal => throw new Xunit.Sdk.XunitException($"Refused: {refusal.Code} {refusal.Basis} {string.Join(", ", refusal.Fields.Select(f => $"{f.Field}: {f.Code}"))}".TrimEnd()));

    public static Refusal Refused<T>(this Result<T> result) => result.Match(
        value => throw new Xunit.Sdk.XunitException($"Accepted: {value}"),
        refusal => refusal);

    public static async Task<T> Accepted<T>(this Task<Result<T>> result) => (await result).Accepted();

    public static async Task<Refusal> Refused<T>(this Task<Result<T>> result) => (await result).Refused();
}
