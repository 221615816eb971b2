using System.Text.Json;
using NetralitasAsn.Application.Reports;

namespace NetralitasAsn.Infrastructure.Sieving;

/// <summary>Reads what a file tells of itself: where, when and with what it was made.</summary>
internal static class SheetReader
{
    public const int MaxEntries = 30;
    private const int MaxValue = 300;

    private static readonly (SheetField Field, string[] Tags)[] Asked =
    [
        (SheetField.TakenAt, ["SubSecDateTimeOriginal", "DateTimeOriginal", "CreationDate", "CreateDate", "MediaCreateDate", "GPSDateTime"]),
        (SheetField.ChangedAt, ["ModifyDate", "MediaModifyDate"]),
        (SheetField.Place, ["GPSPosition", "GPSCoordinates", "LocationInformation"]),
        (SheetField.Altitude, ["GPSAltitude"]),
        (SheetField.Direction, ["GPSImgDirection"]),
        (SheetField.Device, ["Make", "Model", "AndroidModel"]),
        (SheetField.SerialNumber, ["SerialNumber", "InternalSerialNumber"]),
        (SheetField.Software, ["Software", "Producer", "CreatorTool", "AndroidVersion"]),
        (SheetField.Author, ["Artist", "Author", "Creator", "OwnerName", "Copyright"]),
        (SheetField.Description, ["Title", "Subject", "ImageDescription", "UserComment", "Comment"]),
        (SheetField.Dimensions, ["ImageSize"]),
        (SheetField.Duration, ["Duration"]),
    ];

    /// <summary>Null without the tool; empty when the file says nothing.</summary>
    public static IReadOnlyList<SheetEntry>? Read(Toolbox tools, string file)
    {
        if (tools.Exiftool is null)
        {
            return null;
        }

        string[] arguments = ["-json", "-c", "%.6f", .. Asked.SelectMany(a => a.Tags).Select(t => "-" + t), file];
        if (Toolbox.Run(tools.Exiftool, TimeSpan.FromSeconds(20), arguments) is not { } json)
        {
            return [];
        }

        using var answer = JsonDocument.Parse(json);
        var tags = answer.RootElement[0].EnumerateObject().ToDictionary(t => t.Name, t => t.Value.ToString(), StringComparer.Ordinal);
        return [.. Asked.SelectMany(a => Values(a, tags)).Take(MaxEntries)];
    }

    public static SheetEntry Short(SheetEntry entry)
    {
        var value = string.Concat((entry.Value ?? "").Where(c => !char.IsControl(c) && char.GetUnicodeCategory(c) is not System.Globalization.UnicodeCategory.Format)).Trim();
        return entry with { Value = value.Length > MaxValue ? value[..MaxValue] : value };
    }

    private static IEnumerable<SheetEntry> Values((SheetField Field, string[] Tags) asked, Dictionary<string, string> tags)
    {
        var values = asked.Tags.Select(t => tags.GetValueOrDefault(t, "")).Where(v => v.Length > 0 && !v.StartsWith("0000:00:00", StringComparison.Ordinal)).Distinct(StringComparer.Ordinal);
        // Maker and model are two tags of one answer; times and places repeat each other in several tags.
        return asked.Field is SheetField.Device && string.Join(' ', values) is { Length: > 0 } device
            ? [Short(new(asked.Field, device))]
            : values.Take(asked.Field is SheetField.Author or SheetField.Description or SheetField.Software ? 3 : 1).Select(v => Short(new(asked.Field, v)));
    }
}
