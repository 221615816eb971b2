using SkiaSharp;

namespace NetralitasAsn.Infrastructure.Sieving;

/// <summary>Decodes a picture and writes it anew: what was hidden beside the pixels (place, device, programs) does not come along.</summary>
internal static class Pictures
{
    /// <summary>More is a decompression bomb or a scan nobody needs at this size; asked of the header, before anything is unpacked.</summary>
    public const long MaxPixels = 120_000_000;

    private const int ThumbnailSide = 320;
    private const int Quality = 90;

    /// <summary>False when it is no picture, is damaged at its beginning, or is too large to open safely.</summary>
    public static bool Rewrite(string file, string copy, string thumbnail)
    {
        using var codec = SKCodec.Create(file);
        if (codec is null || codec.Info.Width < 1 || codec.Info.Height < 1 || (long)codec.Info.Width * codec.Info.Height > MaxPixels)
        {
            return false;
        }

        using var srgb = SKColorSpace.CreateSrgb();
        var info = new SKImageInfo(codec.Info.Width, codec.Info.Height, SKColorType.Rgba8888, codec.Info.AlphaType, srgb);
        using var stored = new SKBitmap(info);
        if (codec.GetPixels(info, stored.GetPixels()) is not (SKCodecResult.Success or SKCodecResult.IncompleteInput))
        {
            return false;
        }

        using var upright = Upright(stored, codec.EncodedOrigin);
        var picture = upright ?? stored;
        Write(picture, copy, codec.EncodedFormat is SKEncodedImageFormat.Png ? SKEncodedImageFormat.Png : SKEncodedImageFormat.Jpeg, Quality);
        var scale = Math.Min(1f, ThumbnailSide / (float)Math.Max(picture.Width, picture.Height));
        using var small = picture.Resize(
            new SKSizeI(Math.Max(1, (int)(picture.Width * scale)), Math.Max(1, (int)(picture.Height * scale))), new SKSamplingOptions(SKFilterMode.Linear, SKMipmapMode.Linear));
        Write(small, thumbnail, SKEncodedImageFormat.Jpeg, 80);
        return true;
    }

    private static void Write(SKBitmap picture, string path, SKEncodedImageFormat format, int quality)
    {
        using var output = File.Create(path);
        if (!picture.Encode(output, format, quality))
        {
            throw new SieveFailedException("encoding");
        }
    }

    /// <summary>How the camera was held is metadata too: turned into the pixels, or null when nothing is to be turned.</summary>
    private static SKBitmap? Upright(SKBitmap stored, SKEncodedOrigin origin)
    {
        if (origin is SKEncodedOrigin.TopLeft)
        {
            return null;
        }

        var (w, h) = (stored.Width, stored.Height);
        var sideways = origin >= SKEncodedOrigin.LeftTop;
        var upright = new SKBitmap(stored.Info.WithSize(sideways ? h : w, sideways ? w : h));
        using var canvas = new SKCanvas(upright);
        canvas.SetMatrix(origin switch
        {
            SKEncodedOrigin.TopRight => new(-1, 0, w, 0, 1, 0, 0, 0, 1),
            SKEncodedOrigin.BottomRight => new(-1, 0, w, 0, -1, h, 0, 0, 1),
            SKEncodedOrigin.BottomLeft => new(1, 0, 0, 0, -1, h, 0, 0, 1),
            SKEncodedOrigin.LeftTop => new(0, 1, 0, 1, 0, 0, 0, 0, 1),
            SKEncodedOrigin.RightTop => new(0, -1, h, 1, 0, 0, 0, 0, 1),
            SKEncodedOrigin.RightBottom => new(0, -1, h, -1, 0, w, 0, 0, 1),
            _ => new SKMatrix(0, 1, 0, -1, 0, w, 0, 0, 1),
        });
        canvas.DrawBitmap(stored, 0, 0);
        return upright;
    }
}
