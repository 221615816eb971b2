using NetralitasAsn.Domain.People;

namespace NetralitasAsn.Domain.Work;

/// <summary>What somebody of an office can be made responsible for.</summary>
public enum WorkKind
{
    /// <summary>Laporan: until it is registered or closed.</summary>
    Report,

    /// <summary>Berkas penanganan.</summary>
    Case,

    /// <summary>Informasi awal.</summary>
    Tip,

    /// <summary>Laporan hasil pengawasan: until the plenary decided.</summary>
    Supervision,
}

/// <summary>One thing that waits in a queue.</summary>
public sealed record WorkItem(WorkKind Kind, Guid Id);

/// <summary>Identifies the assignment of one item at one office.</summary>
public readonly record struct AssignmentId(Guid Value) : IId<AssignmentId>
{
    public static AssignmentId New() => new(Guid.CreateVersion7());

    public static AssignmentId From(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}

/// <summary>
/// Who of an office is responsible for an item now (penanggung jawab), and who was before. It changes nothing in law: the office decides.
/// A change of hands is no decision on the file, so it is a chain of its own and never a new version of the file.
/// </summary>
public sealed class Assignment : AggregateRoot
{
    private readonly List<Hand> hands = [];

    private Assignment()
    {
    }

    public AssignmentId Id { get; private set; }

    public override Guid Key => Id.Value;

    /// <summary>The report, the handling file or the initial information.</summary>
    public Guid Item { get; private set; }

    public WorkKind Kind { get; private set; }

    public OfficeCode Office { get; private set; }

    /// <summary>Null when nobody is responsible.</summary>
    public AccountId? Person { get; private set; }

    public IReadOnlyList<Hand> Hands => hands;

    /// <summary>An item for which nobody was ever responsible at this office.</summary>
    public static Assignment Of(AssignmentId id, WorkItem item, OfficeCode office) =>
        new() { Id = id, Item = item.Id, Kind = item.Kind, Office = office };

    /// <summary>Null when the item may go into these hands now; otherwise why not.</summary>
    public Refusal? WhyNotPass(AccountId? to) => Person == to ? WorkRefusals.AlreadyThere : null;

    /// <summary>Puts the item into other hands, or into nobody's.</summary>
    /// <param name="by">Null when it followed from something else, not from somebody's choice.</param>
    public Result<AccountId?> Pass(AccountId? to, AccountId? by, string? reason, DateTimeOffset at)
    {
        if (WhyNotPass(to) is { } refusal)
        {
            return refusal;
        }

        var from = Person;
        hands.Add(new(from, to, by, reason, at));
        Person = to;
        Record(new WorkAssigned(Id, Kind, Item, Office, from, to));
        return Result<AccountId?>.Accept(to);
    }
}

/// <summary>One change of hands, kept for good: from whom to whom, by whom, when and why.</summary>
public sealed class Hand
{
    private Hand()
    {
    }

    internal Hand(AccountId? from, AccountId? to, AccountId? by, string? reason, DateTimeOffset at)
    {
        Id = Guid.CreateVersion7();
        From = from;
        To = to;
        By = by;
        Reason = reason;
        At = at;
    }

    public Guid Id { get; private set; }

    /// <summary>Null when nobody was responsible before.</summary>
    public AccountId? From { get; private set; }

    /// <summary>Null when nobody is responsible afterwards.</summary>
    public AccountId? To { get; private set; }

    public AccountId? By { get; private set; }

    public string? Reason { get; private set; }

    public DateTimeOffset At { get; private set; }
}
