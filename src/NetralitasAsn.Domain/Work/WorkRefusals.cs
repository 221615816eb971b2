namespace NetralitasAsn.Domain.Work;

/// <summary>Every way in which the distribution of work can say no.</summary>
public static class WorkRefusals
{
    /// <summary>The person withdrew from the item because of an interest and must not see it.</summary>
    public static readonly Refusal PersonWithdrew = new(RefusalKind.Conflict, "work.person-withdrew");

    /// <summary>The item is already in these hands.</summary>
    public static readonly Refusal AlreadyThere = new(RefusalKind.Conflict, "work.already-there");

    public static readonly Refusal OwnSubstitute = new(RefusalKind.Conflict, "work.own-substitute");

    public static readonly Refusal SubstitutionOver = new(RefusalKind.Conflict, "work.substitution-over");

    public static readonly Refusal TooManyFilters = new(RefusalKind.Conflict, "work.too-many-filters");
}
