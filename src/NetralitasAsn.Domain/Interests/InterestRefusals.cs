using NetralitasAsn.Domain.Regulations;

namespace NetralitasAsn.Domain.Interests;

/// <summary>Every way in which the report of an interest can say no.</summary>
public static class InterestRefusals
{
    /// <summary>Who has an interest withdraws.</summary>
    public static readonly Refusal OwnInterest = new(RefusalKind.Conflict, "interest.own", Provisions.ConflictOwnReport);

    public static readonly Refusal PersonUnknown = new(RefusalKind.Invalid, "invalid") { Fields = [new("Person", "choose-colleague")] };

    /// <summary>The same report of an interest was sent again.</summary>
    public static readonly Refusal AlreadyReported = new(RefusalKind.Conflict, "interest.already-reported");

    /// <summary>No office stands above this one; the person concerned withdraws.</summary>
    public static readonly Refusal NobodyAbove = new(RefusalKind.Conflict, "office-conflict.nobody-above");

    /// <summary>The same declaration was sent again.</summary>
    public static readonly Refusal AlreadyDeclaredForOffice = new(RefusalKind.Conflict, "office-conflict.already-declared");

    public static readonly Refusal AlreadyAnsweredForOffice = new(RefusalKind.Conflict, "office-conflict.already-answered");

    public static readonly Refusal AlreadyAnswered = new(RefusalKind.Conflict, "interest.already-answered");

    public static readonly Refusal AlreadyPaused = new(RefusalKind.Conflict, "interest.already-paused");

    public static readonly Refusal AlreadyDecided = new(RefusalKind.Conflict, "interest.already-decided");
}
