using NetralitasAsn.Domain.People;

namespace NetralitasAsn.Application;

/// <summary>Who asks in this request.</summary>
public interface ICurrentActor
{
    Actor Actor { get; }
}
