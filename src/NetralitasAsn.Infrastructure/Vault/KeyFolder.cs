using System.Security.Cryptography;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using NetralitasAsn.Application.Vault;

namespace NetralitasAsn.Infrastructure.Vault;

/// <summary>Where things outside the database live. <c>NETRALITAS_DATA</c> is everything, <c>NETRALITAS_KEYS</c> the keys, which belong on another disk.</summary>
internal sealed record DataFolders(string Data, string Keys, bool MakeKeys)
{
    public string Evidence => Path.Combine(Data, "evidence");

    /// <summary>In Production the folder of the keys must be named, and nobody makes keys by starting the program.</summary>
    public static DataFolders From(IConfiguration configuration, IHostEnvironment environment)
    {
        var data = Path.GetFullPath(configuration["NETRALITAS_DATA"] ?? ".data");
        var keys = configuration["NETRALITAS_KEYS"];
        if (environment.IsProduction() && string.IsNullOrWhiteSpace(keys))
        {
            throw new InvalidOperationException("NETRALITAS_KEYS is not set: name the folder of the keys, made by `keys init`.");
        }

        return new(data, Path.GetFullPath(keys ?? Path.Combine(data, "keys")), !environment.IsProduction());
    }
}

/// <summary>One file per key and version, readable by its owner only: <c>identity.1.key</c>, <c>signing.1.key</c>.</summary>
internal static class KeyFolder
{
    private const int SecretBytes = 32;

    /// <summary>Makes what is missing; never touches a key that exists.</summary>
    public static IReadOnlyList<string> Init(string folder)
    {
        Directory.CreateDirectory(folder);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        return [.. Enum.GetValues<KeyPurpose>().Where(p => Versions(folder, p).Count == 0).Select(p => Make(folder, p, 1))];
    }

    /// <summary>Adds a version; what was sealed before still opens with the older ones.</summary>
    public static string Rotate(string folder, KeyPurpose purpose) =>
        Make(folder, purpose, Versions(folder, purpose) is [.., var last] ? last + 1 : 1);

    public static List<MasterKey> Read(string folder) =>
    [
        .. from purpose in Enum.GetValues<KeyPurpose>()
           from version in Versions(folder, purpose)
           select new MasterKey(purpose, version, Secret(FileOf(folder, purpose, version), purpose)),
    ];

    private static byte[] Secret(string file, KeyPurpose purpose)
    {
        try
        {
            var secret = Convert.FromBase64String(File.ReadAllText(file).Trim());
            if (purpose is KeyPurpose.Signing || secret.Length == SecretBytes)
            {
                return secret;
            }
        }
        catch (FormatException)
        {
            // Said below, without the content.
        }

        throw new InvalidOperationException($"The key file {file} is damaged.");
    }

    private static List<int> Versions(string folder, KeyPurpose purpose) => !Directory.Exists(folder) ? [] :
    [
        .. Directory.EnumerateFiles(folder, $"{NameOf(purpose)}.*.key")
            .Select(f => int.TryParse(Path.GetFileName(f).Split('.')[1], out var version) ? version : 0)
            .Where(v => v > 0)
            .Order(),
    ];

    private static string Make(string folder, KeyPurpose purpose, int version)
    {
        var file = FileOf(folder, purpose, version);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        using var stream = new FileStream(file, options);
        stream.Write(System.Text.Encoding.ASCII.GetBytes(Convert.ToBase64String(NewSecret(purpose)) + "\n"));
        stream.Flush(flushToDisk: true);
        return Path.GetFileName(file);
    }

    private static byte[] NewSecret(KeyPurpose purpose)
    {
        if (purpose is not KeyPurpose.Signing)
        {
            return RandomNumberGenerator.GetBytes(SecretBytes);
        }

        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        return key.ExportPkcs8PrivateKey();
    }

    private static string FileOf(string folder, KeyPurpose purpose, int version) => Path.Combine(folder, $"{NameOf(purpose)}.{version}.key");

    private static string NameOf(KeyPurpose purpose) => purpose.ToString().ToLowerInvariant();
}
