namespace NetralitasAsn.Application.Pipeline;

/// <summary>The name of the use case that is running; the event log keeps it beside each decision.</summary>
public sealed class UseCase
{
    public string Name { get; internal set; } = "-";
}
