using System.Text;
using NetralitasAsn.Domain.Reports;

namespace NetralitasAsn.Infrastructure.Evidence;

/// <summary>A kind of file that is taken in, and the extension it is handed out with.</summary>
internal sealed record FileType(MediaKind Kind, string MediaType, string Extension);

/// <summary>What a file is, by its first bytes alone; its name is never asked. What is not in the table is not taken in.</summary>
internal static class FileTypes
{
    /// <summary>How many bytes the table needs to see.</summary>
    public const int HeadLength = 4096;

    private static readonly FileType Jpeg = new(MediaKind.Image, "image/jpeg", ".jpg");
    private static readonly FileType Png = new(MediaKind.Image, "image/png", ".png");
    private static readonly FileType WebP = new(MediaKind.Image, "image/webp", ".webp");
    private static readonly FileType Heic = new(MediaKind.Image, "image/heic", ".heic");
    private static readonly FileType Pdf = new(MediaKind.Document, "application/pdf", ".pdf");
    private static readonly FileType Mp4 = new(MediaKind.Video, "video/mp4", ".mp4");
    private static readonly FileType Mov = new(MediaKind.Video, "video/quicktime", ".mov");
    private static readonly FileType ThreeGp = new(MediaKind.Video, "video/3gpp", ".3gp");
    private static readonly FileType WebM = new(MediaKind.Video, "video/webm", ".webm");
    private static readonly FileType M4A = new(MediaKind.Audio, "audio/mp4", ".m4a");
    private static readonly FileType Mp3 = new(MediaKind.Audio, "audio/mpeg", ".mp3");
    private static readonly FileType Ogg = new(MediaKind.Audio, "audio/ogg", ".ogg");
    private static readonly FileType Amr = new(MediaKind.Audio, "audio/amr", ".amr");
    private static readonly FileType Wav = new(MediaKind.Audio, "audio/wav", ".wav");

    private static readonly FileType[] All = [Jpeg, Png, WebP, Heic, Pdf, Mp4, Mov, ThreeGp, WebM, M4A, Mp3, Ogg, Amr, Wav];

    public static FileType OfMediaType(string mediaType) => All.Single(t => t.MediaType == mediaType);

    /// <summary>Null when it is none of the accepted kinds: web pages, drawings with scripts, programs, archives, office files, text.</summary>
    public static FileType? Of(ReadOnlySpan<byte> head)
    {
        if (head.StartsWith<byte>([0xFF, 0xD8, 0xFF]) && head.Length > 3 && head[3] is >= 0xC0 and not 0xFF)
        {
            return Jpeg;
        }

        if (head.StartsWith<byte>([0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A]) && At(head, 12, "IHDR"u8))
        {
            return Png;
        }

        if (head.StartsWith("RIFF"u8))
        {
            return At(head, 8, "WEBP"u8) ? WebP : At(head, 8, "WAVE"u8) ? Wav : null;
        }

        if (head.StartsWith("%PDF-"u8) && head.Length > 7 && head[5] is (byte)'1' or (byte)'2' && head[6] == (byte)'.')
        {
            return Pdf;
        }

        if (At(head, 4, "ftyp"u8) && head.Length >= 12)
        {
            return OfBrand(Encoding.ASCII.GetString(head.Slice(8, 4)));
        }

        if (At(head, 4, "moov"u8) || At(head, 4, "wide"u8) && At(head, 12, "mdat"u8))
        {
            return Mov;
        }

        if (head.StartsWith<byte>([0x1A, 0x45, 0xDF, 0xA3]))
        {
            return head[..Math.Min(head.Length, 64)].IndexOf("webm"u8) >= 0 ? WebM : null;
        }

        if (head.StartsWith("OggS\0"u8))
        {
            return head.IndexOf("theora"u8) >= 0 ? null : Ogg;
        }

        if (head.StartsWith("#!AMR\n"u8) || head.StartsWith("#!AMR-WB\n"u8))
        {
            return Amr;
        }

        return head.StartsWith("ID3"u8) && head.Length > 10 && head[3] is >= 2 and <= 4 || IsMp3Frame(head) ? Mp3 : null;
    }

    private static FileType? OfBrand(string brand) => brand switch
    {
        "heic" or "heix" or "heim" or "heis" or "hevc" or "mif1" or "msf1" => Heic,
        "qt  " => Mov,
        "M4A " or "M4B " => M4A,
        ['3', 'g', ..] => ThreeGp,
        "isom" or "iso2" or "iso4" or "iso5" or "iso6" or "mp41" or "mp42" or "avc1" or "M4V " or "MSNV" or "dash" or "mmp4" => Mp4,
        _ => null,
    };

    // MPEG 1 or 2, layer III, with a bit rate and a sample rate that exist.
    private static bool IsMp3Frame(ReadOnlySpan<byte> head) =>
        head.Length > 4 && head[0] == 0xFF && (head[1] & 0xE6) == 0xE2 && (head[1] & 0x18) != 0x08
        && (head[2] & 0xF0) is not 0xF0 and not 0 && (head[2] & 0x0C) != 0x0C;

    private static bool At(ReadOnlySpan<byte> head, int offset, ReadOnlySpan<byte> mark) =>
        head.Length >= offset + mark.Length && head.Slice(offset, mark.Length).SequenceEqual(mark);
}

/// <summary>Whether a recognised file reaches its own end; a transfer that broke off leaves one that does not.</summary>
internal static class FileEnds
{
    public const int TailLength = 2048;

    public static bool IsWhole(FileType type, ReadOnlySpan<byte> head, ReadOnlySpan<byte> tail, long size) => type.MediaType switch
    {
        // Phones append their own data after the end of the picture: the mark must be there, not be last.
        "image/png" => tail.IndexOf("IEND"u8) >= 0,
        "application/pdf" => tail.IndexOf("%%EOF"u8) >= 0,
        "image/webp" or "audio/wav" => size >= 12 && size + 1 >= 8L + System.Buffers.Binary.BinaryPrimitives.ReadUInt32LittleEndian(head[4..]),
        _ => size >= 12,
    };
}
