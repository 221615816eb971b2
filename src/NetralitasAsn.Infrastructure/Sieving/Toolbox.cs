using System.Diagnostics;

namespace NetralitasAsn.Infrastructure.Sieving;

/// <summary>The programs of the machine that the sieve uses; each may be missing. Debian: mat2, ffmpeg, libheif-examples, libimage-exiftool-perl.</summary>
internal sealed record Toolbox(string? Mat2, string? Ffmpeg, string? HeifConvert, string? Exiftool)
{
    public static Toolbox None { get; } = new(null, null, null, null);

    public static Toolbox OfThisMachine() => new(Find("mat2"), Find("ffmpeg"), Find("heif-convert"), Find("exiftool"));

    /// <summary>The Debian packages that are missing.</summary>
    public IReadOnlyList<string> Missing =>
        [.. new (string? Program, string Package)[] { (Mat2, "mat2"), (Ffmpeg, "ffmpeg"), (HeifConvert, "libheif-examples"), (Exiftool, "libimage-exiftool-perl") }
            .Where(n => n.Program is null).Select(n => n.Package)];

    /// <summary>Whether a working copy of such a file can be made here.</summary>
    public bool Knows(string mediaType) => mediaType switch
    {
        "application/pdf" => Mat2 is not null,
        "image/heic" => HeifConvert is not null,
        _ when mediaType.StartsWith("image/", StringComparison.Ordinal) => true,
        _ => Ffmpeg is not null,
    };

    public static string? Find(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "/usr/bin:/bin").Split(':', StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => Path.Combine(folder, program)).FirstOrDefault(File.Exists);

    /// <summary>Runs a program to its end; null when it failed or took too long.</summary>
    public static string? Run(string program, TimeSpan limit, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        process.StandardInput.Close();
        process.ErrorDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        var output = process.StandardOutput.ReadToEndAsync();
        if (process.WaitForExit(limit))
        {
            return process.ExitCode == 0 ? output.GetAwaiter().GetResult() : null;
        }

        process.Kill(entireProcessTree: true);
        return null;
    }
}
