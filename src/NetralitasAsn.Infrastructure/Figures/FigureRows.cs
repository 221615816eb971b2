namespace NetralitasAsn.Infrastructure.Figures;

/// <summary>A public number as it is kept: guarded, so that the role that reads it can read all of it.</summary>
internal sealed class PublicCellRow
{
    public required string Scope { get; init; }

    public required string Code { get; init; }

    /// <summary>Empty when the number is of all of them.</summary>
    public required string Subject { get; init; }

    public required string Kind { get; init; }

    public required string Measure { get; init; }

    /// <summary>Null when it is withheld.</summary>
    public decimal? Value { get; init; }

    public bool Suppressed { get; init; }
}

/// <summary>The one row that says when the numbers were computed, and from what.</summary>
internal sealed class FigureState
{
    public const int Live = 1;

    public required int Id { get; init; }

    public int Version { get; set; }

    /// <summary>The legal instant they speak of.</summary>
    public DateTimeOffset ComputedAt { get; set; }

    /// <summary>How far the records had come; the same mark means that nothing has to be computed again.</summary>
    public required string Basis { get; set; }

    /// <summary>The edition, once figures are frozen; null while they are live.</summary>
    public string? Snapshot { get; set; }
}
