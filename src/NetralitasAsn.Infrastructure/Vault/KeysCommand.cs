using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using NetralitasAsn.Application.Vault;
using NetralitasAsn.Infrastructure.Vault;

namespace NetralitasAsn.Infrastructure;

/// <summary>The verb <c>keys init</c> or <c>keys rotate [purpose…]</c> of the web program: makes keys, starts nothing. <c>keys rewrap</c> needs the database: <see cref="ResealCommand"/>.</summary>
public static class KeysCommand
{
    /// <summary>True when the arguments are this verb.</summary>
    public static bool Wants(string[] args) => args is ["keys", ..] and not ["keys", "rewrap"];

    /// <summary>Answers the exit code. A running program reads new keys at its next start.</summary>
    public static int Run(string[] args, IConfiguration configuration, IHostEnvironment environment, TextWriter output)
    {
        try
        {
            var folder = DataFolders.From(configuration, environment).Keys;
            return args switch
            {
                ["keys", "init"] => Say(output, KeyFolder.Init(folder), folder),
                ["keys", "rotate", .. var purposes] when Purposes(purposes) is { } chosen => Say(output, [.. chosen.Select(p => KeyFolder.Rotate(folder, p))], folder),
                _ => Usage(output),
            };
        }
        catch (Exception e) when (e is InvalidOperationException or IOException or UnauthorizedAccessException)
        {
            output.WriteLine(e.Message);
            return 1;
        }
    }

    private static KeyPurpose[]? Purposes(string[] names)
    {
        if (names.Length == 0)
        {
            return Enum.GetValues<KeyPurpose>();
        }

        var chosen = names.Select(n => Enum.TryParse<KeyPurpose>(n, ignoreCase: true, out var p) && Enum.IsDefined(p) ? p : (KeyPurpose?)null).ToList();
        return chosen.Contains(null) ? null : [.. chosen.Select(p => p!.Value)];
    }

    private static int Say(TextWriter output, IReadOnlyList<string> made, string folder)
    {
        output.WriteLine(made.Count == 0 ? $"{folder}: all keys exist." : $"{folder}: made {string.Join(", ", made)}. Keep a copy apart from the data.");
        return 0;
    }

    private static int Usage(TextWriter output)
    {
        output.WriteLine("keys init | keys rotate [identity evidence draft hash signing] | keys rewrap");
        return 1;
    }
}
