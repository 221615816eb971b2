namespace NetralitasAsn.Domain;

/// <summary>The identity of an aggregate: a UUID version 7 made by the caller, so that a repeated request meets the same row.</summary>
public interface IId<TSelf> where TSelf : struct, IId<TSelf>
{
    Guid Value { get; }

    static abstract TSelf From(Guid value);
}
