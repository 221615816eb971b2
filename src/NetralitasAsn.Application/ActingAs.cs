using NetralitasAsn.Domain.People;

namespace NetralitasAsn.Application;

/// <summary>Work that no request asked for says here, in its own scope, in whose name it acts; it wins over the signed-in person.</summary>
public sealed class ActingAs
{
    public Actor? Actor { get; set; }

    /// <summary>The instant at which the work happens, when that is not now: the history of the demonstration. Null in every request.</summary>
    public DateTimeOffset? At { get; set; }
}
