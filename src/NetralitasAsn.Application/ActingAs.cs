using NetralitasAsn.Domain.People;

namespace NetralitasAsn.Application;

/// <summary>Work that no request asked for says here, in its own scope, in whose name it acts; it wins over the signed-in person.</summary>
public sealed class ActingAs
{
    public Actor? Actor { get; set; }
}
