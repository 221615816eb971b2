using NetralitasAsn.Domain.Regulations;

namespace NetralitasAsn.Domain;

/// <summary>The ways in which the system says no.</summary>
public enum RefusalKind
{
    /// <summary>A field is missing or malformed; nothing about any row was looked at.</summary>
    Invalid,

    /// <summary>No such row, or it is outside the actor's responsibility: the two are indistinguishable.</summary>
    NotFound,

    /// <summary>The actor's role may not do this at all.</summary>
    Forbidden,

    /// <summary>The law or the state of the file does not allow it now.</summary>
    Conflict,

    /// <summary>Somebody changed the file since the actor looked.</summary>
    Stale,
}

/// <summary>A "no" with a stable code and, where the law says it, the article. It has no words: the sentence is looked up by the code.</summary>
public sealed record Refusal(RefusalKind Kind, string Code, Article? Basis = null)
{
    /// <summary>What is wrong with single fields, when <see cref="Kind"/> is <see cref="RefusalKind.Invalid"/>.</summary>
    public IReadOnlyList<FieldError> Fields { get; init; } = [];

    public static Refusal NotFound { get; } = new(RefusalKind.NotFound, "not-found");

    public static Refusal Forbidden { get; } = new(RefusalKind.Forbidden, "forbidden");

    public static Refusal Stale { get; } = new(RefusalKind.Stale, "stale");

    public static Refusal Invalid(params IReadOnlyList<FieldError> fields) => new(RefusalKind.Invalid, "invalid") { Fields = fields };
}

/// <summary>One field and the code of what is wrong with it; <paramref name="Field"/> is the member path of the command.</summary>
public sealed record FieldError(string Field, string Code);
