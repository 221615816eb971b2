using System.Text.Json;
using NetralitasAsn.Application;

namespace NetralitasAsn.Web.Hosting;

/// <summary>Keeps how far the legal clock is from the real one, so that a restarted demonstration goes on where it was.</summary>
internal static class DemoClock
{
    private static readonly DateTimeOffset FirstStart = new(2024, 11, 18, 9, 0, 0, TimeSpan.FromHours(7));

    public static LegalClockOffset Read(NetralitasSettings settings, bool isProduction, TimeProvider time)
    {
        if (isProduction)
        {
            return new(TimeSpan.Zero);
        }

        var file = Path.Combine(settings.Data, "clock.json");
        if (settings.Now is null && File.Exists(file) && JsonSerializer.Deserialize<Kept>(File.ReadAllText(file)) is { } kept)
        {
            return new(TimeSpan.FromSeconds(kept.OffsetSeconds));
        }

        if ((settings.Now ?? (settings.Demo ? FirstStart : null)) is not { } start)
        {
            return new(TimeSpan.Zero);
        }

        var offset = new Kept(Math.Round((start - time.GetUtcNow()).TotalSeconds, 3));
        Directory.CreateDirectory(settings.Data);
        File.WriteAllText(file, JsonSerializer.Serialize(offset));
        return new(TimeSpan.FromSeconds(offset.OffsetSeconds));
    }

    private sealed record Kept(double OffsetSeconds);
}
