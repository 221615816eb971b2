using NetralitasAsn.Infrastructure.Evidence;
using NetralitasAsn.Infrastructure.Sieving;

namespace NetralitasAsn.Infrastructure;

/// <summary>
/// The verb <c>--sieve &lt;media type&gt;</c> of the web program: the only place where files of unknown people are parsed. It knows no keys, no database and
/// no network; it reads one file from the standard input, works in its current folder and answers on the standard output.
/// </summary>
public static class SieveCommand
{
    /// <summary>True when the arguments are this verb.</summary>
    public static bool Wants(string[] args) => args is ["--sieve", ..];

    /// <summary>Answers the exit code.</summary>
    public static int Run(string[] args)
    {
        if (args is not [_, var mediaType])
        {
            Console.Error.WriteLine("--sieve <media type> < file > answer");
            return 2;
        }

        try
        {
            var folder = Directory.GetCurrentDirectory();
            var original = Path.Combine(folder, "file" + FileTypes.OfMediaType(mediaType).Extension);
            using (var input = Console.OpenStandardInput())
            using (var output = File.Create(original))
            {
                input.CopyTo(output);
            }

            Answer(new(Toolbox.OfThisMachine(), folder), mediaType, original);
            return 0;
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            // The kind of failure, never anything from the file.
            Console.Error.WriteLine(e.GetType().Name);
            return 1;
        }
    }

    private static void Answer(Sifting sifting, string mediaType, string original)
    {
        var answer = sifting.Sift(mediaType, original);
        using var output = Console.OpenStandardOutput();
        output.Write(answer.ToLine());
        foreach (var part in answer.Parts)
        {
            using var file = File.OpenRead(sifting.PathOf(part.Kind));
            file.CopyTo(output);
        }
    }
}
