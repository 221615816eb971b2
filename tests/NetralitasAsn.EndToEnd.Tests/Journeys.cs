using Xunit;

namespace NetralitasAsn.EndToEnd.Tests;

/// <summary>Journeys that count nothing share one host and one Chromium.</summary>
[CollectionDefinition("journeys")]
public sealed class Journeys : ICollectionFixture<Browser>;

/// <summary>The three days of the acceptance walks share a host whose clock moves.</summary>
[CollectionDefinition("walks")]
public sealed class Walks : ICollectionFixture<MovableBrowser>;
