using NetralitasAsn.Domain.Reports;
using NetralitasAsn.Infrastructure.Evidence;

namespace NetralitasAsn.Infrastructure.Sieving;

/// <summary>What happens inside the sieve: a clean copy, a small picture and the metadata sheet of one file in a private folder.</summary>
internal sealed class Sifting(Toolbox tools, string folder)
{
    private static readonly TimeSpan ToolLimit = TimeSpan.FromSeconds(100);

    /// <summary>Answers the first line; the files of its parts are <see cref="PathOf"/>.</summary>
    public SieveAnswer Sift(string mediaType, string original)
    {
        var sheet = SheetReader.Read(tools, original);
        if (!tools.Knows(mediaType))
        {
            return new(CopyState.NoTool, sheet, []);
        }

        var made = mediaType switch
        {
            "application/pdf" => Document(original),
            "image/heic" => Heic(original),
            _ when mediaType.StartsWith("image/", StringComparison.Ordinal) => Pictures.Rewrite(original, PathOf(FormKind.WorkingCopy), PathOf(FormKind.Thumbnail)),
            _ => Recording(mediaType, original),
        };
        SievePart[] parts = [.. made ? Parts() : []];
        return new(parts.Length > 0 ? CopyState.Made : CopyState.NotPossible, sheet, parts);
    }

    public string PathOf(FormKind kind) => Path.Combine(folder, kind.ToString());

    private IEnumerable<SievePart> Parts()
    {
        if (LengthOf(FormKind.WorkingCopy) is > 0 and var copy)
        {
            yield return new(FormKind.WorkingCopy, copy);
            if (LengthOf(FormKind.Thumbnail) is > 0 and var thumbnail)
            {
                yield return new(FormKind.Thumbnail, thumbnail);
            }
        }
    }

    private long LengthOf(FormKind kind) => new FileInfo(PathOf(kind)) is { Exists: true } file ? file.Length : 0;

    /// <summary>Every page drawn anew: scripts, attachments, form fields and authorship stay behind.</summary>
    private bool Document(string original)
    {
        // Outside there is a sandbox already; inside, mat2 cannot make another.
        if (Toolbox.Run(tools.Mat2!, ToolLimit, "--no-sandbox", original) is null)
        {
            return false;
        }

        File.Move(Path.ChangeExtension(original, ".cleaned.pdf"), PathOf(FormKind.WorkingCopy));
        return true;
    }

    private bool Heic(string original)
    {
        var picture = Path.Combine(folder, "unpacked.jpg");
        if (Toolbox.Run(tools.HeifConvert!, ToolLimit, "-q", "95", original, picture) is null)
        {
            return false;
        }

        // Several pictures in one file are numbered.
        var first = File.Exists(picture) ? picture : Path.Combine(folder, "unpacked-1.jpg");
        return File.Exists(first) && Pictures.Rewrite(first, PathOf(FormKind.WorkingCopy), PathOf(FormKind.Thumbnail));
    }

    /// <summary>Picture and sound as they are, in a new container without tags, chapters, subtitles and data tracks.</summary>
    private bool Recording(string mediaType, string original)
    {
        var (from, to) = Containers(mediaType);
        string[] streams = FileTypes.OfMediaType(mediaType).Kind is MediaKind.Video ? ["-map", "0:v:0?", "-map", "0:a?"] : ["-map", "0:a"];
        string[] begin = ["-nostdin", "-v", "error", "-protocol_whitelist", "file", "-f", from, "-i", original];
        var copied = Toolbox.Run(tools.Ffmpeg!, ToolLimit,
        [
            .. begin, .. streams, "-map_metadata", "-1", "-map_metadata:s:v", "-1", "-map_metadata:s:a", "-1", "-map_chapters", "-1",
            "-c", "copy", "-fflags", "+bitexact", "-flags:v", "+bitexact", "-flags:a", "+bitexact", "-f", to, PathOf(FormKind.WorkingCopy),
        ]);
        if (copied is null)
        {
            return false;
        }

        if (streams.Length > 2)
        {
            // Without a first picture there is still the film.
            _ = Toolbox.Run(tools.Ffmpeg!, ToolLimit, [.. begin, "-map", "0:v:0", "-frames:v", "1", "-vf", "scale=320:-2", "-map_metadata", "-1", "-f", "mjpeg", PathOf(FormKind.Thumbnail)]);
        }

        return true;
    }

    private static (string From, string To) Containers(string mediaType) => mediaType switch
    {
        "video/mp4" => ("mov", "mp4"),
        "video/quicktime" => ("mov", "mov"),
        "video/3gpp" => ("mov", "3gp"),
        "audio/mp4" => ("mov", "ipod"),
        "video/webm" => ("matroska", "webm"),
        "audio/mpeg" => ("mp3", "mp3"),
        "audio/ogg" => ("ogg", "ogg"),
        "audio/amr" => ("amr", "amr"),
        "audio/wav" => ("wav", "wav"),
        _ => throw new ArgumentOutOfRangeException(nameof(mediaType), mediaType, null),
    };
}
