using Mono.Cecil;
using Mono.Cecil.Cil;
using Xunit;

namespace NetralitasAsn.Architecture.Tests;

public sealed class DroppedResultTests
{
    [Fact]
    public void Nobody_drops_a_result()
    {
        var dropped = OurAssemblies.Everything().SelectMany(a => a.MainModule.Types.WithNested()).SelectMany(t => t.Methods).Where(m => m.HasBody)
            .SelectMany(Drops).Where(d => !d.Contains(nameof(PlantedDrops), StringComparison.Ordinal));

        Assert.False(dropped.Any(), string.Join(Environment.NewLine, dropped));
    }

    [Fact]
    public void A_bare_call_a_bare_await_and_a_discard_are_all_found()
    {
        var planted = OurAssemblies.Read(typeof(PlantedDrops).Assembly.Location).MainModule.Types.Single(t => t.Name == nameof(PlantedDrops));

        var found = new[] { planted }.WithNested().SelectMany(t => t.Methods).Where(m => m.HasBody).SelectMany(Drops);

        Assert.Equal(3, found.Count());
    }

    /// <summary>An answer is dropped when the instruction after the call, or after the await that opens the call, is <c>pop</c>.</summary>
    private static IEnumerable<string> Drops(MethodDefinition method) =>
        from instruction in method.Body.Instructions
        where instruction.OpCode.FlowControl == FlowControl.Call && instruction.Next?.OpCode.Code == Code.Pop
        let called = instruction.Operand as MethodReference
        where called is not null && IsAnswer(Returned(called))
        select $"{method.FullName} drops {called.Name}";

    private static bool IsAnswer(TypeReference? type) => type switch
    {
        GenericInstanceType { ElementType.FullName: "NetralitasAsn.Domain.Result`1" } => true,
        GenericInstanceType { ElementType.FullName: "System.Threading.Tasks.Task`1" or "System.Threading.Tasks.ValueTask`1" } task => IsAnswer(task.GenericArguments[0]),
        _ => false,
    };

    /// <summary>What the call leaves on the stack, with the type arguments of its owner and its own put in.</summary>
    private static TypeReference? Returned(MethodReference called) => called.ReturnType switch
    {
        GenericParameter { Owner: TypeReference } own when called.DeclaringType is GenericInstanceType owner => owner.GenericArguments[own.Position],
        GenericParameter { Owner: MethodReference } own when called is GenericInstanceMethod generic => generic.GenericArguments[own.Position],
        GenericInstanceType { GenericArguments: [GenericParameter own] } task when called is GenericInstanceMethod generic && own.Owner is MethodReference
            => new GenericInstanceType(task.ElementType) { GenericArguments = { generic.GenericArguments[own.Position] } },
        var type => type,
    };
}
