namespace NetralitasAsn.Domain.Reports;

/// <summary>Every way in which initial information can say no.</summary>
public static class TipRefusals
{
    /// <summary>It was closed, became a finding, or lives on as a report.</summary>
    public static readonly Refusal AlreadyDecided = new(RefusalKind.Conflict, "tip.already-decided");

    /// <summary>The supervision report is written; the plenary decides.</summary>
    public static readonly Refusal AwaitingPlenary = new(RefusalKind.Conflict, "tip.awaiting-plenary");

    /// <summary>It became a supervision report or a report: one withdraws from that one.</summary>
    public static readonly Refusal LivesOn = new(RefusalKind.Conflict, "tip.lives-on");

    public static readonly Refusal NotAssigned = new(RefusalKind.Conflict, "tip.not-assigned");

    public static readonly Refusal ClosingProposed = new(RefusalKind.Conflict, "tip.closing-proposed");

    public static readonly Refusal NoClosingProposed = new(RefusalKind.Conflict, "tip.no-closing-proposed");

    /// <summary>Four eyes: who proposed to close it does not decide it.</summary>
    public static readonly Refusal ProposerDecides = new(RefusalKind.Conflict, "tip.proposer-decides");

    /// <summary>What came from a named report has its own reporter; that report is followed instead.</summary>
    public static readonly Refusal CameFromReport = new(RefusalKind.Conflict, "tip.came-from-report");

    public static readonly Refusal LetterInFuture = new(RefusalKind.Invalid, "invalid") { Fields = [new("LetterOn", "in-future")] };

    public static readonly Refusal LetterBeforeReceipt = new(RefusalKind.Invalid, "invalid") { Fields = [new("LetterOn", "too-early")] };
}
