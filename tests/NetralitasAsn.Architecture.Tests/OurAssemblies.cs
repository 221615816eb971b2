using System.Reflection;
using Mono.Cecil;

namespace NetralitasAsn.Architecture.Tests;

/// <summary>What we wrote, as reflection and as instructions.</summary>
internal static class OurAssemblies
{
    public static Assembly Domain { get; } = typeof(Domain.Refusal).Assembly;

    public static Assembly Application { get; } = typeof(Application.LegalClock).Assembly;

    public static Assembly Infrastructure { get; } = typeof(Infrastructure.InfrastructureSetup).Assembly;

    public static Assembly Web { get; } = typeof(Program).Assembly;

    public static IReadOnlyList<Assembly> Sources { get; } = [Domain, Application, Infrastructure, Web];

    /// <summary>Every assembly of ours that was built in this configuration, the tests' included.</summary>
    public static IEnumerable<AssemblyDefinition> Everything()
    {
        var built = AppContext.BaseDirectory.Replace("NetralitasAsn.Architecture.Tests", "{0}", StringComparison.Ordinal);
        var tests = Directory.GetDirectories(Path.Combine(Testing.Repository.Root, "tests")).Select(Path.GetFileName)
            .Select(name => Path.Combine(built.Replace("{0}", name, StringComparison.Ordinal), name + ".dll"));
        return Sources.Select(s => s.Location).Append(typeof(Testing.Repository).Assembly.Location).Concat(tests).Distinct().Where(File.Exists).Select(Read);
    }

    public static AssemblyDefinition Read(string path)
    {
        var resolver = new DefaultAssemblyResolver();
        resolver.AddSearchDirectory(Path.GetDirectoryName(path));
        return AssemblyDefinition.ReadAssembly(path, new ReaderParameters { AssemblyResolver = resolver });
    }

    public static IEnumerable<TypeDefinition> WithNested(this IEnumerable<TypeDefinition> types) =>
        types.SelectMany(t => t.NestedTypes.WithNested().Prepend(t));

    public static bool IsGenerated(Type type) =>
        type.Name.Contains('<', StringComparison.Ordinal) || type.Name == "Program"
        || type.GetCustomAttributesData().Any(a => a.AttributeType.Name is "CompilerGeneratedAttribute" or "GeneratedCodeAttribute")
        || type.Namespace?.StartsWith("NetralitasAsn", StringComparison.Ordinal) != true
        || type.Namespace.Contains(".Migrations", StringComparison.Ordinal)
        || type.Namespace.StartsWith("AspNetCoreGeneratedDocument", StringComparison.Ordinal);
}
