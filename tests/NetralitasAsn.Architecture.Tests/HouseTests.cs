using System.Reflection;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using MediatR;
using Mono.Cecil;
using NetralitasAsn.Application.Pipeline;
using NetralitasAsn.Domain;
using NetralitasAsn.Testing;
using Xunit;

namespace NetralitasAsn.Architecture.Tests;

public sealed partial class HouseTests
{
    [Theory]
    [InlineData("Domain", "")]
    [InlineData("Application", "Domain")]
    [InlineData("Infrastructure", "Application Domain")]
    [InlineData("Web", "Application Domain Infrastructure")]
    public void A_project_knows_only_the_floors_below_it(string project, string below)
    {
        var assembly = OurAssemblies.Sources.Single(a => a.GetName().Name == $"NetralitasAsn.{project}");

        var known = assembly.GetReferencedAssemblies().Select(r => r.Name!).Where(n => n.StartsWith("NetralitasAsn.", StringComparison.Ordinal));

        Assert.Subset(below.Split(' ').Select(b => $"NetralitasAsn.{b}").ToHashSet(), known.ToHashSet());
    }

    [Fact]
    public void The_domain_references_no_package()
    {
        var project = XDocument.Load(Path.Combine(Repository.Root, "src/NetralitasAsn.Domain/NetralitasAsn.Domain.csproj"));

        Assert.Empty(project.Descendants().Where(e => e.Name.LocalName is "PackageReference" or "FrameworkReference" or "ProjectReference"));
    }

    [Theory]
    [InlineData("Domain", "Microsoft.EntityFrameworkCore")]
    [InlineData("Domain", "Microsoft.AspNetCore")]
    [InlineData("Domain", "Microsoft.Extensions")]
    [InlineData("Domain", "System.Text.Json")]
    [InlineData("Domain", "MediatR")]
    [InlineData("Application", "Npgsql")]
    [InlineData("Application", "Microsoft.AspNetCore")]
    [InlineData("Application", "Microsoft.EntityFrameworkCore.Relational")]
    public void A_floor_does_not_know_what_is_above_it(string project, string stranger)
    {
        var assembly = OurAssemblies.Sources.Single(a => a.GetName().Name == $"NetralitasAsn.{project}");

        Assert.DoesNotContain(assembly.GetReferencedAssemblies(), r => r.Name!.StartsWith(stranger, StringComparison.Ordinal));
    }

    [Fact]
    public void The_application_does_not_name_the_database_context()
    {
        var used = OurAssemblies.Read(OurAssemblies.Application.Location).MainModule.GetTypeReferences().Select(t => t.FullName);

        Assert.DoesNotContain("Microsoft.EntityFrameworkCore.DbContext", used);
    }

    [Theory]
    [InlineData("Pages", "Api")]
    [InlineData("Api", "Pages")]
    public void One_door_does_not_know_the_other(string door, string other)
    {
        var types = OurAssemblies.Read(OurAssemblies.Web.Location).MainModule.Types.WithNested().Where(t => IsIn(t, door));

        Assert.Empty(types.SelectMany(Uses).Where(u => u.Split(" -> ")[1].StartsWith($"NetralitasAsn.Web.{other}", StringComparison.Ordinal)));
    }

    [Fact]
    public void Pages_and_endpoints_do_not_reach_into_the_database()
    {
        var types = OurAssemblies.Read(OurAssemblies.Web.Location).MainModule.Types.WithNested().Where(t => IsIn(t, "Pages") || IsIn(t, "Api"));

        Assert.Empty(types.SelectMany(Uses).Where(u => u.Split(" -> ")[1].StartsWith("NetralitasAsn.Infrastructure.Persistence", StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_request_says_who_may_send_it()
    {
        var silent = Requests().Where(t => t.IsDefined(typeof(RequiresAttribute)) == t.IsDefined(typeof(OpenToPublicAttribute)));

        Assert.Empty(silent);
    }

    [Fact]
    public void Every_request_answers_a_result()
    {
        var others = Requests().Where(t => !t.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() is var d && (d == typeof(ICommand<>) || d == typeof(IQuery<>))));

        Assert.Empty(others);
    }

    [Fact]
    public void Handlers_and_validators_are_internal_and_sealed()
    {
        var open = OurAssemblies.Application.GetTypes().Where(t => HandlerOrValidator().IsMatch(t.Name) && !t.IsInterface && !OurAssemblies.IsGenerated(t) && (t.IsPublic || !t.IsSealed));

        Assert.Empty(open);
    }

    [Fact]
    public void A_class_nobody_inherits_from_is_sealed()
    {
        var types = OurAssemblies.Sources.SelectMany(a => a.GetTypes()).Where(t => t.IsClass && !OurAssemblies.IsGenerated(t)).ToList();
        var parents = types.Select(t => t.BaseType is { IsGenericType: true } g ? g.GetGenericTypeDefinition() : t.BaseType).ToHashSet();

        Assert.Empty(types.Where(t => !t.IsSealed && !t.IsAbstract && !parents.Contains(t)));
    }

    [Fact]
    public void Names_say_what_a_thing_is()
    {
        var hiding = OurAssemblies.Sources.SelectMany(a => a.GetTypes()).Where(t => !OurAssemblies.IsGenerated(t) && HidingName().IsMatch(t.Name));

        Assert.Empty(hiding);
    }

    [Fact]
    public void Only_the_legal_clock_and_a_few_named_types_read_the_time()
    {
        // Tokens, second factors, limits, key dates and waiting run on the real clock; so does telling the legal clock how far away it is.
        string[] named =
        [
            "LegalClock", "DemoClock", "Program",
        ];
        var readers = OurAssemblies.Sources.SelectMany(a => OurAssemblies.Read(a.Location).MainModule.Types.WithNested())
            .Where(t => t.Methods.Where(m => m.HasBody).SelectMany(m => m.Body.Instructions)
                .Any(i => i.Operand is MethodReference { DeclaringType.FullName: "System.TimeProvider", Name: "GetUtcNow" or "GetLocalNow" }))
            .Select(t => Outermost(t).Name).Distinct()
            .Where(name => !named.Contains(name) && !Seconds.Contains(name));

        Assert.Equal("", string.Join(", ", readers));
    }

    /// <summary>Readers of the real clock in the adapters, each for a technical span that no law counts.</summary>
    private static readonly HashSet<string> Seconds =
    [
        "StampCheck", "SignInDesk", "AccessTokens", "KeyFolder", "KeyRing", "VaultSetup", "LawShelf", "GroundCache",
        "Drafts", "ForgottenDrafts", "OutboxDispatcher", "OutboxMessage", "OutboxRound", "Notices", "AccessLog",
        "EvidenceRecords", "EvidenceRound", "EvidenceWorker",
    ];

    [Fact]
    public void Every_refusal_has_its_sentence()
    {
        var texts = XDocument.Load(Path.Combine(Repository.Root, "src/NetralitasAsn.Web/Resources/Texts.resx")).Descendants("data").Select(d => d.Attribute("name")!.Value).ToHashSet();

        Assert.Equal("", string.Join(", ", RefusalCodes().Where(code => !texts.Contains($"refusal.{code}"))));
    }

    /// <summary>The literal codes given to <see cref="Refusal"/> anywhere in our sources.</summary>
    private static IEnumerable<string> RefusalCodes() =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "src"), "*.cs", SearchOption.AllDirectories)
            .Where(f => !f.Contains("/obj/", StringComparison.Ordinal) && !f.Contains("/node_modules/", StringComparison.Ordinal))
            .SelectMany(f => CodeOfRefusal().Matches(File.ReadAllText(f)).Select(m => m.Groups[1].Value)).Distinct().Order(StringComparer.Ordinal);

    private static IEnumerable<Type> Requests() => OurAssemblies.Application.GetTypes().Where(t => !t.IsInterface && !t.IsAbstract && typeof(IBaseRequest).IsAssignableFrom(t));

    private static bool IsIn(TypeDefinition type, string folder) => Outermost(type).Namespace.StartsWith($"NetralitasAsn.Web.{folder}", StringComparison.Ordinal);

    private static TypeDefinition Outermost(TypeDefinition type) => type.DeclaringType is { } outer ? Outermost(outer) : type;

    private static IEnumerable<string> Uses(TypeDefinition type)
    {
        var named = type.Fields.Select(f => f.FieldType)
            .Concat(type.Methods.SelectMany(m => m.Parameters.Select(p => p.ParameterType).Append(m.ReturnType)))
            .Concat(type.Methods.Where(m => m.HasBody).SelectMany(m => m.Body.Instructions).Select(i => i.Operand switch
            {
                TypeReference t => t,
                MemberReference m => m.DeclaringType,
                _ => null,
            }).OfType<TypeReference>());
        return named.Select(t => $"{type.FullName} -> {t.GetElementType().FullName}").Distinct();
    }

    [GeneratedRegex("(Handler|Validator)$")]
    private static partial Regex HandlerOrValidator();

    [GeneratedRegex("(?<!Tag)(Manager|Helper|Helpers|Utils|Util|Processor|Impl|Dto|DTO)$|^Base[A-Z]")]
    private static partial Regex HidingName();

    [GeneratedRegex("""(?:new(?: Refusal)?\(RefusalKind\.\w+, |Conflict\()"([a-z0-9.-]+)["]""")]
    private static partial Regex CodeOfRefusal();
}
