namespace NetralitasAsn.Domain.Findings;

/// <summary>Every way in which a supervision report can say no.</summary>
public static class SupervisionRefusals
{
    /// <summary>The same id was sent again.</summary>
    public static readonly Refusal AlreadyReceived = new(RefusalKind.Conflict, "supervision.already-received");

    /// <summary>The plenary has decided, or the supervision report was registered.</summary>
    public static readonly Refusal AlreadyDecided = new(RefusalKind.Conflict, "supervision.already-decided");

    public static readonly Refusal AlreadyRecused = new(RefusalKind.Conflict, "supervision.already-recused");

    public static readonly Refusal NotAdopted = new(RefusalKind.Conflict, "supervision.not-adopted");

    public static readonly Refusal FutureDay = new(RefusalKind.Invalid, "invalid") { Fields = [new("HeldOn", "in-future")] };

    public static readonly Refusal PlenaryBeforeReport = new(RefusalKind.Invalid, "invalid") { Fields = [new("HeldOn", "too-early")] };

    public static readonly Refusal ReasonMissing = new(RefusalKind.Invalid, "invalid") { Fields = [new("Reason", "required")] };
}
