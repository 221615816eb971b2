namespace NetralitasAsn.Domain;

/// <summary>An answer that can be made from a refusal; the pipeline refuses any request through it.</summary>
public interface IRefusable<TSelf>
{
    static abstract TSelf Refuse(Refusal refusal);
}

/// <summary>What a log may know of an answer: whether it was refused, and why.</summary>
public interface IAnswer
{
    string? RefusalCode { get; }
}

/// <summary>The answer of an act: a value, or a <see cref="Refusal"/>. It must be opened; a test forbids dropping one.</summary>
public sealed class Result<T> : IRefusable<Result<T>>, IAnswer
{
    private readonly T value;
    private readonly Refusal? refusal;

    private Result(T value, Refusal? refusal)
    {
        this.value = value;
        this.refusal = refusal;
    }

    public string? RefusalCode => refusal?.Code;

    public static Result<T> Accept(T value) => new(value, null);

    public static Result<T> Refuse(Refusal refusal) => new(default!, refusal);

    public static implicit operator Result<T>(T value) => Accept(value);

    public static implicit operator Result<T>(Refusal refusal) => Refuse(refusal);

    /// <summary>Opens the answer; both outcomes must be said.</summary>
    public TOut Match<TOut>(Func<T, TOut> accepted, Func<Refusal, TOut> refused) =>
        refusal is null ? accepted(value) : refused(refusal);
}

/// <summary>The only combinator: go on with the value, let a refusal pass through.</summary>
public static class Results
{
    public static Result<TOut> Then<T, TOut>(this Result<T> result, Func<T, Result<TOut>> next) =>
        result.Match(next, Result<TOut>.Refuse);

    public static Task<Result<TOut>> Then<T, TOut>(this Result<T> result, Func<T, Task<Result<TOut>>> next) =>
        result.Match(next, refusal => Task.FromResult(Result<TOut>.Refuse(refusal)));
}
