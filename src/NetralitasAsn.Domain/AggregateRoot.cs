namespace NetralitasAsn.Domain;

/// <summary>The only thing that changes state. Each legal decision is one event, and the version counts the events.</summary>
public abstract class AggregateRoot
{
    private readonly List<IDomainEvent> events = [];

    /// <summary>The number of decisions so far: concurrency token, ETag and length of the decision trail in one.</summary>
    public int Version { get; private set; }

    /// <summary>The decisions made since the aggregate was loaded.</summary>
    public IReadOnlyList<IDomainEvent> Events => events;

    public abstract Guid Key { get; }

    protected void Record(IDomainEvent happened)
    {
        events.Add(happened);
        Version++;
    }

    public void Forget() => events.Clear();
}
