namespace NetralitasAsn.Infrastructure.Demo;

/// <summary>Every story of the demonstration.</summary>
internal static class Stories
{
    public static IReadOnlyList<Story> All { get; } = [.. EarlyStories.All, .. NationalStories.All, .. BatangStories.All, .. PinrangStories.All, .. HalmaheraStories.All];

    /// <summary>The stories whose codes are told to whoever runs the demonstration: to be completed, in handling, and referred.</summary>
    public static IReadOnlyList<Story> WithToldCode { get; } = [.. All.Where(s => s.Number is 123 or 101 or 109)];
}
