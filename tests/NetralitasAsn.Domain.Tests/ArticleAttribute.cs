using Xunit.v3;

namespace NetralitasAsn.Domain.Tests;

/// <summary>The test proves something about this article; every article of a clock in the book needs one.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class, AllowMultiple = true)]
public sealed class ArticleAttribute(string instrument, string provision) : Attribute, ITraitAttribute
{
    public string Instrument { get; } = instrument;

    public string Provision { get; } = provision;

    public IReadOnlyCollection<KeyValuePair<string, string>> GetTraits() => [new("Article", $"{Provision} {Instrument}")];
}
