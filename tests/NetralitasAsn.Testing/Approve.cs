namespace NetralitasAsn.Testing;

/// <summary>Compares with the approved file; <c>./netralitas approve</c> (NETRALITAS_APPROVE=1) rewrites it, and the diff shows what changed.</summary>
public static class Approve
{
    /// <param name="name">The file from the root of the repository, e.g. <c>docs/permissions.md</c>.</param>
    /// <param name="actual">The text as it is now.</param>
    public static void Text(string name, string actual)
    {
        ArgumentNullException.ThrowIfNull(actual);
        var path = Path.Combine(Repository.Root, name);
        var now = actual.ReplaceLineEndings("\n").TrimEnd() + "\n";
        if (Environment.GetEnvironmentVariable("NETRALITAS_APPROVE") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, now);
            return;
        }

        Xunit.Assert.True(File.Exists(path), $"{name} was never approved: look at the text and run ./netralitas approve.");
        Xunit.Assert.Equal(File.ReadAllText(path).ReplaceLineEndings("\n"), now);
    }
}

/// <summary>The folder of the solution, found from where the test runs.</summary>
public static class Repository
{
    public static string Root { get; } = Find();

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "NetralitasAsn.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests do not run inside the repository.");
    }
}
