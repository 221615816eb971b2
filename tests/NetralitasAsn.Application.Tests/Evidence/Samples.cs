using System.Diagnostics;
using System.Text;

namespace NetralitasAsn.Application.Tests.Evidence;

/// <summary>Files as phones and attackers make them, made here; and the programs that make them.</summary>
internal static class Samples
{
    public const string Place = "0.800000 N, 127.400000 E";

    /// <summary>The test file of the industry, in two halves so that no scanner takes this source for it.</summary>
    public static byte[] Eicar { get; } = Encoding.ASCII.GetBytes("X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*");

    /// <summary>A picture that says where and with what it was taken, held sideways.</summary>
    public static byte[] Photo() => Made(folder =>
    {
        Run("ffmpeg", folder, "-v", "error", "-f", "lavfi", "-i", "testsrc=size=64x48", "-frames:v", "1", "-update", "1", "file.jpg");
        Run("exiftool", folder, "-q", "-overwrite_original", "-GPSLatitude=0.8", "-GPSLatitudeRef=N", "-GPSLongitude=127.4", "-GPSLongitudeRef=E", "-Make=Contoh", "-Model=X1", "-Orientation#=6", "file.jpg");
        return "file.jpg";
    });

    public static byte[] Film() => Made(folder =>
    {
        Run("ffmpeg", folder, "-v", "error", "-f", "lavfi", "-i", "testsrc=size=64x48:duration=1:rate=5", "-metadata", "location=+0.80+127.4/", "-metadata", "title=Judul Rahasia", "-metadata:s:v", "handler_name=Gawai Rahasia", "-pix_fmt", "yuv420p", "file.mp4");
        return "file.mp4";
    });

    /// <summary>A page with a script that runs when it is opened, and an author.</summary>
    public static byte[] ScriptedPdf()
    {
        string[] objects =
        [
            "<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >> >>", "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 100 100] >>", "<< /Author (Penulis Rahasia) >>",
        ];
        var pdf = new StringBuilder("%PDF-1.4\n");
        var offsets = new List<int>();
        foreach (var (content, index) in objects.Select((o, i) => (o, i)))
        {
            offsets.Add(pdf.Length);
            pdf.Append(System.Globalization.CultureInfo.InvariantCulture, $"{index + 1} 0 obj\n{content}\nendobj\n");
        }

        var table = pdf.Length;
        pdf.Append("xref\n0 5\n0000000000 65535 f \n");
        offsets.ForEach(at => pdf.Append(System.Globalization.CultureInfo.InvariantCulture, $"{at:0000000000} 00000 n \n"));
        return Encoding.ASCII.GetBytes(pdf.Append(System.Globalization.CultureInfo.InvariantCulture, $"trailer << /Size 5 /Root 1 0 R /Info 4 0 R >>\nstartxref\n{table}\n%%EOF\n").ToString());
    }

    /// <summary>A header that promises three and a half thousand million pixels.</summary>
    public static byte[] Bomb { get; } =
    [
        0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13, .. "IHDR"u8, 0, 0, 0xEA, 0x60, 0, 0, 0xEA, 0x60, 8, 2, 0, 0, 0,
        0x4F, 0x8D, 0x21, 0x7C, 0, 0, 0, 0, .. "IEND"u8, 0xAE, 0x42, 0x60, 0x82,
    ];

    /// <summary>A recording of silence as old phones make it.</summary>
    public static byte[] Amr { get; } = [.. "#!AMR\n"u8, .. Enumerable.Range(0, 20).SelectMany(_ => new byte[] { 0x3C }.Concat(new byte[31]))];

    public static string? Exif(byte[] file, string extension) => Made(folder =>
    {
        File.WriteAllBytes(Path.Combine(folder, "in" + extension), file);
        File.WriteAllText(Path.Combine(folder, "out"), Run("exiftool", folder, "-a", "-G", "in" + extension));
        return "out";
    }) is { } text ? Encoding.UTF8.GetString(text) : null;

    public static string Run(string program, string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true };
        using var process = Process.Start(start) ?? throw new InvalidOperationException(program);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{program} ended with {process.ExitCode}: {output}");
    }

    private static byte[] Made(Func<string, string> make)
    {
        var folder = Directory.CreateTempSubdirectory("netralitas-sample-").FullName;
        try
        {
            return File.ReadAllBytes(Path.Combine(folder, make(folder)));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
